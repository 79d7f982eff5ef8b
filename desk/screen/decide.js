// A question that has to be answered before one goes on.
import { button, element } from "./element.js";

// decide shows a question and gives the key of the answer that was chosen; closing it with Escape is the last of the answers, which
// is the one that does nothing. Answers are {key, title, weight}: weight "first" for the one that leads on.
export function decide({ title, text, answers }) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const box = element("dialog", { "aria-labelledby": "decide-title" },
      element("form", { method: "dialog", class: "stack" },
        element("h2", { id: "decide-title" }, title),
        [text].flat().map((line) => (typeof line === "string" ? element("p", {}, line) : line)),
        element("div", { class: "row" }, answers.map(({ key, title: words, weight }) => button(words, () => box.close(key), { class: weight })))));
    box.addEventListener("close", () => {
      box.remove();
      if (before?.isConnected) before.focus();
      resolve(box.returnValue || answers.at(-1).key);
    });
    document.body.append(box);
    box.showModal();
  });
}
