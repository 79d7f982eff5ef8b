// A review to fill in: what each says, how far each outcome has come, what was done, what was decided.
import { say } from "./context.js";
import { choices, element, labelled } from "./element.js";
import { change } from "./held.js";
import { voices } from "./asking.js";

// review gives the fields of the review of a plan's own day. Each is written into the plan as it is filled in.
export function review(about, agenda) {
  const write = writing(about);
  const { held } = about.document.reviews;
  const at = held.length - 1;
  const inReview = (then) => write((plan) => then(plan.reviews.held[at]));
  return element("div", { class: "stack wide" },
    present(agenda, held[at], inReview),
    element("section", { class: "stack" }, element("h2", {}, say("follow-up.views")), voices(agenda.views),
      agenda.heard.map((one) => viewOf(one, held[at], agenda, inReview))),
    element("section", { class: "stack wide" }, element("h2", {}, say("follow-up.outcomes")),
      agenda.outcomes.map((outcome) => outcomeOf(outcome, about.document, at, agenda, write))),
    agenda.loose.length > 0 && element("section", { class: "stack" }, element("h2", {}, say("follow-up.loose")),
      agenda.loose.map((action) => actionOf(action, about.document, agenda, write))),
    element("section", { class: "stack" }, element("h2", {}, say("follow-up.together")), voices([...agenda.around, ...agenda.round]),
      ["effect", "barriers", "changes"].map((name) => text(say(`follow-up.${name}`), held[at][name], (words) => inReview((r) => put(r, name, words)))),
      labelled(say("follow-up.decision"), one(agenda.decisions, held[at].decision, (key) => inReview((r) => put(r, "decision", key)))),
      labelled(say("follow-up.next"), element("input", {
        type: "date", value: about.document.reviews.next, change: ({ target }) => write((plan) => put(plan.reviews, "next", target.value)),
      }))));
}

// writing gives a function that changes a copy of the plan and hands it over.
const writing = (about) => (alter) => {
  const plan = structuredClone(about.document);
  alter(plan);
  return change(about, plan);
};

// put writes a field, or takes it out where there is nothing in it.
function put(group, name, value) {
  if (value) group[name] = value;
  else delete group[name];
}

const text = (words, value, write, help) => labelled(words, element("textarea", { rows: 2, change: ({ target }) => write(target.value) }, value ?? ""), help);

const one = (list, value, write) => choices([{ key: "", title: say("follow-up.not-said") }, ...list], value ?? "", write);

function present(agenda, held, inReview) {
  const there = new Set(held.present);
  const change = (id) => ({ target }) => inReview((r) => {
    if (target.checked) there.add(id);
    else there.delete(id);
    r.present = agenda.people.map(({ key }) => key).filter((key) => there.has(key));
    if (r.present.length === 0) delete r.present;
  });
  return element("fieldset", {}, element("legend", {}, say("follow-up.present")),
    agenda.people.map(({ key, title }) => element("label", { class: "choice" },
      element("input", { type: "checkbox", checked: there.has(key), change: change(key) }), element("span", {}, title))));
}

// row changes the row of a list that is about somebody or something. One that is not there is begun, and one in which nothing stands
// besides what it is about is taken out; they stand in the order of all that are asked about.
function row(group, list, key, id, all, alter) {
  const rows = group[list] ?? [];
  const one = rows.find((other) => other[key] === id) ?? { [key]: id };
  alter(one);
  const order = (other) => all.findIndex((asked) => (asked.key ?? asked.id) === other[key]);
  const left = [...rows.filter((other) => other !== one), ...(Object.keys(one).length > 1 ? [one] : [])].sort((a, b) => order(a) - order(b));
  put(group, list, left.length > 0 && left);
}

// viewOf is what one of the family says at the meeting, the child first, or why it is missing.
function viewOf({ key, title, child }, held, agenda, inReview) {
  const { text: said, missing } = held.views?.find(({ of }) => of === key) ?? {};
  const inView = (alter) => inReview((review) => row(review, "views", "of", key, agenda.heard, alter));
  return element("div", { class: `stack close said ${child ? "child" : "guardian"}` },
    text(say("follow-up.says", { name: title }), said, (words) => inView((view) => { put(view, "text", words); put(view, "date", words && held.date); })),
    labelled(say("follow-up.missing"), one(agenda.missing, missing, (reason) => inView((view) => put(view, "missing", reason)))));
}

// outcomeOf is an outcome with its actions. What the meeting says of it is how it stands in the plan from then on.
function outcomeOf(outcome, plan, at, agenda, write) {
  const now = plan.reviews.held[at].outcomes?.find((one) => one.outcome === outcome.id) ?? {};
  const inRow = (p, alter) => row(p.reviews.held[at], "outcomes", "outcome", outcome.id, agenda.outcomes, alter);
  return element("article", { class: "stack section" },
    element("h3", {}, outcome.text),
    outcome.evidence && element("p", { class: "meta" }, say("follow-up.evidence", { text: outcome.evidence })),
    voices(outcome.asks),
    element("div", { class: "columns" },
      labelled(say("follow-up.how-far"), one(agenda.outcomeStatuses, now.status, (key) => write((p) => {
        inRow(p, (one) => put(one, "status", key));
        if (key) put(p.outcomes.find(({ id }) => id === outcome.id), "status", key);
      }))),
      text(say("follow-up.seen"), now.seen, (words) => write((p) => inRow(p, (one) => put(one, "seen", words))))),
    outcome.actions.map((action) => actionOf(action, plan, agenda, write)));
}

function actionOf(action, plan, agenda, write) {
  const of = (p) => [...(p.actions ?? []), ...(p.others?.measures ?? [])].find(({ id }) => id === action.id);
  const now = of(plan);
  return element("div", { class: "stack inner" },
    element("p", {}, action.text, action.who && element("span", { class: "meta block" }, action.who)),
    voices(action.asks),
    now && element("div", { class: "columns" },
      labelled(say("follow-up.done"), one(agenda.actionStatuses, now.status, (key) => write((p) => put(of(p), "status", key)))),
      text(say("follow-up.result"), now.result, (words) => write((p) => put(of(p), "result", words)))));
}
