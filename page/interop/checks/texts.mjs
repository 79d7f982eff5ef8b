// In the page around the pictures: no text on another text, outside its box, or cut.
export const name = "texts";
export const on = "pages";
export const at = (view) => !(view.paper && view.dark);

export function judge(page, view) {
  return page.evaluate((paper) => {
    const found = [];
    const say = (element, says, much) => found.push({ where: drawn.where(element), says, much });
    const lines = [];
    for (const node of drawn.textNodes(document.body)) {
      if (!drawn.inHTML(node)) continue;
      const element = node.parentElement;
      const block = drawn.block(element);
      const box = block.getBoundingClientRect();
      const rectangles = drawn.rectangles(node);
      for (const line of rectangles) {
        lines.push({ node, element, line });
        const out = Math.max(box.left - line.left - 1, line.right - box.right - 1, box.top - line.top - 3, line.bottom - box.bottom - 3);
        if (out > 0) say(element, "a text leaves its box", out);
      }
      const hides = paper ? /hidden|clip|auto|scroll/ : /hidden|clip/;
      for (let at = block; at && at !== document.body; at = at.parentElement) {
        if (!hides.test(getComputedStyle(at).overflow)) continue;
        const edge = at.getBoundingClientRect();
        const cut = Math.max(...rectangles.map((line) =>
          Math.max(edge.left - line.left, line.right - edge.right, edge.top - line.top - 2, line.bottom - edge.bottom - 2)));
        if (cut > 1) say(element, "a text is cut", cut);
      }
    }
    lines.sort((a, b) => a.line.top - b.line.top);
    lines.forEach((one, i) => {
      for (let j = i + 1; j < lines.length && lines[j].line.top < one.line.bottom - 3; j++) {
        const other = lines[j];
        if (other.node === one.node) continue;
        const deep = Math.min(
          Math.min(one.line.right, other.line.right) - Math.max(one.line.left, other.line.left),
          Math.min(one.line.bottom, other.line.bottom) - other.line.top);
        if (deep > 3) say(one.element, "two texts overlap", deep);
      }
    });
    return found;
  }, view.paper === true);
}
