// Each picture has a name and a description for those who hear it, and each id is the only one of its kind.
export const name = "names";
export const on = "pages and pictures";
export const at = (view) => view.name === "1280 px";

export function judge(page) {
  return page.evaluate(() => {
    const found = [];
    const say = (element, says) => found.push({ where: drawn.where(element), says });
    const ids = new Set();
    for (const element of document.querySelectorAll("[id]")) {
      if (ids.has(element.id)) say(element, "an id stands twice");
      ids.add(element.id);
    }
    for (const element of document.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        const wanted = /^(aria-labelledby|aria-describedby|for|headers)$/.test(name) ? value.split(/\s+/) : [];
        if (/^(xlink:)?href$/.test(name) && value.startsWith("#")) wanted.push(value.slice(1));
        for (const [, id] of value.matchAll(/url\(["']?#([^"')]+)/g)) wanted.push(id);
        for (const id of wanted) if (!ids.has(id)) say(element, "an id is named that nothing has");
      }
    }
    for (const picture of document.querySelectorAll("svg")) {
      if (picture.ownerSVGElement || picture.closest("[aria-hidden=true]")) continue;
      if (picture.getAttribute("role") !== "img") say(picture, "a picture is neither told as one nor hidden from those who hear the page");
      const parts = (picture.getAttribute("aria-labelledby") ?? "").split(/\s+/).map((id) => document.getElementById(id));
      for (const kind of ["title", "desc"]) {
        const part = parts.find((one) => one?.tagName === kind && one.parentElement === picture);
        if (!part || part.textContent.trim() === "") say(picture, `a picture is not named by a ${kind} of its own`);
      }
      if (!picture.closest("[lang]")) say(picture, "the language of a picture is not said");
    }
    return found;
  });
}
