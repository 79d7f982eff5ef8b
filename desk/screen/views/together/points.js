// What there is to look over in an assessment, calmly, under it.
import { element } from "../../element.js";

// points gives the place for them and fills it. Only what is about the assessment is told; a plan has points of its own. titleOf
// gives what a reading of a wheel is called, by its number.
export function points({ one, plan }, say, prefix, titleOf) {
  const place = element("details", { class: "section points" });
  const fill = () => {
    const found = [...(one.refused ?? []), ...(one.points ?? [])].filter((point) => !plan || point.path.startsWith(prefix));
    place.replaceChildren(...[
      element("summary", { "aria-live": "polite" }, say(found.length === 0 ? "shell.nothing" : "together.points", { n: found.length })),
      found.length > 0 && element("ul", { class: "lines" }, found.map((point) => element("li", { lang: document.documentElement.lang },
        element("strong", {}, [point.title, whose(point.path)].filter(Boolean).join(" · ")), element("p", {}, point.says), element("p", { class: "help" }, point.mend)))),
    ].filter(Boolean));
  };
  function whose(path) {
    const [, number] = path.match(/readings\[(\d+)\]/) ?? [];
    return number && titleOf?.(Number(number));
  }
  fill();
  return { place, fill };
}
