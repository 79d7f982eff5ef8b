// Every view as axe-core judges it, in the sizes, palettes and sizes of text that it is read in.
//
//   node views.mjs CHROMIUM FILE EXAMPLES all|some|LOOK
//
// With MABRA_LOOK=FOLDER each is drawn there, for people to look at.
import { readFileSync } from "node:fs";
import { axe, opened, sleep } from "./page.mjs";

const [chromium, file, examples, much] = process.argv.slice(2);
const rules = readFileSync(axe, "utf8");
const looks = [
  { name: "phone", width: 390, scheme: "light" },
  { name: "desk in the dark", width: 1440, scheme: "dark" },
  { name: "tablet", width: 820, scheme: "light" },
  { name: "phone in the dark", width: 390, scheme: "dark" },
  { name: "desk", width: 1440, scheme: "light" },
  { name: "text of 200 %", width: 1440, scheme: "light", larger: 2 },
  { name: "text of 200 % on a phone", width: 390, scheme: "light", larger: 2 },
  { name: "wide", width: 1920, scheme: "light" },
].filter((look) => much === "all" || much === look.name || (much === "some" && ["phone", "desk in the dark", "text of 200 % on a phone"].includes(look.name)));

const wrong = [];

async function judge(page, look, view) {
  await page.evaluate(rules);
  const { violations } = await page.evaluate(() => axe.run({ exclude: [["iframe"]] },
    { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  for (const { id, nodes } of violations) wrong.push(`${look.name}, ${view}: ${id} at ${nodes.length}: ${nodes[0].target.join(" ")}`);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) wrong.push(`${look.name}, ${view}: ${over} px wider than the window`);
  const small = await page.evaluate(() => [...document.querySelectorAll("#page button, #page select, #page input")].filter((one) => one.checkVisibility())
    .filter((one) => !["radio", "checkbox"].includes(one.type) && !one.classList.contains("hidden")).filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.className || one.tagName));
  if (small.length > 0) wrong.push(`${look.name}, ${view}: too small to touch: ${small.length}, ${small[0]}`);
  const loud = await page.evaluate(() => [...document.querySelectorAll("input, textarea, select")]
    .filter((one) => one.getAttribute("autocomplete") !== "off" || one.getAttribute("spellcheck") !== "false").length);
  if (loud > 0) wrong.push(`${look.name}, ${view}: ${loud} fields that remember or are checked for spelling`);
  if (process.env.MABRA_LOOK) await page.screenshot({ path: `${process.env.MABRA_LOOK}/${view}-${look.name.replaceAll(/[ %]/g, "-")}.png`, fullPage: true });
}

// endsWithSaving holds that whoever has come to the last thing that a view asks can save there, without going back to its top.
async function endsWithSaving(page, look, view) {
  const seen = await page.evaluate(() => {
    const last = (what) => [...document.getElementById("view").querySelectorAll(what)].filter((one) => one.checkVisibility()).at(-1)?.getBoundingClientRect();
    const asked = last(":is(input, textarea, select, summary):not(.found *)"); // what the check has found stands beside the work
    const save = last("[data-do=save]");
    return save && save.top >= asked.bottom && save.top - asked.bottom < innerHeight / 2;
  });
  if (!seen) wrong.push(`${look.name}, ${view}: nothing to save with where the work ends`);
}

// namesOnlyAsked holds that the first view names a child when somebody asks for it, and not before.
async function namesOnlyAsked(page, look) {
  const named = () => page.evaluate(() => ["Tindra", "Noor", "Idris", "Milo"].filter((child) => document.getElementById("view").innerText.includes(child)));
  if ((await named()).length > 0) wrong.push(`${look.name}: the first view names a child before anybody has asked`);
  await page.click("[data-do=names]");
  if ((await named()).length < 4) wrong.push(`${look.name}: the first view names too few children when somebody asks`);
  if (!(await page.evaluate(() => document.activeElement.dataset.do === "names"))) wrong.push(`${look.name}: the focus is lost when names are shown`);
  await judge(page, look, "home-named");
}

// through goes through every view as it is in one look.
async function through(look) {
  const { browser, page } = await opened({ chromium, file, width: look.width, scheme: look.scheme });
  if (look.larger) await page.evaluate((n) => { document.documentElement.style.fontSize = `${n * 100}%`; }, look.larger);
  const go = async (view) => { await page.click(`[data-view=${view}]`); await sleep(400); };
  await judge(page, look, "home-empty");
  for (const view of ["wheel", "triangle", "matrix", "plan", "follow-up", "print", "practise"]) {
    await go(view);
    await judge(page, look, `${view}-empty`);
  }
  await go("home");
  await (await page.$("input[type=file]")).uploadFile(...["falun-barnets-plan", "wheel", "triangle", "resilience", "wheel-model"].map((name) => `${examples}/${name}.yaml`));
  await page.waitForFunction(() => document.querySelectorAll(".lines li").length === 5, { timeout: 60_000 });
  await sleep(300);
  await judge(page, look, "home");
  await namesOnlyAsked(page, look);
  for (const view of ["wheel", "triangle", "matrix", "plan", "follow-up", "print"]) {
    await go(view);
    await sleep(600);
    await judge(page, look, view);
    if (["wheel", "triangle", "matrix", "plan"].includes(view)) await endsWithSaving(page, look, view);
  }
  for (const reader of ["family", "receiver", "consultation", "minutes", "form"]) {
    await page.click(`input[value=${reader}]`);
    await sleep(500);
    await judge(page, look, `print-${reader}`);
  }
  await go("follow-up");
  await page.click("[data-do=begin-review]");
  await sleep(1200);
  await judge(page, look, "review");
  await endsWithSaving(page, look, "review");
  wrong.push(...page.wrong.map((said) => `${look.name}: ${said}`));
  await browser.close();
}
// Two looks at once, each in a browser of its own: much of the time is waiting.
const lane = async () => { for (let look = looks.shift(); look; look = looks.shift()) await through(look); };
await Promise.all([lane(), lane()]);
console.log(JSON.stringify({ wrong: wrong.sort() }));
