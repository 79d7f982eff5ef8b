// What stands around a triangle or a matrix: its name, whose it is, who is telling now, what there is to look over.
import { context, say } from "../../context.js";
import { button, element, labelled } from "../../element.js";
import { keep, watch } from "../../held.js";
import { assessment, begin } from "./assessment.js";
import { beginning } from "./begin.js";
import { person } from "./person.js";
import { points } from "./points.js";

// beginNew asks what has to be known, and makes the document.
export function beginNew(place, { part, go, goesOn }) {
  const start = beginning({ goesOn });
  const made = async () => {
    const answers = start.answers();
    const one = answers.plan ?? await begin(part, { ...answers, language: context.lang });
    const of = assessment(one, part);
    if (answers.plan && !of.has) await of.edit(() => {});
    return go(part, one);
  };
  place.replaceChildren(element("div", { class: "stack wide narrow" },
    element("div", { class: "stack close" }, element("h1", {}, say(`${part}.title`)), element("p", {}, say(`${part}.lead`))),
    element("div", { class: "stack" }, start.fields.filter(Boolean), start.day),
    element("div", { class: "row" }, button(say(`${part}.begin`), made, { class: "first large" }))));
}

// frame lays what stands around. It gives the place inside, who is telling now, and a function that ends it.
export function frame(place, { of, memory, known }) {
  const inside = element("div");
  const beneath = element("div", { class: "stack" });
  const found = points(of, say, `assessment.${of.part === "matrix" ? "resilience" : of.part}`);
  const teller = person({ people: of.people, value: memory.teller ?? "", known: known().map((id) => of.nameOf(id)), chosen: (name) => { memory.teller = name; } });
  place.append(element("div", { class: "stack" },
    element("div", { class: "row apart" },
      element("div", {}, element("h1", {}, say(`${of.part}.title`)), childNamed(of)),
      saving(of.one)),
    element("div", { class: "narrow" }, labelled(say("together.teller"), teller.field, say("together.teller-help")), teller.beside ?? ""),
    inside, beneath, found.place, element("div", { class: "row section" }, saving(of.one))));
  // tellers gives everybody that an entry may be said by, as choices; ids are never shown.
  const tellers = () => [...new Set([...known().map((id) => of.nameOf(id)), ...of.people.map(({ name }) => name), teller.field.value.trim()])].filter(Boolean);
  return { inside, beneath, saw: found.fill, end: watch(found.fill), tellers, get by() { return of.idOf(teller.field.value.trim()) || undefined; } };
}

// saving is the way to save an assessment. It stands at its top, and where the talk ends.
export const saving = (one) => button(say("shell.save"), () => keep(one), { class: "large", "data-do": "save" });

// childNamed says whose it is, or asks for it where nobody has said.
export function childNamed(of, named) {
  if (of.child) return element("p", { class: "meta" }, of.child);
  if (of.plan) return null; // the plan asks
  const field = element("input", { change: async () => {
    const name = field.value.trim();
    if (!name) return;
    await of.name(name);
    field.closest("label").replaceWith(element("p", { class: "meta" }, name));
    named?.();
  } });
  return labelled(say("together.child"), field, say("together.child-help"));
}

// whoSaid is the question who said an entry.
export function whoSaid(of, { entry, change, tellers }) {
  const list = element("select", { focus: fill, change: () => change({ by: of.idOf(list.value) || undefined }) });
  // fill offers everybody who is known by now.
  function fill() {
    const now = of.nameOf(entry.by);
    const names = [...new Set([...tellers(), now])].filter(Boolean);
    if (list.options.length === names.length + 1) return;
    list.replaceChildren(element("option", { value: "" }, say("together.nobody")),
      ...names.map((name) => element("option", { value: name, selected: name === now }, name)));
  }
  fill();
  return list;
}
