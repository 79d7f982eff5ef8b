// The revisions of a plan that are open at the same time.
import { documents } from "./held.js";

// earlierOf gives those before a plan, the latest first. What is later is never told as if it came before.
export function earlierOf({ document: { id, revision = 0 } }) {
  return documents("Plan").filter(({ document }) => document.id === id && document.revision < revision)
    .sort((a, b) => b.document.revision - a.document.revision);
}
