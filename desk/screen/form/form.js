// A form for a document: it knows every field that is shown, where in the document each stands, and what the check says of it.
import { say } from "../context.js";
import { decide } from "../decide.js";
import { element } from "../element.js";
import { begins, groupOf } from "./group.js";
import { rename } from "./mentions.js";
import { Naming } from "./naming.js";
import { homeOf } from "./nest.js";
import { Place } from "./place.js";
import { pointAt } from "./points.js";

export class Form {
  // spec is what the engine says of the kind of document; told is called with each field that has been changed.
  constructor(spec, document, told) {
    Object.assign(this, { spec, document, told, nodes: [], fresh: new Set(), points: [] });
    this.naming = new Naming(spec.groups, document);
    this.naming.root = spec.root;
    this.names = this.namesNow();
  }

  // node takes up something that is shown: {element, path}, and what it can do of focus, open, show, relay, points.
  node(node) {
    this.nodes.push(node);
  }

  // living gives what is still shown. It is asked when the form stands on the page: what does not is gone.
  living() {
    this.nodes = this.nodes.filter((node) => node.element.isConnected);
    return this.nodes;
  }

  // changed tells of what has been written. Where it says what an item belongs to, the item moves there.
  changed(field, place) {
    if (field && this.spec.nests?.some((nest) => this.fieldIn(this.fieldAt(nest.list)?.group, nest.by) === field)) this.relay();
    this.told(field, place);
  }

  // refresh shows anew what hangs on names that have been changed. What has the focus is let be.
  refresh() {
    const names = this.namesNow();
    const renamed = names !== this.names;
    this.names = names;
    for (const node of this.living()) if (node.show && (renamed || node.quiet)) node.show();
  }

  namesNow() {
    const lists = [...this.naming.lists()].filter(({ field }) => this.naming.hasId(field.group)).map(({ field }) => field.name);
    return JSON.stringify([this.document.child?.name, this.naming.choices(lists)]);
  }

  // relay puts the items of all lists where they belong now.
  relay() {
    for (const node of this.living()) node.relay?.();
  }

  // begun makes a new item of a list, with an id of its own that is made from its name when it has one.
  begun(field, item) {
    if (this.naming.hasId(field.group) && this.spec.groups[field.group].fields.find(({ kind }) => kind === "id").required) {
      item.id = this.naming.idFor("", field.group);
      this.fresh.add(item);
    }
    return item;
  }

  // settleName gives a new item the id that it is going to have, when the reader leaves it.
  settleName(field, item, { currentTarget, relatedTarget }) {
    if (!this.fresh.has(item) || currentTarget.contains(relatedTarget)) return;
    const [name] = this.spec.groups[field.group].called;
    if (!item[name]) return;
    this.fresh.delete(item);
    rename(this, field.name, item, this.naming.idFor(String(item[name]), field.group));
    this.changed(field);
  }

  // makeNew asks for what a new item of a list has to have, and gives its id, or nothing.
  async makeNew(list, kind) {
    const item = {};
    const group = this.spec.groups[kind];
    const only = group.fields.filter((field) => (field.required && field.kind !== "id") || field.name === group.called[0]).map(({ name }) => name);
    const place = Place.item({ items: () => [item], path: () => "new" }, item);
    const fields = element("div", { class: "fields" }, groupOf(this, kind, place, { only }).filter(Boolean));
    const answer = await decide({
      title: say("form.add", { one: group.one }),
      text: [fields],
      answers: [{ key: "add", title: say("form.add", { one: group.one }), weight: "first" }, { key: "", title: say("form.remove-no") }],
    });
    if (answer !== "add") return undefined;
    item.id = this.naming.idFor(String(item[group.called[0]] ?? ""), kind);
    this.document[list] = [...(this.document[list] ?? []), item];
    this.relay();
    this.changed();
    return item.id;
  }

  // items gives the items of a list of the document itself; fieldAt gives the field of that name, fieldIn one of a kind of group.
  items(list) { return this.document[list] ?? []; }

  fieldAt(name) { return this.fieldIn(this.spec.root, name); }

  fieldIn(kind, name) { return this.spec.groups[kind]?.fields.find((field) => field.name === name); }

  isRootList(field) { return this.spec.groups[this.spec.root].fields.includes(field); }

  titleOf(list) { return this.fieldAt(list)?.title ?? [...this.naming.lists()].find(({ field }) => field.name === list)?.field.title ?? ""; }

  voice(key) { return this.naming.words(this.fieldIn("wheel.Reading", "voice"), key); }

  // showPoints takes what the check has found, and tells it at the fields.
  showPoints(points, refused) {
    this.points = points;
    this.refused = refused;
    this.tellFields();
  }

  tellFields() {
    const tellable = this.living().filter((node) => node.points).map((node) => ({ node, path: node.path(), points: [] }));
    const byPath = new Map();
    for (const one of tellable) if (!byPath.has(one.path) || one.node.control.matches?.("input, select, textarea")) byPath.set(one.path, one);
    for (const point of [...(this.refused ?? []).map((one) => ({ ...one, refused: true })), ...this.points]) {
      for (let path = point.path; path; path = path.replace(/(\.[^.[\]]+|\[\d+\])$/, "")) {
        const one = byPath.get(path);
        if (one) { one.points.push(point); break; }
        if (!/[.[]/.test(path)) break;
      }
    }
    for (const { node, points } of tellable) pointAt(node, points);
  }

  // goTo unfolds what leads to a place of the document, and gives the focus to the field there, or to what is nearest.
  goTo(path) {
    this.openHomes(path);
    this.unfold(path);
    const nearest = this.seen().filter((node) => node.focus && node.path() && begins(path, node.path()))
      .sort((a, b) => b.path().length - a.path().length || Number(Boolean(b.points)) - Number(Boolean(a.points)))[0];
    nearest?.element.scrollIntoView({ block: "center" });
    nearest?.focus();
    return Boolean(nearest);
  }

  // openHomes unfolds the items that the one at a path stands inside of.
  openHomes(path) {
    const [, list, number] = path.match(/^(\w+)\[(\d+)\]/) ?? [];
    const nest = this.spec.nests?.find((one) => one.list === list);
    const home = nest && homeOf(this, nest, this.items(list)[Number(number)] ?? {});
    if (!home) return;
    const at = `${nest.in}[${this.items(nest.in).findIndex((one) => one.id === home)}]`;
    this.openHomes(at);
    this.unfold(at);
  }

  // unfold opens all that a place of the document stands in.
  unfold(path) {
    for (let closed = true; closed;) {
      closed = this.seen().find((node) => node.open && !node.isOpen() && node.holds(path));
      closed?.open();
    }
  }

  // seen gives what can be shown: a list that has nothing in it to show is hidden, with all that stands in it.
  seen() {
    return this.living().filter((node) => !node.element.closest("[hidden]"));
  }

  // follow leads the focus to a field that stands elsewhere now, since what is written in it says where. It is as far down the window
  // as it was.
  follow(path, key, top) {
    if (!this.goTo(path)) return;
    const field = document.activeElement.closest(".field");
    field?.querySelector(`[data-key="${CSS.escape(key)}"] input`)?.focus({ preventScroll: true });
    if (field) scrollBy(0, field.getBoundingClientRect().top - top);
  }

  // nameAt gives what the item is called that a place of the document stands in; nothing where it stands in none, or in one without a name.
  nameAt(path) {
    const [, list, number] = path.match(/^(\w+)\[(\d+)\]/) ?? [];
    const item = list && this.items(list)[Number(number)];
    return item ? this.naming.known(this.fieldAt(list).group, item) ?? "" : "";
  }
}
