// The one file in a browser, with a folder that its files are saved to.
import { createRequire } from "node:module";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { start } from "../../page/interop/browser.mjs";

const installed = createRequire(new URL("../../page/interop/package.json", import.meta.url));
export const axe = installed.resolve("axe-core");

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// opened shows the page, in a language and a size, and waits until it is ready.
export async function opened({ chromium, file, folder, lang = "sv-SE", width = 1280, height = 900, touch = false, scheme = "light" }) {
  const browser = await start(chromium);
  const page = await browser.newPage();
  const reader = await page.createCDPSession();
  if (folder) await reader.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  page.wrong = [];
  page.on("pageerror", (error) => page.wrong.push(error.message));
  page.on("console", (said) => said.type() === "error" && page.wrong.push(said.text()));
  await page.setViewport({ width, height, hasTouch: touch, isMobile: touch });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }, { name: "prefers-reduced-motion", value: "reduce" }]);
  await page.evaluateOnNewDocument((language) => Object.defineProperty(navigator, "language", { value: language }), lang);
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector("#page[data-ready]", { timeout: 60_000 });
  return { browser, page };
}

// saved waits for a file that the page hands over, and gives what it holds.
export async function saved(folder, name) {
  const path = join(folder, name);
  for (let i = 0; i < 200; i++) {
    if (existsSync(path)) return readFileSync(path, "utf8");
    await sleep(50);
  }
  throw new Error(`the page has saved no ${name}`);
}
