// What the check says, at its field and as a list: what is to be mended first, then what to look over, then what to think of.
import { say } from "../context.js";
import { element } from "../element.js";

const severities = ["error", "warning", "info"];

// pointAt tells what the check says of a field at the field itself, and of an item on its own line.
export function pointAt(node, points) {
  const key = JSON.stringify(points.map((point) => [point.rule, point.says, point.refused]));
  if (node.points.dataset.key === key) return;
  node.points.dataset.key = key;
  node.points.replaceChildren(...points.map((point) => element("p", { class: `point ${point.severity}` },
    element("strong", {}, say(point.refused ? "points.refused" : `points.${point.severity}`)), ": ", point.says, inFile(point))));
  if (!node.control?.matches("input, select, textarea")) return;
  if (points.some((point) => point.refused || point.severity === "error")) node.control.setAttribute("aria-invalid", "true");
  else node.control.removeAttribute("aria-invalid");
}

// inFile tells what stands in the file and could not be read: the field is empty.
const inFile = ({ written, refused }) => written && !refused && ` ${say("points.in-file", { written })}`;

// listOfPoints makes the list beside a form. A place is told with the name of the item that it stands in. The list is laid anew only when something else is to be said, and keeps the focus.
export function listOfPoints({ goTo, nameAt }) {
  const count = element("p", { class: "meta", role: "status" });
  const inside = element("div", { class: "stack" });
  const whole = element("details", { class: "found", open: matchMedia("(min-width: 62rem)").matches },
    element("summary", {}, element("h2", {}, say("points.heading")), count), inside);
  let told = "";
  const show = (...both) => {
    const [points, refused] = both.map((list) => list.map((point) => ({ ...point, of: nameAt(point.path) })));
    const now = JSON.stringify([points, refused]);
    if (now === told) return;
    told = now;
    const focused = inside.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
    const open = new Set([...inside.querySelectorAll("details[open]")].map((details) => details.dataset.key));
    count.textContent = points.length + refused.length === 0 ? say("points.nothing") : say("points.count", {
      errors: counted(points, "error") + refused.length, warnings: counted(points, "warning"), infos: counted(points, "info"),
    });
    inside.replaceChildren(...[unread(refused, goTo), ...severities.map((severity) => part(severity, points, goTo))].filter(Boolean));
    for (const details of inside.querySelectorAll("details")) details.open = open.has(details.dataset.key);
    if (focused) (inside.querySelector(`[data-key="${CSS.escape(focused)}"]`) ?? inside.querySelector("button, summary") ?? whole).focus?.();
  };
  return { element: whole, show };
}

const counted = (points, severity) => points.filter((point) => point.severity === severity).length;

// unread says what cannot be read yet, and so is not in the file.
function unread(refused, goTo) {
  if (refused.length === 0) return null;
  return element("section", { class: "stack close" }, element("h3", {}, say("points.refused")), element("p", { class: "help" }, say("points.refused-help")),
    element("ul", { class: "lines" }, refused.map((point) => element("li", {}, spot(point, goTo)))));
}

// part tells the points of one severity, by rule. What is only to think of is folded by rule, so that a draft's many do not drown the rest.
function part(severity, points, goTo) {
  const rules = Map.groupBy(points.filter((point) => point.severity === severity), (point) => point.rule);
  if (rules.size === 0) return null;
  return element("section", { class: "stack close" }, element("h3", {}, say(`points.${severity}`)),
    element("ul", { class: "lines" }, [...rules.values()].map((spots) => element("li", {}, severity === "info" ? folded(spots, goTo) : unfolded(spots, goTo)))));
}

// restsOn tells law from advice, and both from what a document has to be to hold together.
const restsOn = (point) => (point.law ? "law" : point.severity === "error" ? "form" : "advice");

const heading = ([point], n) => [
  element("span", { class: `tag ${point.law ? "law" : ""}` }, say(`points.${restsOn(point)}`)), " ",
  n > 1 ? say("points.places", { title: point.title, n }) : point.title,
];

const unfolded = (spots, goTo) => [
  element("p", { class: "title" }, heading(spots, spots.length)),
  ...spots.map((point) => spot(point, goTo)),
  element("details", { class: "why", "data-key": `why ${spots[0].rule}` }, element("summary", {}, say("points.why")), reasons(spots[0])),
];

const folded = (spots, goTo) => element("details", { class: "why", "data-key": `rule ${spots[0].rule}` },
  element("summary", {}, heading(spots, spots.length)), spots.map((point) => spot(point, goTo)), reasons(spots[0]));

const reasons = (point) => element("dl", {},
  [["why", point.why], ["mend", point.mend], ["rests-on", point.source]].filter(([, words]) => words)
    .flatMap(([name, words]) => [element("dt", {}, say(`points.${name}`)), element("dd", {}, words)]));

// spot is one place: what is to say of it, and the way there.
const spot = (point, goTo) => element("button", { type: "button", class: "spot", "data-key": `${point.rule} ${point.path}`, click: () => goTo(point.path) },
  element("span", { class: "place" }, point.place), point.of && element("span", { class: "of" }, point.of), element("span", {}, point.says));
