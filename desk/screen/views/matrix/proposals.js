// What the triangle could give to the matrix. A proposal is none of what is said until a person takes it.
import { context, put, say } from "../../context.js";
import { button, element } from "../../element.js";
import { documents } from "../../held.js";
import { assessment, free } from "../together/assessment.js";

// proposals shows them in a place. taken is called with the factor that somebody has taken over.
export async function proposals(place, { of, body, parts, known, around, memory, taken }) {
  const triangles = [...(of.plan ? [of.one] : []), ...documents("Triangle")];
  memory.left ??= [];
  const rows = [];
  for (const one of triangles) {
    const from = assessment(one, "triangle");
    if (from.child && of.child && from.child !== of.child) continue;
    const now = structuredClone(of.one.document);
    const { proposals: found } = await put("proposals", { triangle: one.document, matrix: now });
    rows.push(...found.filter((p) => !memory.left.includes(`${one.name} ${p.from}`)).map((p) => row(p, from, `${one.name} ${p.from}`)));
  }
  place.replaceChildren(...(rows.length === 0 ? [] : [element("details", { class: "section", open: memory.proposing !== false, toggle: ({ target }) => { memory.proposing = target.open; } },
    element("summary", {}, say("matrix.proposals")), element("p", { class: "help" }, say("matrix.proposals-help")),
    element("ul", { class: "lines" }, rows))]));

  function row(p, from, key) {
    const title = (list, which) => list.find((one) => one.key === which)?.title;
    const take = () => {
      if (!around.by) return told.replaceChildren(say("matrix.needs-person"));
      return taken({ id: free(p.pole, body.factors), pole: p.pole, text: p.words, by: around.by, date: context.today, domain: p.domain, from: p.from || undefined });
    };
    const leave = () => { memory.left.push(key); return proposals(place, { of, body, parts, known, around, memory, taken }); };
    const told = element("p", { class: "help", role: "status" });
    return element("li", { class: "stack close" },
      element("p", {}, element("strong", {}, say("matrix.proposal")), ` ${p.words}`),
      element("p", { class: "help" }, [p.by && from.nameOf(p.by), p.dimension,
        say("matrix.proposed-at", { pole: title(parts, p.pole), because: p.because }),
        p.otherwise && say("matrix.otherwise", { pole: title(parts, p.otherwise) }),
        p.domain && title(known.domains, p.domain)].filter(Boolean).join(" · ")),
      element("div", { class: "row" }, button(say("matrix.take"), take, { class: "large" }), button(say("matrix.leave"), leave, { class: "plain large" })), told);
  }
}
