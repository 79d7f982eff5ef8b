// Where something stands in a document: a group that may not be there yet, so that what nobody has filled in is not in the document.

// isEmpty reports whether a value is one that a document leaves out.
export const isEmpty = (value) => value == null || value === "" || value === false || (Array.isArray(value) && value.length === 0);

// A place knows its group, makes it when something is put into it, and takes it away when nothing is left.
export class Place {
  constructor({ get, make, path, leave }) {
    Object.assign(this, { get, make, path, leave });
  }

  // whole is the document itself.
  static whole(document) {
    return new Place({ get: () => document, make: () => document, path: () => "", leave: () => {} });
  }

  // item is a group that stands in a list.
  static item(list, item) {
    return new Place({ get: () => item, make: () => item, path: () => `${list.path()}[${list.items().indexOf(item)}]`, leave: () => {} });
  }

  // inside is a group that stands in this one under a name.
  inside(name) {
    return new Place({
      get: () => this.get()?.[name],
      make: () => (this.make()[name] ??= {}),
      path: () => this.to(name),
      leave: () => this.write(name, undefined),
    });
  }

  // list is a list that stands in this group under a name.
  list(name) {
    return {
      items: () => this.get()?.[name] ?? [],
      put: (items) => this.write(name, items),
      path: () => this.to(name),
    };
  }

  read(name) {
    return this.get()?.[name];
  }

  // write puts a value in, or takes away one that is empty, and the group with it where nothing else stands in it.
  write(name, value) {
    if (!isEmpty(value)) {
      this.make()[name] = value;
      return;
    }
    const group = this.get();
    if (!group) return;
    delete group[name];
    if (Object.keys(group).length === 0) this.leave();
  }

  to(name) {
    const path = this.path();
    return path ? `${path}.${name}` : name;
  }
}
