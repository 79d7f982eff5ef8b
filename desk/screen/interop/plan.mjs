// The plan as somebody mends it who has been sent it with mistakes: its parts folded, people chosen by name, what hangs together in its
// place, and each thing that is found one press from its field. What is new is told since an earlier revision, and never since a later.
//
//   node plan.mjs CHROMIUM FILE FOLDER PLAN EARLIER
import { basename } from "node:path";
import { opened, saved, sleep } from "./page.mjs";
import { keyboard } from "./by-name.mjs";

const [chromium, file, folder, plan, earlier] = process.argv.slice(2);
const { browser, page } = await opened({ chromium, file, folder });
const hand = keyboard(page);
const wrong = [];
const expect = (is, words) => is || wrong.push(words);
const seen = (selector) => page.$$eval(selector, (all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).map((one) => one.textContent.trim()));
const here = () => page.evaluate(() => {
  const one = document.activeElement;
  const field = one.closest(".field");
  return { label: field?.querySelector("label, legend")?.firstChild?.textContent ?? "", of: one.closest("label")?.textContent ?? "",
    value: one.value, told: field?.querySelector(".point")?.textContent ?? "", inside: [...ancestors(one)] };
  function* ancestors(of) { for (let at = of.closest("details.item"); at; at = at.parentElement.closest("details.item")) yield at.querySelector("summary strong").textContent; }
});
const open = async (path) => {
  await page.click("[data-view=home]");
  await (await page.$("input[type=file]")).uploadFile(path);
  await sleep(1200);
};

await open(plan);
const parts = await page.$$eval("details.part", (all) => all.map((one) => one.open));
expect(parts.length > 10 && parts.filter(Boolean).length === 1, "more than the first part is unfolded, or there are few parts");
expect((await seen(".rest")).length === 1, "what a small plan does not need is not kept apart");

// What is found leads to its field, and what an outcome belongs to is chosen by its words.
await hand.press("Mål 3, behov, nummer 1");
let at = await here();
expect(at.label === "Behov" && at.told.startsWith("Att rätta"), "the press does not lead to the field, or nothing is told there");
expect((await seen(".spot .of")).some((words) => words.startsWith("Noel får en lugn morgon")), "nothing tells which outcome it is");
await hand.press("Finns inte i planen längre");
await hand.press("Noel behöver vuxna som gör likadant", 1); // the first is the need itself, that is folded above
await sleep(800);
at = await here();
expect(at.of.startsWith("Noel behöver vuxna som gör likadant"), "the focus is not where it was, at the need that was chosen");
expect(at.inside[1]?.startsWith("Noel behöver vuxna som gör likadant"), "the outcome does not stand inside the need");

// What stands inside what: the action inside the outcome, inside the need.
await hand.press("Insats 5, ansvarig");
at = await here();
expect(at.label === "Ansvarig", "the press does not lead to an action that has moved with its outcome");
expect(at.inside.length === 3 && at.inside[2].startsWith("Noel behöver vuxna"), "the action does not stand inside its outcome and its need");
const offered = await page.evaluate(() => [...document.activeElement.options].map((one) => one.textContent));
expect(offered.includes("Kristina Wallin") && !offered.includes("kristina"), "people are not offered by their names");
await page.keyboard.type("Kristina");
await page.keyboard.press("Tab");
await sleep(800);
expect(!(await page.evaluate(() => document.querySelector("#view").innerText)).match(/behov-steg|mål-morgon|mod-i-steg/), "an id is shown");
const acts = await page.$$eval("details[open] .acts button", (all) => all.map((one) => one.getAttribute("aria-label")));
expect(acts.length > 0 && acts.every((words) => /: ./.test(words)), "a button does not say what it moves or removes");
expect((await seen(".found h3")).length === 0, "something is still found");
await hand.press("Spara som fil");
await saved(folder, basename(plan));

// What is new.
await open(earlier);
const since = async (of) => {
  await hand.press("Skriv ut");
  await page.evaluate((name) => { const list = document.querySelector("#view select"); list.value = [...list.options].find((one) => one.textContent.endsWith(name)).value; list.dispatchEvent(new Event("change")); }, basename(of));
  await sleep(600);
  await hand.press("Vad som är nytt");
  await sleep(800);
  return page.evaluate(() => ({ list: [...document.querySelectorAll("#view select")].map((one) => [...one.options].map(({ textContent }) => textContent)), told: Boolean(document.querySelector("iframe")) }));
};
const later = await since(plan);
expect(later.told && later.list[1].length === 1 && later.list[1][0].includes("version 1"), "the earlier revision is not offered, or not alone");
await page.click("[data-view=home]");
await hand.press("Fortsätt med sent-plan.yaml");
await hand.press("Uppföljning");
await sleep(800);
expect((await seen("#view h2")).includes("Det här är nytt sedan version 1"), "the follow-up does not say what is new since last time");
expect(!(await since(earlier)).told, "the earlier revision is told as if it came after the later one");

// An empty plan calls the child something until it has a name.
await page.click("[data-view=home]");
await hand.press("Börja en tom plan");
await sleep(800);
const called = () => page.evaluate(() => [...document.querySelectorAll("label")].find((one) => one.textContent === "Pseudonym").control.value);
expect(await called() === "barnet", "an empty plan does not call the child anything");
await hand.write("Namn", "Isla");
await sleep(800);
expect(await called() === "", "the child has a name, and still what stood in for it");

console.log(JSON.stringify({ wrong: [...wrong, ...page.wrong] }));
await browser.close();
