// A side of the triangle that nobody goes into, and why. All sides are thought of; one is left out only with a reason.
import { context, say } from "../../context.js";
import { element, labelled } from "../../element.js";

// leftOut makes the question for a side.
export function leftOut({ body, side, around, said }) {
  const before = body.notExplored.find((one) => one.side === side.key);
  const field = element("textarea", { rows: 2, input: () => write({}), change: () => write({ left: true }) });
  field.value = before?.because ?? "";
  function write(how) {
    const because = field.value.trim();
    const others = body.notExplored.filter((one) => one.side !== side.key);
    const kept = body.notExplored.find((one) => one.side === side.key) ?? { side: side.key, by: around.by, date: context.today };
    body.notExplored = because ? [...others, { ...kept, because }] : others;
    return said(how);
  }
  return labelled(side.label, field, say("triangle.why-not"));
}
