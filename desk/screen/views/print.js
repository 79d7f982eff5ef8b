// Pages to see, print and hand over: choose whom one is for, and what may stand on it.
import { choicesOf, context, put, say } from "../context.js";
import { button, choices, element, labelled } from "../element.js";
import { documents, putOf } from "../held.js";
import { paper } from "../paper.js";
import { pageName } from "../names.js";
import { earlierOf } from "../revisions.js";
import { titleOf } from "../whose.js";

// readers are whom a page can be for, in the order they are offered. Needs lists what has to be chosen first.
const readers = [
  { name: "meeting" },
  { name: "family", needs: [oneOfTheFamily, leaveOut] },
  { name: "child", needs: [leaveOut] },
  { name: "receiver", needs: [receiver] },
  { name: "consultation", needs: [texts] },
  { name: "timeline" },
  { name: "agenda" },
  { name: "minutes", needs: [earlier] },
  { name: "letter" },
  { name: "due" },
  { name: "form", needs: [form], blank: true },
];

export const view = {
  name: "print",
  kind: "Plan",
  async show(place, { go, about, memory }) {
    const known = about && await putOf(about, "hand-over");
    memory.in ??= known?.language === "en" || known?.language === "sv" ? known.language : context.lang;
    memory.reader ??= about && "meeting";
    const at = { plan: about, known, memory, place: element("div", { class: "stack" }), needs: element("div", { class: "stack" }) };
    const list = readers.filter((one) => one.blank || about);
    place.append(element("div", { class: "stack wide" },
      element("div", { class: "stack close" }, element("h1", {}, say("views.print")), element("p", {}, say(about ? "print.lead" : "print.no-plan"))),
      about && whichPlan(about, go),
      known && warnings(known),
      element("div", { class: "sides" },
        element("fieldset", { class: "stack close" }, element("legend", {}, say("print.whom")), list.map((reader) => choice(reader, at))),
        element("div", { class: "stack wide" }, at.needs, at.place))));
    const chosen = list.find((one) => one.name === memory.reader);
    if (chosen) await choose(chosen, at);
  },
};

// whichPlan lets the reader choose among the plans that are open.
const whichPlan = (about, go) => documents("Plan").length > 1 && labelled(say("print.which-plan"),
  choices(documents("Plan").map((one, i) => ({ key: String(i), title: nameOf(one) })), String(documents("Plan").indexOf(about)),
    (key) => go("print", documents("Plan")[Number(key)])));

// nameOf tells a plan from the others by what it is and by its file.
const nameOf = (one) => [titleOf(one), one.name].join(" · ");

// warnings say what whoever hands a page over has to know first.
const warnings = (known) => [
  known.protected && element("p", { class: "box" }, say("print.protected")),
  known.madeUp && element("p", { class: "meta" }, say("print.made-up")),
];

const choice = (reader, at) => element("label", { class: "choice" },
  element("input", { type: "radio", name: "reader", value: reader.name, checked: at.memory.reader === reader.name, change: () => choose(reader, at) }),
  element("span", {}, say(`print.for-${reader.name}`), element("span", { class: "help block" }, say(`print.about-${reader.name}`))));

// choose asks for what a page needs, and makes it as soon as there is enough.
async function choose(reader, at) {
  at.memory.reader = reader.name;
  at.memory.ask ??= {};
  const make = () => page(reader, at);
  const needs = (reader.needs ?? []).map((need) => need(at, make));
  at.needs.replaceChildren(...needs.filter(Boolean), reader.name === "letter" ? "" : language(at, make));
  at.place.replaceChildren();
  if (reader.name !== "consultation") await make();
}

const language = (at, make) => labelled(say("print.language"),
  choices([{ key: "sv", title: "Svenska" }, { key: "en", title: "English" }], at.memory.in, (lang) => { at.memory.in = lang; return make(); }));

// page makes the page and shows it, or says why there is none.
async function page(reader, at) {
  const wanted = { for: reader.name, in: reader.name === "letter" ? context.lang : at.memory.in, ...forReader(reader, at) };
  if (reader.name === "receiver" && !wanted.receiver || reader.name === "minutes" && !wanted.before) return at.place.replaceChildren();
  try {
    const { html } = await (at.plan ? putOf(at.plan, "page", wanted) : put("page", wanted));
    at.place.replaceChildren(paper(html, pageName(at.plan?.name, reader.name)));
  } catch (refused) {
    if (say(`refused.${refused.message}`) === `refused.${refused.message}` || ["fault", "stopped"].includes(refused.message)) throw refused;
    at.place.replaceChildren(element("p", { class: "box", role: "alert" }, say(`refused.${refused.message}`)));
  }
}

