// A field never remembers, never is sent to a checker of spelling or a writer of suggestions, and is never translated elsewhere.
const quiet = { autocomplete: "off", spellcheck: "false", autocorrect: "off", autocapitalize: "off", writingsuggestions: "false" };
const fields = new Set(["input", "textarea", "select"]);

// element makes an element with attributes and children. A child is an element, a text or nothing; an attribute that is a function
// listens; one that is false is left out. Texts are always put in as texts, never as HTML.
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(fields.has(name) ? { ...quiet, ...attributes } : attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value != null) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter((child) => child != null && child !== false));
  return made;
}

// button makes a button with words on it. Its class says its weight: "first" leads on, "plain" takes back; none stands beside.
export const button = (words, click, attributes = {}) => element("button", { type: "button", click, ...attributes }, words);

// labelled puts a field under its label, with help between them if there is any.
export const labelled = (words, field, help) =>
  element("label", {}, words, help && element("span", { class: "help" }, " ", help), field);

// choices makes a list to choose one from: choices are {key, title}.
export const choices = (list, chosen, change) =>
  element("select", { change: ({ target }) => change(target.value) },
    list.map(({ key, title }) => element("option", { value: key, selected: key === chosen }, title)));
