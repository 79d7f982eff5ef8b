// One end of the matrix: what is said there, by whom, and in which part of the child's life it shows.
import { context, say } from "../../context.js";
import { button, choices, element } from "../../element.js";
import { free } from "../together/assessment.js";
import { asked, entries, standing } from "../together/entries.js";
import { whoSaid } from "../together/frame.js";

// pole makes the end. said is called when its factors have changed.
export function pole({ of, body, part, step, around, domains, said }) {
  const sign = part.strong ? "s" : "w";
  const heading = element("h2", { tabindex: "-1" }, element("span", { class: `mark ${sign}`, "aria-hidden": "true" }), " ", part.label);
  const made = element("section", { class: "area stack" },
    element("div", { class: "stack close" }, heading, element("p", { class: "question" }, part.help)),
    entries({
      list: body.factors.filter((one) => one.pole === part.key),
      label: (number) => say("together.thing", { name: part.label, n: number }),
      fresh: () => ({ id: free(part.key, body.factors), pole: part.key, text: "", by: around.by, date: context.today }),
      more: (entry, change, number) => [element("div", { class: "pair" },
        asked(say("together.who"), number, whoSaid(of, { entry, change, tellers: around.tellers })),
        asked(say("matrix.domain"), number, choices([{ key: "", title: say("matrix.no-domain") }, ...domains], entry.domain ?? "",
          (domain) => change({ domain: domain || undefined }))))],
      stands: (entry, is) => { body.factors = standing(body.factors, entry, is); },
      told: said,
    }),
    element("div", { class: "row" }, button(say("wheel.previous"), () => step(-1), { class: "large" }), button(say("wheel.next"), () => step(1), { class: "large" })));
  return { made, heading };
}
