package statistics

import (
	_ "embed"
	"slices"
)

//go:embed statistics.v1.schema.yaml
var schema []byte

// SchemaID is the id of the schema. Like those of the documents' schemas it is a name, and nothing is fetched from it.
const SchemaID = "https://mabra-hjulet.github.io/mabra/schemas/statistics.v1.schema.yaml"

// Schema gives the JSON Schema, 2020-12, in YAML, of what WriteJSON writes.
func Schema() []byte { return slices.Clone(schema) }
