// In easy language a line as it is drawn holds at most 55 characters.
const MOST = 55;

export const name = "lines";
export const on = "pages";
export const at = (view) => !view.dark;

export function judge(page) {
  return page.evaluate((most) => {
    const found = [];
    for (const easy of document.querySelectorAll("main[data-easy]")) {
      const range = document.createRange();
      let line = null;
      const end = () => {
        const long = line ? [...line.text.trimEnd()].length : 0;
        if (long > most) found.push({ where: drawn.where(line.block), says: `a line holds more than ${most} characters`, much: long });
        line = null;
      };
      for (const node of drawn.textNodes(easy)) {
        if (!drawn.inHTML(node)) continue;
        const block = drawn.block(node.parentElement);
        if (line && line.block !== block) end();
        for (let i = 0; i < node.length; i++) {
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const box = range.getBoundingClientRect();
          if (box.width === 0) continue;
          if (line && box.top > line.middle) end();
          line ??= { block, text: "", middle: box.top + box.height / 2 };
          line.text += node.data[i];
        }
      }
      end();
    }
    return found;
  }, MOST);
}
