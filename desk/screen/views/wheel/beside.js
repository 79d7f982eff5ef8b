// The voices beside each other: a wheel of its own for each, of one size, and their words in a table. Nothing is laid over anything.
import { element } from "../../element.js";
import { drawn, notes, said } from "../together/figure.js";

// beside shows the readings of a wheel, by their places, in a place.
export async function beside(place, { of, places, speech, titleOf }) {
  const { lang, say } = speech;
  const ids = places.map((at) => of.body.readings[at].by);
  const { pictures } = await of.picture({ readings: places, names: of.names(ids) }, lang);
  place.replaceChildren(element("div", { class: "stack", lang },
    element("p", {}, say("wheel.beside-lead")),
    element("div", { class: "voices" }, pictures.map(({ svg }, i) =>
      element("figure", { class: `voice ${of.body.readings[places[i]].voice}` }, element("figcaption", {}, titleOf(places[i])), drawn(svg)))),
    table(pictures, places.map(titleOf), say)));
}

// table gives a row for each part and a column for each voice.
function table(pictures, titles, say) {
  return element("table", { class: "words voices-words" }, element("caption", { class: "hidden" }, say("wheel.words")),
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, say("together.part")), titles.map((title) => element("th", { scope: "col" }, title)))),
    element("tbody", {}, pictures[0].rows.map((row, i) => element("tr", {}, element("th", { scope: "row" }, row.label),
      pictures.map((one, column) => element("td", { "data-of": titles[column] },
        said(one.rows[i].good, "s", say), said(one.rows[i].hard, "w", say), one.rows[i].says && element("p", { class: "help" }, one.rows[i].says), notes(one.rows[i])))))));
}
