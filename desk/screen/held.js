// What is open: the documents that have been opened or begun, with their texts. They are held in this page's memory and nowhere
// else, until the reader saves a file.
import { begin, context, put } from "./context.js";

// A held document: {name, kind, text, document, points, refused, changed, behind, day}. The text is what a file would hold; document is
// the same as JSON, which the views change; changed is whether there is something in it that no file holds; behind is whether the
// text does not yet say what the document does; kept is false where the text had to be written anew, and comments in it are lost;
// day is the one that it is to be looked at on, where that is not today.
const open = [];
const watchers = new Set();
const models = ["WheelModel", "PracticeModel"];

// documents gives what is open, in the order it was opened in; with a kind, those of it.
export const documents = (kind) => open.filter((one) => !kind || one.kind === kind);

// current gives the document of a kind that was looked at last.
export const current = (kind) => documents(kind).sort((a, b) => (b.seen ?? 0) - (a.seen ?? 0))[0];

let looks = 0;

// see says that a document is looked at now.
export const see = (one) => { one.seen = ++looks; };

// watch has a function called when anything that is held changes. It gives a function that ends it.
export function watch(watcher) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

const tell = () => watchers.forEach((watcher) => watcher());

// putOf asks something about a document: about its text, on its day.
export const putOf = (one, call, question = {}) => put(call, { name: one.name, text: one.text, ...(one.day && { today: one.day }), ...question });

// take opens a text, and gives what it holds. A text that holds no document of ours is none, and its points say why. Of one that holds
// several, each is a document by itself from then on.
export async function take(name, text, { changed = false, day } = {}) {
  const { documents: found, points } = await put("open", { name, text, ...(day && { today: day }) });
  if (found?.length > 1) return takeApart(name, found);
  const one = { name, text, day, kind: found?.[0]?.kind, document: found?.[0]?.document, points, refused: [], changed };
  if (one.kind) open.push(one);
  see(one);
  await learn(one);
  tell();
  return one;
}

// takeFile opens a file. Its text is taken as it lies there, with the mark at its beginning if it has one, so that it can be saved as
// it was. What is not written in UTF-8 could not be, and is not opened: its points say what it is.
export async function takeFile(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
    const { points } = await put("open", { name: file.name, bytes: btoa(letters.join("")) });
    return { name: file.name, points, refused: [] };
  }
  return take(file.name, text);
}

// takeApart opens the documents of one text, each with a text and a name of its own.
async function takeApart(name, found) {
  let first;
  for (const [i, { document }] of found.entries()) {
    const { text } = await put("save", { name, text: "", document });
    const one = await take(name.replace(/(\.[^.]+)?$/, (ending) => `-${i + 1}${ending}`), text);
    first ??= one;
  }
  return first;
}

// learn makes the municipality's own models, of those that are open, known to the engine and choosable.
async function learn(one) {
  if (!models.includes(one.kind)) return;
  context.models = open.filter((held) => models.includes(held.kind)).map((held) => held.text);
  await begin();
}

// change takes what a view has made of the document: the text says it from now on. Where the engine fails, the document is held all
// the same, and its text is behind.
export async function change(one, document) {
  Object.assign(one, { document, changed: true, behind: true, turn: (one.turn ?? 0) + 1 });
  tell();
  one.settled = settle(one, one.turn);
  await one.settled;
}

async function settle(one, turn) {
  const saved = await putOf(one, "save", { number: one.number ?? 0, document: one.document });
  if (turn !== one.turn) return; // more has been written meanwhile
  const { text, number, points, refused } = saved;
  Object.assign(one, { text, number, points, refused, behind: false, kept: saved.kept && one.kept !== false });
  tell();
}

// reword asks anew for all that the engine has said, in the language of now.
export async function reword() {
  for (const one of open) {
    if (one.behind) await (one.settled = settle(one, one.turn));
    else one.points = (await putOf(one, "open")).points;
  }
  tell();
}

// rename gives a document the name that its file is going to have.
export function rename(one, name) {
  one.name = name;
  tell();
}

// drop closes a document.
export async function drop(one) {
  open.splice(open.indexOf(one), 1);
  await learn(one);
  tell();
}

// unused gives a name that nothing open has, so that files do not lie over each other when they are saved.
export function unused(name) {
  const taken = new Set(open.map((one) => one.name));
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : name.replace(/(\.[^.]+)?$/, (ending) => `-${n}${ending}`);
    if (!taken.has(free)) return free;
  }
}

// keep hands the text over as a file. Where the engine could not say it as text, the document itself is the file: it is one too.
export async function keep(one) {
  await one.settled?.catch(() => {}); // whoever changed it was told
  if (one.behind) handOver(`${one.name.replace(/\.(ya?ml|json)$/i, "")}.json`, JSON.stringify(one.document, null, 2), "application/json");
  else handOver(one.name, one.text, "application/yaml");
  one.changed = false;
  tell();
}

let receipt = () => {};

// receipts has a function called with the name of each file that is handed over.
export const receipts = (told) => { receipt = told; };

// handOver has the browser save a text as a file.
export function handOver(name, text, type) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000); // some browsers read it after the click
  receipt(name);
}
