// node patterns.mjs FILE...
//
// Compiles every pattern of the schemas in the files as JSON Schema means it, as ECMA-262 with the flag u, and writes a line
// of JSON for each: the file, the pattern, and what is wrong with it, or null.
import { readFileSync } from "node:fs";
import { parse } from "yaml";

function* patterns(part) {
  if (typeof part !== "object" || part === null) return;
  if (typeof part.pattern === "string") yield part.pattern;
  if (typeof part.patternProperties === "object") yield* Object.keys(part.patternProperties);
  for (const inside of Object.values(part)) yield* patterns(inside);
}

function problem(pattern) {
  try {
    new RegExp(pattern, "u");
    return null;
  } catch (error) {
    return error.message;
  }
}

for (const file of process.argv.slice(2)) {
  for (const pattern of patterns(parse(readFileSync(file, "utf8")))) {
    console.log(JSON.stringify({ file, pattern, problem: problem(pattern) }));
  }
}
