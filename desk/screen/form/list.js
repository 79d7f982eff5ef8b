// A list of groups: its items folded under their names, in an order that can be changed, and a way to put in one more.
import { say } from "../context.js";
import { button, element } from "../element.js";
import { begins, groupOf, unfolds } from "./group.js";
import { nestsIn, strengthsFor } from "./nest.js";
import { Place } from "./place.js";
import { proposalFor } from "./proposal.js";
import { remove } from "./remove.js";

// listOf makes a list. Options: of, a function that says which items stand here; begin, what a new one says; title; level.
export function listOf(form, field, list, { of = () => true, begin = () => ({}), title = field.title, hint = field.hint } = {}) {
  const rows = element("div", { class: "items" });
  const points = element("div", { class: "at-field" });
  const told = element("div", { class: "row told", role: "status" });
  const whole = element("div", { class: "list", role: "group", "aria-label": title });
  const items = () => list.items().filter(of);
  const shown = new Map();
  const lay = () => {
    for (const item of shown.keys()) if (!items().includes(item)) shown.delete(item); // should it come back, it is made anew
    for (const item of items()) if (!shown.has(item)) shown.set(item, itemOf(form, field, list, item, change));
    const laid = items().map((item) => shown.get(item).element);
    if (laid.length !== rows.children.length || laid.some((one, i) => one !== rows.children[i])) rows.replaceChildren(...laid); // else the focus would go
    count.textContent = items().length > 0 ? "" : say("form.empty");
  };
  const count = element("span", { class: "meta" });
  const change = {
    lay,
    move(item, by) {
      const here = items();
      const other = here[here.indexOf(item) + by];
      if (!other) return;
      const all = [...list.items()];
      [all[all.indexOf(item)], all[all.indexOf(other)]] = [other, item];
      list.put(all);
      lay();
      told.replaceChildren(say("form.moved", { one: shown.get(item).words(), n: items().indexOf(item) + 1 }));
      form.changed(field);
    },
    async remove(item) {
      const words = shown.get(item).words();
      const back = await remove(form, field, list, item, words);
      if (!back) return;
      lay();
      form.relay();
      const undo = button(say("form.undo"), () => {
        back();
        lay();
        form.relay();
        told.replaceChildren(say("form.undone", { one: words }));
        shown.get(item)?.focus();
      });
      told.replaceChildren(element("span", {}, say("form.removed", { one: words })), undo);
      undo.focus();
    },
  };
  const add = button(say("form.add", { one: form.spec.groups[field.group].one || field.title.toLocaleLowerCase() }), () => {
    const item = form.begun(field, begin());
    list.put([...list.items(), item]);
    lay();
    shown.get(item).open();
    shown.get(item).first();
    form.changed(field);
  });
  whole.append(element("h3", {}, title, " ", count), ...(hint ? [element("p", { class: "help" }, hint)] : []), points, rows, element("div", { class: "row" }, add), told);
  lay();
  form.node({ element: whole, path: list.path, points, control: whole, focus: () => add.focus(), relay: lay });
  return whole;
}

// itemOf makes an item of a list.
function itemOf(form, field, list, item, change) {
  const place = Place.item(list, item);
  const name = element("strong", {});
  const told = element("span", { class: "meta" });
  const inside = element("div", { class: "fields" });
  const points = element("div", { class: "at-field" });
  const whole = element("details", { class: "item" }, element("summary", {}, name, " ", told), inside);
  const words = () => form.naming.called(field.group, item);
  const acts = Object.entries({
    up: ({ target }) => { change.move(item, -1); target.focus(); },
    down: ({ target }) => { change.move(item, 1); target.focus(); },
    remove: () => change.remove(item),
  }).map(([what, click]) => ({ what: say(`form.${what}`), act: button(say(`form.${what}`), click, { class: "plain" }) }));
  const show = () => {
    name.textContent = words();
    for (const { what, act } of acts) act.setAttribute("aria-label", say("form.of-one", { what, one: words() }));
  };
  const proposed = (is) => { told.textContent = is ? say("form.proposal") : ""; };
  const proposal = form.isRootList(field) && proposalFor(form, item, proposed);
  const make = () => [points, proposal, ...groupOf(form, field.group, place), strengthsFor(form, field, item), ...nestsIn(form, field, item),
    element("div", { class: "row acts" }, acts.map(({ act }) => act))];
  const open = unfolds(form, whole, inside, make, (path) => begins(path, place.path()), place.path);
  whole.addEventListener("input", show);
  whole.addEventListener("focusout", (event) => form.settleName(field, item, event));
  form.node({ element: whole, path: place.path, points, told, control: whole, focus: () => whole.querySelector("summary").focus(), show });
  show();
  return {
    element: whole, words, open,
    focus: () => whole.querySelector("summary").focus(),
    first: () => inside.querySelector("input, textarea, select")?.focus(),
  };
}
