// Where one begins: open a file, begin something new, or go on with what is open.
import { say } from "../context.js";
import { element } from "../element.js";
import { take } from "../held.js";

const viewOf = { Plan: "plan", Wheel: "wheel", Triangle: "triangle", Resilience: "matrix" };

export const view = {
  name: "home",
  show(place, { go }) {
    const told = element("ol");
    const opened = async ({ target }) => {
      const one = await take(target.files[0].name, await target.files[0].text());
      if (viewOf[one.kind]) return go(viewOf[one.kind], one);
      told.replaceChildren(...one.points.map((point) => element("li", {}, point.says)));
    };
    place.append(
      element("h1", {}, say("shell.title")),
      element("label", {}, say("shell.open"), " ", element("input", { type: "file", accept: ".yaml,.yml,.json", change: opened })),
      told,
    );
  },
};
