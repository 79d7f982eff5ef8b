// The matrix together: what makes the child strong or vulnerable, and what around the child protects or wears, at four ends.
import { context, put, say } from "../context.js";
import { element } from "../element.js";
import { assessment, heldIn } from "./together/assessment.js";
import { conversation } from "./together/conversation.js";
import { beginNew, frame } from "./together/frame.js";
import { placement } from "./matrix/placement.js";
import { pole } from "./matrix/pole.js";
import { proposals } from "./matrix/proposals.js";

export const view = {
  name: "matrix",
  kind: "Resilience",
  async show(place, { go, about: handed, memory }) {
    const about = heldIn("matrix", handed);
    if (!about) return beginNew(place, { part: "matrix", go, goesOn: handed === undefined });
    const of = assessment(about, "matrix");
    const body = { factors: structuredClone(of.body.factors ?? []), placement: structuredClone(of.body.placement) };
    const everybody = () => [...body.factors.map((one) => one.by), body.placement?.by];
    const known = await put("matrix");
    const around = frame(place, { of, memory, known: everybody });
    const words = ["together.strong-child", "together.hard-child", "together.strong-around", "together.hard-around"];
    const parts = known.poles.map((one, i) => ({ ...one, label: one.title, help: say(words[i]) }));
    const many = (part) => body.factors.filter((one) => one.pole === part.key).length;
    const said = (how) => talk.said(how);
    const talk = conversation(around.inside, {
      groups: [{ parts }], lang: context.lang, say, name: say("matrix.parts"), memory, saw: around.saw,
      words: (part, { step }) => pole({ of, body, part, step, around, domains: known.domains, said }),
      signs: (part) => (part.strong ? { good: many(part) } : { hard: many(part) }),
      save: () => of.edit((into) => { of.lists(into, { factors: body.factors }); into.placement = body.placement; if (!body.placement) delete into.placement; }),
      picture: async () => ({ ...(await of.picture({ names: of.names(everybody()) })).pictures[0], because: body.placement?.because }),
    });
    const offered = element("div");
    const offer = () => proposals(offered, { of, body, parts, known, around, memory, taken: async (factor) => {
      body.factors.push(factor);
      await talk.said({ left: true });
      await talk.again();
      return offer();
    } });
    around.beneath.replaceChildren(offered, placement({ of, body, known, around, said }));
    await Promise.all([talk.draw(), offer()]);
    return () => { around.end(); talk.now(); };
  },
};
