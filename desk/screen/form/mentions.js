// Who else in a document names an item: the fields that refer to it by its id.

// mentions gives every place that names the item of a list with an id: the group that it stands in, the field, and the item of a list
// that the group belongs to, with its kind.
export function mentions(form, list, id, except) {
  const found = [];
  visit(form, form.spec.root, form.document, undefined, ({ group, field, owner }) => {
    if (owner?.item === except || !field.to?.includes(list)) return;
    const value = group[field.name];
    if (value === id || (Array.isArray(value) && value.includes(id))) found.push({ group, field, owner });
  });
  return found;
}

function visit(form, kind, group, owner, each) {
  if (!group || typeof group !== "object") return;
  for (const field of form.spec.groups[kind].fields) {
    each({ group, field, owner });
    if (field.kind !== "group") continue;
    const value = group[field.name];
    if (Array.isArray(value)) for (const item of value) visit(form, field.group, item, ownerOf(field, item, owner), each);
    else visit(form, field.group, value, owner, each);
  }
}

const ownerOf = (field, item, outer) => (outer?.item?.id ? outer : { kind: field.group, item });

// strike takes an id out of the places that name it, and gives what puts it back.
export function strike(places, id) {
  const back = places.map(({ group, field }) => {
    const was = group[field.name];
    if (Array.isArray(was)) {
      group[field.name] = was.filter((one) => one !== id);
      if (group[field.name].length === 0) delete group[field.name];
    } else delete group[field.name];
    return () => { group[field.name] = was; };
  });
  return () => back.forEach((put) => put());
}

// rename has all places that name an item know it by its new id.
export function rename(form, list, item, id) {
  for (const { group, field } of mentions(form, list, item.id)) {
    const was = group[field.name];
    group[field.name] = Array.isArray(was) ? was.map((one) => (one === item.id ? id : one)) : id;
  }
  item.id = id;
}
