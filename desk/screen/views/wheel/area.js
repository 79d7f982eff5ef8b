// One part of the wheel, as it is talked about: what is good and what is hard first, and a scale only if there is one.
import { button, element, labelled } from "../../element.js";
import { sayings } from "../together/sayings.js";
import { absent, markOf, speaks } from "./mark.js";

// area makes the part. write is called with what is to change in its mark; left says that a field was left, and nothing need wait.
export function area({ reading, part, say, write, step }) {
  const mark = markOf(reading, part);
  const without = answers({ mark, say, write });
  const column = (field, name, sign) => element("section", { class: `column ${sign}`, "aria-label": say(name) },
    element("h3", {}, element("span", { class: `mark ${sign}`, "aria-hidden": "true" }), say(name)),
    sayings({ said: mark[field] ?? [], label: (number) => say(`${name}-number`, { n: number }),
      told: (words, { left }) => { write({ [field]: words }, { left }); without.turn(); } }));
  const heading = element("h2", { tabindex: "-1" }, part.label);
  const made = element("section", { class: "area stack" },
    element("div", { class: "stack close" }, heading, element("p", { class: "question" }, reading.voice === "child" ? part.question : part.about), part.meaning && element("p", { class: "help" }, part.meaning)),
    element("div", { class: "columns" }, column("strengths", "wheel.good", "s"), column("worries", "wheel.hard", "w")),
    reading.scale && rating({ reading, mark, say, write }),
    without.field,
    note({ mark, say, write }),
    element("div", { class: "row" }, button(say("wheel.previous"), () => step(-1), { class: "large" }), button(say("wheel.next"), () => step(1), { class: "large" })));
  return { made, heading };

  // answers are the reasons why nothing is said. They are offered only while nothing is.
  function answers({ mark, say, write }) {
    let chosen = mark.answer;
    const buttons = absent.map((key) => button(say(`wheel.${key}`), () => {
      chosen = chosen === key ? undefined : key;
      write({ answer: chosen }, { left: true });
      press();
    }, { class: "large" }));
    const press = () => buttons.forEach((one, i) => one.setAttribute("aria-pressed", String(absent[i] === chosen)));
    const field = element("fieldset", { class: "stack close" }, element("legend", { class: "help" }, say("wheel.without")), element("div", { class: "row" }, buttons));
    const turn = () => {
      const said = speaks(markOf(reading, part));
      field.hidden = said;
      if (said) { chosen = undefined; press(); }
    };
    press();
    turn();
    return { field, turn };
  }
}

// rating offers the steps of the scale, the ends in words; and not to choose one.
function rating({ reading, mark, say, write }) {
  const { lowest = 0, highest, labels = [] } = reading.scale;
  const steps = Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i);
  const words = (step) => labels.find((one) => one.rating === step)?.label;
  const name = `rating-${crypto.randomUUID()}`;
  const choice = (value, text, checked) => element("label", { class: "choice step" },
    element("input", { type: "radio", name, value, checked, change: () => write({ rating: value === "" ? undefined : Number(value) }, { left: true }) }), element("span", { class: "stack close" }, [text].flat().filter(Boolean)));
  return element("fieldset", { class: "stack close" }, element("legend", {}, say("wheel.on-scale")),
    element("div", { class: "steps" }, steps.map((step) => choice(String(step), [element("strong", {}, String(step)), " ", words(step) && element("span", { class: "help" }, words(step))], mark.rating === step)),
      choice("", say("wheel.no-rating"), mark.rating === undefined)));
}

// note is what else there is to remember; it is not asked for.
function note({ mark, say, write }) {
  const field = element("textarea", { rows: 2, input: () => write({ note: field.value.trim() }, {}), change: () => write({ note: field.value.trim() }, { left: true }) });
  field.value = mark.note ?? "";
  return element("details", { open: Boolean(mark.note) }, element("summary", {}, say("wheel.note")), labelled(say("wheel.note-label"), field, say("wheel.note-help")));
}
