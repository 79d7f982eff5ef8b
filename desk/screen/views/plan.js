// The plan, to fill in: begin one, or go on with the one that is open.
import { choicesOf, put, say } from "../context.js";
import { button, choices, element, labelled } from "../element.js";
import { keep, take } from "../held.js";
import { sheetOf } from "../form/sheet.js";

export const view = {
  name: "plan",
  kind: "Plan",
  async show(place, { go, about, memory }) {
    if (!about) return beginning(place, go, memory);
    const title = element("h1", {}, say("views.plan"));
    const save = button(say("shell.save"), async () => {
      await sheet.settle();
      await keep(about);
    }, { class: "first" });
    const body = element("div", {});
    place.append(element("div", { class: "stack wide" }, element("div", { class: "row apart" }, title, save), body));
    const sheet = await sheetOf(about, body, memory);
    title.textContent = sheet.form().spec.title || say("views.plan");
    return () => sheet.end();
  },
};

// beginning offers a plan to begin with: in which way of working, and which plan it is.
function beginning(place, go, memory) {
  memory.model ??= choicesOf("models")[0]?.key;
  memory.form ??= choicesOf("forms")[0]?.key;
  const begin = async () => {
    const { text } = await put("first", { id: crypto.randomUUID(), model: memory.model, form: memory.form });
    await go("plan", await take("plan.yaml", text, { changed: true }));
  };
  place.append(element("div", { class: "stack" },
    element("h1", {}, say("views.plan")),
    labelled(say("form.begin-model"), choices(choicesOf("models"), memory.model, (key) => { memory.model = key; })),
    labelled(say("form.begin-form"), choices(choicesOf("forms"), memory.form, (key) => { memory.form = key; })),
    element("div", {}, button(say("form.begin"), begin, { class: "first" }))));
}
