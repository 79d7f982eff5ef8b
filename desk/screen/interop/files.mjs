// Files as they lie on a disk: one with a mark at its beginning and Windows' ends of lines is saved as it was, and one in another
// encoding is told of and not opened.
//
//   node files.mjs CHROMIUM FILE FOLDER PLAN
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { opened, saved, sleep } from "./page.mjs";
import { keyboard } from "./by-name.mjs";

const [chromium, file, folder, plan] = process.argv.slice(2);
const { browser, page } = await opened({ chromium, file, folder });
const wrong = [];
const open = async (name, bytes) => {
  const path = join(folder, `from-${name}`);
  writeFileSync(path, bytes);
  await page.click("[data-view=home]");
  await (await page.$("input[type=file]")).uploadFile(path);
  await sleep(1500);
};

const text = "\uFEFF" + readFileSync(plan, "utf8").replaceAll("\n", "\r\n");
await open("marked.yaml", text);
await keyboard(page).press("Spara som fil");
if (await saved(folder, "from-marked.yaml") !== text) wrong.push("a file with a mark at its beginning is not saved as it was");

await open("latin.yaml", Buffer.from(readFileSync(plan, "utf8"), "latin1"));
const told = await page.evaluate(() => document.querySelector("main").textContent);
if (!told.includes("UTF-8")) wrong.push("a file that is no UTF-8 is not told of");
if (await page.$("textarea")) wrong.push("a file that is no UTF-8 is opened");

console.log(JSON.stringify({ wrong: [...wrong, ...page.wrong] }));
await browser.close();
