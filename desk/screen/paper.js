// A page of the library, shown to be read, printed and saved. It stands in a frame of its own that may run nothing. The policy of
// this file lets in no style but its own, and it stays so: the page's style is handed to the frame as a style sheet that is
// constructed, not written.
import { say } from "./context.js";
import { button, element } from "./element.js";
import { handOver } from "./held.js";

// paper shows a page, with ways to print it and to save it under a name.
export function paper(html, name) {
  const frame = element("iframe", { class: "paper", title: say("print.page"), sandbox: "allow-same-origin allow-modals" });
  const { style, bare } = apart(html);
  frame.addEventListener("load", () => dress(frame, style));
  frame.srcdoc = bare;
  return element("section", { class: "stack", "aria-label": say("print.page") },
    element("div", { class: "row" },
      button(say("print.print"), () => frame.contentWindow.print(), { class: "first", "data-do": "print" }),
      button(say("print.save"), () => handOver(name, html, "text/html"), { "data-do": "save-page" })),
    element("p", { class: "help" }, say("print.pdf")),
    frame);
}

// apart takes the style out of a page: it has one sheet, and no element has a style of its own.
function apart(html) {
  const [whole, style] = html.match(/<style>([^]*?)<\/style>/);
  return { style, bare: html.replace(whole, "") };
}

// dress gives the page its style, and the frame the height of the page at its width.
function dress(frame, style) {
  const { contentDocument: page, contentWindow: window } = frame;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(style);
  page.adoptedStyleSheets = [sheet];
  let width;
  const fit = () => {
    if (frame.clientWidth === width) return;
    width = frame.clientWidth;
    frame.style.height = "0";
    frame.style.height = `${page.documentElement.scrollHeight + 4}px`;
  };
  new ResizeObserver(fit).observe(frame);
}
