// What depends on each other stands inside each other: a need with its outcomes, an outcome with its actions. An item that belongs to
// several stands in the first of them, and the others say that it belongs there too.
import { say } from "../context.js";
import { button, element } from "../element.js";
import { listOf } from "./list.js";
import { Place } from "./place.js";

// nestsIn gives the lists whose items belong to an item.
export function nestsIn(form, field, item) {
  return form.spec.nests.filter((nest) => nest.in === field.name && form.isRootList(field)).map((nest) => {
    const inner = form.fieldAt(nest.list);
    const also = () => form.items(nest.list).filter((one) => one[nest.by]?.includes(item.id) && homeOf(form, nest, one) !== item.id);
    const list = listOf(form, inner, Place.whole(form.document).list(nest.list), {
      of: (one) => homeOf(form, nest, one) === item.id, begin: () => ({ [nest.by]: [item.id] }), hint: "",
    });
    return element("div", { class: "nest" }, list, alsoHere(form, inner, also()));
  });
}

// homeOf gives the id of the item that one stands in: the first that it names and that there is.
export function homeOf(form, nest, one) {
  const there = new Set(form.items(nest.in).map((item) => item.id));
  return (one[nest.by] ?? []).find?.((id) => there.has(id));
}

function alsoHere(form, field, items) {
  if (items.length === 0) return null;
  return element("p", { class: "meta row" }, say("form.also-here"),
    items.map((item) => button(form.naming.called(field.group, item), () => form.goTo(`${field.name}[${form.items(field.name).indexOf(item)}]`), { class: "plain" })));
}

// strengthsFor says what there is to build on for a need: what voices have said is good in the same parts of the wheel and of the
// child's world. Each stands with whose words it is.
export function strengthsFor(form, field, item) {
  if (field.group !== "plan.Need") return null;
  const place = element("div", { class: "strengths" });
  const show = () => {
    const said = strengths(form, item);
    place.replaceChildren(...(said.length === 0 ? [] : [element("h4", {}, say("form.strengths")), element("ul", {}, said.map((one) => element("li", {}, say("form.said-by", one))))]));
  };
  form.node({ element: place, path: () => "", quiet: true, show });
  show();
  return place;
}

function strengths(form, need) {
  const { wheel, triangle } = form.document.assessment ?? {};
  const parts = new Set([...(need.indicators ?? []), ...(need.dimensions ?? [])]);
  const person = (id) => form.naming.find(["people"], id)?.words;
  const ofWheel = (wheel?.readings ?? []).flatMap((reading) => (reading.indicators ?? []).filter((mark) => parts.has(mark.indicator))
    .flatMap((mark) => (mark.strengths ?? []).map((words) => ({ words, voice: person(reading.by) ?? form.voice(reading.voice) }))));
  const ofTriangle = (triangle?.entries ?? []).filter((entry) => entry.kind === "strength" && [entry.dimension, ...(entry.indicators ?? [])].some((part) => parts.has(part)))
    .map((entry) => ({ words: entry.text, voice: person(entry.by) ?? form.naming.words(form.fieldIn("triangle.Entry", "dimension"), entry.dimension) }));
  return [...ofWheel, ...ofTriangle].filter(({ words }) => words);
}
