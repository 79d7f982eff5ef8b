// The wheel for the child alone: one part at a time, few words, large buttons, nothing else on the screen. The child may skip, may go
// back, and may stop.
import { button, element } from "../../element.js";
import { drawn } from "../together/figure.js";
import { markOf, speaks, write } from "./mark.js";

// alone shows it over the whole page. keep is called when something has been said; it gives a promise. done is called at the end.
export function alone({ of, at, reading, parts, speech, keep, done }) {
  const { lang, say } = speech;
  const box = element("dialog", { class: "alone", lang, "aria-label": say("alone.title"), cancel: (event) => { event.preventDefault(); leaving(); } });
  const inside = element("div", { class: "inside" });
  const foot = element("div", { class: "foot row apart" });
  box.append(inside, foot);
  let here = -1;

  const big = (words, click, attributes) => button(words, click, { class: "big", ...attributes });
  const lay = (heading, ...rest) => {
    const h1 = element("h1", { tabindex: "-1" }, heading);
    inside.replaceChildren(h1, ...rest.filter(Boolean));
    h1.focus();
    inside.scrollTop = 0;
  };
  const told = (change) => { write(reading, parts, parts[here], { ...markOf(reading, parts[here]), ...change }); return keep(); };
  const grownUp = () => button(say("alone.to-grown-up"), leaving, { class: "plain" });
  const below = (back) => foot.replaceChildren(back ? button(say("alone.back"), back, { class: "large" }) : element("span"), grownUp());

  // first says what it is, in words that can be read aloud.
  function first() {
    here = -1;
    lay(say("alone.hello"), ...["alone.yours", "alone.skip", "alone.seen"].map((name) => element("p", {}, say(name))), big(say("alone.begin"), () => part(0), { class: "big lead" }));
    below();
  }

  function part(number) {
    if (number >= parts.length) return last();
    here = number;
    const one = parts[number];
    const mark = markOf(reading, one);
    const said = (list) => list?.length > 0 && element("p", { class: "help" }, list.join(" "));
    lay(one.label, element("p", { class: "question" }, one.question),
      element("div", { class: "two" },
        element("div", {}, big([element("span", { class: "mark s", "aria-hidden": "true" }), say("alone.good")], () => words("strengths")), said(mark.strengths)),
        element("div", {}, big([element("span", { class: "mark w", "aria-hidden": "true" }), say("alone.hard")], () => words("worries")), said(mark.worries))),
      element("div", { class: "two" }, speaks(mark) ? [
        big(say("alone.next"), () => part(here + 1)),
        big(say("alone.take-back"), takingBack),
      ] : [
        big(say("alone.no"), () => unsaid({ answer: "declined", note: noteOf(mark) }), { "aria-pressed": String(mark.answer === "declined") }),
        big(say("alone.do-not-know"), () => unsaid({ answer: undefined, note: noteOf(mark) ?? say("alone.pressed-do-not-know") }),
          { "aria-pressed": String(mark.note === say("alone.pressed-do-not-know")) }),
      ]));
    below(() => (here > 0 ? part(here - 1) : first()));
  }

  // takingBack asks first: what has been struck out cannot be had back.
  function takingBack() {
    const keepIt = () => part(here);
    const mark = markOf(reading, parts[here]);
    lay(say("alone.take-back-sure"), element("p", {}, [...(mark.strengths ?? []), ...(mark.worries ?? [])].join(" ")),
      element("div", { class: "two" }, big(say("alone.take-back-no"), keepIt),
        big(say("alone.take-back-yes"), () => { told({ strengths: [], worries: [] }); part(here); })));
    below(keepIt);
  }

  // noteOf gives what somebody has noted, but for what the page notes when nothing is said.
  const noteOf = ({ note }) => (note === say("alone.pressed-do-not-know") ? undefined : note);

  // unsaid goes on with nothing said, and why.
  function unsaid(change) {
    told(change);
    part(here + 1);
  }

  // words asks for the words. Who writes none has said what the button says.
  function words(field) {
    const good = field === "strengths";
    const before = (markOf(reading, parts[here])[field] ?? []).join("\n");
    const text = element("textarea", { rows: 3, "aria-labelledby": "alone-asks" });
    text.value = before === say(good ? "alone.good" : "alone.hard") ? "" : before;
    const took = () => {
      const lines = text.value.split("\n").map((line) => line.trim()).filter(Boolean);
      told({ [field]: lines.length > 0 ? lines : [say(good ? "alone.good" : "alone.hard")], answer: undefined, note: noteOf(markOf(reading, parts[here])) });
      part(here);
    };
    lay(parts[here].label, element("p", { class: "question", id: "alone-asks" }, say(good ? "alone.what-good" : "alone.what-hard")),
      text, element("p", { class: "help" }, say("alone.may-be-empty")), big(say("alone.took"), took, { class: "big lead" }));
    below(() => part(here));
  }

  async function last() {
    here = parts.length;
    const picture = element("div", { class: "mine" });
    lay(say("alone.thanks"), element("p", {}, say("alone.ended")), picture, big(say("alone.done"), leave, { class: "big lead" }));
    below(() => part(parts.length - 1));
    await keep();
    const { pictures: [one] } = await of.picture({ readings: [at], names: of.names([reading.by]), id: "mine" }, lang);
    picture.replaceChildren(drawn(one.svg));
  }

  // leaving asks whether the child wants to stop, so that nobody stops by mistake.
  function leaving() {
    const back = () => (here < 0 ? first() : here >= parts.length ? last() : part(here));
    lay(say("alone.stop"), element("p", {}, say("alone.stop-words")),
      element("div", { class: "two" }, big(say("alone.go-on"), back), big(say("alone.give-back"), leave)));
    foot.replaceChildren();
  }

  async function leave() {
    await keep();
    box.close();
    box.remove();
    done();
  }

  document.body.append(box);
  box.showModal();
  first();
  return () => { box.close(); box.remove(); };
}
