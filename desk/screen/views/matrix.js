import { say } from "../context.js";
import { element } from "../element.js";

export const view = {
  name: "matrix",
  kind: "Resilience",
  show(place) {
    place.append(element("h1", {}, say("views.matrix")));
  },
};
