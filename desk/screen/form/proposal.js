// What a program has proposed, at the item that it is about: why, and who takes it over. Until somebody has, it is nobody's word.
import { context, say } from "../context.js";
import { choices, element, labelled } from "../element.js";

// proposalFor makes the place for the proposal that an item is. mark is called with whether it still is one.
export function proposalFor(form, item, mark) {
  const place = element("div", { class: "proposed" });
  let told;
  const show = () => {
    const open = item.id && form.items("proposals").find((one) => one.about === item.id && !one.takenBy);
    mark(Boolean(open));
    if (open === told) return;
    told = open;
    place.replaceChildren(...(open ? [why(form, open), takeOver(form, open, show)] : []));
  };
  form.node({ element: place, path: () => "", quiet: true, show });
  show();
  return place;
}

const why = (form, { because }) =>
  element("p", {}, say("form.proposed", { why: form.naming.words(form.fieldIn("plan.Proposal", "because"), because) }));

// takeOver asks who takes it over. The day is today's.
function takeOver(form, proposal, show) {
  const [{ items }] = form.naming.choices(["people"]);
  return labelled(say("form.take-over"), choices([{ key: "", title: say("form.not-chosen") }, ...items], "", (id) => {
    Object.assign(proposal, { takenBy: id, taken: context.today });
    show();
    form.changed();
  }), say("form.take-over-help"));
}
