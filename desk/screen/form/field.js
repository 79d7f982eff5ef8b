// A field: its label, what helps, the control, and what the check says of it.
import { say } from "../context.js";
import { button, element } from "../element.js";
import { selectControl, textControl, yesControl } from "./control.js";
import { isEmpty } from "./place.js";

let made = 0;
const newId = () => `field-${++made}`;

// fieldOf makes the field of a group that stands at a place.
export function fieldOf(form, field, place) {
  if (field.list) return field.kind === "choice" || field.kind === "reference" ? severalOf(form, field, place) : linesOf(form, field, place);
  const id = newId();
  const help = helpOf(field);
  const points = element("div", { id: `${id}-points`, class: "at-field" });
  const read = () => place.read(field.name);
  const write = (value) => {
    place.write(field.name, value);
    form.changed(field, place);
  };
  const { control, show } = controlOf(form, field, read, write, {
    id, "aria-describedby": `${help ? `${id}-help ` : ""}${id}-points`, "aria-required": field.required ? "true" : null, "data-open": field.kind === "choice" || null,
  });
  const label = element("label", { for: id, class: field.kind === "yes" ? "choice" : null }, field.kind === "yes" && control, field.title, mark(field));
  const whole = element("div", { class: `field ${field.kind}` },
    label, help && element("p", { id: `${id}-help`, class: "help" }, help), field.kind !== "yes" && control, points);
  form.node({ element: whole, path: () => place.to(field.name), points, control, focus: () => control.focus(), show });
  return whole;
}

const mark = (field) => field.required && element("span", { class: "help" }, ` ${say("form.required")}`);

function helpOf(field) {
  if (field.kind === "day") return `${field.hint ? `${field.hint} ` : ""}${say("form.day-hint")}`;
  if (field.kind === "partial") return `${field.hint ? `${field.hint} ` : ""}${say("form.partial-hint")}`;
  return field.hint;
}

function controlOf(form, field, read, write, attributes) {
  if (field.kind === "yes") return yesControl(read, write, attributes);
  if (field.kind === "choice") return selectControl(() => [{ choices: field.choices }], read, write, attributes);
  if (field.kind === "reference") return selectControl(() => referred(form, field), read, write, attributes, ({ list, kind }) => form.makeNew(list, kind));
  return textControl(field, read, write, attributes);
}

// referred gives what a field may refer to, and that a new one may be made there and then.
function referred(form, field) {
  return form.naming.choices(field.to).filter(({ kind }) => kind).map(({ list, one, kind, items }) => ({
    label: form.titleOf(list), list, kind, choices: items, more: { key: `new ${list}`, title: say("form.new-one", { one }) },
  }));
}

// severalOf makes a field where several may be chosen.
function severalOf(form, field, place) {
  const id = newId();
  const boxes = element("div", { class: "boxes" });
  const points = element("div", { id: `${id}-points`, class: "at-field" });
  const chosen = () => place.read(field.name) ?? [];
  const toggle = (key, on) => {
    const { top } = whole.getBoundingClientRect();
    place.write(field.name, on ? [...chosen(), key] : chosen().filter((one) => one !== key));
    form.changed(field, place);
    if (!whole.isConnected) form.follow(place.to(field.name), key, top);
  };
  const choice = ({ key, title }) => element("label", { class: "choice", "data-key": key },
    element("input", { type: "checkbox", checked: chosen().includes(key), change: ({ target }) => toggle(key, target.checked) }), title);
  const groups = () => (field.kind === "choice" ? [{ choices: field.choices }] : referred(form, field));
  const show = () => {
    if (boxes.contains(document.activeElement)) return;
    const all = groups();
    const known = new Set(all.flatMap(({ choices }) => choices.map(({ key }) => key)));
    const gone = chosen().filter((key) => !known.has(key)).map((key) => ({ key, title: field.kind === "choice" ? key : say("form.gone") }));
    boxes.replaceChildren(...[...all.flatMap(({ choices }) => choices), ...gone].map(choice));
  };
  show();
  const add = groups().filter(({ more }) => more).map(({ list, kind, more }) => button(more.title, async () => {
    const key = await form.makeNew(list, kind);
    if (!key) return;
    toggle(key, true);
    show();
    boxes.querySelector(`[data-key="${key}"] input`)?.focus();
  }, { class: "plain" }));
  const whole = element("fieldset", { class: "field several", "aria-describedby": `${id}-points` },
    element("legend", {}, field.title, mark(field)), field.hint && element("p", { class: "help" }, field.hint), boxes, add.length > 0 && element("div", { class: "row" }, add), points);
  const first = () => boxes.querySelector("input") ?? whole.querySelector("button");
  form.node({ element: whole, path: () => place.to(field.name), points, control: whole, focus: () => first()?.focus(), show });
  return whole;
}

// linesOf makes a field of several texts, each on its own.
function linesOf(form, field, place) {
  const id = newId();
  const rows = element("div", { class: "stack close" });
  const points = element("div", { id: `${id}-points`, class: "at-field" });
  const lines = () => place.read(field.name) ?? [];
  const put = (values) => {
    place.write(field.name, values);
    form.changed(field, place);
  };
  const row = (value, i) => {
    const { control } = textControl({ ...field, kind: field.kind }, () => value, (typed) => put(lines().with(i, typed)), {
      "aria-label": say("form.line", { title: field.title, n: i + 1 }), "aria-describedby": `${id}-points`,
    });
    const remove = button(say("form.remove"), () => {
      put(lines().toSpliced(i, 1));
      lay();
      (rows.children[Math.min(i, rows.children.length - 1)]?.querySelector("input, textarea") ?? add).focus();
    }, { class: "plain", "aria-label": say("form.of-one", { what: say("form.remove"), one: say("form.line", { title: field.title, n: i + 1 }) }) });
    return element("div", { class: "row line" }, control, remove);
  };
  const lay = () => rows.replaceChildren(...lines().map(row));
  const add = button(say("form.add-line"), () => {
    put([...lines(), ""]);
    lay();
    rows.lastElementChild.querySelector("input, textarea").focus();
  });
  lay();
  const whole = element("fieldset", { class: "field lines-of" },
    element("legend", {}, field.title, mark(field)), field.hint && element("p", { class: "help" }, field.hint), rows, element("div", {}, add), points);
  form.node({
    element: whole, path: () => place.to(field.name), points, control: whole,
    focus: () => (rows.querySelector("input, textarea") ?? add).focus(), show: () => { if (!whole.contains(document.activeElement)) lay(); },
  });
  return whole;
}

// isFilled reports whether something stands in a field.
export const isFilled = (field, place) => !isEmpty(place.read(field.name));
