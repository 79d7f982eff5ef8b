// No page is wider than the screen it is read on, and text grows when the reader asks for it.
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
  if (view.large) {
    const rem = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    if (rem < 31.5) found.push({ where: "html", says: "text does not grow when the reader asks for larger text" });
  }
  return found;
}
