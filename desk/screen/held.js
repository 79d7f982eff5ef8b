// What is open: the documents that have been opened or begun, with their texts. They are held in this page's memory and nowhere
// else, until the reader saves a file.
import { put } from "./context.js";

// A held document: {name, kind, text, document, points, refused, changed}. The text is what a file would hold; document is the same
// as JSON, which the views change; changed is whether there is something in it that no file holds.
const open = [];
const watchers = new Set();

export const documents = () => [...open];

// watch has a function called when anything that is held changes. It gives a function that ends it.
export function watch(watcher) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

const tell = () => watchers.forEach((watcher) => watcher());

// take opens a text, and gives what it holds. A text that holds no document of ours is none, and its points say why.
export async function take(name, text, { changed = false } = {}) {
  const { documents: found, points } = await put("open", { name, text });
  const one = { name, text, kind: found[0]?.kind, document: found[0]?.document, points, refused: [], changed };
  if (found.length > 0) open.push(one);
  tell();
  return one;
}

// change takes what a view has made of the document: the text says it from now on.
export async function change(one, document) {
  one.document = document;
  one.changed = true;
  one.turn = (one.turn ?? 0) + 1;
  const turn = one.turn;
  tell();
  const saved = await put("save", { name: one.name, text: one.text, document });
  if (turn !== one.turn) return; // more has been written meanwhile
  Object.assign(one, { text: saved.text, points: saved.points, refused: saved.refused });
  tell();
}

// drop closes a document.
export function drop(one) {
  open.splice(open.indexOf(one), 1);
  tell();
}

// keep hands the text over as a file.
export function keep(one) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([one.text], { type: "application/yaml" }));
  link.download = one.name;
  link.click();
  URL.revokeObjectURL(link.href);
  one.changed = false;
  tell();
}
