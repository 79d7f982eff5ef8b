// A wheel as it is talked about, in one voice.
import { conversation } from "../together/conversation.js";
import { area } from "./area.js";
import { absent, markOf, speaks, write } from "./mark.js";

// talk shows a reading, by its place in the wheel, in a place. The reading it gives is the one that is being filled in.
export function talk(place, { of, at, model, speech, memory, saw }) {
  const { lang, say } = speech;
  const reading = structuredClone(of.body.readings[at]);
  const { parts } = model;
  const talked = conversation(place, {
    groups: [{ parts }], lang, say, name: say("wheel.parts"), memory, saw, who: false,
    words: (part, { step }) => area({ reading, part, say, step, write: (change, how) => {
      write(reading, parts, part, { ...markOf(reading, part), ...change });
      return talked.said(how);
    } }),
    signs: (part) => {
      const mark = markOf(reading, part);
      const unsaid = absent.includes(mark.answer) ? say(`wheel.${mark.answer}`) : mark.note === say("alone.pressed-do-not-know") && say("alone.did-not-know");
      return { good: mark.strengths?.length, hard: mark.worries?.length, why: !speaks(mark) && unsaid };
    },
    save: () => of.edit((body) => { body.readings[at] = structuredClone(reading); }),
    picture: async () => (await of.picture({ readings: [at], names: of.names([reading.by]) }, lang)).pictures[0],
  });
  return { reading, ...talked };
}
