// An engine that stops: the page says so in words, keeps what was written, offers to save it and to start another engine. And what is
// not saved in any file is asked about.
//
//   node faults.mjs CHROMIUM FILE FOLDER PLAN
import { opened, saved, sleep } from "./page.mjs";
import { keyboard } from "./hands.mjs";

const [chromium, file, folder, plan] = process.argv.slice(2);
const { browser, page } = await opened({ chromium, file, folder });
const hand = keyboard(page);
const wrong = [];
const expect = (is, words) => is || wrong.push(words);
const dialog = () => page.$eval("dialog[open]", (one) => one.textContent).catch(() => "");

await (await page.$("input[type=file]")).uploadFile(plan);
await hand.press("Uppföljning");
await hand.press("Börja uppföljningen");
await page.waitForFunction(() => document.querySelector("textarea"));

// The engine traps at the next question.
await page.evaluate(() => { globalThis.mabraAsk = () => { throw new WebAssembly.RuntimeError("unreachable"); }; });
await hand.write("Vad har insatserna lett till?", "Skrivet medan motorn stannade.");
await page.waitForSelector("dialog[open]");
expect((await dialog()).includes("Motorn i sidan har stannat. Det du har skrivit finns kvar."), "the fault is not told in words");
await hand.press("Spara");
await sleep(500);
const name = plan.split("/").at(-1).replace(".yaml", "-v3.json"); // the plan is the second revision
expect((await saved(folder, name)).includes("Skrivet medan motorn stannade."), "what was written last is not in the file");
await hand.press("Starta motorn på nytt");
await page.waitForFunction(() => !document.querySelector("dialog[open]"));
await hand.write("Vad har stått i vägen?", "Skrivet efteråt.");
await sleep(800);
await hand.press("Spara som fil");
const text = await saved(folder, name.replace(".json", ".yaml"));
expect(text.includes("Skrivet medan motorn stannade.") && text.includes("Skrivet efteråt."), "the new engine has lost something");

// A question that only fails: the engine answers that it has failed, and goes on.
await page.evaluate(() => { const ask = globalThis.mabraAsk; globalThis.mabraAsk = () => { globalThis.mabraAsk = ask; return "{\"error\":\"fault\"}"; }; });
await hand.write("Vad är nytt för barnet, eller i planen?", "Ännu mer.");
await page.waitForSelector("dialog[open]");
expect((await dialog()).includes("Något gick fel i motorn."), "a failed question is not told in words");
await hand.press("Gå tillbaka");
expect((await page.$$eval("textarea", (all) => all.map((one) => one.value))).includes("Ännu mer."), "the field has lost what was written");

console.log(JSON.stringify({ wrong }));
await browser.close();
