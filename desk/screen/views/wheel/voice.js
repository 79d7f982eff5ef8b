// Before a conversation about a wheel: which wheel, whose voice, who writes, which day.
import { choicesOf, context, put, say } from "../../context.js";
import { button, element, labelled } from "../../element.js";
import { takeFile } from "../../held.js";
import { assessment, begin } from "../together/assessment.js";
import { beginning } from "../together/begin.js";
import { person } from "../together/person.js";
import { spoken } from "../together/spoken.js";

const voices = ["child", "guardian", "professional"];
const roleOf = { child: (roles) => roles.includes("child"), guardian: (roles) => roles.includes("guardian"),
  professional: (roles) => !roles.includes("child") && !roles.includes("guardian") };

let groups = 0;

// oneOf makes a question with one answer, as large as a hand at a table needs. value gives what is chosen.
function oneOf(legend, list, chosen, turned) {
  const name = `one-of-${++groups}`;
  const field = element("fieldset", { class: "stack close" }, element("legend", {}, legend),
    element("div", { class: "answers" }, list.map(({ key, title, about }) => element("label", { class: "choice answer" },
      element("input", { type: "radio", name, value: key, checked: key === chosen, change: () => turned?.() }),
      element("span", {}, title, about && element("span", { class: "help block" }, about))))));
  return { field, get value() { return field.querySelector("input:checked")?.value ?? ""; } };
}

// newVoice lays the questions in a place. of is the wheel that the voice is for, if there is one; begun is called with the wheel and
// the place of the reading in it.
export function newVoice(place, { of, begun, back, goesOn }) {
  const readings = of?.body.readings ?? [];
  const voiceBefore = readings.at(-1)?.voice;
  const next = voices[(voices.indexOf(voiceBefore) + 1) % voices.length];
  const wheels = element("div", {});
  let wheel;
  const layWheels = (chosen) => {
    wheel = oneOf(say("wheel.which"), [...choicesOf("wheels"), { key: "", title: say("wheel.the-eight") }], chosen);
    wheels.replaceChildren(wheel.field);
  };
  layWheels(readings.at(-1)?.model ?? choicesOf("wheels")[0]?.key ?? "");
  const own = element("input", { type: "file", class: "hidden", accept: ".yaml,.yml,.json", change: async () => {
    const [file] = own.files;
    const one = await takeFile(file);
    refused.textContent = one.kind === "WheelModel" ? "" : say("wheel.no-wheel-file");
    layWheels(one.kind === "WheelModel" ? one.document.name : wheel.value);
  } });
  const refused = element("p", { class: "help", role: "status" });

  const start = beginning({ goesOn, turned: () => layName() });
  const voice = oneOf(say("wheel.whose"), voices.map((key) => ({ key, title: say(`wheel.voice-${key}`) })), next, () => layName());
  const names = element("div", {});
  const people = () => of?.people ?? start.answers().plan?.document.people ?? [];
  let name;
  function layName() {
    const list = people();
    names.replaceChildren();
    if (voice.value === "child") return; // there is one child
    name = person({ people: list, known: readings.map((reading) => of.nameOf(reading.by)), fits: (one) => roleOf[voice.value](one.roles ?? []) });
    names.replaceChildren(labelled(say(`wheel.name-${voice.value}`), name.field), name.beside ?? "");
  }
  layName();
  const writer = element("input", {});
  const how = element("textarea", { rows: 2 });

  const go = async () => {
    const answers = start.answers();
    const { lang, say: speak } = await spoken((await put("wheel", { model: wheel.value })).language || context.lang);
    const into = of ?? assessment(answers.plan ?? await begin("wheel", { ...answers, language: lang }), "wheel");
    const by = voice.value === "child" ? childIn(into) : into.idOf(name.field.value);
    const written = writer.value.trim() && speak("wheel.written-by", { name: writer.value.trim() });
    const reading = { model: wheel.value || undefined, date: answers.day, voice: voice.value, by: by || undefined,
      method: [how.value.trim(), written].filter(Boolean).join(" ") || undefined };
    await into.edit((body) => { (body.readings ??= []).push(reading); });
    begun(into, into.body.readings.length - 1);
  };
  place.replaceChildren(element("div", { class: "stack wide narrow" },
    element("div", { class: "stack close" }, element("h1", {}, say(of ? "wheel.another-voice" : "wheel.title")), element("p", {}, say("wheel.lead"))),
    wheels,
    element("details", {}, element("summary", {}, say("wheel.own")),
      element("div", { class: "row" }, element("label", { class: "button" }, say("wheel.own-file"), own)), element("p", { class: "help" }, say("wheel.own-help")), refused),
    voice.field, names,
    element("div", { class: "stack" },
      ...(of ? [] : start.fields), start.day,
      labelled(say("wheel.writer"), writer, say("wheel.writer-help")), labelled(say("wheel.how"), how, say("wheel.how-help"))),
    element("div", { class: "row" }, button(say("wheel.begin"), go, { class: "first large" }), back && button(say("wheel.back"), back, { class: "plain large" }))));
}

// childIn gives the id that the child is known by.
const childIn = (of) =>
  (of.plan ? of.people.find((one) => one.roles?.includes("child"))?.id : of.idOf(of.child));
