// What is said when something goes wrong: nothing that was written is lost, it can be saved, and the engine can be started anew.
import { say } from "./context.js";
import { decide } from "./decide.js";
import { start } from "./engine.js";
import { documents, keep, reword } from "./held.js";

let telling = false;

// told takes what no view has caught, and tells it once.
export async function told(event) {
  const wrong = event.reason ?? event.error;
  if (!wrong) return; // the browser remarks on itself
  event.preventDefault();
  console.error(wrong?.name ?? "fault"); // its name only: a message could hold what a document says
  if (telling) return;
  telling = true;
  if (say("fault.title") === "fault.title") return neverBegun();
  for (;;) {
    const unsaved = documents().filter((one) => one.changed);
    const answer = await decide({
      title: say("fault.title"),
      text: [wordsOf(wrong), say(unsaved.length > 0 ? "fault.save-first" : "fault.nothing-unsaved")],
      answers: [
        ...unsaved.map((one, i) => ({ key: `save-${i}`, title: say("fault.save", { name: one.name }), weight: i === 0 && "first" })),
        { key: "anew", title: say("fault.anew"), weight: unsaved.length === 0 && "first" },
        { key: "later", title: say("fault.later"), weight: "plain" },
      ],
    });
    if (answer === "later") break;
    if (answer === "anew") {
      if (await anew()) break;
    } else await keep(unsaved[Number(answer.slice("save-".length))]);
  }
  telling = false;
}

// neverBegun says that the engine, which has the page's words, has not begun: the words for that stand in the file.
function neverBegun() {
  document.getElementById("page").replaceChildren();
  document.getElementById("broken").hidden = false;
}

// wordsOf gives the page's words for what went wrong: the engine names some, for all else there is one.
function wordsOf(wrong) {
  const name = `refused.${wrong?.message}`;
  return say(name) === name ? say("refused.fault") : say(name);
}

// anew starts another engine, and has it take up all that is held.
async function anew() {
  try {
    await start();
    await reword();
    return true;
  } catch {
    return false;
  }
}
