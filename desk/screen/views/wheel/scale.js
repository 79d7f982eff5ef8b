// A scale, for those who want one. Nobody has to.
import { element } from "../../element.js";

// scale makes the choice. Once somebody has answered on a scale it stays: the answers would mean something else on another.
export function scale({ reading, offered, say, chosen }) {
  const answered = reading.indicators?.some((mark) => mark.rating !== undefined || mark.wished !== undefined);
  const same = (one) => one.scale.lowest === (reading.scale?.lowest ?? 0) && one.scale.highest === reading.scale?.highest;
  const known = reading.scale && offered.find(same);
  const own = reading.scale && !known && { key: "own", title: say("wheel.scale-own"), scale: reading.scale };
  const list = [{ key: "", title: say("wheel.no-scale") }, ...offered, ...(own ? [own] : [])];
  const words = ({ scale }) => scale && scale.labels?.map(({ rating, label }) => `${rating} ${label}`).join(", ");
  return element("fieldset", { class: "stack close" }, element("legend", {}, say("wheel.scale")),
    element("p", { class: "help" }, say(answered ? "wheel.scale-stays" : "wheel.scale-help")),
    element("div", { class: "answers" }, list.map((one) => element("label", { class: "choice answer" },
      element("input", { type: "radio", name: "scale", disabled: Boolean(answered), checked: one === (known || own || list[0]),
        change: () => chosen(one.scale) }),
      element("span", {}, one.title, words(one) && element("span", { class: "help" }, ` ${words(one)}`))))));
}
