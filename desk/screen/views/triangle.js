// The triangle together: three sides of a child's world, with a question that opens each of its 21 parts.
import { context, put, say } from "../context.js";
import { element } from "../element.js";
import { assessment, heldIn } from "./together/assessment.js";
import { conversation } from "./together/conversation.js";
import { beginNew, frame } from "./together/frame.js";
import { dimension } from "./triangle/dimension.js";
import { leftOut } from "./triangle/left-out.js";

export const view = {
  name: "triangle",
  kind: "Triangle",
  async show(place, { go, about: handed, memory }) {
    const about = heldIn("triangle", handed);
    if (!about) return beginNew(place, { part: "triangle", go, goesOn: handed === undefined });
    const of = assessment(about, "triangle");
    const body = { entries: structuredClone(of.body.entries ?? []), notExplored: structuredClone(of.body.notExplored ?? []) };
    const everybody = () => [...body.entries, ...body.notExplored].map((one) => one.by);
    const { sides } = await put("triangle");
    const around = frame(place, { of, memory, known: everybody });
    const many = (part, kind) => body.entries.filter((one) => one.dimension === part.key && one.kind === kind).length;
    const talk = conversation(around.inside, {
      groups: sides.map((side) => ({ label: side.label, parts: side.dimensions })),
      lang: context.lang, say, name: say("triangle.parts"), memory, saw: around.saw,
      words: (part, { step }) => dimension({ of, body, part, step, around, said: (how) => talk.said(how) }),
      signs: (part) => ({ good: many(part, "strength"), hard: many(part, "challenge") }),
      save: () => of.edit((into) => of.lists(into, body)),
      picture: async () => (await of.picture({ names: of.names(everybody()) })).pictures[0],
    });
    around.beneath.replaceChildren(element("details", { class: "section" }, element("summary", {}, say("triangle.left-out")),
      element("p", { class: "help" }, say("triangle.left-out-help")),
      element("div", { class: "columns" }, sides.map((side) => leftOut({ body, side, around, said: (how) => talk.said(how) })))));
    await talk.draw();
    return () => { around.end(); talk.now(); };
  },
};
