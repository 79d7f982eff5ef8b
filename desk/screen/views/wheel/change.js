// What has changed since an earlier conversation with the same person: dots on the scale that was declared both times, words for the
// rest.
import { put } from "../../context.js";
import { element, labelled } from "../../element.js";
import { documents, takeFile } from "../../held.js";
import { assessment } from "../together/assessment.js";
import { dayIn } from "../together/day.js";
import { drawn, said } from "../together/figure.js";

// earlier lists the conversations that a reading may be laid beside: the same voice and person, on an earlier day.
function earlier(of, at) {
  const now = of.body.readings[at];
  const wheels = documents().filter((one) => one.kind === "Wheel" || one.document.assessment?.wheel).map((one) => assessment(one, "wheel"));
  return wheels.flatMap((wheel) => (wheel.body.readings ?? []).map((reading, place) => ({ wheel, reading, place })))
    .filter(({ wheel, reading, place }) => !(wheel.one === of.one && place === at) && reading.voice === now.voice
      && (now.voice === "child" || reading.by === now.by) && reading.date <= now.date)
    .sort((a, b) => b.reading.date.localeCompare(a.reading.date));
}

// change shows the change of a reading in a place.
export function change(place, { of, at, speech, titleOf }) {
  const { lang, say } = speech;
  const told = element("div", { class: "stack" });
  const found = earlier(of, at);
  const show = async (one) => {
    const answer = await put("change", { lang, id: "change", name: of.nameOf(of.body.readings[at].by),
      earlier: { document: one.wheel.one.document, reading: one.place }, later: { document: of.one.document, reading: at } });
    told.replaceChildren(...changes(answer, say));
  };
  const choose = element("select", { change: () => show(found[choose.value]) },
    found.map(({ wheel, reading }, i) => element("option", { value: i }, [dayIn(reading.date, lang), wheel.one !== of.one && wheel.one.name].filter(Boolean).join(" · "))));
  const open = element("input", { type: "file", class: "hidden", accept: ".yaml,.yml,.json", change: async () => {
    await takeFile(open.files[0]);
    change(place, { of, at, speech, titleOf });
  } });
  place.replaceChildren(element("div", { class: "stack", lang },
    element("h2", {}, `${say("change.title")}: ${titleOf(at)}`), element("p", {}, say(found.length > 0 ? "change.lead" : "change.none")),
    found.length > 0 && element("div", { class: "columns" }, labelled(say("change.earlier"), choose)),
    element("div", { class: "row" }, element("label", { class: "button" }, say("change.open"), open)), told));
  if (found.length > 0) return show(found[0]);
}

function changes({ because, svg, rows }, say) {
  if (because) return [element("p", {}, `${say("change.not-compared")} ${because.join("; ")}`)];
  const scaled = Boolean(svg);
  const heads = ["part", ...(scaled ? ["scale"] : []), "new", "gone"];
  return [
    scaled ? element("figure", { class: "course" }, drawn(svg)) : element("p", { class: "help" }, say("change.not-on-scale")),
    element("table", { class: "words" }, element("caption", { class: "hidden" }, say("change.title")),
      element("thead", {}, element("tr", {}, heads.map((name) => element("th", { scope: "col" }, say(`change.${name}`))))),
      element("tbody", {}, rows.map((row) => element("tr", {}, element("th", { scope: "row" }, row.label),
        scaled && element("td", { "data-of": say("change.scale") }, row.scale),
        element("td", { "data-of": say("change.new") }, row.answer && element("p", {}, row.answer), ...both(row.new, say)),
        element("td", { "data-of": say("change.gone") }, ...both(row.gone, say)))))),
  ];
}

const both = (words, say) => [said(asSaid(words.good), "s", say), said(asSaid(words.hard), "w", say)].filter(Boolean);

const asSaid = (words) => (words ?? []).map((one) => ({ words: one }));
