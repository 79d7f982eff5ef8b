// One part of the triangle, as it is talked about: the questions that open it, what is strong there and what is hard.
import { context, say } from "../../context.js";
import { button, element } from "../../element.js";
import { free } from "../together/assessment.js";
import { asked, entries, standing } from "../together/entries.js";
import { whoSaid } from "../together/frame.js";

// dimension makes the part. said is called when its entries have changed.
export function dimension({ of, body, part, step, around, said }) {
  const mine = (kind) => body.entries.filter((one) => one.dimension === part.key && one.kind === kind);
  const column = (kind, name, sign) => element("section", { class: `column ${sign}`, "aria-label": say(name) },
    element("h3", {}, element("span", { class: `mark ${sign}`, "aria-hidden": "true" }), say(name)),
    entries({
      list: mine(kind),
      label: (number) => say("together.thing", { name: say(name), n: number }),
      fresh: () => ({ id: free(part.key, body.entries), dimension: part.key, kind, text: "", by: around.by, date: context.today }),
      more: (entry, change, number) => [asked(say("together.who"), number, whoSaid(of, { entry, change, tellers: around.tellers }))],
      stands: (entry, is) => { body.entries = standing(body.entries, entry, is); },
      told: said,
    }));
  const heading = element("h2", { tabindex: "-1" }, part.label);
  const made = element("section", { class: "area stack" }, heading,
    element("dl", { class: "questions" },
      element("dt", { class: "help" }, say("triangle.to-child")), element("dd", { class: "question" }, part.child),
      element("dt", { class: "help" }, say("triangle.to-grown-ups")), element("dd", {}, part.grownUps)),
    element("div", { class: "columns" }, column("strength", "triangle.strengths", "s"), column("challenge", "triangle.challenges", "w")),
    element("div", { class: "row" }, button(say("wheel.previous"), () => step(-1), { class: "large" }), button(say("wheel.next"), () => step(1), { class: "large" })));
  return { made, heading };
}
