// The plan, to fill in: begin one, or go on with the one that is open.
import { say } from "../context.js";
import { beginPlan } from "../begin-plan.js";
import { element } from "../element.js";
import { fillIn } from "../form/fill-in.js";

export const view = {
  name: "plan",
  kind: "Plan",
  show(place, { go, about, memory }) {
    if (about) return fillIn(about, place, memory, say("views.plan"));
    place.append(element("div", { class: "stack" }, element("h1", {}, say("views.plan")), beginPlan(go)));
    return undefined;
  },
};
