// A document as a form, of any kind: its parts to unfold, and beside them what the check says.
import { put, say } from "../context.js";
import { button, element } from "../element.js";
import { change, rename, watch } from "../held.js";
import { Form } from "./form.js";
import { begins, oneOf, unfolds } from "./group.js";
import { homeOf } from "./nest.js";
import { Place } from "./place.js";
import { listOfPoints } from "./points.js";

const pause = 250; // milliseconds after the last key until the check is asked

// what another form of plan, or another model, changes in the form itself
const shaping = new Set(["form", "model"]);

// sheetOf shows a document as a form in a place. It gives what ends it.
export async function sheetOf(one, place, memory) {
  let timer;
  let form;
  const points = listOfPoints({ goTo: (path) => form.goTo(path), nameAt: (path) => form.nameAt(path) });
  const notKept = element("div", { role: "status" });
  const parts = element("div", { class: "stack parts" });
  place.append(element("div", { class: "sheet" }, element("div", { class: "stack" }, notKept, parts), points.element));

  const settle = () => {
    clearTimeout(timer);
    timer = undefined;
    return change(one, one.document);
  };
  const changed = async (field) => {
    clearTimeout(timer);
    timer = setTimeout(settle, pause);
    one.changed = true;
    dropStandIn(one);
    if (!field || !shaping.has(field.name) || !form.isRootList(field)) return;
    await lay();
    form.goTo(field.name);
  };
  const tell = () => {
    form.refresh();
    form.showPoints(one.points ?? [], one.refused ?? []);
    points.show(one.points ?? [], one.refused ?? []);
    if (one.kept === false && notKept.childElementCount === 0) notKept.append(warning(one));
  };
  const lay = async () => {
    const { document, kind } = one;
    form = new Form(await put("form", { kind, form: document.form, model: document.model }), document, changed);
    parts.replaceChildren(...partsOf(form, memory));
    tell();
  };
  await lay();
  const end = watch(tell);
  return {
    form: () => form,
    settle: () => (timer ? settle() : one.settled),
    end() {
      if (timer) settle();
      end();
    },
  };
}

// dropStandIn takes away what an empty plan calls the child, once the child has a name.
function dropStandIn(one) {
  const { child } = one.document;
  if (one.standIn && child?.name && child.pseudonym === one.standIn) delete child.pseudonym;
}

// warning says that the text had to be written anew, and offers the file another name, so that the old one stays.
function warning(one) {
  const name = one.name.replace(/(\.[^.]+)?$/, (ending) => `-${say("points.new-name-suffix")}${ending}`);
  const away = button(say("points.new-name"), () => {
    rename(one, name);
    away.replaceWith(element("p", {}, say("points.new-name-is", { name })));
  });
  return element("div", { class: "box stack" }, element("p", {}, say("points.not-kept")), away);
}

// partsOf gives the parts of the document: those that are seen at once, and the others under one heading.
function partsOf(form, memory) {
  memory.open ??= new Set(form.spec.parts.slice(0, 1).map((part) => part.heading));
  const all = form.spec.parts.map((part) => partOf(form, part, memory));
  const seen = all.filter((part) => !part.folded).map((part) => part.element);
  const rest = all.filter((part) => part.folded).map((part) => part.element);
  if (rest.length === 0) return seen;
  return [...seen, element("h2", { class: "rest" }, say("form.more-parts")), ...rest];
}

function partOf(form, part, memory) {
  const whole = Place.whole(form.document);
  const fields = part.fields.map((name) => form.fieldAt(name)).filter(Boolean);
  const filled = fields.some((field) => whole.read(field.name) !== undefined);
  if (!part.heading) return { element: element("div", { class: "stack" }, fields.map((field) => oneOf(form, field, whole))), folded: false };
  const inside = element("div", { class: "fields" });
  const meta = element("span", { class: "meta" });
  const details = element("details", { class: "part" }, element("summary", {}, element("h2", {}, part.heading), meta), inside);
  const open = unfolds(form, details, inside, () => [
    part.hint && element("p", { class: "help" }, part.hint),
    ...fields.filter((field) => field.kind !== "id" && field.kind !== "uuid").map((field) => inPart(form, field, whole, fields.length)),
  ], (path) => fields.some((field) => begins(path, field.name)), () => "");
  details.addEventListener("toggle", () => memory.open[details.open ? "add" : "delete"](part.heading));
  const count = () => {
    meta.textContent = fields.filter((field) => field.list && whole.read(field.name)?.length > 0).map((field) => `${field.title}: ${whole.read(field.name).length}`).join(" · ");
  };
  form.node({ element: details, path: () => "", quiet: true, show: count });
  count();
  if (memory.open.has(part.heading)) open();
  return { element: details, folded: part.folded && !filled };
}

// inPart shows a field of the document. A list whose items stand inside those of another shows only those that have no place there.
function inPart(form, field, whole, several) {
  const nest = form.spec.nests?.find((one) => one.list === field.name);
  if (nest) return orphans(form, field, whole, nest);
  if (field.kind === "group" && !field.list && several === 1) return aloneOf(form, field, whole);
  return oneOf(form, field, whole);
}

// aloneOf shows a group that is all of its part: its heading would say the same twice.
function aloneOf(form, field, whole) {
  const shown = oneOf(form, field, whole);
  shown.querySelector("legend")?.classList.add("hidden");
  return shown;
}

function orphans(form, field, whole, nest) {
  const without = say(nest.in === "needs" ? "form.without-needs" : "form.without-outcomes");
  const list = oneOf(form, field, whole, { of: (one) => !homeOf(form, nest, one), title: without, hint: "" });
  const show = () => { list.hidden = !form.items(field.name).some((one) => !homeOf(form, nest, one)); };
  form.node({ element: list, path: () => "", show, quiet: true, relay: show });
  show();
  return list;
}
