// node verdicts.mjs SCHEMAS
//
// Reads {"kind": "Plan", "document": {...}} on each line, and answers each with a line of verdicts, one an edition: null for
// a valid document, otherwise where the document is wrong and by which part of the schema.
import { lines } from "./lines.mjs";
import { validators } from "./validators.mjs";

const byKind = validators(process.argv[2]);

function verdict(validate, document) {
  if (validate(document)) return null;
  const [error] = validate.errors;
  return `${error.schemaPath} at ${JSON.stringify(error.instancePath)}`;
}

for await (const line of lines(process.stdin)) {
  const { kind, document } = JSON.parse(line);
  const verdicts = byKind[kind].map((validate) => verdict(validate, document));
  process.stdout.write(JSON.stringify(verdicts) + "\n");
}
