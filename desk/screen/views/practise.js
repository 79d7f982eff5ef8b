import { say } from "../context.js";
import { element } from "../element.js";

export const view = {
  name: "practise",
  show(place) {
    place.append(element("h1", {}, say("views.practise")));
  },
};
