// Questions, under whom they are for: the child first, each voice by itself.
import { say } from "./context.js";
import { element } from "./element.js";

// voices lists questions, with whom they are for once over those that they are for.
export function voices(asks) {
  const groups = [];
  for (const one of asks) {
    const last = groups.at(-1);
    if (last && last.voice === one.voice && last.names === one.names) last.asks.push(one.text);
    else groups.push({ voice: one.voice, names: one.names, asks: [one.text] });
  }
  return groups.map(({ voice, names, asks: texts }) => element("div", { class: `said ${voice}` },
    element("p", { class: "meta" }, names ? `${say(`follow-up.voice-${voice}`)} – ${names}` : say(`follow-up.voice-${voice}`)),
    element("ul", { class: "plain-list" }, texts.map((text) => element("li", {}, text)))));
}
