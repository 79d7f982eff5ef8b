// What a reading says of one part of the wheel.

const keyOf = (mark) => mark.indicator ?? mark.area;

// absent are the answers that are reasons for none. Each says something of its own, and none of them that all is well.
export const absent = ["declined", "not-asked", "not-relevant"];

// markOf gives what a reading says of a part; an empty mark where it says nothing.
export const markOf = (reading, part) => reading.indicators?.find((mark) => keyOf(mark) === part.key) ?? {};

// speaks reports whether somebody has said something in a mark.
export const speaks = (mark) => (mark.strengths?.length ?? 0) + (mark.worries?.length ?? 0) > 0;

// write puts what was said of a part into a reading, in the order of the wheel. What says nothing is no mark.
export function write(reading, parts, part, mark) {
  const { indicator, area } = part;
  const made = { ...(indicator ? { indicator } : { area }), ...mark };
  for (const field of ["strengths", "worries"]) if (made[field]?.length === 0) delete made[field];
  for (const field of ["answer", "note", "rating", "wished"]) if (made[field] === undefined || made[field] === "") delete made[field];
  if (speaks(made) && absent.includes(made.answer)) delete made.answer; // who says something has answered
  const others = (reading.indicators ?? []).filter((one) => keyOf(one) !== part.key);
  const says = Object.keys(made).length > 1;
  const order = (one) => { const at = parts.findIndex(({ key }) => key === keyOf(one)); return at < 0 ? parts.length : at; };
  reading.indicators = (says ? [...others, made] : others).sort((a, b) => order(a) - order(b));
  if (reading.indicators.length === 0) delete reading.indicators;
}
