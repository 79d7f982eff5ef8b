// A picture with the same in words beside it.
import { element } from "../../element.js";

// drawn makes an element of the text of a picture.
export function drawn(svg) {
  return document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
}

// figure shows a picture and its words. chosen, if given, is called with the key of a part that is pressed in the picture; the same
// parts are always to be reached without it.
export function figure({ svg, rows, because }, { say, caption, chosen, who = true }) {
  const image = drawn(svg);
  if (chosen) {
    image.classList.add("pressed");
    image.addEventListener("click", ({ target }) => {
      const key = target.closest("[data-about]")?.dataset.about;
      if (key) chosen(key);
    });
  }
  return element("figure", { class: "grown" }, image, because && element("p", {}, because), wordsOf(rows, { say, caption, who }));
}

// wordsOf gives what a picture shows, as a table. A part where nobody has said anything has no row: the picture says so.
export function wordsOf(rows, { say, caption, who = true }) {
  const told = rows.filter((row) => !row.untouched);
  if (told.length === 0) return "";
  return element("table", { class: "words" },
    element("caption", { class: "hidden" }, caption),
    element("thead", {}, element("tr", {},
      ["together.part", "together.good", "together.hard"].map((name) => element("th", { scope: "col" }, say(name))))),
    element("tbody", {}, told.map((row) => element("tr", {},
      element("th", { scope: "row" }, row.label, row.says && element("span", { class: "help" }, row.says)),
      element("td", { "data-of": say("together.good") }, said(row.good, "s", say, who), notes(row)),
      element("td", { "data-of": say("together.hard") }, said(row.hard, "w", say, who))))));
}

// notes gives what is noted about a part.
export const notes = (row) => (row.notes ?? []).map((note) => element("p", { class: "help" }, note));

// said lists what was said, each with its mark.
export function said(list, mark, say, who = true) {
  if (list.length === 0) return null;
  const called = say(mark === "s" ? "together.good" : "together.hard");
  return element("ul", { class: `said-${mark}` }, list.map(({ words, by }) =>
    element("li", {}, element("span", { class: "hidden" }, `${called}: `), words, who && by && element("span", { class: "help" }, ` ${by}`))));
}
