import { say } from "../context.js";
import { element } from "../element.js";

export const view = {
  name: "triangle",
  kind: "Triangle",
  show(place) {
    place.append(element("h1", {}, say("views.triangle")));
  },
};
