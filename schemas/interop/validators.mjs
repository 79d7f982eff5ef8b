// The schemas compiled by ajv the way docs/embedding.md tells: in strict mode, with formats asserted, and with the two
// annotations named that JSON Schema itself does not have.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

// The editions, in the order in which verdicts on them are given.
const editions = [
  { folder: "bundled", Engine: Ajv2020.default },
  { folder: "draft-07", Engine: Ajv.default },
];

// validators gives for each kind of document one validator an edition, from the folder that holds the editions.
export function validators(schemas) {
  const byKind = {};
  for (const { folder, Engine } of editions) {
    const ajv = new Engine({ strict: true });
    ajv.addVocabulary(["x-mabra", "enumDescriptions"]);
    addFormats.default(ajv);
    for (const name of readdirSync(join(schemas, folder)).filter((name) => name.endsWith(".json"))) {
      const schema = JSON.parse(readFileSync(join(schemas, folder, name), "utf8"));
      const kind = schema.properties.kind.const ?? "Document";
      (byKind[kind] ??= []).push(ajv.compile(schema));
    }
  }
  return byKind;
}
