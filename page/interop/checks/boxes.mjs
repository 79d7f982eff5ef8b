// In each picture: no text outside it, on another text or under a mark, no mark on another, and no text too small to read.
// A number has neither accents nor descenders, and takes the room of its ink. A numeral stands in its cell, and so may a name: then all of it does, as near as a box tells of a rounded numeral in a slanting
// cell. A cell may be lit by a shape of the same size.
export const name = "boxes";
export const on = "pages and pictures";
export const at = (view) => !(view.paper && view.dark);

export function judge(page) {
  return page.evaluate(() => {
    const found = [];
    const say = (element, says, much) => found.push({ where: drawn.where(element), says, much });
    const room = (text) => (/^\+?\d+$/.test(text.element.textContent.trim()) ? text.ink : text.box);
    const cell = ({ element }) => element.matches(".cell, .on");
    const lit = (one, other) => cell(one) && cell(other) &&
      drawn.outside(one.shape, other.shape) < 1 && drawn.outside(other.shape, one.shape) < 1;
    for (const picture of drawn.pictures()) {
      const frame = drawn.corners(picture.getBoundingClientRect());
      const texts = [...drawn.textNodes(picture)].filter(drawn.inPicture).map(drawn.written).filter(Boolean);
      const marks = [...picture.querySelectorAll(".s, .w, .cell, .on")]
        .filter((element) => drawn.seen(element) && element.getBBox && !element.closest("defs, pattern, symbol")).map(drawn.marked);
      texts.forEach((text, i) => {
        const out = drawn.outside(text.ink, frame);
        if (out > 0.5) say(text.element, "a text stands outside its picture", out);
        if (text.size < 10.62) say(text.element, "a text of a picture is drawn smaller than 10.67 px", text.size);
        for (const other of texts.slice(i + 1)) {
          const deep = drawn.depth(room(text), room(other));
          if (deep > 3) say(text.element, "two texts of a picture overlap", deep);
        }
        for (const mark of marks) {
          const deep = drawn.depth(text.ink, mark.shape);
          if (deep <= 1) continue;
          const out = drawn.outside(text.ink, mark.shape);
          if (!cell(mark)) say(text.element, "a mark lies on a text", deep);
          else if (out > 0.2 * text.size) say(text.element, "a text and the edge of a cell overlap", Math.min(deep, out));
        }
      });
      marks.forEach((mark, i) => {
        for (const other of marks.slice(i + 1)) {
          if (lit(mark, other)) continue;
          const deep = drawn.depth(mark.shape, other.shape);
          if (deep > 0.5) say(mark.element, "two marks overlap", deep);
        }
      });
    }
    return found;
  });
}
