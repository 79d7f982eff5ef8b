// What has to be known before one begins: whose it is, and where it is to stand.
import { context, say } from "../../context.js";
import { element, labelled } from "../../element.js";
import { current, documents } from "../../held.js";
import { childOf } from "../../whose.js";

// beginning makes the fields that a new assessment of any kind has. answers gives what was filled in. Whoever goes on, and does not
// begin anew, goes on with the child that was talked about last.
export function beginning({ turned, goesOn } = {}) {
  const before = goesOn ? current() : undefined;
  const child = element("input", { value: before && childOf(before) });
  const day = element("input", { type: "date", value: context.today, max: context.today });
  const madeUp = element("input", { type: "checkbox", checked: before?.document?.synthetic === true });
  const plans = documents("Plan");
  const into = element("select", {}, element("option", { value: "" }, say("together.own-file")),
    plans.map((plan, i) => element("option", { value: i, selected: plan === current("Plan") }, say("together.in-plan", { name: plan.name }))));
  const own = element("div", { class: "stack" },
    labelled(say("together.child"), child, say("together.child-help")),
    element("label", { class: "choice" }, madeUp, say("together.made-up")));
  const turn = () => { own.hidden = into.value !== ""; };
  into.addEventListener("change", () => { turn(); turned?.(); });
  turn();
  return {
    fields: [plans.length > 0 && labelled(say("together.where"), into), own],
    day: labelled(say("together.day"), day),
    answers: () => ({ child: child.value.trim(), day: day.value || context.today, madeUp: madeUp.checked, plan: plans[into.value] }),
  };
}
