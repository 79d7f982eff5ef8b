import { say } from "../context.js";
import { element } from "../element.js";

export const view = {
  name: "plan",
  kind: "Plan",
  show(place) {
    place.append(element("h1", {}, say("views.plan")));
  },
};
