// node types.mjs SCHEMA FILE
//
// Writes to a file the types that json-schema-to-typescript makes of a schema for generators of types.
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const [schema, file] = process.argv.slice(2);
const read = JSON.parse(readFileSync(schema, "utf8"));
writeFileSync(file, await compile(read, read.title, { bannerComment: "", format: false }));