// forReader gives what has been chosen, of what the page asks for.
function forReader({ name }, { memory: { ask }, plan }) {
  switch (name) {
    case "family": return { receiver: ask.family ?? "", without: ask.without ?? [] };
    case "child": return { without: ask.without ?? [] };
    case "receiver": return { receiver: ask.receiver };
    case "minutes": return { before: ask.before?.text };
    case "consultation": return { approved: ask.approved ?? [], id: crypto.randomUUID() };
    case "due": return { others: documents("Plan").filter((one) => one !== plan).map(({ name, text }) => ({ name, text })) };
    case "form": return { model: ask.model ?? "", form: ask.form ?? "own" };
    default: return {};
  }
}

function oneOfTheFamily(at, make) {
  return labelled(say("print.whom-in-family"), choices([{ key: "", title: say("print.all-of-them") }, ...at.known.family], at.memory.ask.family ?? "",
    (id) => { at.memory.ask.family = id; return make(); }));
}

// leaveOut lets a person leave actions out of a page: not everything has to be told on paper.
function leaveOut(at, make) {
  if (at.known.actions.length === 0) return null;
  const without = new Set(at.memory.ask.without);
  const change = (id) => ({ target }) => {
    if (target.checked) without.delete(id);
    else without.add(id);
    at.memory.ask.without = [...without];
    return make();
  };
  return element("details", { open: without.size > 0 }, element("summary", {}, say("print.leave-out")),
    at.known.actions.map(({ key, title }) => element("label", { class: "choice" },
      element("input", { type: "checkbox", checked: !without.has(key), change: change(key) }), element("span", {}, title))));
}

function receiver(at, make) {
  const list = at.known.receivers;
  if (list.length === 0) return element("p", { class: "box" }, say("print.no-receivers"));
  const said = element("div", { "aria-live": "polite", class: "stack close" });
  const tell = (id) => {
    at.memory.ask.receiver = id;
    const one = list.find(({ key }) => key === id);
    const gets = !one || one.refused ? [] : one.whole ? [say("print.gets-whole")] : [say("print.gets-part"), ...one.leftOut];
    said.replaceChildren(...gets.map((line, i) => element("p", { class: i > 0 && "meta" }, line)));
  };
  tell(at.memory.ask.receiver ?? "");
  return element("div", { class: "stack close" },
    labelled(say("print.which-receiver"), choices([{ key: "", title: say("print.choose") }, ...list], at.memory.ask.receiver ?? "", (id) => { tell(id); return make(); })),
    said);
}

// texts has a person read each text before a consultation, and let it through or not. None is let through unread.
function texts(at, make) {
  const approved = new Set(at.memory.ask.approved);
  const change = (name) => ({ target }) => {
    if (target.checked) approved.add(name);
    else approved.delete(name);
    at.memory.ask.approved = [...approved];
    at.place.replaceChildren(); // the page that stands there no longer says what was chosen
  };
  return element("div", { class: "stack" },
    element("p", {}, say("print.read-each")),
    element("ul", { class: "lines" }, at.known.texts.map((text) => element("li", {},
      element("label", { class: "choice" },
        element("input", { type: "checkbox", checked: approved.has(text.asRead), change: change(text.asRead) }),
        element("span", {},
          element("span", { class: "help block" }, text.place),
          text.pieces.map(({ words, marked }) => (marked ? element("mark", {}, words) : words))))))),
    button(say("print.make-consultation"), make, { class: "first" }));
}

// earlier offers the earlier revisions of the plan that are open.
function earlier(at, make) {
  const others = earlierOf(at.plan).map((one) => ({ title: nameOf(one), text: one.text }));
  const list = [at.plan.before && { title: say("print.as-opened"), text: at.plan.before }, ...others].filter(Boolean);
  const { ask } = at.memory;
  ask.before = list.find((one) => one.text === ask.before?.text) ?? list[0];
  if (list.length === 0) return element("p", { class: "box" }, say("refused.no-earlier"));
  return labelled(say("print.since"), choices(list.map((one, i) => ({ key: String(i), title: one.title })), String(list.indexOf(ask.before)),
    (key) => { ask.before = list[Number(key)]; return make(); }));
}

function form(at, make) {
  const { ask } = at.memory;
  return element("div", { class: "stack" },
    labelled(say("print.model"), choices([{ key: "", title: say("print.no-model") }, ...choicesOf("models")], ask.model ?? "", (key) => { ask.model = key; return make(); })),
    labelled(say("print.form"), choices(choicesOf("forms"), ask.form ?? "own", (key) => { ask.form = key; return make(); })));
}
