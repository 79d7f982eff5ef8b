// What was said, one thing in each field, as it was said. There is always one empty field to go on in; a field that is emptied is
// taken away when it is left.
import { element } from "../../element.js";

// sayings makes the fields. told is called with all that is said when any of it changes; label gives what a field is called to who
// listens, by its number.
export function sayings({ said, label, told }) {
  const list = element("div", { class: "sayings" });
  const words = () => [...list.children].map((field) => field.value.trim()).filter(Boolean);
  const name = () => [...list.children].forEach((field, i) => field.setAttribute("aria-label", label(i + 1)));
  const add = (text = "") => {
    const field = element("textarea", { rows: 2, input: grown, change: () => told(words(), { left: true }), blur: tidy });
    field.value = text;
    list.append(field);
    name();
  };
  function grown() {
    if (list.lastElementChild.value.trim()) add();
    told(words(), { left: false });
  }
  // tidy takes away fields that were emptied, but for the last one.
  function tidy() {
    for (const field of [...list.children].slice(0, -1)) if (!field.value.trim() && field !== document.activeElement) field.remove();
    name();
  }
  said.forEach((text) => add(text));
  add();
  return list;
}
