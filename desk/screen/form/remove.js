// Taking an item away: what else names it is said first, and struck out with it; and it can be put back.
import { say } from "../context.js";
import { decide } from "../decide.js";
import { element } from "../element.js";
import { mentions, strike } from "./mentions.js";
import { capital } from "./naming.js";

// remove takes an item out of its list, and gives what puts it back, or nothing where the reader kept it.
export async function remove(form, field, list, item, words) {
  const places = item.id ? mentions(form, field.name, item.id, item) : [];
  if (places.length > 0 && !(await agreed(form, field, places, words))) return undefined;
  const at = list.items().indexOf(item);
  const putBack = strike(places, item.id);
  list.put(list.items().filter((one) => one !== item));
  form.changed(field);
  return () => {
    list.put(list.items().toSpliced(at, 0, item));
    putBack();
    form.changed(field);
  };
}

// agreed asks whether to go on, and says which places name the item.
async function agreed(form, field, places, words) {
  const nested = places.filter((place) => form.spec.nests.some((nest) => nest.in === field.name && form.spec.groups[place.owner?.kind]?.fields.includes(place.field) && nest.by === place.field.name));
  const others = places.filter((place) => !nested.includes(place));
  const told = [];
  if (others.length > 0) told.push(say("form.remove-named"), listOfPlaces(form, others));
  if (nested.length > 0) told.push(say("form.remove-inside"), listOfPlaces(form, nested));
  const answer = await decide({
    title: say("form.remove-title", { one: words }),
    text: told,
    answers: [
      { key: "remove", title: say("form.remove-yes"), weight: "first" },
      { key: "keep", title: say("form.remove-no") },
    ],
  });
  return answer === "remove";
}

const listOfPlaces = (form, places) => element("ul", {}, places.map((place) => element("li", {}, inWords(form, place))));

// inWords says where an item is named: what, which one, and in which field.
function inWords(form, { owner, field }) {
  if (!owner) return field.title;
  const kind = form.spec.groups[owner.kind];
  return say("form.of-one", { what: capital(kind.one), one: `${form.naming.called(owner.kind, owner.item)}, ${field.title.toLocaleLowerCase()}` });
}
