// The file needs nothing but itself: it asks for nothing, runs nothing and holds no address that would be fetched.
export const name = "outside";
export const on = "pages and pictures";
export const at = (view) => view.name === "1280 px";

export async function judge(page) {
  const found = await page.evaluate(() => {
    const found = [];
    const say = (element, says) => found.push({ where: drawn.where(element), says });
    const elsewhere = (address) => !/^(#|data:|$)/.test(address.trim());
    const urls = (text) => [...text.matchAll(/url\(\s*["']?([^"')]*)/g)].map(([, address]) => address);
    const fetched = (text) => urls(text).some(elsewhere) || /@import/i.test(text);
    for (const element of document.querySelectorAll("*")) {
      if (element.matches("script")) say(element, "the page holds a script");
      if (element.matches("iframe, object, embed, base, meta[http-equiv=refresh]")) say(element, "the page holds another page");
      if (element.matches("style") && fetched(element.textContent)) say(element, "a style fetches something");
      for (const { name, value } of element.attributes) {
        if (name.startsWith("on")) say(element, "an element runs a script");
        if (/^\s*javascript:/i.test(value)) say(element, "an address is a script");
        const taken = /^(src|srcset|poster|background|action|formaction)$/.test(name) ||
          (/^(xlink:)?href$/.test(name) && element.localName !== "a");
        if (taken ? elsewhere(value) : name === "style" || element.namespaceURI === drawn.SVG ? fetched(value) : false) {
          say(element, "an element fetches something");
        }
      }
    }
    return found;
  });
  for (const way of new Set(page.asked)) found.push({ where: "", says: `the page asked for something beside itself, by ${way}` });
  return found;
}
