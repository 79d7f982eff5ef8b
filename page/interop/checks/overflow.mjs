// No page is wider than the screen it is read on, no column so narrow that a short word is cut again and again, and text grows
// when the reader asks for it.
const SHORT = 12; // characters, which the narrowest column has room for in two lines; half of them where the text is twice as large

export const name = "overflow";
export const on = "pages";
export const at = () => true;

export async function judge(page, view) {
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth - innerWidth;
    if (wide <= 0) return [];
    const beyond = [...document.body.querySelectorAll("*")].filter(
      (element) => drawn.seen(element) && element.getBoundingClientRect().right > innerWidth + 0.5);
    return [{ where: drawn.where(beyond.at(-1) ?? document.body), says: "the page is wider than the screen", much: wide }];
  });
  const cut = await page.evaluate((short) => {
    const range = document.createRange();
    const cut = (node, word) => {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      return new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 2;
    };
    const shorter = (node) => [...node.data.matchAll(/\S+/g)].filter((word) => word[0].length <= short);
    return [...drawn.textNodes(document.body)].filter(drawn.inHTML)
      .filter((node) => shorter(node).some((word) => cut(node, word)))
      .map((node) => ({ where: drawn.where(node.parentElement), says: "a short word stands on more than two lines" }));
  }, view.large ? SHORT / 2 : SHORT);
  found.push(...cut);
  if (view.large) {
    const rem = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    if (rem < 31.5) found.push({ where: "html", says: "text does not grow when the reader asks for larger text" });
  }
  return found;
}
