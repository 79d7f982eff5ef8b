// What there is to look over in an assessment, calmly, under it.
import { element } from "../../element.js";

// points gives the place for them and fills it. Only what is about the assessment is told; a plan has points of its own.
export function points({ one, plan }, say, prefix) {
  const place = element("section", { class: "stack close section", "aria-live": "polite" });
  const fill = () => {
    const found = [...(one.refused ?? []), ...(one.points ?? [])].filter((point) => !plan || point.path.startsWith(prefix));
    place.replaceChildren(
      element("h2", {}, say("shell.points")),
      found.length === 0 ? element("p", { class: "help" }, say("shell.nothing"))
        : element("ul", { class: "lines" }, found.map((point) => element("li", { lang: document.documentElement.lang },
          element("strong", {}, point.place ? `${point.place}: ` : ""), point.says, element("p", { class: "help" }, point.mend)))));
  };
  fill();
  return { place, fill };
}
