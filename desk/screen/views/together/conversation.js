// A conversation: the parts in any order, the words of the one that is talked about, and the picture that grows.
import { element } from "../../element.js";
import { figure } from "./figure.js";
import { soon } from "./soon.js";

// conversation lays it in a place.
//   groups         the parts, {key, label}, in groups that may have a label of their own
//   words(part, x) makes what is asked and written of a part: {made, heading}; x has step, which goes to another part by number
//   signs(part)    what there is of a part so far: {good, hard} as numbers, or why as words
//   save           lays what was said into the document; it gives a promise
//   picture        asks for the picture and its words
//   saw            is called when the text has changed
// It gives said, to be called when something was said; soon and again.
export function conversation(place, { groups, lang, say, name, memory, words, signs, save, picture, saw, who = true }) {
  const parts = groups.flatMap((group) => group.parts);
  const talked = element("div", { class: "talked" });
  const image = element("div", { class: "sofar" });
  const tabs = new Map(parts.map((part) => {
    const so = element("span", { class: "so-far" });
    return [part, { so, tab: element("button", { type: "button", class: "part", click: () => open(part) }, element("span", {}, part.label), so) }];
  }));
  let now;

  const keep = soon(async () => {
    await save();
    await draw();
    saw();
  });

  async function draw() {
    const one = await picture();
    image.replaceChildren(figure(one, { say, caption: name, who, chosen: (key) => { const part = parts.find((one) => one.key === key); if (part) open(part); } }));
  }

  // open shows the words of a part, and leads the focus there.
  function open(part, { focus = true } = {}) {
    keep.now();
    now = part;
    memory.part = part.key;
    const { made, heading } = words(part, { step: (by) => open(parts[(parts.indexOf(now) + by + parts.length) % parts.length]) });
    talked.replaceChildren(made);
    sign();
    if (!focus) return;
    heading.focus({ preventScroll: true });
    made.scrollIntoView({ block: "nearest" });
  }

  // sign shows on each part what there is so far: marks for what was said, or why nothing was. Only what is new is drawn anew: a
  // button whose inside is exchanged while it is pressed would not be pressed.
  function sign() {
    for (const [part, { tab, so }] of tabs) {
      if (part === now) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
      const there = signs(part);
      const known = JSON.stringify(there);
      if (so.known !== known) so.replaceChildren(marks(there, say));
      so.known = known;
    }
  }

  place.replaceChildren(element("div", { class: "conversation", lang },
    element("nav", { class: "groups", "aria-label": name }, groups.map((group) => element("div", { class: "stack close" },
      group.label && element("h2", { class: "group" }, group.label), element("div", { class: "parts" }, group.parts.map((part) => tabs.get(part).tab))))),
    talked, image));
  open(parts.find((part) => part.key === memory.part) ?? parts[0], { focus: false });
  return {
    now: keep.now,
    draw,
    // said is called when something was said. left says that a field was left, so that nothing need wait.
    said({ left } = {}) {
      sign();
      keep.later();
      if (left) return keep.now();
    },
    again() { open(now, { focus: false }); return draw(); },
  };
}

// marks gives the marks of what was said, with words for who listens.
function marks({ good = 0, hard = 0, why }, say) {
  if (why) return element("span", { class: "help" }, why);
  if (good + hard === 0) return "";
  const draw = (many, sign) => Array.from({ length: many }, () => element("span", { class: `mark ${sign}`, "aria-hidden": "true" }));
  return element("span", { class: "marks" }, draw(good, "s"), draw(hard, "w"),
    element("span", { class: "hidden" }, [good && say("together.good"), hard && say("together.hard")].filter(Boolean).join(", ")));
}
