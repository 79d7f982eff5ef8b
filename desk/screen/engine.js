// The engine: the library itself, compiled for the browser. It remembers nothing between two questions, so an engine that has
// stopped is started anew, and the page has lost nothing.
import "./wasm_exec.js";
import { unpacked } from "./packing.js";

let compiled;
let running;

// start compiles the engine once, and runs it.
export async function start() {
  compiled ??= await WebAssembly.compile(await unpacked(document.getElementById("engine").textContent));
  const go = new Go();
  const ready = new Promise((resolve) => { globalThis.mabraReady = resolve; });
  running = true;
  go.run(await WebAssembly.instantiate(compiled, go.importObject)).finally(() => { running = false; });
  await ready;
}

// Refused is why a question has no answer: the name of a text among the page's words.
export class Refused extends Error {}

// ask puts a question to the engine. The context holds what every question says: language, day, models of one's own.
export async function ask(call, question, context) {
  if (!running) await start();
  const { answer, error } = JSON.parse(globalThis.mabraAsk(JSON.stringify({ call, ...context, ...question })));
  if (error) throw new Refused(error);
  return answer;
}
