// What files are called. A name tells what a file is and of which day, and nothing of the child.

// bare takes the ending off a name.
const bare = (name) => name.replace(/(\.mabra)?\.(ya?ml|json)$/i, "");

// pageName names a page after the plan that it is of, and whom it is for.
export const pageName = (plan, reader) => (plan ? `${bare(plan)}.${reader}.html` : `${reader}.html`);

// revisionName names the next revision of a plan.
export const revisionName = (name, revision) => `${bare(name).replace(/-v\d+$/, "")}-v${revision}.yaml`;

// newName names something that begins here.
export const newName = (what, day) => `${what}-${day}.yaml`;
