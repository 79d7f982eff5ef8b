// Who somebody is: one of the people of the plan, or a name where there is no plan. Ids are never shown.
import { element } from "../../element.js";

let lists = 0;

// person makes a field for a name. In a plan it offers its people, those for whom fits is true if there are any; else it takes a name,
// and offers those that are known already. It gives the field, and what has to stand beside it.
export function person({ people = [], known = [], value = "", fits = () => true, chosen }) {
  const change = ({ target }) => chosen?.(target.value);
  if (people.length > 0) {
    const offered = people.some(fits) ? people.filter(fits) : people;
    return { field: element("select", { change },
      element("option", { value: "" }, ""), offered.map(({ name }) => element("option", { value: name, selected: name === value }, name))) };
  }
  const id = `people-${++lists}`;
  return {
    field: element("input", { value, list: id, change }),
    beside: element("datalist", { id }, [...new Set(known)].filter(Boolean).map((name) => element("option", { value: name }))),
  };
}
