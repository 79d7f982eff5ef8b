// node judge.mjs <job.json
//
// Judges pages (.html) and pictures (.svg), all in one go. The job is {"browser", "folder", "files": [{"name", "path", "want",
// "mark", "ofNoPlan"}], "look"}: folder is for what is made meanwhile, want is the number of sheets in print, mark is what stands
// on each unless the file is of no plan, look is a folder for pictures of everything, or empty. What is found is written as JSON:
// each fault once, with all the views in which it is seen and the worst measure.
import { readFileSync } from "node:fs";
import { open, start } from "./browser.mjs";
import { show, views } from "./views.mjs";
import { look } from "./look.mjs";
import * as others from "./nu.mjs";
import * as axe from "./checks/axe.mjs";
import * as boxes from "./checks/boxes.mjs";
import * as grey from "./checks/grey.mjs";
import * as lines from "./checks/lines.mjs";
import * as names from "./checks/names.mjs";
import * as order from "./checks/order.mjs";
import * as outside from "./checks/outside.mjs";
import * as overflow from "./checks/overflow.mjs";
import * as print from "./checks/print.mjs";
import * as texts from "./checks/texts.mjs";

const BROWSERS = 2; // at once, each with its own page
const checks = [outside, names, overflow, texts, boxes, lines, order, grey, axe, print];

const job = JSON.parse(readFileSync(0, "utf8"));
const page = (file) => file.name.endsWith(".html");
const seconds = {};
const clock = async (what, work) => {
  const from = performance.now();
  const result = await work();
  seconds[what] = (seconds[what] ?? 0) + (performance.now() - from) / 1000;
  return result;
};

async function judge(browser, file) {
  const found = [];
  const shown = await clock("open", () => open(browser, file.path));
  for (const view of views.filter((one) => page(file) || one.alone)) {
    const wanted = checks.filter((check) => check.at(view) && (page(file) || check.on === "pages and pictures"));
    await clock("show", () => show(shown, view));
    for (const check of wanted) {
      const faults = await clock(check.name, () => check.judge(shown, view, file, job.folder));
      for (const fault of faults) found.push({ file: file.name, check: check.name, view: view.name, ...fault });
    }
  }
  if (job.look) await clock("look", () => look(shown, file, job.folder, job.look));
  await shown.close();
  return found;
}

// The same fault in other views is one fault.
function gather(found) {
  const all = new Map();
  for (const { file, check, view, where, says, much } of found) {
    const key = JSON.stringify([file, check, where, says]);
    const fault = all.get(key) ?? { file, check, where, says, views: [], much: 0 };
    all.set(key, fault);
    if (view && !fault.views.includes(view)) fault.views.push(view);
    fault.much = /smaller|in grey/.test(says) ? Math.min(fault.much || Infinity, much) : Math.max(fault.much, much ?? 0);
  }
  return [...all.values()];
}

const outcomes = Promise.all([
  clock("nu", () => others.pages(job.files.filter(page))),
  clock("xmllint", () => others.pictures(job.files.filter((file) => !page(file)))),
]);
// Each browser has one page open at a time: a page behind another is never drawn.
const found = [];
const waiting = [...job.files];
async function worker() {
  const browser = await clock("start", () => start(job.browser));
  try {
    while (waiting.length > 0) found.push(...(await judge(browser, waiting.shift())));
  } finally {
    await browser.close();
  }
}
await Promise.all(Array.from({ length: Math.min(BROWSERS, job.files.length) }, worker));
for (const part of await outcomes) found.push(...part);
const sheets = Object.fromEntries(job.files.filter((file) => file.sheets).map((file) => [file.name, file.sheets]));
console.log(JSON.stringify({ found: gather(found), sheets, seconds }));
