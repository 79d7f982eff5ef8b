// The shell: what stands around all views, and which view is shown.
import { begin, context, say } from "./context.js";
import { button, element } from "./element.js";
import { current, documents, receipts, reword, see } from "./held.js";
import { told } from "./fault.js";
import { view as home } from "./views/home.js";
import { view as plan } from "./views/plan.js";
import { view as wheel } from "./views/wheel.js";
import { view as triangle } from "./views/triangle.js";
import { view as matrix } from "./views/matrix.js";
import { view as followUp } from "./views/follow-up.js";
import { view as print } from "./views/print.js";
import { view as practise } from "./views/practise.js";
import { view as fields } from "./views/fields.js";

// A view has a name, its title among the page's words is views.NAME, and it shows itself in a place. It is handed
//   go(name, about)  goes to another view, with the document that it is about; null where something new is to begin there
//   about            that document; left out, the one of the view's kind that was looked at last; null to begin something new
//   memory           an object of its own for each document, in which it may remember where it was
// What show gives, if anything, is called when the view is left.
const views = [home, wheel, triangle, matrix, plan, followUp, print, practise, fields];

// anew is what a view remembers while it is about no document.
const memories = new Map(views.map((view) => [view, { of: new WeakMap(), anew: {} }]));

function memoryOf(view, about) {
  const memory = memories.get(view);
  if (!about) return memory.anew;
  if (!memory.of.has(about)) memory.of.set(about, {});
  return memory.of.get(about);
}

let shown; // {view, about, leave}
let place;
let links = [];
const receipt = element("p", { class: "receipt", role: "status" });

// go shows a view. The focus begins at the view, unless it is to stay where it is.
async function go(name, about, { stay = false } = {}) {
  const view = views.find((one) => one.name === name);
  shown?.leave?.();
  if (about === undefined && view.kind) about = current(view.kind);
  if (about) see(about);
  shown = { view, about };
  place.replaceChildren();
  receipt.textContent = "";
  for (const link of links) {
    if (link.dataset.view === name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  shown.leave = await view.show(place, { go, about, memory: memoryOf(view, about) });
  if (stay) return;
  scrollTo(0, 0);
  place.focus({ preventScroll: true });
}

// speak changes the language, and nothing else.
async function speak(lang, page) {
  context.lang = lang;
  await begin();
  await reword();
  await lay(page, shown.view.name, shown.about);
  page.querySelector(".language").focus();
}

// lay builds what stands around the views, in the language of now, and shows a view in it.
async function lay(page, name, about) {
  const other = context.lang === "sv" ? "en" : "sv";
  shown?.leave?.();
  shown = undefined;
  place = element("main", { id: "view", tabindex: "-1" });
  links = views.filter((one) => !one.aside).map((one) => button(say(`views.${one.name}`), () => go(one.name), { "data-view": one.name }));
  document.title = say("shell.title");
  page.replaceChildren(
    button(say("shell.to-view"), () => place.focus(), { class: "skip" }),
    element("header", { class: "shell" },
      element("nav", { "aria-label": say("shell.views") }, links),
      button(say("shell.other-language"), () => speak(other, page), { class: "plain language", lang: other })),
    place,
    receipt,
    element("footer", { class: "foot" }, element("p", {}, say("shell.stays-here")), element("p", { class: "meta version" }, made())),
  );
  await go(name, about, { stay: true });
}

// made says which page this is, for whoever wants to know that it is the one that was handed out.
function made() {
  const { version, sha256 } = document.getElementById("engine").dataset;
  return `mabra ${version} · ${say("shell.engine")} ${sha256}`;
}

// guard has the browser ask before the page is left with something in it that no file holds.
const guard = (event) => {
  if (documents().some((one) => one.changed)) event.preventDefault();
};

// show builds the page.
export async function show(page) {
  receipts((name) => { receipt.textContent = say("shell.saved", { name }); });
  addEventListener("beforeunload", guard);
  addEventListener("unhandledrejection", told);
  addEventListener("error", told);
  await begin();
  await lay(page, "home");
  page.dataset.ready = "true";
}
