// How a page is looked at: on a phone, on a desk, in the dark, with text twice as large, in another font, and on paper.

const PORTRAIT = 673; // the width of A4 between margins of 16 mm, in CSS pixels
const LANDSCAPE = 1002;

// A picture that stands alone is as large as it is on every screen, so it is looked at in the views marked alone.
export const views = [
  { name: "1280 px", width: 1280, alone: true },
  { name: "768 px", width: 768 },
  { name: "390 px", width: 390 },
  { name: "360 px", width: 360 },
  { name: "360 px, dark", width: 360, dark: true },
  { name: "1280 px, dark", width: 1280, dark: true },
  { name: "1280 px, text of 200 %", width: 1280, large: true },
  { name: "360 px, text of 200 %", width: 360, large: true },
  { name: "1280 px, DejaVu Sans", width: 1280, dejaVu: true, alone: true },
  { name: "360 px, DejaVu Sans", width: 360, dejaVu: true },
  { name: "paper", paper: true, alone: true },
  { name: "paper, DejaVu Sans", paper: true, dejaVu: true, alone: true },
  { name: "paper, printed from the dark", paper: true, dark: true },
];

const ORDINARY = 16; // what a browser takes for 1rem where nobody has chosen

// Show has the page drawn as the view says. Text grows as when the reader asks the browser for it, so that widths in rem grow
// with it, in conditions too. The type and the features of the media are set in one order: each alone takes the other back.
export async function show(page, view) {
  const width = view.paper ? (page.landscape ? LANDSCAPE : PORTRAIT) : view.width;
  await page.setViewport({ width, height: 900 });
  await page.reader.send("Page.setFontSizes", { fontSizes: { standard: view.large ? 2 * ORDINARY : ORDINARY } });
  await page.reader.send("Emulation.setEmulatedMedia", {
    media: view.paper ? "print" : "screen",
    features: [{ name: "prefers-color-scheme", value: view.dark ? "dark" : "light" }],
  });
  await page.evaluate((dejaVu, paper, dark) => {
    if (matchMedia("print").matches !== paper || matchMedia("(prefers-color-scheme: dark)").matches !== dark) {
      throw new Error("the page is not shown as the view says");
    }
    const root = document.documentElement;
    if (root.tagName === "svg") {
      const wide = paper && root.viewBox.baseVal.width > innerWidth;
      root.style.width = wide ? `${innerWidth}px` : "";
      root.style.height = wide ? "auto" : "";
    }
    document.getElementById("font-of-the-view")?.remove();
    if (!dejaVu) return;
    const style = document.createElementNS(document.documentElement.namespaceURI, "style");
    style.id = "font-of-the-view";
    style.textContent = '* { font-family: "DejaVu Sans" !important }';
    document.documentElement.append(style);
  }, view.dejaVu === true, view.paper === true, view.dark === true);
}
