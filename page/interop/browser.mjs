// A browser, and in it a page for each file. Nothing outside the file is ever reached.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const measures = readFileSync(new URL("drawn.js", import.meta.url), "utf8");

const PATIENCE = 240_000; // milliseconds, for a machine that has much else to do

export const start = (program) =>
  puppeteer.launch({
    executablePath: program,
    pipe: true,
    protocolTimeout: PATIENCE,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--hide-scrollbars",
      "--font-render-hinting=none",
      "--host-resolver-rules=MAP * ~NOTFOUND",
      "--no-first-run",
      "--disable-extensions",
      "--disable-background-networking",
    ],
  });

// Open shows the file, and remembers what the file asked for beside itself.
export async function open(browser, path) {
  const page = await browser.newPage();
  const address = pathToFileURL(path).href;
  page.setDefaultTimeout(PATIENCE);
  page.asked = [];
  page.on("request", (request) => {
    const wanted = request.url();
    if (wanted.split("#")[0] !== address && !wanted.startsWith("data:")) page.asked.push(wanted.split(":")[0]);
  });
  page.reader = await page.createCDPSession();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(address);
  await page.evaluate(measures);
  page.landscape = await page.evaluate(landscape);
  return page;
}

// Whether the page asks for sheets that lie down. A picture that stands alone is laid the way it is drawn.
function landscape() {
  const root = document.documentElement;
  if (root.tagName === "svg") return root.viewBox.baseVal.width > 1.2 * root.viewBox.baseVal.height;
  const lies = (rule) => rule instanceof CSSPageRule && /landscape/.test(rule.style.getPropertyValue("size"));
  const sheets = (rules) => [...(rules ?? [])].some((rule) => lies(rule) || sheets(rule.cssRules));
  return [...document.styleSheets].some((sheet) => !sheet.href && sheets(sheet.cssRules));
}
