// An assessment is a wheel, a triangle or a matrix: a document of its own, or a part of a plan that is open.
import { context, put, say } from "../../context.js";
import { change, current, take, unused } from "../../held.js";

const kinds = { wheel: "Wheel", triangle: "Triangle", matrix: "Resilience" };
const inPlan = { wheel: "wheel", triangle: "triangle", matrix: "resilience" };

// typed is what people are called who are known by an id alone: as their names were typed here.
const typed = new WeakMap();

// typedName gives what somebody was called when their name was typed in a conversation; nothing where it was not.
export const typedName = (one, id) => typed.get(one)?.get(id);

// assessment gives the assessment of a held document.
export function assessment(one, part) {
  const plan = one.kind === "Plan";
  const place = (document) => (plan ? document.assessment?.[inPlan[part]] : document);
  const names = typed.get(one) ?? typed.set(one, new Map()).get(one);
  return {
    one, part, plan,
    get body() { return place(one.document) ?? {}; },
    get has() { return !plan || Boolean(place(one.document)); },
    get child() { return (plan ? one.document.child?.name : one.document.child) ?? ""; },
    get people() { return plan ? one.document.people ?? [] : []; },
    // edit changes what the assessment says, and the text with it.
    edit(act) {
      const document = structuredClone(one.document);
      if (plan) (document.assessment ??= {})[inPlan[part]] ??= {};
      act(place(document));
      return change(one, document);
    },
    // name gives the child a name where nobody had said any: what the child has told is the child's from then on.
    name(child) {
      return this.edit((document) => {
        document.child = child;
        for (const reading of document.readings ?? []) if (reading.voice === "child") reading.by ??= this.idOf(child);
      });
    },
    // lists lays lists into the body of an assessment; an empty one is left out.
    lists(body, lists) {
      for (const [field, list] of Object.entries(lists)) {
        if (list.length > 0) body[field] = structuredClone(list);
        else delete body[field];
      }
    },
    // nameOf gives what somebody is called, by the id in the document.
    nameOf(id) {
      if (!id) return "";
      return this.people.find((person) => person.id === id)?.name ?? names.get(id) ?? (id === idFrom(this.child) ? this.child : readable(id));
    },
    // idOf gives the id that a document knows somebody by.
    idOf(name) {
      const person = this.people.find((one) => one.name === name);
      const id = person?.id ?? idFrom(name);
      if (id && !person) names.set(id, name.trim());
      return id;
    },
    // names gives all that are spoken of, by their ids, as pictures ask for them.
    names(ids) { return Object.fromEntries(ids.filter(Boolean).map((id) => [id, this.nameOf(id)])); },
    // picture asks for the pictures of it.
    picture(question, lang = context.lang) { return put("picture", { document: one.document, part, id: part, lang, ...question }); },
  };
}

// heldIn gives the document that a view is about: the one it was handed, or where it was handed none, a plan that has the assessment.
export function heldIn(part, about) {
  if (about !== undefined) return about;
  const plan = current("Plan");
  return plan && assessment(plan, part).has ? plan : undefined;
}

// begin makes a document with an assessment in it, and opens it.
export async function begin(part, { child, language, madeUp, day }) {
  const document = { apiVersion: "mabra/v1", kind: kinds[part], id: crypto.randomUUID(), child: child || undefined, language, created: day };
  if (madeUp) document.synthetic = true;
  const name = unused(`${say(`together.file-${part}`)}-${day}.yaml`);
  const { text } = await put("save", { name, text: "", document });
  return take(name, text, { changed: true });
}

// idFrom makes an id of a name: small letters, digits and hyphens.
export const idFrom = (name) =>
  name.toLowerCase().normalize("NFC").replace(/[^a-zåäö0-9]+/g, (other) => other.normalize("NFD").replace(/[^a-z0-9]+/g, "-"))
    .replace(/^-+|-+$/g, "").slice(0, 60);

// readable gives an id as a name, for whoever is known by nothing else.
export const readable = (id) => (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll("-", " ");

// free gives an id that nothing in a list has.
export function free(stem, list = []) {
  const taken = new Set(list.map((one) => one.id));
  for (let number = 1; ; number++) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}
