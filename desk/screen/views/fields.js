// Any document with all its fields: a model of one's own, or what an assessment holds beside what is talked about.
import { say } from "../context.js";
import { fillIn } from "../form/fill-in.js";

export const view = {
  name: "fields",
  aside: true, // one comes here from a document
  show: (place, { about, memory }) => fillIn(about, place, memory, say(`home.kind-${about.kind}`)),
};
