// The shell: what stands around all views, and which view is shown.
import { begin, say } from "./context.js";
import { element } from "./element.js";
import { view as home } from "./views/home.js";
import { view as plan } from "./views/plan.js";
import { view as wheel } from "./views/wheel.js";
import { view as triangle } from "./views/triangle.js";
import { view as matrix } from "./views/matrix.js";
import { view as followUp } from "./views/follow-up.js";
import { view as print } from "./views/print.js";
import { view as practise } from "./views/practise.js";

// A view has a name, its title among the page's words is views.NAME, and it shows itself in a place. It is handed a function that
// goes to another view, with something that view is to know. What show gives, if anything, is called when the view is left.
const views = [home, wheel, triangle, matrix, plan, followUp, print, practise];

let leave;

// show builds the page.
export async function show(page) {
  await begin();
  const place = element("main", { id: "view", tabindex: "-1" });
  const go = async (name, about) => {
    const view = views.find((one) => one.name === name);
    leave?.();
    place.replaceChildren();
    for (const link of links) link.toggleAttribute("aria-current", link.dataset.view === name);
    leave = await view.show(place, { go, about });
    place.focus();
  };
  const links = views.map((one) => element("button", { type: "button", "data-view": one.name, click: () => go(one.name) }, say(`views.${one.name}`)));
  document.title = say("shell.title");
  page.replaceChildren(
    element("header", {}, element("p", {}, say("shell.stays-here")), element("nav", { "aria-label": say("shell.views") }, links)),
    place,
  );
  await go("home");
  page.dataset.ready = "true";
}
