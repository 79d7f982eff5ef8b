package report_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/conformance"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/report"
	"github.com/mabra-hjulet/mabra/rules"
)

type object = map[string]any

// theSchema gives the schema as values, and one that nothing else is let through by.
func theSchema(t *testing.T) (written object, strict *jsonschema.Schema) {
	t.Helper()
	require.NoError(t, yaml.Unmarshal(report.Schema(), &written))
	assert.Equal(t, report.SchemaID, written["$id"])
	text, err := json.Marshal(written)
	require.NoError(t, err)
	closed, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	require.NoError(t, err)
	shut(closed)
	compiler := jsonschema.NewCompiler()
	require.NoError(t, compiler.AddResource(report.SchemaID, closed))
	strict, err = compiler.Compile(report.SchemaID)
	require.NoError(t, err)
	return written, strict
}

// shut lets objects have no fields but those that the schema describes, all of which they must have.
func shut(schema any) {
	switch s := schema.(type) {
	case object:
		if fields, ok := s["properties"].(object); ok && s["type"] == "object" {
			s["additionalProperties"] = false
			required := []any{}
			for _, name := range slices.Sorted(maps.Keys(fields)) {
				required = append(required, name)
			}
			s["required"] = required
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

// What is written of every document that shows what a rule is for is what the schema describes: every field of it, and no
// other. The pages that are pointed to are there.
func TestWhatIsWrittenKeepsToTheSchema(t *testing.T) {
	t.Parallel()
	_, schema := theSchema(t)
	told, lawful, beside := map[string]bool{}, 0, 0
	for folder, patterns := range map[fs.FS][]string{
		conformance.FS: {"*.yaml", "*.json"}, os.DirFS("../rules"): {"*/breaks*.yaml"},
	} {
		for _, pattern := range patterns {
			names, err := fs.Glob(folder, pattern)
			require.NoError(t, err)
			require.NotEmpty(t, names)
			for i, name := range names {
				text, err := fs.ReadFile(folder, name)
				require.NoError(t, err)
				findings := document.Validate(name, text, document.Today(mabra.MustParseDate("2026-06-30"))).Findings
				var out bytes.Buffer
				require.NoError(t, report.Write(&out, report.JSON, mabra.Languages()[i%2], findings))
				value, err := jsonschema.UnmarshalJSON(&out)
				require.NoError(t, err, name)
				assert.NoError(t, schema.Validate(value), name)
				for _, f := range findings {
					told[f.Rule.ID] = true
					beside += len(f.Related)
					if f.Law != nil {
						lawful++
					}
				}
			}
		}
	}
	assert.Greater(t, len(told), len(rules.IDs())*9/10)
	assert.Greater(t, lawful, 20)
	assert.Greater(t, beside, 5)
	for _, rule := range rules.All() {
		for _, lang := range append(mabra.Languages(), "de") {
			_, err := os.Stat("../" + report.EntryOf(rule.At("", mabra.Position{}), lang).Page)
			assert.NoError(t, err)
		}
	}
}

// The words of the schema are those of the library, every field is required, and each has texts in both languages.
func TestSchemaOfFindings(t *testing.T) {
	t.Parallel()
	written, _ := theSchema(t)
	finding := written["$defs"].(object)["finding"].(object)["properties"].(object)
	var severities, origins []any
	for _, s := range mabra.Severities() {
		severities = append(severities, s.String())
	}
	for _, key := range mabra.OriginLaw.Vocabulary().Keys() {
		origins = append(origins, key)
	}
	assert.Equal(t, severities, finding["severity"].(object)["enum"])
	assert.Equal(t, origins, finding["origin"].(object)["enum"])
	assert.Equal(t, report.Version, written["properties"].(object)["version"].(object)["const"])
	described(t, "", written)
}

func described(t *testing.T, where string, schema object) {
	t.Helper()
	fields, _ := schema["properties"].(object)
	var required []string
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		field := fields[name].(object)
		required = append(required, name)
		if ref, ok := field["$ref"].(string); !ok || !strings.HasPrefix(ref, "#/$defs/") || ref == "#/$defs/count" || ref == "#/$defs/day" {
			sv, _ := field["x-mabra"].(object)["sv"].(object)
			assert.NotEmpty(t, field["title"], where+"/"+name)
			assert.NotEmpty(t, field["description"], where+"/"+name)
			assert.NotEmpty(t, sv["title"], where+"/"+name)
			assert.NotEmpty(t, sv["description"], where+"/"+name)
		}
		described(t, where+"/"+name, field)
	}
	if fields != nil {
		var said []string
		for _, name := range schema["required"].([]any) {
			said = append(said, name.(string))
		}
		assert.ElementsMatch(t, required, said, where)
	}
	defs, _ := schema["$defs"].(object)
	for name, inside := range defs {
		described(t, name, inside.(object))
	}
	if choices, ok := schema["oneOf"].([]any); ok {
		for _, choice := range choices {
			described(t, where, choice.(object))
		}
	}
}
