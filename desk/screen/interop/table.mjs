// At a table with a child: what is forgotten can be said later, what is pressed by mistake can be had back, an adult is asked about the
// child, two children are never mixed, and nobody's name is lost on the way to the plan.
//
//   node table.mjs CHROMIUM FILE FOLDER
import { opened, saved, sleep } from "./page.mjs";
import { touch } from "./by-name.mjs";

const [chromium, file, folder] = process.argv.slice(2);
const { browser, page } = await opened({ chromium, file, folder, touch: true, width: 820 });
const hand = touch(page);
const wrong = [];
const expect = (is, words) => is || wrong.push(words);
const shown = (selector) => page.$$eval(selector, (all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent.replace(/\s+/g, " ").trim()));
const pressed = (words) => page.$$eval("dialog [aria-pressed=true]", (all, words) => all.some((one) => one.textContent === words), words);

// Another child's wheel is open already.
await hand.press("Ett hjul");
await hand.write("Vad kallas barnet?", "Alva");
await hand.press("Börja prata");

// The name is given when the talk has begun, and a fold opens right after something was written.
await hand.press("Början");
await hand.press("Ett hjul");
await hand.press("Börja prata");
await hand.write("Vad kallas barnet?", "Ture");
await sleep(500);
expect((await shown(".voices-nav button"))[0].startsWith("Ture · barnet"), "the child does not have the name that was given later");
await hand.write("Det här är bra, sak 1", "Mormor");
await hand.press("Att se över innan ni är klara");
await sleep(900);
expect(await page.$eval("details.points", (one) => one.open), "a fold that is pressed right after writing does not stay open");

// The child alone.
await hand.press("Låt barnet göra själv");
await hand.press("Börja");
await hand.press("Stryk det jag sa");
await hand.press("Nej, ha det kvar");
expect((await shown("dialog .help")).includes("Mormor"), "what was to be kept is gone");
await hand.press("Nästa");
await hand.press("Vet inte, hoppa över");
await hand.press("Tillbaka");
expect(await pressed("Vet inte, hoppa över"), "the child does not see what was pressed");
await hand.press("Till den vuxna");
await hand.press("Ja, sluta");
expect((await shown(".parts .part")).some((words) => words.endsWith("Visste inte")), "the adult does not see that the child did not know");

// Another voice, by a name that says nothing of a role.
await hand.press("En röst till");
await hand.press("Vårdnadshavare");
await hand.write("Vem är det?", "Åsa Berg");
await hand.press("Börja prata");
expect((await shown(".question"))[0].includes("barnet"), "an adult is asked as if the question were to the child");
await hand.write("Det här är svårt, sak 1", "Sover dåligt.");

// Whoever goes on need not say whose it is again.
await hand.press("Triangeln");
expect(await page.$eval("#view input:not([type])", (one) => one.value) === "Ture", "the triangle does not know whose it is");
await hand.press("Börja prata");
await hand.write("Utmaningar, sak 1", "Orkar inte läxor.");

// The draft is of one child. Its people have their names, and a proposal is one until somebody takes it over.
await hand.press("Början");
await hand.press("Visa vilka barn det gäller");
const chosen = await page.$$eval("fieldset .choice", (all) => all.filter((one) => one.querySelector("input:checked")).map((one) => one.textContent));
expect(chosen.length === 2 && chosen.every((words) => words.startsWith("Ture")), "a draft would be made of two children");
await hand.press("Gör ett utkast");
await sleep(600);
const top = await page.evaluate(() => document.activeElement.getBoundingClientRect().top);
expect(top >= 0 && top < 400, "that the draft is made is not seen");
await hand.press("Till planen");
await hand.press("Behov, mål och vad vi gör");
await hand.press("Sover dåligt.");
await hand.choose("Vem tar över det?", "åsa-berg");
await sleep(600);
await hand.press("Spara som fil");
const text = await saved(folder, (await shown("#view .meta"))[0].split(" · ")[0]);
expect(text.includes("name: Åsa Berg"), "the plan does not have the name that was said");
expect((text.match(/takenBy: åsa-berg/g) ?? []).length === 1, "the proposal is not taken over");
expect((await shown(".receipt"))[0]?.includes("utkast-"), "nothing says that the file was saved");

console.log(JSON.stringify({ wrong: [...wrong, ...page.wrong] }));
await browser.close();
