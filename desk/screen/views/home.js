// Where one begins: what is open, open a file, or begin something new.
import { say } from "../context.js";
import { button, element } from "../element.js";
import { decide } from "../decide.js";
import { documents, drop, keep, takeFile, watch } from "../held.js";
import { beginPlan } from "../begin-plan.js";
import { childOf, titled, whose } from "../whose.js";

// viewOf is the view that a kind of document is worked with in; one of another kind is a model.
const viewOf = { Plan: "plan", Wheel: "wheel", Triangle: "triangle", Resilience: "matrix" };

export const view = {
  name: "home",
  show(place, { go }) {
    const open = element("section", { class: "stack" });
    const refused = element("div", { "aria-live": "polite" });
    const plan = element("div");
    let list;
    const lay = () => {
      open.replaceChildren(...whatIsOpen(go, all, names));
      const now = documents().filter(({ kind }) => kind !== "Plan").map((one) => one.name).join("\n"); // what a plan can begin with
      if (now !== list && !plan.contains(document.activeElement)) plan.replaceChildren(beginPlan(go)); // what is being chosen there stays
      list = now;
    };
    const all = element("div", { class: "stack wide unnamed" }); // others may see the screen: no child is named until somebody asks
    const names = () => {
      all.classList.toggle("unnamed");
      lay();
      open.querySelector("[data-do=names]").focus();
    };
    all.append(
      element("div", { class: "stack close" }, element("h1", {}, say("shell.title")), element("p", {}, say("home.lead"))),
      open, opening(go, refused), refused, begin(go), plan);
    place.append(all);
    lay();
    return watch(lay);
  },
};

// whatIsOpen lists the documents that are open, and lets the reader have their children named.
function whatIsOpen(go, all, names) {
  if (documents().length === 0) return [];
  const words = all.classList.contains("unnamed") ? "home.show-names" : "home.hide-names";
  return [
    element("div", { class: "row apart" }, element("h2", {}, say("home.open")),
      documents().some(childOf) && button(say(words), names, { class: "plain", "data-do": "names" })),
    element("ul", { class: "lines" }, documents().map((one) => line(one, go))),
  ];
}

function line(one, go) {
  const view = viewOf[one.kind];
  return element("li", { class: "row apart" },
    element("div", {},
      element("strong", {}, titled(one)),
      element("p", { class: "meta" }, [one.name, ...whose(one), say(one.changed ? "home.unsaved" : "home.saved")].join(" · "))),
    element("div", { class: "row" },
      view && button(say("home.go-on"), () => go(view, one), { "aria-label": say("home.go-on-with", { name: one.name }) }),
      one.kind !== "Plan" && button(say("home.fields"), () => go("fields", one), { class: view && "plain", "aria-label": say("home.fields-of", { name: one.name }) }),
      button(say("shell.save"), () => keep(one), { "aria-label": say("home.save-name", { name: one.name }) }),
      button(say("home.close"), () => close(one), { class: "plain", "aria-label": say("home.close-name", { name: one.name }) })));
}

// close closes a document, and asks first where no file holds it.
async function close(one) {
  const answer = !one.changed ? "close" : await decide({
    title: say("home.close-title"),
    text: say("home.close-text", { name: one.name }),
    answers: [
      { key: "save", title: say("home.save-and-close"), weight: "first" },
      { key: "close", title: say("home.close-without") },
      { key: "stay", title: say("home.stay"), weight: "plain" },
    ],
  });
  if (answer === "save") await keep(one);
  if (answer !== "stay") await drop(one);
}

// begin offers what can be begun.
const begin = (go) => element("section", { class: "stack section" },
  element("h2", {}, say("home.begin")),
  element("div", { class: "row" },
    ["wheel", "triangle", "matrix"].map((name) => button(say(`home.begin-${name}`), () => go(name, null), { "data-begin": name }))));

// opening takes files: chosen, or dropped on the page.
function opening(go, refused) {
  const opened = async (files) => {
    const taken = [];
    for (const file of files) taken.push(await takeFile(file));
    refused.replaceChildren(...taken.filter((one) => !one.kind).map(notOurs));
    const [one] = taken;
    if (taken.length === 1 && viewOf[one.kind]) await go(viewOf[one.kind], one);
  };
  const drop = element("section", {
    class: "stack section drop",
    dragover: (event) => event.preventDefault(),
    drop: (event) => { event.preventDefault(); return opened([...event.dataTransfer.files]); },
  },
  element("h2", {}, say("home.files")),
  element("div", { class: "row" }, element("label", { class: "button" }, say("home.choose-files"), element("input", {
    type: "file", class: "hidden", multiple: true, accept: ".yaml,.yml,.json", change: async ({ target }) => { await opened([...target.files]); target.value = ""; },
  }))),
  element("p", { class: "help" }, say("home.files-help")));
  return drop;
}

// notOurs says why a file could not be opened.
const notOurs = (one) => element("section", { class: "box stack close" },
  element("h3", {}, say("home.not-ours", { name: one.name })),
  element("ul", {}, one.points.map((point) => element("li", {}, point.says))));
