// What was said, one thing each, and who said it. There is always one empty field to go on in; one that is emptied is taken away when
// it is left.
import { element, labelled } from "../../element.js";

// entries makes the fields of a list of entries: {text, by} and whatever else they hold, which stays.
//   label(number)  what a field is called to who listens
//   fresh()        makes a new entry, for what is written in the empty field
//   more(entry, change, number)  makes what else is asked of an entry; change is called with what is to change in it
//   stands(entry, is)            says that an entry stands from now on, or does not
//   told({left})                 is called when any of it has changed
export function entries({ list, label, fresh, more, stands, told }) {
  const made = element("div", { class: "sayings" });
  const kept = new Map(); // the field of each entry → the entry
  const fields = () => [...made.querySelectorAll("textarea")];
  const write = (field) => {
    const entry = kept.get(field);
    if (!entry) return;
    const text = field.value.trim();
    if (text) entry.text = text;
    stands(entry, Boolean(text));
  };
  const name = () => fields().forEach((field, i) => field.setAttribute("aria-label", label(i + 1)));

  function add(entry) {
    const box = element("div", { class: "entry stack close" });
    const field = element("textarea", { rows: 2, input: () => grown(field, box), change: () => { write(field); return told({ left: true }); }, blur: tidy });
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
    box.append(...more(entry, (change) => { Object.assign(entry, change); return told({ left: true }); }, number));
  }

  function grown(field, box) {
    if (!kept.has(field) && field.value.trim()) begun(field, box, fresh());
    if (made.lastElementChild === box && field.value.trim()) add();
    write(field);
    told({ left: false });
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

// standing gives a list with an entry in it, or without it.
export function standing(list, entry, is) {
  if (!is) return list.filter((one) => one !== entry);
  return list.includes(entry) ? list : [...list, entry];
}

// asked puts a small question about an entry under it. What it is about is said to who listens.
export const asked = (words, number, field) => labelled(element("span", {}, words, element("span", { class: "hidden" }, ` ${number}`)), field);
