// How a plan is begun: empty, by model and form; or out of the wheels, triangles and matrices that are open.
import { choicesOf, context, put, say } from "./context.js";
import { button, choices, element, labelled } from "./element.js";
import { change, documents, take, unused } from "./held.js";
import { newName } from "./names.js";
import { childOf, titled, whose } from "./whose.js";
import { typedName } from "./views/together/assessment.js";

const assessments = () => documents().filter((one) => ["Wheel", "Triangle", "Resilience"].includes(one.kind));

// beginPlan offers both ways, and goes to the plan that comes of it.
export function beginPlan(go) {
  const chosen = { model: "", form: "", stage: "" };
  const told = element("div", { "aria-live": "polite" });
  const field = (name, list, none) => labelled(say(`begin.${name}`), choices([{ key: "", title: none }, ...list], "", (key) => { chosen[name] = key; }));
  const empty = async () => {
    const { text } = await put("first", { id: crypto.randomUUID(), ...chosen });
    const one = await take(unused(newName(say("begin.file-plan"), context.today)), text, { changed: true });
    one.standIn = one.document.child?.pseudonym; // a plan has to call the child something; nobody has chosen this
    await go("plan", one);
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
  const used = new Set(ofOneChild(open));
  const use = (one) => ({ target }) => (target.checked ? used.add(one) : used.delete(one));
  return [
    element("fieldset", {}, element("legend", {}, say("begin.from")),
      open.map((one) => element("label", { class: "choice" },
        element("input", { type: "checkbox", checked: used.has(one), change: use(one) }),
        element("span", {}, titled(one), element("span", { class: "help block" }, [one.name, ...whose(one)].join(" · ")))))),
    element("div", { class: "row" }, button(say("begin.draft"), () => draft([...used], chosen, told, go), { class: "first", "data-do": "draft" })),
  ];
}

// ofOneChild gives those that are about the child of the one that was looked at last.
function ofOneChild(open) {
  const last = open.reduce((latest, one) => ((one.seen ?? 0) > (latest.seen ?? 0) ? one : latest));
  return open.filter((one) => childOf(one) === childOf(last));
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
  const one = await take(unused(newName(say("begin.file-draft"), context.today)), made.text, { changed: true });
  await nameAll(one, used);
  const heading = element("h3", { tabindex: "-1" }, say("begin.drafted"));
  told.replaceChildren(element("div", { class: "box stack" }, heading,
    element("p", {}, say("begin.only-people")),
    element("ul", {}, made.open.map((line) => element("li", {}, line))),
    element("div", { class: "row" }, button(say("begin.to-plan"), () => go("plan", one), { class: "first", "data-do": "to-plan" }))));
  heading.focus({ preventScroll: true });
  return told.scrollIntoView({ block: "start" });
}

// nameAll gives the people of a draft, who are known there by nothing else than an id, the names that were typed in the conversations.
async function nameAll(one, used) {
  const document = structuredClone(one.document);
  let named = false;
  for (const person of document.people ?? []) {
    if (person.name || person.relation || person.title || person.roles?.includes("child")) continue;
    const name = used.map((from) => typedName(from, person.id)).find(Boolean);
    if (!name) continue;
    person.name = name;
    named = true;
  }
  if (named) await change(one, document);
}
