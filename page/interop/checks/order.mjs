// One order for the ear, the eye and the key: headings, the skip link, the tab key, and what stands drawn after what.
export const name = "order";
export const on = "pages";
export const at = (view) => !view.paper && !view.dark && !view.dejaVu;

export async function judge(page, view) {
  const found = view.width < 400 ? await page.evaluate(siblings) : [];
  if (view.width === 1280 && !view.large) found.push(...(await page.evaluate(outline)), ...(await keys(page)));
  return found;
}

function outline() {
  const found = [];
  const say = (element, says) => found.push({ where: element ? drawn.where(element) : "html", says });
  const root = document.documentElement;
  if (!/^(sv|en)(-[A-Z]{2})?$/.test(root.lang)) say(root, "the language of the page is not said");
  if (document.title.trim() === "") say(root, "the page has no title");
  if (document.querySelectorAll("main").length !== 1) say(root, "the page has not one main part");
  if (document.querySelectorAll("h1").length !== 1) say(root, "the page has not one h1");
  let level = 0;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) say(heading, "a heading skips a level");
    if (heading.textContent.trim() === "") say(heading, "a heading is empty");
    level = own;
  }
  for (const element of document.querySelectorAll("[tabindex]")) {
    if (element.tabIndex > 0) say(element, "an element is put before others for the tab key");
  }
  for (const element of document.querySelectorAll("details:not([open])")) say(element, "a part is folded, and will not be printed");
  return found;
}

// On a phone, where all stands in one column, each part of the flow is drawn under the one before it, or after it on the same
// row. A wide page may set parts around a picture.
function siblings() {
  const found = [];
  for (const parent of document.body.querySelectorAll("*")) {
    if (parent.namespaceURI === drawn.SVG || getComputedStyle(parent).direction === "rtl") continue;
    let before = null;
    for (const child of parent.children) {
      const style = getComputedStyle(child);
      if (!/static|relative/.test(style.position) || style.display === "contents" || !drawn.seen(child)) continue;
      const box = style.display === "inline" ? child.getClientRects()[0] : child.getBoundingClientRect();
      if (!box || box.width < 1 || box.height < 1) continue;
      if (before) {
        const above = box.bottom <= before.top + 1 && box.left < before.right - 3;
        const row = Math.min(box.bottom, before.bottom) - Math.max(box.top, before.top);
        const left = box.right <= before.left + 1 && row > Math.min(box.height, before.height) / 2 && style.display !== "inline";
        if (above || left) found.push({ where: drawn.where(child), says: "a part is drawn before the one it is read after" });
      }
      before = box;
    }
  }
  return found;
}

// The tab key goes from link to link as they stand, from the skip link on, and the skip link leads to the main part.
async function keys(page) {
  const found = [];
  await page.bringToFront();
  const all = await page.evaluate(() => {
    globalThis.stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled);
    const first = stops[0];
    const target = first?.matches('a[href^="#"]') && document.getElementById(first.getAttribute("href").slice(1));
    document.activeElement?.blur();
    getSelection().removeAllRanges();
    return { stops: stops.length, leads: Boolean(target && (target.matches("main") || target.closest("main"))) };
  });
  if (!all.leads) return [{ where: "body", says: "the first stop of the tab key is no link to the main part" }];
  for (let i = 0; i < all.stops; i++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate((i) => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return {
        right: element === stops[i], where: drawn.where(stops[i]),
        drawn: box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight,
        ringed: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
      };
    }, i);
    if (!at.right) found.push({ where: at.where, says: "the tab key comes here in another order than that of the text" });
    else if (!at.drawn) found.push({ where: at.where, says: "what the tab key stands on is not seen" });
    else if (!at.ringed) found.push({ where: at.where, says: "what the tab key stands on has no ring" });
    if (!at.right) return found;
  }
  // After the link is followed the tab key goes on inside the main part, never back to what stands before it.
  await page.evaluate(() => { document.activeElement.blur(); stops[0].focus(); });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const back = await page.evaluate(() => {
    const main = document.getElementById(stops[0].getAttribute("href").slice(1));
    const element = document.activeElement;
    const further = stops.some((stop) => main.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
    return further && Boolean(element.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  if (back) found.push({ where: "body", says: "the skip link does not lead past what stands before the main part" });
  await page.evaluate(() => { document.activeElement?.blur(); scrollTo(0, 0); });
  return found;
}
