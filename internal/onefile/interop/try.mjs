// Opens the page as a reader does, from a file, and says what it needs and what it lets through: node try.mjs CHROMIUM FILE < texts.json
import { text as all } from "node:stream/consumers";
import { readFile, rm, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const [chromium, file] = process.argv.slice(2);
const texts = JSON.parse(await all(process.stdin)); // {name: text}
const browser = await puppeteer.launch({ executablePath: chromium, args: ["--no-sandbox", "--disable-gpu"] });

// opened gives a page that is ready, and how long that took, with every address that was asked for.
async function opened() {
  const page = await browser.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => window.violations.push(event.effectiveDirective));
  });
  const began = performance.now();
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector("#page[data-ready]", { timeout: 120_000 });
  return { page, asked, ready: performance.now() - began };
}

// What somebody might try to send with, and the part of the policy that refuses it.
const attempts = {
  fetch: ["connect-src", () => { fetch("https://a.invalid/").catch(() => {}); }],
  xhr: ["connect-src", () => { const x = new XMLHttpRequest(); x.open("GET", "https://a.invalid/"); try { x.send(); } catch { /* refused */ } }],
  socket: ["connect-src", () => { try { new WebSocket("wss://a.invalid/"); } catch { /* refused */ } }],
  events: ["connect-src", () => { try { new EventSource("https://a.invalid/"); } catch { /* refused */ } }],
  beacon: ["connect-src", () => { navigator.sendBeacon("https://a.invalid/", "x"); }],
  image: ["img-src", () => { new Image().src = "https://a.invalid/"; }],
  script: ["script-src-elem", () => { const s = document.createElement("script"); s.src = "https://a.invalid/"; document.head.append(s); }],
  inline: ["script-src-elem", () => { const s = document.createElement("script"); s.textContent = "window.ran = 1"; document.head.append(s); }],
  handler: ["script-src-attr", () => { const b = document.createElement("b"); b.setAttribute("onclick", "window.ran = 1"); document.body.append(b); b.click(); }],
  // Later, because the browser lets the one who asks from outside do it at once.
  code: ["script-src", () => { setTimeout(() => eval("window.ran = 1"), 0); }],
  style: ["style-src-elem", () => { const s = document.createElement("link"); s.rel = "stylesheet"; s.href = "https://a.invalid/"; document.head.append(s); }],
  form: ["form-action", () => { const f = document.createElement("form"); f.action = "https://a.invalid/"; document.body.append(f); f.submit(); }],
  worker: ["worker-src", () => { try { new Worker("https://a.invalid/"); } catch { try { new Worker("data:,"); } catch { /* refused */ } } }],
  frame: ["frame-src", () => { const f = document.createElement("iframe"); f.src = "https://a.invalid/"; document.body.append(f); }],
  object: ["object-src", () => { const o = document.createElement("object"); o.data = "https://a.invalid/"; document.body.append(o); }],
  media: ["media-src", () => { new Audio("https://a.invalid/").load(); }],
  font: ["font-src", () => { new FontFace("a", "url(https://a.invalid/)").load().catch(() => {}); }],
  base: ["base-uri", () => { const b = document.createElement("base"); b.href = "https://a.invalid/"; document.head.append(b); }],
};

const result = { ready: [], checks: {}, findings: {}, changed: [], through: [] };
let last;
for (let i = 0; i < 3; i++) {
  await last?.page.close();
  last = await opened();
  result.ready.push(last.ready);
}
const { page, asked } = last;
for (const [name, text] of Object.entries(texts)) {
  const { answer, took, same } = await page.evaluate((name, text) => {
    const context = { lang: "sv", today: "2026-06-30", name, text };
    const question = JSON.stringify({ call: "check", ...context });
    const took = [];
    let answer;
    for (let i = 0; i < (name.startsWith("time") ? 7 : 1); i++) {
      const began = performance.now();
      answer = window.mabraAsk(question);
      took.push(performance.now() - began);
    }
    const { documents } = JSON.parse(window.mabraAsk(JSON.stringify({ call: "open", ...context }))).answer ?? {};
    const saved = (one, number) => JSON.parse(window.mabraAsk(JSON.stringify({ call: "save", ...context, number, document: one.document }))).answer;
    const same = (documents ?? []).slice(0, 3).map(saved).every((one) => !one?.kept || one.text === text);
    return { answer, took, same };
  }, name, text);
  result.findings[name] = JSON.parse(answer).answer ?? answer;
  if (!same) result.changed.push(name);
  result.checks[name] = Math.min(...took);
}
result.kept = await page.evaluate(async () => ({
  local: localStorage.length, session: sessionStorage.length, cookie: document.cookie,
  databases: (await indexedDB.databases?.() ?? []).length, address: location.search + location.hash, title: document.title,
}));
result.asked = asked.filter((address) => !address.startsWith("file:") && !address.startsWith("blob:"));
page.on("response", (response) => { if (response.url().startsWith("http")) result.asked.push(response.url()); });
for (const [name, [directive, attempt]] of Object.entries(attempts)) {
  const before = await page.evaluate(() => window.violations.length);
  await page.evaluate(attempt).catch(() => {});
  const refused = await page.waitForFunction((n, d) => window.violations.slice(n).some((one) => d === one || one.startsWith(d)), { timeout: 30_000 }, before, directive)
    .then(() => true, () => false);
  if (!refused) result.through.push(name);
}
result.ran = await page.evaluate(() => "ran" in window);

// What a file says whose engine came through damaged.
const whole = await readFile(file, "utf8");
const middle = whole.indexOf('id="engine"') + 200_000;
await writeFile(`${file}.damaged.html`, whole.slice(0, middle) + whole.slice(middle + 1_000));
const damaged = await browser.newPage();
await damaged.goto(pathToFileURL(`${file}.damaged.html`).href);
result.damaged = await damaged.waitForSelector("#broken:not([hidden])", { timeout: 60_000 }).then((said) => said.evaluate(() => document.body.innerText), () => "");
await rm(`${file}.damaged.html`);

process.stdout.write(JSON.stringify(result));
await browser.close();
