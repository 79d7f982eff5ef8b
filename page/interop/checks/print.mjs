// On paper: the sheets that the page was meant to fill, none with only the foot, each with its number and the plan's mark, the
// file tagged for those who hear it, rows whole, and the light palette whatever the screen was.
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export const name = "print";
export const on = "pages";
export const at = (view) => view.paper && !view.dejaVu;

export async function judge(page, view, file, folder) {
  const colours = await page.evaluate(palette);
  if (view.dark) {
    const found = [];
    colours.forEach((colour, i) => {
      if (colour.drawn !== page.colours[i]?.drawn) found.push({ where: colour.where, says: "a colour in print depends on the dark" });
    });
    return found.slice(0, 3);
  }
  page.colours = colours;
  const found = await page.evaluate(whole);
  const path = `${folder}/${file.name}.pdf`;
  await page.pdf({ path, preferCSSPageSize: true, tagged: true, timeout: 0 });
  const [{ stdout: info }, { stdout: text }, { stdout: inner }] = await Promise.all([
    run("pdfinfo", [path]),
    run("pdftotext", ["-enc", "UTF-8", path, "-"]),
    run("pdftotext", ["-enc", "UTF-8", "-x", "0", "-y", "45", "-W", "2000", "-H", String(page.landscape ? 499 : 746), path, "-"]),
  ]);
  const said = await page.evaluate(() => ({
    mark: (document.querySelector("[data-mark]") ?? document.querySelector("footer .meta"))?.textContent ?? "",
    foot: [...document.querySelectorAll("body > footer")].map((one) => one.textContent).join(" "),
  }));
  const say = (says, much) => found.push({ where: "", says, much });
  const sheets = split(text);
  file.sheets = sheets.length;
  if (!/^Tagged:\s+yes/m.test(info)) say("the print is not tagged");
  if (file.want && sheets.length !== file.want) say(`the print has not ${file.want} sheets`, sheets.length);
  const mark = bare(file.mark || said.mark);
  if (mark === "" && !file.ofNoPlan) say("the page has no mark of the plan to print");
  sheets.forEach((sheet, i) => {
    const number = new RegExp(`(^|[^0-9])${i + 1}[^0-9]{1,12}${sheets.length}([^0-9]|$)`);
    if (!number.test(sheet)) say("a sheet has no number, as in 1 of 2", i + 1);
    if (!bare(sheet).includes(mark)) say("a sheet has no mark of the plan", i + 1);
  });
  split(inner).forEach((sheet, i) => {
    const left = [...split(bare(said.foot)), mark].reduce((rest, part) => rest.replace(part, ""), bare(sheet));
    if (left.length < 2) say("a sheet holds nothing but the foot of the page", i + 1);
  });
  return found;
}

const bare = (text) => text.replace(/[\s\u00AD]+/g, "");
const split = (text) => text.split("\f").slice(0, text.endsWith("\f") ? -1 : undefined);

function palette() {
  const drawnAs = (element) => {
    const style = getComputedStyle(element);
    return [style.color, style.backgroundColor, style.borderTopColor, style.fill, style.stroke].join(" ");
  };
  const all = [document.body, ...document.body.querySelectorAll("*")];
  return all.map((element) => ({ where: drawn.where(element), drawn: drawnAs(element) }));
}

// What must not be torn when a sheet ends, and that ink is dark.
function whole() {
  const found = [];
  const say = (element, says) => found.push({ where: drawn.where(element), says });
  for (const element of document.querySelectorAll("tr, figure")) {
    if (!drawn.seen(element)) continue;
    let at = element;
    while (at && !/avoid/.test(getComputedStyle(at).breakInside)) at = at.parentElement;
    if (!at) say(element, "a row or a figure may be torn between two sheets");
  }
  for (const heading of document.querySelectorAll("h2, h3")) {
    if (!drawn.seen(heading) || /avoid/.test(getComputedStyle(heading).breakAfter)) continue;
    say(heading, "a heading may be left alone at the end of a sheet");
  }
  for (const picture of document.querySelectorAll("thead svg")) say(picture, "a picture in the head of a table vanishes in print");
  const linear = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  for (const node of drawn.textNodes(document.body)) {
    if (!drawn.inHTML(node)) continue;
    const style = getComputedStyle(node.parentElement);
    if (style.printColorAdjust === "exact") continue;
    const [r, g, b] = style.color.match(/[\d.]+/g).map((value) => linear(value / 255));
    if (1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05) < 4.5) say(node.parentElement, "a text is too light for paper");
  }
  return found;
}
