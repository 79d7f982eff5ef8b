// In a grey copy a strength and a worry are told apart: they differ three to one, or one of them is hollow. Each is seen on
// what it stands on.
export const name = "grey";
export const on = "pages and pictures";
export const at = (view) => /^(1280 px|1280 px, dark|paper)$/.test(view.name);

export async function judge(page) {
  const strength = await pictured(page, ".s");
  const worry = await pictured(page, ".w");
  await page.evaluate(() => scrollTo(0, 0));
  if (!strength || !worry) return [];
  const between = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const found = [];
  for (const mark of [strength, worry]) {
    const much = Math.max(between(mark.darkest, mark.ground), between(mark.lightest, mark.ground));
    if (much < 3) found.push({ where: mark.where, says: "in grey a mark is hardly seen on its ground", much });
  }
  const hollow = (mark) => between(mark.middle, mark.ground) < 1.1;
  const much = between(strength.middle, worry.middle);
  if (much < 3 && hollow(strength) === hollow(worry)) {
    found.push({ where: worry.where, says: "in grey a strength and a worry look alike", much });
  }
  return found;
}

// The first mark of the kind, which is that of the key, as it is seen.
async function pictured(page, kind) {
  const mark = await page.evaluate((kind) => {
    const mark = [...document.querySelectorAll(`svg ${kind}`)].find(
      (one) => drawn.seen(one) && !one.closest("defs, pattern, symbol") && one.getBoundingClientRect().width >= 5);
    if (!mark) return null;
    mark.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const box = mark.getBoundingClientRect();
    const x = Math.max(0, Math.floor(box.x + scrollX) - 3);
    const y = Math.max(0, Math.floor(box.y + scrollY) - 3);
    return {
      where: drawn.where(mark),
      inView: box.top > 3 && box.left >= 0 && box.bottom < innerHeight - 5 && box.right < innerWidth - 5,
      middle: [box.x + scrollX + box.width / 2 - x, box.y + scrollY + box.height / 2 - y].map(Math.floor),
      clip: { x, y, width: Math.ceil(box.width) + 6, height: Math.ceil(box.height) + 6 },
    };
  }, kind);
  if (!mark) return null;
  const picture = await page.screenshot({ clip: mark.clip, encoding: "base64", captureBeyondViewport: !mark.inView });
  return { where: mark.where, ...(await page.evaluate(light, picture, mark.middle)) };
}

// How light the middle of a mark is, the ground it stands on, and the darkest and lightest that is drawn of it.
async function light(base64, [x, y]) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes]));
  const pen = new OffscreenCanvas(image.width, image.height).getContext("2d");
  pen.drawImage(image, 0, 0);
  const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const at = (x, y) => {
    const [r, g, b] = [...pen.getImageData(x, y, 1, 1).data].map((value) => linear(value / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const across = Array.from({ length: image.width }, (_, i) => at(i, y));
  return { middle: at(x, y), ground: at(0, 0), darkest: Math.min(...across), lightest: Math.max(...across) };
}
