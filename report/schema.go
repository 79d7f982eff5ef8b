package report

import (
	_ "embed"
	"slices"
)

//go:embed findings.v1.schema.yaml
var schema []byte

// SchemaID is the id of the schema. Like those of the documents' schemas it is a name, and nothing is fetched from it.
const SchemaID = "https://mabra-hjulet.github.io/mabra/schemas/findings.v1.schema.yaml"

// Schema gives the JSON Schema, 2020-12, in YAML, of what the format JSON writes.
func Schema() []byte { return slices.Clone(schema) }
