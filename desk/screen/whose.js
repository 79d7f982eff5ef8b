// Whose a document is, and what it is: whoever has several open must not take one child's for another's. The name of its file tells
// nothing of the child.
import { context, say } from "./context.js";
import { element } from "./element.js";
import { capital } from "./form/naming.js";
import { dayIn } from "./views/together/day.js";

// childOf gives what the child is called in a document; nothing where nobody has said.
export const childOf = ({ document }) =>
  (typeof document?.child === "string" ? document.child : document?.child?.name || document?.child?.pseudonym) ?? "";

// kindOf says what a document is. A plan also tells its version.
function kindOf(one) {
  const { title, name, revision, updated, created } = one.document ?? {};
  if (["WheelModel", "PracticeModel"].includes(one.kind)) return (typeof title === "string" ? title : title?.[context.lang] ?? title?.sv) || name || one.name;
  const version = one.kind === "Plan" && revision ? say("home.version", { n: revision }) : "";
  const day = updated ?? created;
  return [say(`home.kind-${one.kind}`).toLowerCase(), version, day && dayIn(day, context.lang)].filter(Boolean).join(" · ");
}

// titleOf tells a document from the others that are open: whose it is and what it is.
export const titleOf = (one) => [childOf(one), kindOf(one)].filter(Boolean).join(" · ");

// titled gives the same to be shown, where the child is named only for whoever has asked for it: see .unnamed.
export const titled = (one) => [childOf(one) && element("span", { class: "whose" }, `${childOf(one)} · `), capital(kindOf(one))].filter(Boolean);

// whose gives who speaks in an assessment: the voices of its readings, each once; and that it is made up, where it is.
export function whose({ document }) {
  const voices = new Set((document?.readings ?? []).map((reading) => reading.voice).filter(Boolean));
  return [...[...voices].map((voice) => say(`home.voice-${voice}`)), document?.synthetic && say("home.made-up")].filter(Boolean);
}
