// Following a plan up: the questions for the meeting, the next revision to fill in, and what is new in it.
import { context, say } from "../context.js";
import { button, element, labelled } from "../element.js";
import { keep, putOf, take, watch } from "../held.js";
import { revisionName } from "../names.js";
import { review } from "../review.js";
import { earlierOf } from "../revisions.js";
import { voices } from "../asking.js";
import { dayIn } from "./together/day.js";

const inWords = (day) => dayIn(day, context.lang);

export const view = {
  name: "follow-up",
  kind: "Plan",
  async show(place, { go, about, memory }) {
    if (!about) return nothing(place, go);
    const filling = (about.before || memory.filling) && openReview(about);
    const agenda = await putOf(about, "follow-up", filling
      ? { text: about.before ?? about.text, day: filling.date }
      : memory.day ? { day: memory.day } : {});
    if (filling) return fill(place, about, agenda, filling, go);
    ask(place, about, agenda, memory, go);
    return showNews(place.querySelector(".news"), about);
  },
};

// openReview gives the review that can be filled in: that of the revision's own day.
function openReview({ document }) {
  const last = document.reviews?.held?.at(-1);
  return last && last.date === (document.updated ?? document.created) ? last : undefined;
}

const nothing = (place, go) => place.append(element("div", { class: "stack" },
  element("h1", {}, say("views.follow-up")), element("p", {}, say("follow-up.no-plan")),
  element("div", { class: "row" }, button(say("follow-up.open"), () => go("home"), { class: "first" }))));

// ask shows what to ask at the meeting, and begins the next revision.
function ask(place, about, agenda, memory, go) {
  const day = element("input", { type: "date", value: agenda.day, change: ({ target }) => { memory.day = target.value; return go("follow-up", about); } });
  const begin = async () => {
    const { text } = await putOf(about, "review", { day: day.value });
    const next = await take(revisionName(about.name, about.document.revision + 1), text, { changed: true, day: about.day });
    next.before = about.text;
    return go("follow-up", next);
  };
  const begun = openReview(about);
  const goOn = () => { memory.filling = true; return go("follow-up", about); };
  place.append(element("div", { class: "stack wide" },
    element("div", { class: "stack close" },
      element("h1", {}, say("views.follow-up")), element("p", { class: "meta" }, about.name),
      agenda.ended && element("p", { class: "box" }, say("refused.ended"))),
    !agenda.ended && element("div", { class: "stack" },
      element("p", {}, agenda.last ? say("follow-up.last", { day: inWords(agenda.last) }) : say("follow-up.never")),
      labelled(say("follow-up.day"), day, say("follow-up.day-help")),
      element("div", { class: "row" },
        button(say("follow-up.begin"), begin, { class: "first", "data-do": "begin-review" }),
        begun && button(say("follow-up.go-on", { day: inWords(begun.date) }), goOn),
        button(say("follow-up.print-questions"), () => go("print", about)))),
    element("section", { class: "stack news" }),
    !agenda.ended && questions(agenda)));
}

// showNews says what is new in the plan since the revision before, where that one is open too; else how to see it.
async function showNews(place, about) {
  const [before] = earlierOf(about);
  if (!before) {
    if (about.document.revision > 1) place.replaceChildren(element("p", { class: "help" }, say("follow-up.open-earlier")));
    return;
  }
  const { sections } = await putOf(about, "changed", { before: before.text });
  place.replaceChildren(...news(say("follow-up.new-since", { n: before.document.revision }), sections));
}

const news = (heading, sections) => [element("h2", {}, heading), ...sections.map(({ heading, lines }) =>
  element("div", { class: "stack close" }, element("h3", {}, heading), element("ul", {}, lines.map((line) => element("li", {}, line)))))];

// questions are all that the meeting asks, to be read before it.
const questions = (agenda) => element("section", { class: "stack wide section" },
  element("div", { class: "stack close" }, element("h2", {}, say("follow-up.questions")), element("p", {}, say("follow-up.gently"))),
  voices(agenda.views),
  [...agenda.outcomes, ...(agenda.loose.length > 0 ? [{ text: say("follow-up.loose"), asks: [], actions: agenda.loose }] : [])].map((outcome) =>
    element("article", { class: "stack section" }, element("h3", {}, outcome.text), voices(outcome.asks),
      outcome.actions.map((action) => element("div", { class: "stack close inner" }, element("p", {}, action.text), voices(action.asks))))),
  voices([...agenda.around, ...agenda.round]));

// fill shows the review to fill in, what is to look over and what is new.
function fill(place, about, agenda, filling, go) {
  const state = element("p", { "aria-live": "polite" });
  const told = element("div", { class: "stack" });
  const tell = () => tellState(about, state, told);
  place.append(element("div", { class: "stack wide" },
    element("div", { class: "stack close" },
      element("h1", {}, say("follow-up.meeting", { day: inWords(filling.date) })), element("p", { class: "meta" }, about.name)),
    review(about, agenda),
    element("section", { class: "stack section" },
      element("h2", {}, say("follow-up.ready")), state,
      element("div", { class: "row" },
        button(say("shell.save"), () => keep(about), { class: "first", "data-do": "save" }),
        button(say("follow-up.to-plan"), () => go("plan", about)),
        button(say("follow-up.print"), () => go("print", about))),
      told)));
  tell();
  return watch(tell);
}

// tellState says how much there is to look over, and what is new since the revision before.
async function tellState(about, state, told) {
  if (about.behind) return;
  const count = about.points.length + about.refused.length;
  const words = count === 0 ? say("shell.nothing") : say("follow-up.to-look-over", { n: count });
  if (state.textContent !== words) state.textContent = words;
  if (!about.before) return;
  const { sections } = await putOf(about, "changed", { before: about.before });
  told.replaceChildren(...news(say("follow-up.new"), sections));
}
