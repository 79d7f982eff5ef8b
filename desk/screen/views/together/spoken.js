// The words of the page in the language of a conversation, which need not be that of the page.
import { context, put, say, saidIn } from "../../context.js";

// spoken gives the language that the page speaks with whoever reads a language, and its words in it.
export async function spoken(language) {
  const lang = ["sv", "en"].find((known) => language === known || language?.startsWith(`${known}-`)) ?? context.lang;
  if (lang === context.lang) return { lang, say };
  const { words } = await put("start", { lang });
  return { lang, say: saidIn(words) };
}
