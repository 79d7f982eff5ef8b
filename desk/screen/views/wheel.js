// The wheel together.
import { put, say } from "../context.js";
import { button, element, labelled } from "../element.js";
import { watch } from "../held.js";
import { assessment, heldIn } from "./together/assessment.js";
import { dayIn } from "./together/day.js";
import { childNamed, saving } from "./together/frame.js";
import { points } from "./together/points.js";
import { spoken } from "./together/spoken.js";
import { alone } from "./wheel/alone.js";
import { beside } from "./wheel/beside.js";
import { change } from "./wheel/change.js";
import { talk as talkOf } from "./wheel/conversation.js";
import { scale } from "./wheel/scale.js";
import { newVoice } from "./wheel/voice.js";

export const view = {
  name: "wheel",
  kind: "Wheel",
  async show(place, { go, about: handed, memory }) {
    const about = heldIn("wheel", handed);
    const of = about && assessment(about, "wheel");
    const at = memory.at ?? (of?.body.readings ?? []).length - 1;
    if (!of || at < 0 || memory.adding) {
      memory.adding = false;
      newVoice(place, { of, goesOn: handed === undefined, begun: (into, number) => {
        if (!of || into.one !== of.one) return go("wheel", into.one);
        memory.at = number;
        memory.mode = "talk";
        return go("wheel", into.one);
      }, back: of && at >= 0 && (() => go("wheel", about)) });
      return;
    }
    return shown(place, { of, at, memory, again: () => go("wheel", about) });
  },
};

// shown lays a wheel that has voices. It gives a function that ends it.
async function shown(place, { of, at, memory, again }) {
  const reading = of.body.readings[at];
  const model = await put("wheel", { model: reading.model ?? "" }).catch(() => put("wheel"));
  const speech = await spoken(model.language);
  const titleOf = (number) => called(of, of.body.readings[number], speech);
  const mode = memory.mode ?? "talk";
  const inside = element("div");
  const found = points(of, say, "assessment.wheel", titleOf);
  place.append(element("div", { class: "stack" },
    element("div", { class: "row apart" },
      element("div", {}, element("h1", { lang: model.language }, model.title), childNamed(of, again)),
      element("div", { class: "row" }, saving(of.one))),
    voices({ of, at, memory, again, titleOf, mode }), inside, mode === "talk" && element("div", { class: "beneath" }), found.place,
    element("div", { class: "row section" }, saving(of.one))));
  const end = watch(found.fill);
  if (mode === "beside") await beside(inside, { of, places: sameWheel(of, at), speech, titleOf });
  else if (mode === "change") await change(inside, { of, at, speech, titleOf });
  else {
    const talk = talkOf(inside, { of, at, model, speech, memory, saw: found.fill });
    await talk.draw();
    place.querySelector(".beneath").replaceChildren(...beneath({ of, at, talk, model, speech, again }));
    return () => { end(); talk.now(); };
  }
  return end;
}

// sameWheel gives the places of the newest reading of each person on the wheel of the one that is shown: they can stand beside it.
function sameWheel(of, at) {
  const { model } = of.body.readings[at];
  const newest = new Map();
  of.body.readings.forEach((one, place) => {
    if ((one.model ?? "") !== (model ?? "")) return;
    const who = `${one.voice} ${one.voice === "child" ? "" : one.by}`;
    const before = newest.get(who);
    if (before === undefined || of.body.readings[before].date <= one.date) newest.set(who, place);
  });
  return [...newest.values()].sort((a, b) => order(of.body.readings[a]) - order(of.body.readings[b]));
}

const order = ({ voice }) => ["child", "guardian", "professional"].indexOf(voice);

// called says who spoke, and when.
function called(of, { voice, by, date }, { say: speak, lang }) {
  const name = of.nameOf(by) || (voice === "child" ? of.child : "");
  return [name || speak(`wheel.voice-${voice}`), name && speak(`wheel.voice-${voice}`).toLowerCase(), dayIn(date, lang)].filter(Boolean).join(" · ");
}

// voices lets one go between the voices, lay them beside each other, and see what has changed.
function voices({ of, at, memory, again, titleOf, mode }) {
  const turn = (changes) => () => { Object.assign(memory, changes); return again(); };
  return element("nav", { class: "row voices-nav", "aria-label": say("wheel.voices") },
    of.body.readings.map((_, i) => button(titleOf(i), turn({ at: i, mode: "talk" }), { class: "large", "aria-pressed": String(mode === "talk" && i === at) })),
    button(say("wheel.another-voice"), turn({ adding: true }), { class: "large" }),
    sameWheel(of, at).length > 1 && button(say("wheel.beside"), turn({ mode: "beside" }), { class: "large", "aria-pressed": String(mode === "beside") }),
    button(say("change.title"), turn({ mode: "change" }), { class: "large", "aria-pressed": String(mode === "change") }));
}

// beneath is what is seldom needed while one talks: the child alone, the scale, how the conversation went.
function beneath({ of, at, talk, model, speech, again }) {
  const { say: speak, lang } = speech;
  const { reading } = talk;
  const method = element("textarea", { rows: 2, input: () => { reading.method = method.value.trim() || undefined; talk.said(); }, change: () => talk.said({ left: true }) });
  method.value = reading.method ?? "";
  const chosen = async (one) => {
    if (one) reading.scale = one;
    else delete reading.scale;
    await talk.said({ left: true });
    await talk.again();
  };
  return [element("div", { class: "stack section", lang },
    reading.voice === "child" && element("div", { class: "row" },
      button(speak("alone.start"), () => { alone({ of, at, reading, parts: model.parts, speech, keep: () => talk.said({ left: true }), done: again }); }, { class: "large alone-start" }),
      element("p", { class: "help" }, speak("alone.start-help"))),
    element("details", { class: "settings" }, element("summary", {}, speak("wheel.about")),
      element("div", { class: "stack" }, scale({ reading, offered: model.scales, say: speak, chosen }),
        labelled(speak("wheel.how"), method, speak("wheel.how-help")))))];
}
