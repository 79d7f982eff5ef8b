// Two ways to use the page: by keyboard alone, and by touch. Both find things by what a reader is told: the words on a button, the
// label of a field.

// found marks the last thing that is seen and is called so: of buttons, radios and summaries, or of fields.
function found(kind, words, nth) {
  const called = (one) => {
    const label = one.getAttribute("aria-label") ?? [...(one.labels ?? [])].map((l) => l.textContent).join(" ") ?? "";
    return (label || one.textContent).replace(/\s+/g, " ").trim();
  };
  const seen = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled;
  const top = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
  const kinds = { press: "button, summary, input[type=radio], input[type=checkbox]", write: "input, textarea", choose: "select" };
  const fits = [...top.querySelectorAll(kinds[kind])].filter((one) => seen(one) && (called(one) === words || called(one).startsWith(words)));
  const exact = fits.filter((one) => called(one) === words);
  const one = (exact.length > nth ? exact : fits)[nth];
  document.querySelectorAll("[data-wanted]").forEach((before) => before.removeAttribute("data-wanted"));
  one?.setAttribute("data-wanted", "");
  return Boolean(one);
}

async function want(page, kind, words, nth = 0) {
  for (let i = 0; i < 100; i++) {
    if (await page.evaluate(found, kind, words, nth)) return page.$("[data-wanted]");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing to ${kind} is called “${words}”`);
}

// keyboard goes by Tab to what it wants, and never further than once around the page. Radios of one group are one stop.
export function keyboard(page) {
  const reach = async (kind, words, nth) => {
    await want(page, kind, words, nth);
    const radio = await page.$eval("[data-wanted]", (one) => one.type === "radio" && one.name);
    for (let i = 0; i < 600; i++) {
      const at = await page.evaluate((name) => {
        const here = document.activeElement;
        if (here.hasAttribute("data-wanted")) return "there";
        return name && here.name === name ? "group" : "elsewhere";
      }, radio);
      if (at === "there") return;
      await page.keyboard.press(at === "group" ? "ArrowDown" : "Tab");
    }
    throw new Error(`the keyboard does not reach “${words}”`);
  };
  return {
    name: "keyboard",
    async press(words, nth) {
      await reach("press", words, nth);
      const is = await page.$eval("[data-wanted]", (one) => one.type);
      await page.keyboard.press(is === "radio" || is === "checkbox" ? "Space" : "Enter");
    },
    async write(label, text, nth) {
      await reach("write", label, nth);
      const day = await page.$eval("[data-wanted]", (one) => one.type === "date");
      await page.keyboard.type(day ? keys(text) : text);
      await page.keyboard.press("Tab");
    },
    async choose(label, value, nth) {
      await reach("choose", label, nth);
      const steps = await page.$eval("[data-wanted]", (one, wanted) => [...one.options].findIndex((o) => o.value === wanted) - one.selectedIndex, value);
      for (let i = 0; i < Math.abs(steps); i++) await page.keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
    },
  };
}

// keys are those that a field for a day takes, in the order it asks for them in this browser.
const keys = (day) => `${day.slice(5, 7)}${day.slice(8)}${day.slice(0, 4)}`;

// touch taps what it wants, in the middle of it.
export function touch(page) {
  const tap = async (kind, words, nth) => {
    const one = await want(page, kind, words, nth);
    await one.scrollIntoView();
    await one.tap();
    return one;
  };
  return {
    name: "touch",
    press: (words, nth) => tap("press", words, nth),
    async write(label, text, nth) {
      await tap("write", label, nth);
      await page.keyboard.type(text);
      await page.evaluate(() => document.activeElement.blur());
    },
    async choose(label, value, nth) { // the list itself is the machine's own
      await want(page, "choose", label, nth);
      await page.select("[data-wanted]", value);
    },
  };
}
