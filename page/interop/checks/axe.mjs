// axe-core finds nothing, and nothing that it leaves to people, but what is explained here.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// What axe leaves to people, and who has looked at it.
const EXPLAINED = [
  { rule: "color-contrast", within: "svg", why: "axe reads no colours of pictures: a test in Go reckons every pair of the palette" },
];

export const name = "axe";
export const on = "pages";
export const at = (view) => !view.paper && !view.dejaVu;

export async function judge(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async (tags, explained) => {
      const results = await axe.run(document, {
        runOnly: { type: "tag", values: tags }, resultTypes: ["violations", "incomplete"], elementRef: true,
      });
      const found = [];
      for (const [says, all] of [["axe", results.violations], ["axe is not sure", results.incomplete]]) {
        for (const rule of all) {
          for (const { element } of rule.nodes) {
            if (says !== "axe" && explained.some((one) => one.rule === rule.id && element?.closest(one.within))) continue;
            found.push({ where: element ? drawn.where(element) : "", says: `${says}: ${rule.id}: ${rule.help}` });
          }
        }
      }
      return found;
    },
    TAGS, EXPLAINED);
}
