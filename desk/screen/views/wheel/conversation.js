// The wheel as it is talked about: the parts in any order, the words of the one that is talked about, and the picture that grows.
import { element } from "../../element.js";
import { figure } from "../together/figure.js";
import { soon } from "../together/soon.js";
import { area } from "./area.js";
import { absent, markOf, write } from "./mark.js";

// conversation shows a reading, by its place in the wheel, in a place. saw is called when its text has changed.
export async function conversation(place, { of, at, model, speech, memory, saw }) {
  const { lang, say } = speech;
  const reading = structuredClone(of.body.readings[at]);
  const { parts } = model;
  const talked = element("div", { class: "talked" });
  const picture = element("div", { class: "sofar" });
  const tabs = parts.map((part) => element("button", { type: "button", class: "part", click: () => open(part) }));
  let now;

  // keep lays what has been said into the document, and draws it.
  const keep = soon(async () => {
    await of.edit((body) => { body.readings[at] = structuredClone(reading); });
    await draw();
    saw();
  });

  async function draw() {
    const { pictures: [one] } = await of.picture({ readings: [at], names: of.names([reading.by]) }, lang);
    picture.replaceChildren(figure(one, { say, caption: say("wheel.words"), chosen: (key) => open(parts.find((part) => part.key === key)), who: false }));
  }

  // open shows the words of a part, and leads the focus there.
  function open(part, { focus = true } = {}) {
    keep.now();
    now = memory.part = part;
    const step = (by) => open(parts[(parts.indexOf(now) + by + parts.length) % parts.length]);
    const { made, heading } = area({
      reading, part, say, step,
      write: (change, { left }) => {
        write(reading, parts, part, { ...markOf(reading, part), ...change });
        name();
        keep.later();
        if (left) return keep.now();
      },
    });
    talked.replaceChildren(made);
    name();
    if (!focus) return;
    heading.focus({ preventScroll: true });
    made.scrollIntoView({ block: "nearest" });
  }

  // name says on each part what is there so far: marks for what was said, or why nothing was.
  function name() {
    tabs.forEach((tab, i) => {
      const mark = markOf(reading, parts[i]);
      if (parts[i] === now) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
      tab.replaceChildren(...[element("span", {}, parts[i].label), soFar(mark, say)].filter(Boolean));
    });
  }

  const before = parts.find((part) => part.key === memory.part?.key);
  place.replaceChildren(element("div", { class: "conversation", lang },
    element("nav", { class: "parts", "aria-label": say("wheel.parts") }, tabs), talked, picture));
  open(before ?? parts[0], { focus: false });
  await draw();
  return { reading, keep, draw, again: () => { open(now, { focus: false }); return draw(); } };
}

// soFar gives the marks of what was said, with words for who listens.
function soFar(mark, say) {
  if (absent.includes(mark.answer)) return element("span", { class: "help" }, say(`wheel.${mark.answer}`));
  const good = mark.strengths?.length ?? 0;
  const hard = mark.worries?.length ?? 0;
  if (good + hard === 0) return null;
  const marks = (many, sign) => Array.from({ length: many }, () => element("span", { class: `mark ${sign}`, "aria-hidden": "true" }));
  return element("span", { class: "marks" }, marks(good, "s"), marks(hard, "w"),
    element("span", { class: "hidden" }, [good && say("wheel.good"), hard && say("wheel.hard")].filter(Boolean).join(", ")));
}
