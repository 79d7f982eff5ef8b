// A made-up child's wheel in three voices, triangle and matrix, filled in as people do: by keyboard alone, or by touch. It takes an order
// as JSON and gives what was wrong; the files lie in the folder that the order names.
import { readFileSync } from "node:fs";
import { start } from "../../../page/interop/browser.mjs";
import { hands, rest } from "./hands.mjs";
import { seen } from "./seen.mjs";

const order = JSON.parse(readFileSync(0, "utf8"));
const axe = readFileSync(new URL("../../../page/interop/node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const faults = [];

const browser = await start(order.browser);
const page = await browser.newPage();
let doing = 0;
try {
  page.reader = await page.createCDPSession();
  page.on("pageerror", ({ message }) => faults.push(`the page fails: ${message}`));
  await page.reader.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: order.folder });
  await page.setViewport({ width: 1280, height: 900, hasTouch: order.way === "touch" });
  await page.evaluateOnNewDocument(() => Object.defineProperty(navigator, "language", { get: () => "sv-SE" }));
  await page.goto(order.page);
  await page.waitForSelector("[data-ready]", { timeout: 120_000 });
  const hand = await hands(page, order.way);
  const stop = async (name) => { if (order.judge) faults.push(...await seen(page, name, { ...order, axe })); };
  for (const { does, ...what } of order.steps) {
    doing++;
    if (does === "press") await hand.press(what.name);
    else if (does === "write") await hand.write(what.name, what.text);
    else if (does === "choose") await hand.choose(what.name, what.text);
    else if (does === "look") await stop(what.name);
    else if (does === "draw") {
      if (order.draw) {
        await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
        await rest(page, 300);
        await page.screenshot({ path: order.draw, clip: { x: 0, y: 0, width: 1280, height: what.height } });
      }
    } else throw new Error(`nobody knows how to ${does}`);
  }
  await rest(page, 1500); // the last file is written
} catch (wrong) {
  faults.push(`step ${doing}: ${wrong.message}`);
  if (order.look) await page.screenshot({ path: `${order.look}/fault-${order.way}.png` });
} finally {
  await browser.close();
}
process.stdout.write(JSON.stringify(faults));
