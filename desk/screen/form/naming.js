// What an item is called to a reader, and the id that the document knows it by, which no reader sees.
import { say } from "../context.js";

const longest = 32;

// Naming knows the kinds of group of a document.
export class Naming {
  constructor(groups, document) {
    Object.assign(this, { groups, document });
  }

  // called names an item by what is filled in of it.
  called(kind, item) {
    return this.known(kind, item) ?? say("form.unnamed", { one: capital(this.groups[kind]?.one ?? "") });
  }

  // known gives what an item is called; nothing where nothing is filled in that it could be called by.
  known(kind, item) {
    const group = this.groups[kind];
    for (const name of group?.called ?? []) {
      const words = this.words(group.fields.find((field) => field.name === name), item?.[name]);
      if (words && !this.isTheChild(kind, item, name)) return words;
    }
    return this.theChild(kind, item);
  }

  // isTheChild reports whether a person would be named by nothing but being the child; theChild gives the child's name then.
  isTheChild(kind, item, name) {
    return kind === "plan.Person" && name === "roles" && item.roles.includes("child") && this.theChild(kind, item);
  }

  theChild(kind, item) {
    if (kind !== "plan.Person" || !item?.roles?.includes?.("child")) return undefined;
    return this.document.child?.name || this.document.child?.pseudonym || undefined;
  }

  // words gives a value as it is read.
  words(field, value) {
    if (!field || value == null) return "";
    if (Array.isArray(value)) return value.map((one) => this.words(field, one)).join(", ");
    if (field.kind === "choice") return field.choices.find((choice) => choice.key === value)?.title ?? value;
    if (field.kind === "reference") return this.find(field.to, value)?.words ?? say("form.gone");
    return typeof value === "object" ? "" : String(value);
  }

  // choices lists what a field may refer to: for each list, its items by name.
  choices(lists) {
    return lists.map((list) => {
      const { kind, items } = this.list(list);
      return { list, one: this.groups[kind]?.one, kind, items: items.filter((item) => item.id).map((item) => ({ key: item.id, title: this.called(kind, item) })) };
    });
  }

  find(lists, id) {
    for (const list of lists) {
      const { kind, items } = this.list(list);
      const item = items.find((one) => one.id === id);
      if (item) return { list, kind, item, words: this.called(kind, item) };
    }
    return undefined;
  }

  // list gives the items of a list wherever in the document it stands, and what kind of group they are.
  list(name) {
    for (const { kind, field, value } of this.lists()) {
      if (field.name === name && this.hasId(field.group)) return { kind: field.group, items: value ?? [], in: kind };
    }
    return { items: [] };
  }

  hasId(kind) {
    return this.groups[kind].fields.some((field) => field.kind === "id");
  }

  // lists goes through the lists of groups that do not stand in another list.
  *lists(kind = this.root, value = this.document) {
    for (const field of this.groups[kind].fields) {
      if (field.kind !== "group") continue;
      if (field.list) yield { kind, field, value: value?.[field.name] };
      else yield* this.lists(field.group, value?.[field.name]);
    }
  }

  // idFor makes an id of words that no other item has.
  idFor(words, kind) {
    const base = slug(words) || slug(this.groups[kind]?.one ?? "") || "del";
    const taken = new Set(this.ids());
    if (!taken.has(base)) return base;
    for (let n = 2; ; n++) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
  }

  *ids(value = this.document) {
    if (Array.isArray(value)) for (const one of value) yield* this.ids(one);
    else if (value && typeof value === "object") {
      if (typeof value.id === "string") yield value.id;
      for (const inside of Object.values(value)) yield* this.ids(inside);
    }
  }
}

// slug makes of words what an id may be: a few of them, in small letters.
function slug(words) {
  const plain = words.toLowerCase().normalize("NFC").replace(/[éèêë]/g, "e").replace(/[üúù]/g, "u").replace(/[óòô]/g, "o").replace(/[áàâ]/g, "a").replace(/[^a-z0-9åäö]+/g, "-").replace(/^-+|-+$/g, "");
  let id = "";
  for (const word of plain.split("-").slice(0, 5)) {
    if (id.length + word.length + 1 > longest) break;
    id += (id && "-") + word;
  }
  return id || plain.slice(0, longest);
}

export const capital = (words) => words.charAt(0).toLocaleUpperCase() + words.slice(1);
