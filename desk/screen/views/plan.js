// The plan, to fill in: begin one, or go on with the one that is open.
import { beginPlan } from "../begin-plan.js";
import { say } from "../context.js";
import { button, element } from "../element.js";
import { keep } from "../held.js";
import { sheetOf } from "../form/sheet.js";

export const view = {
  name: "plan",
  kind: "Plan",
  async show(place, { go, about, memory }) {
    if (!about) return beginning(place, go);
    const title = element("h1", {}, say("views.plan"));
    const save = button(say("shell.save"), async () => {
      await sheet.settle();
      await keep(about);
    }, { class: "first" });
    const body = element("div", {});
    place.append(element("div", { class: "stack wide" }, element("div", { class: "row apart" }, title, save), body));
    const sheet = await sheetOf(about, body, memory);
    title.textContent = sheet.form().spec.title || say("views.plan");
    return () => sheet.end();
  },
};

// beginning offers the ways to begin a plan.
const beginning = (place, go) => { place.append(element("div", { class: "stack" }, element("h1", {}, say("views.plan")), beginPlan(go))); };
