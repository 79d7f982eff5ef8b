package statistics_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan/statistics"
	"github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

// shut lets objects have no fields but those that the schema describes.
func shut(schema any) {
	switch s := schema.(type) {
	case map[string]any:
		if s["type"] == "object" {
			s["additionalProperties"] = false
		}
		for _, inside := range s {
			shut(inside)
		}
	case []any:
		for _, inside := range s {
			shut(inside)
		}
	}
}

// What is written is what the schema describes, every field of it and no other.
func TestReleaseKeepsToTheSchema(t *testing.T) {
	t.Parallel()
	var written any
	require.NoError(t, yaml.Unmarshal(statistics.Schema(), &written))
	text, err := json.Marshal(written)
	require.NoError(t, err)
	closed, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	require.NoError(t, err)
	shut(closed)
	compiler := jsonschema.NewCompiler()
	require.NoError(t, compiler.AddResource(statistics.SchemaID, closed))
	schema, err := compiler.Compile(statistics.SchemaID)
	require.NoError(t, err)

	release, err := sumsOf(t, 40).Protect(disclosure.Method{Round: disclosure.Step}, nil)
	require.NoError(t, err)
	for _, lang := range mabra.Languages() {
		var out bytes.Buffer
		require.NoError(t, release.WriteJSON(&out, lang))
		value, err := jsonschema.UnmarshalJSON(&out)
		require.NoError(t, err)
		assert.NoError(t, schema.Validate(value))
		object := value.(map[string]any)
		delete(object, "day")
		assert.Error(t, schema.Validate(value))
	}
}
