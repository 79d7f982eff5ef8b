// Made-up plans to practise on: one of every scenario, and those of the course, in which something is planted.
import { context, say } from "../context.js";
import { button, element } from "../element.js";
import { documents, take } from "../held.js";
import { unpacked } from "../packing.js";

let plans;

// practice gives the plans that lie in the page. They are unpacked when somebody asks for them first.
async function practice() {
  plans ??= JSON.parse(new TextDecoder().decode(await unpacked(document.getElementById("practice").textContent)));
  return plans.filter(({ lang }) => lang === context.lang);
}

export const view = {
  name: "practise",
  async show(place, { go }) {
    const all = await practice();
    const open = async (plan, view) => go(view, held(plan) ?? await take(plan.name, plan.text, { day: plan.day }));
    place.append(element("div", { class: "stack wide" },
      element("div", { class: "stack close" }, element("h1", {}, say("views.practise")), element("p", {}, say("practise.lead"))),
      element("section", { class: "stack section" },
        element("h2", {}, say("practise.course")), element("p", {}, say("practise.course-lead")),
        element("ol", { class: "lines" }, all.filter(({ title }) => !title).map((plan, i) => line(say("practise.plan", { n: i + 1 }), "", plan, open)))),
      element("section", { class: "stack section" },
        element("h2", {}, say("practise.scenarios")),
        element("ul", { class: "lines" }, all.filter(({ title }) => title).map((plan) => line(plan.title, plan.about, plan, open))))));
  },
};

// held gives a plan that somebody has begun to work in already.
const held = (plan) => documents("Plan").find((one) => one.day === plan.day && one.name === plan.name);

const line = (title, about, plan, open) => element("li", { class: "row apart" },
  element("div", {}, element("strong", {}, title), about && element("p", { class: "meta" }, about)),
  element("div", { class: "row" },
    button(say("practise.read"), () => open(plan, "print"), { "aria-label": say("practise.read-this", { title }) }),
    button(say("practise.work"), () => open(plan, "plan"), { "aria-label": say("practise.work-this", { title }) })));
