// A group: the fields that are seen at once, and the others when they are asked for or filled in.
import { say } from "../context.js";
import { element } from "../element.js";
import { fieldOf, isFilled } from "./field.js";
import { listOf } from "./list.js";

// neverShown are the kinds of field that the page fills in by itself.
const neverShown = new Set(["id", "uuid"]);

// groupOf gives the elements of a group of a kind: all that there is, or only some of it.
export function groupOf(form, kind, place, { only } = {}) {
  const all = form.spec.groups[kind].fields.filter((field) => !neverShown.has(field.kind) && (!only || only.includes(field.name)));
  const seen = all.filter((field) => only || field.first || isFilled(field, place));
  const rest = all.filter((field) => !seen.includes(field));
  return [...seen.map((field) => oneOf(form, field, place)), rest.length > 0 && moreOf(form, rest, place)];
}

// oneOf gives a field, a group inside the group, or a list.
export function oneOf(form, field, place, options) {
  if (field.kind !== "group") return fieldOf(form, field, place);
  if (field.list) return listOf(form, field, place.list(field.name), options);
  const inside = place.inside(field.name);
  const points = element("div", { class: "at-field" });
  const whole = element("fieldset", { class: "group" },
    element("legend", {}, field.title), field.hint && element("p", { class: "help" }, field.hint), points,
    element("div", { class: "fields" }, groupOf(form, field.group, inside)));
  form.node({ element: whole, path: inside.path, points, control: whole, focus: () => whole.querySelector("input, textarea, select, summary, button")?.focus() });
  return whole;
}

// moreOf gives fields that are there when they are asked for.
function moreOf(form, fields, place) {
  const inside = element("div", { class: "fields" });
  const whole = element("details", { class: "more" }, element("summary", {}, say("form.more-fields")), inside);
  unfolds(form, whole, inside, () => fields.map((field) => oneOf(form, field, place)),
    (path) => fields.some((field) => begins(path, place.to(field.name))), place.path);
  return whole;
}

// unfolds has what is inside details made when it is first seen, by hand or because something in it is looked for: holds says whether
// it is there.
export function unfolds(form, details, inside, make, holds, path) {
  let there = false;
  const open = () => {
    if (!there) {
      there = true;
      inside.replaceChildren(...make().flat().filter(Boolean));
      if (details.isConnected) form.tellFields(); // else the whole form is about to be told
    }
    details.open = true;
  };
  details.addEventListener("toggle", () => { if (details.open) open(); });
  form.node({ element: details, path, holds, open, isOpen: () => there && details.open, focus: () => details.querySelector("summary").focus() });
  return open;
}

// begins reports whether a path is another, or leads into it.
export const begins = (path, of) => path === of || path.startsWith(`${of}.`) || path.startsWith(`${of}[`);
