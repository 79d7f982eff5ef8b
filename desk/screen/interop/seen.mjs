// How a view is judged: on a phone, a tablet and a desk, in light and dark, with text twice as large.
const sizes = [
  { name: "phone", width: 390 }, { name: "tablet", width: 820 }, { name: "desk", width: 1440 },
  { name: "phone, dark", width: 390, dark: true }, { name: "desk, dark", width: 1440, dark: true },
  { name: "phone, text of 200 %", width: 390, large: true }, { name: "desk, text of 200 %", width: 1440, large: true },
];
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const HAND = 44; // pixels, the least that a finger needs

// seen judges the view as it is now. It gives faults as sentences, which hold nothing that somebody has written.
export async function seen(page, name, { all, axe, look }) {
  const faults = [];
  const before = page.viewport();
  for (const size of all ? sizes : sizes.slice(0, 1)) {
    await page.setViewport({ ...before, width: size.width, height: 900 });
    await page.reader.send("Page.setFontSizes", { fontSizes: { standard: size.large ? 32 : 16 } });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: size.dark ? "dark" : "light" }]);
    await new Promise((resolve) => setTimeout(resolve, 250)); // colours of buttons change slowly
    if (look) await page.screenshot({ path: `${look}/${name}-${size.name.replace(/[^a-z0-9]+/g, "-")}.png`, fullPage: !name.startsWith("alone") });
    await page.evaluate(axe);
    const { violations } = await page.evaluate((only) => globalThis.axe.run(document, { runOnly: only }), rules);
    for (const { id, nodes } of violations) faults.push(`${name} (${size.name}): axe: ${id}, at ${nodes[0].target.join(" ")}`);
    faults.push(...(await page.evaluate(measured, HAND)).map((fault) => `${name} (${size.name}): ${fault}`));
  }
  await page.reader.send("Page.setFontSizes", { fontSizes: { standard: 16 } });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  await page.setViewport(before);
  return faults;
}

// measured tells of what is wider than the screen, and of what is too small for a finger.
function measured(hand) {
  const faults = [];
  if (document.documentElement.scrollWidth > innerWidth) faults.push(`it is ${document.documentElement.scrollWidth - innerWidth} pixels too wide`);
  for (const element of document.querySelectorAll("#view button, #view select, #view textarea, #view summary, dialog button")) {
    const { width, height } = element.getBoundingClientRect();
    if (element.checkVisibility() && (width < hand || height < hand)) faults.push(`${element.localName}.${element.className} is ${Math.round(width)} by ${Math.round(height)} pixels`);
  }
  return [...new Set(faults)];
}
