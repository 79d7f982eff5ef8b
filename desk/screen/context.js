// What every question says, and the words of the page.
import { ask } from "./engine.js";

// day gives today as the library writes it, by the clock of the reader.
function day() {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
}

export const context = { lang: navigator.language.startsWith("sv") ? "sv" : "en", today: day(), models: [] };

let beginning = { words: {}, models: [], forms: [], wheels: [] };

// begin asks for the words and the choices in the language of the context.
export async function begin() {
  beginning = await ask("start", {}, context);
  document.documentElement.lang = context.lang;
  return beginning;
}

// say gives one of the page's words: say("shell.open"). What stands in braces in it is put in: say("shell.count", { n: 3 }).
export const say = (name, put) => saidIn(beginning.words)(name, put);

// saidIn gives the function that says words of the page, those of another language for instance.
export const saidIn = (words) => (name, put = {}) =>
  (words[name] ?? name).replace(/\{(\w+)\}/g, (whole, key) => put[key] ?? whole);

// choicesOf gives what may be chosen: "models", "forms" or "wheels", as {key, title}.
export const choicesOf = (list) => beginning[list] ?? [];

// put asks a question in the context.
export const put = (call, question = {}) => ask(call, question, context);

// inWords gives a day as it is read aloud.
export const inWords = (written) => new Intl.DateTimeFormat(context.lang === "sv" ? "sv-SE" : "en-GB", { dateStyle: "long" }).format(new Date(`${written}T12:00:00`));
