// What there is to look over in an assessment, calmly, under it.
import { element } from "../../element.js";

// points gives the place for them and fills it. Only what is about the assessment is told; a plan has points of its own. titleOf
// gives what a reading of a wheel is called, by its number.
export function points({ one, plan }, say, prefix, titleOf) {
  const summary = element("summary", { "aria-live": "polite" });
  const list = element("ul", { class: "lines" });
  const place = element("details", { class: "section points" }, summary, list);
  let told;
  // What is told already is left as it is: a summary that is exchanged while it is pressed would not unfold.
  const fill = () => {
    const found = [...(one.refused ?? []), ...(one.points ?? [])].filter((point) => !plan || point.path.startsWith(prefix));
    const now = JSON.stringify(found);
    if (now === told) return;
    told = now;
    summary.textContent = say(found.length === 0 ? "shell.nothing" : "together.points", { n: found.length });
    list.hidden = found.length === 0;
    list.replaceChildren(...found.map((point) => element("li", { lang: document.documentElement.lang },
      element("strong", {}, [point.title, whose(point.path)].filter(Boolean).join(" · ")), element("p", {}, point.says), element("p", { class: "help" }, point.mend))));
  };
  function whose(path) {
    const [, number] = path.match(/readings\[(\d+)\]/) ?? [];
    return number && titleOf?.(Number(number));
  }
  fill();
  return { place, fill };
}
