// The hands that drive the page: by keyboard alone, or by touch. Both find a thing by what it is called to who listens.
const TABS = 400; // more are not needed in any view, and one that needs more is too long

// called gives what the element is called: its label, or its words.
const called = () => {
  globalThis.calledNow = (element) => {
    const label = document.getElementById(element.getAttribute("aria-labelledby"))?.textContent ?? element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent ?? element.textContent;
    return label.replace(/\s+/g, " ").trim();
  };
};

export async function hands(page, way) {
  await page.evaluate(called);
  const all = "a, button, input, select, textarea, summary";
  const find = async (name) => {
    const found = await page.evaluateHandle((selector, name) => {
      const top = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
      const seen = [...top.querySelectorAll(selector)].filter((element) => element.checkVisibility());
      return seen.find((element) => globalThis.calledNow(element) === name) ?? seen.find((element) => globalThis.calledNow(element).startsWith(name)) ?? null;
    }, all, name);
    if (!found.asElement()) throw new Error(`nothing is called ${name}`);
    return found.asElement();
  };
  const focused = (element) => page.evaluate((one) => document.activeElement === one, element);

  // reach leads the focus to a thing, or the finger.
  async function reach(name) {
    const element = await find(name);
    if (way === "touch") {
      await element.evaluate((one) => one.scrollIntoView({ block: "center" }));
      return element;
    }
    const radio = await element.evaluate((one) => one.type === "radio" && one.name);
    for (let tab = 0; tab < TABS; tab++) {
      if (await focused(element)) return element;
      if (radio && await page.evaluate((group) => document.activeElement.name === group, radio)) return turned(element);
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not reach ${name}`);
  }

  // turned goes round a group of answers with the arrows.
  async function turned(element) {
    for (let turn = 0; turn < 40; turn++) {
      if (await focused(element)) return element;
      await page.keyboard.press("ArrowDown");
    }
    throw new Error("the arrows do not reach an answer");
  }

  return {
    // press presses a button, opens a fold or chooses an answer.
    async press(name) {
      const element = await reach(name);
      if (way === "touch") {
        const target = await page.evaluateHandle((one) => (one.type === "radio" || one.type === "checkbox" ? one.closest("label") : one), element);
        await target.tap();
      } else if (!(await element.evaluate((one) => one.type === "radio"))) await page.keyboard.press(await element.evaluate((one) => one.type === "checkbox") ? "Space" : "Enter");
      await page.evaluate(called);
      await rest(page);
    },
    // write writes in a field, as it is typed.
    async write(name, text) {
      const element = await reach(name);
      if (way === "touch") await element.tap();
      await page.keyboard.type(text);
      await rest(page, 500);
    },
    // choose chooses from a list, by how the choice begins, in letters that every keyboard has.
    async choose(name, words) {
      const element = await reach(name);
      if (way === "touch") {
        const value = await element.evaluate((one, words) => [...one.options].find((option) => option.textContent.startsWith(words)).value, words);
        await element.select(value); // the list itself is the system's own, and no part of the page
      } else await page.keyboard.type(words);
      await rest(page);
    },
  };
}

// rest waits until the page has done what it was asked.
export async function rest(page, milliseconds = 60) {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
}
