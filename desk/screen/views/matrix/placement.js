// Where a person places the child between the ends. Nobody has to, nothing is reckoned, and it stands only with who says so and why.
import { context, say } from "../../context.js";
import { choices, element, labelled } from "../../element.js";
import { person } from "../together/person.js";

// placement makes the question. said is called when the answer has changed.
export function placement({ of, body, known, around, said }) {
  const answer = { ...body.placement };
  const told = element("p", { class: "help", role: "status" });
  const whole = () => answer.child && answer.surroundings && answer.because && answer.by;
  function change(part, how = { left: true }) {
    Object.assign(answer, part);
    for (const field of ["because", "by"]) if (!answer[field]) delete answer[field];
    body.placement = whole() ? { date: context.today, ...answer } : undefined;
    told.textContent = say(whole() || !(answer.child || answer.surroundings || answer.because) ? "matrix.placement-help" : "matrix.placement-open");
    return said(how);
  }
  const nobody = { key: "", title: say("matrix.not-placed") };
  const because = element("textarea", { rows: 2, input: () => change({ because: because.value.trim() }, {}), change: () => change({ because: because.value.trim() }) });
  because.value = answer.because ?? "";
  told.textContent = say("matrix.placement-help");
  const who = person({ people: of.people, known: around.tellers(), value: of.nameOf(answer.by), chosen: (name) => change({ by: of.idOf(name) }) });
  return element("details", { class: "section", open: Boolean(body.placement) }, element("summary", {}, say("matrix.placement")), told,
    element("div", { class: "columns" },
      labelled(say("matrix.place-child"), choices([nobody, ...known.child], answer.child ?? "", (child) => change({ child }))),
      labelled(say("matrix.place-around"), choices([nobody, ...known.around], answer.surroundings ?? "", (surroundings) => change({ surroundings }))),
      labelled(say("matrix.placed-by"), who.field), who.beside),
    labelled(say("matrix.because"), because, say("matrix.because-help")));
}
