// A document that is filled in, with its name over it, and a way to save it there and where the work ends. Before it is saved the reader is told what will not be in
// the file, or not stay in it.
import { say } from "../context.js";
import { decide } from "../decide.js";
import { button, element } from "../element.js";
import { keep } from "../held.js";
import { whose } from "../whose.js";
import { sheetOf } from "./sheet.js";

// fillIn shows a document as a form. It gives what is called when the view is left.
export async function fillIn(one, place, memory, called) {
  const title = element("h1", {}, called);
  const body = element("div", {});
  const save = () => button(say("shell.save"), async () => {
    await sheet.settle();
    if (await agreed(one)) await keep(one);
  }, { class: "first", "data-do": "save" });
  place.append(element("div", { class: "stack" },
    element("div", { class: "row apart" }, element("div", {}, title, element("p", { class: "meta" }, [one.name, ...whose(one)].join(" · "))), save()),
    body, element("div", { class: "row section" }, save())));
  const sheet = await sheetOf(one, body, memory);
  title.textContent = sheet.form().spec.title || called;
  return () => sheet.end();
}

// agreed asks whether to save, where something is not in the file as it was typed, or comments are lost.
async function agreed(one) {
  const told = [];
  if (one.refused?.length > 0) {
    told.push(say("points.refused-help"), element("ul", {}, one.refused.map((point) => element("li", {}, `${point.place}: ${point.says}`))));
  }
  if (one.kept === false) told.push(say("points.not-kept"));
  if (told.length === 0) return true;
  const answer = await decide({
    title: say("points.before-saving"),
    text: told,
    answers: [{ key: "save", title: say("points.save-anyway"), weight: "first" }, { key: "back", title: say("points.back") }],
  });
  return answer === "save";
}
