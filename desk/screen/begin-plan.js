// How a plan is begun: empty, by model and form; or out of the wheels, triangles and matrices that are open.
import { choicesOf, context, put, say } from "./context.js";
import { button, choices, element, labelled } from "./element.js";
import { documents, take } from "./held.js";
import { newName } from "./names.js";

const assessments = () => documents().filter((one) => ["Wheel", "Triangle", "Resilience"].includes(one.kind));

// beginPlan offers both ways, and goes to the plan that comes of it.
export function beginPlan(go) {
  const chosen = { model: "", form: "", stage: "" };
  const told = element("div", { "aria-live": "polite" });
  const field = (name, list, none) => labelled(say(`begin.${name}`), choices([{ key: "", title: none }, ...list], "", (key) => { chosen[name] = key; }));
  const empty = async () => {
    const { text } = await put("first", { id: crypto.randomUUID(), model: chosen.model, form: chosen.form });
    await go("plan", await take(newName(say("begin.file-plan"), context.today), text, { changed: true }));
  };
  return element("section", { class: "stack section" },
    element("h2", {}, say("begin.plan")),
    element("div", { class: "columns" },
      field("model", choicesOf("models"), say("begin.no-model")),
      field("form", choicesOf("forms"), say("begin.no-form")),
      field("stage", choicesOf("stages"), say("begin.no-stage"))),
    ...fromOpen(chosen, told, go),
    element("div", { class: "row" }, button(say("begin.empty"), empty, { "data-do": "empty-plan" })),
    told);
}

// fromOpen offers a draft of what is open, if anything is.
function fromOpen(chosen, told, go) {
  const open = assessments();
  if (open.length === 0) return [element("p", { class: "help" }, say("begin.nothing-open"))];
  const used = new Set(open);
  const use = (one) => ({ target }) => (target.checked ? used.add(one) : used.delete(one));
  return [
    element("fieldset", {}, element("legend", {}, say("begin.from")),
      open.map((one) => element("label", { class: "choice" },
        element("input", { type: "checkbox", checked: true, change: use(one) }), element("span", {}, one.name)))),
    element("div", { class: "row" }, button(say("begin.draft"), () => draft([...used], chosen, told, go), { class: "first", "data-do": "draft" })),
  ];
}

// draft makes a plan of what people have said, and says what only people can do.
async function draft(used, chosen, told, go) {
  const texts = used.map(({ name, text }) => ({ name, text }));
  let made;
  try {
    made = await put("draft", { texts, ...chosen });
  } catch (refused) {
    if (!["other-child", "same-id", "no-assessment"].includes(refused.message)) throw refused;
    return told.replaceChildren(element("p", { class: "box" }, say(`refused.${refused.message}`)));
  }
  if (!made.text) {
    return told.replaceChildren(element("div", { class: "box stack close" }, element("p", {}, say("begin.mend-first")),
      element("ul", {}, made.points.map((point) => element("li", {}, `${point.place}: ${point.says}`)))));
  }
  const one = await take(newName(say("begin.file-draft"), context.today), made.text, { changed: true });
  const heading = element("h3", { tabindex: "-1" }, say("begin.drafted"));
  told.replaceChildren(element("div", { class: "box stack" }, heading,
    element("p", {}, say("begin.only-people")),
    element("ul", {}, made.open.map((line) => element("li", {}, line))),
    element("div", { class: "row" }, button(say("begin.to-plan"), () => go("plan", one), { class: "first", "data-do": "to-plan" }))));
  return heading.focus();
}
