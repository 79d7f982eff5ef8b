// The whole way of one made-up child: three voices in the wheel, the triangle, a draft, the plan, a page to print, the review, the next
// revision. Once by keyboard alone, once by touch. The files that the page saves are for the test to compare with the command's.
//
//   node way.mjs CHROMIUM FILE FOLDER keyboard|touch
import { opened, saved, sleep } from "./page.mjs";
import { keyboard, touch } from "./by-name.mjs";

const [chromium, file, folder, by] = process.argv.slice(2);
const { browser, page } = await opened({ chromium, file, folder, touch: by === "touch", width: by === "touch" ? 820 : 1280 });
const hand = by === "touch" ? touch(page) : keyboard(page);
const today = await page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
const told = [];
const step = async (name, does) => {
  const began = Date.now();
  try {
    await does();
  } catch (error) {
    await page.screenshot({ path: `${folder}/stopped.png`, fullPage: true }).catch(() => {});
    await browser.close();
    throw new Error(`${by}, ${name}: ${error.message}; ${page.wrong.join("; ")}`);
  }
  told.push(`${name} ${((Date.now() - began) / 1000).toFixed(1)}`);
};

await step("the child's wheel", async () => {
  await hand.press("Ett hjul");
  await hand.press("Barnet");
  await hand.write("Vad kallas barnet?", "Tova");
  await hand.press("Barnet är påhittat");
  await hand.press("Börja prata");
  await hand.write("Det här är bra, sak 1", "Mormor väntar vid grinden.");
  await hand.write("Det här är svårt, sak 1", "Det är stökigt på bussen.");
  await hand.press("Nästa del");
  await hand.press("Ville inte svara");
});

await step("two voices more", async () => {
  for (const [voice, name, label, words] of [
    ["Vårdnadshavare", "Mamma", "Vem är det? Till exempel mamma", "Hon sover sämre när det varit bråk."],
    ["Yrkesperson", "Läraren", "Vem är det? Till exempel läraren", "Kommer sent till första lektionen."],
  ]) {
    await hand.press("En röst till");
    await hand.press(voice);
    await hand.write(label, name);
    await hand.press("Börja prata");
    await hand.write("Det här är svårt, sak 1", words);
  }
  await hand.press("Bredvid varandra");
  await page.waitForFunction(() => document.querySelectorAll("figure.voice svg").length === 3);
});

await step("the language, and back", async () => {
  await hand.press("In English");
  await hand.press("På svenska");
  await page.waitForFunction(() => document.documentElement.lang === "sv" && document.querySelector("#view h1"));
});

await step("the triangle", async () => {
  await hand.press("Triangeln"); // it goes on with Tova, and knows that she is made up
  await hand.press("Börja prata");
  await hand.write("Vem berättar nu?", "Läraren");
  await hand.write("Styrkor, sak 1", "Läser gärna för de yngre.");
  await hand.press("Nästa del");
  await hand.write("Utmaningar, sak 1", "Orkar inte läxor på kvällen.");
});

await step("the draft", async () => {
  await hand.press("Början");
  for (const name of [`hjul-${today}.yaml`, `triangel-${today}.yaml`]) {
    await hand.press(`Spara som fil: ${name}`);
    await saved(folder, name);
  }
  await hand.press("Gör ett utkast");
  await hand.press("Till planen");
  await hand.press("Spara som fil");
  await saved(folder, `utkast-${today}.yaml`);
});

await step("a page to print", async () => {
  await hand.press("Skriv ut");
  await hand.press("Mötet");
  await hand.press("Spara sidan som fil");
  await saved(folder, `utkast-${today}.meeting.html`);
});

await step("the review", async () => {
  await hand.press("Uppföljning");
  await hand.press("Börja uppföljningen");
  await hand.write("Vad har insatserna lett till?", "Mormor hämtar två dagar i veckan.");
  await hand.choose("Vad bestämmer vi?", "continue");
  await sleep(500);
  await hand.press("Spara som fil");
  await saved(folder, `utkast-${today}-v2.yaml`);
});

await step("what is unsaved is asked about", async () => {
  await hand.write("Vad har stått i vägen?", "Tiden.");
  await hand.press("Början");
  await hand.press(`Stäng utkast-${today}-v2.yaml`);
  await page.waitForSelector("dialog[open]");
  await hand.press("Stäng inte");
  const asked = new Promise((resolve) => page.once("dialog", (dialog) => { resolve(dialog.type()); dialog.accept(); }));
  await page.close({ runBeforeUnload: true });
  if ((await Promise.race([asked, sleep(5000)])) !== "beforeunload") throw new Error("the page was left with something unsaved, and nobody was asked");
});

await browser.close();
if (page.wrong.length > 0) throw new Error(page.wrong.join("; "));
console.log(JSON.stringify({ today, told }));
