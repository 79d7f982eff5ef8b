// The controls that a single value is filled in by. Each gives its element, and what shows the value anew when it has changed elsewhere.
import { say } from "../context.js";
import { element } from "../element.js";

// textControl is for words, numbers and dates: what cannot be read yet stays in the field as it was typed.
export function textControl(field, read, write, attributes) {
  const long = field.kind === "long";
  const taken = ({ target }) => {
    grow(target);
    write(valueOf(field, target.value));
  };
  const control = element(long ? "textarea" : "input", {
    ...attributes,
    ...(!long && { type: "text" }),
    ...(field.kind === "whole" && { inputmode: "numeric" }),
    class: ["whole", "day", "partial"].includes(field.kind) ? "short" : null,
    input: taken,
  });
  const show = () => { if (control !== document.activeElement) control.value = read() ?? ""; };
  show();
  if (long) requestAnimationFrame(() => grow(control));
  return { control, show };
}

// valueOf gives what is typed as the document has it: digits are a number where a number belongs.
function valueOf(field, typed) {
  const text = field.kind === "long" ? typed : typed.trim();
  return field.kind === "whole" && /^-?\d+$/.test(text) ? Number(text) : text;
}

// grow makes a field as high as its words, where the browser does not do it by itself.
function grow(control) {
  if (control.tagName !== "TEXTAREA" || CSS.supports("field-sizing", "content")) return;
  control.style.height = "auto";
  control.style.height = `${control.scrollHeight + 4}px`;
}

// yesControl is for what is so, or is not said to be.
export function yesControl(read, write, attributes) {
  const control = element("input", { ...attributes, type: "checkbox", change: ({ target }) => write(target.checked) });
  const show = () => { control.checked = read() === true; };
  show();
  return { control, show };
}

// selectControl is for one of several: groups are {label, choices, more}, where more is what is chosen to make a new one.
export function selectControl(groups, read, write, attributes, made) {
  const control = element("select", {
    ...attributes,
    change: async ({ target }) => {
      const wanted = groups().find(({ more }) => more?.key === target.value);
      if (wanted) {
        target.value = read() ?? "";
        const id = await made(wanted);
        if (!id) return;
        write(id);
        show();
        control.focus();
      } else write(target.value);
    },
  });
  const show = () => {
    const chosen = read() ?? "";
    const all = groups();
    const known = chosen === "" || all.some(({ choices }) => choices.some(({ key }) => key === chosen));
    control.replaceChildren(
      element("option", { value: "" }, say("form.not-chosen")),
      ...(known ? [] : [element("option", { value: chosen }, attributes["data-open"] ? chosen : say("form.gone"))]),
      ...all.flatMap((group) => optionsOf(group, all.length > 1)),
    );
    control.value = chosen;
  };
  show();
  return { control, show };
}

function optionsOf({ label, choices, more }, several) {
  const options = choices.map(({ key, title }) => element("option", { value: key }, title));
  if (more) options.push(element("option", { value: more.key }, more.title));
  return several && options.length > 0 ? [element("optgroup", { label }, options)] : options;
}
