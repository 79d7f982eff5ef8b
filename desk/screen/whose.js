// Whose a document is, in words that name no child.
import { say } from "./context.js";

// whose gives who speaks in an assessment: the voices of its readings, each once; and that it is made up, where it is.
export function whose({ document }) {
  const voices = new Set((document?.readings ?? []).map((reading) => reading.voice).filter(Boolean));
  return [...[...voices].map((voice) => say(`home.voice-${voice}`)), document?.synthetic && say("home.made-up")].filter(Boolean);
}
