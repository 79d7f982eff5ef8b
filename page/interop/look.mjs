// Pictures of a page for people to look at: on a phone, on a desk, in the dark, and sheet by sheet.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { show, views } from "./views.mjs";

const LOOKS = { "360 px": "phone", "1280 px": "desk", "1280 px, dark": "dark", "360 px, text of 200 %": "large" };

export async function look(page, file, folder, into) {
  for (const [view, called] of Object.entries(LOOKS)) {
    await show(page, views.find((one) => one.name === view));
    await page.screenshot({ path: `${into}/${file.name}.${called}.png`, fullPage: file.name.endsWith(".html") });
  }
  if (file.name.endsWith(".html")) {
    await promisify(execFile)("pdftoppm", ["-r", "80", "-png", `${folder}/${file.name}.pdf`, `${into}/${file.name}.paper`]);
  }
}
