// The engine: the library itself, compiled for the browser. It remembers nothing between two questions, so an engine that has
// stopped is started anew, and the page has lost nothing.
import "./wasm_exec.js";
import { unpacked } from "./packing.js";

let compiled;
let running;

// start compiles the engine once, and runs it. One that already runs is left to itself.
export async function start() {
  compiled ??= await WebAssembly.compile(await unpacked(document.getElementById("engine").textContent));
  const go = new Go();
  const ready = new Promise((resolve) => { globalThis.mabraReady = resolve; });
  const one = running = {};
  const stopped = () => { if (running === one) running = undefined; };
  go.run(await WebAssembly.instantiate(compiled, go.importObject)).then(stopped, stopped);
  await ready;
}

// Refused is why a question has no answer: the name of a text among the page's words.
export class Refused extends Error {}

// ask puts a question to the engine. The context holds what every question says: language, day, models of one's own.
export async function ask(call, question, context) {
  if (!running) await start();
  const { answer, error } = answered(JSON.stringify({ call, ...context, ...question }));
  if (error) throw new Refused(error);
  return answer;
}

// answered gives the engine's answer. An engine that stops while it answers gives none: the next question starts another.
function answered(question) {
  try {
    return JSON.parse(globalThis.mabraAsk(question));
  } catch {
    running = undefined;
    return { error: "stopped" };
  }
}
