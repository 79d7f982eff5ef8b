// What was said, one thing each, and who said it. There is always one empty field to go on in; one that is emptied is taken away when
// it is left.
import { element, labelled } from "../../element.js";

// entries makes the fields of a list of entries: {text, by} and whatever else they hold, which stays.
//   label(number)  what a field is called to who listens
//   fresh()        makes a new entry, for what is written in the empty field
//   more(entry, change, number)  makes what else is asked of an entry; change is called with what is to change in it
//   told(entries, {left})        is called with all that is said, when any of it changes
export function entries({ list, label, fresh, more, told }) {
  const made = element("div", { class: "sayings" });
  const kept = new Map(); // the field of each entry → the entry
  const fields = () => [...made.querySelectorAll("textarea")];
  const tell = (how) => told(fields().filter((field) => field.value.trim()).map((field) => Object.assign(kept.get(field), { text: field.value.trim() })), how);
  const name = () => fields().forEach((field, i) => field.setAttribute("aria-label", label(i + 1)));

  function add(entry) {
    const box = element("div", { class: "entry stack close" });
    const field = element("textarea", { rows: 2, input: () => grown(field, box), change: () => tell({ left: true }), blur: tidy });
    box.append(field);
    made.append(box);
    if (entry) {
      field.value = entry.text;
      begun(field, box, entry);
    }
    name();
  }

  // begun says that there is an entry in the field, and asks the rest of it.
  function begun(field, box, entry) {
    kept.set(field, entry);
    const number = fields().indexOf(field) + 1;
    box.append(...more(entry, (change) => { Object.assign(entry, change); tell({ left: true }); }, number));
  }

  function grown(field, box) {
    if (!kept.has(field) && field.value.trim()) begun(field, box, fresh());
    if (made.lastElementChild === box && field.value.trim()) add();
    tell({ left: false });
  }

  function tidy() {
    for (const box of [...made.children].slice(0, -1)) {
      if (!box.querySelector("textarea").value.trim() && !box.contains(document.activeElement)) box.remove();
    }
    name();
  }

  list.forEach(add);
  add();
  return made;
}

// asked puts a small question about an entry under it. What it is about is said to who listens.
export const asked = (words, number, field) => labelled(element("span", {}, words, element("span", { class: "hidden" }, ` ${number}`)), field);
