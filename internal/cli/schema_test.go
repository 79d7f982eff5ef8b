package cli

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan/statistics"
	"github.com/mabra-hjulet/mabra/report"
	"github.com/mabra-hjulet/mabra/schemas"
)

func TestSchema(t *testing.T) {
	list := run("schema")
	require.Equal(t, statusClean, list.status)
	ids := map[string]string{"Findings": report.SchemaID, "Statistics": statistics.SchemaID}
	for _, kind := range schemas.Kinds() {
		ids[kind] = schemas.ID(kind, 1)
	}
	for kind, id := range ids {
		assert.Contains(t, list.out, id)
		for _, flags := range [][]string{nil, {"--bundle"}, {"--draft", "07"}} {
			asYAML := run(append([]string{"schema", kind}, flags...)...)
			require.Equal(t, statusClean, asYAML.status, asYAML.err)
			assert.True(t, strings.Contains(asYAML.out, "$schema"), "%s %v", kind, flags)
			asJSON := run(append([]string{"schema", kind, "--format=json"}, flags...)...)
			require.Equal(t, statusClean, asJSON.status, asJSON.err)
			var schema map[string]any
			require.NoError(t, json.Unmarshal([]byte(asJSON.out), &schema), "%s %v", kind, flags)
			if kind == "Findings" || kind == "Statistics" {
				assert.Equal(t, flags != nil && flags[0] == "--draft", schema["definitions"] != nil)
				assert.NotContains(t, asJSON.out, "\"$ref\": \"findings")
				continue
			}
			elsewhere := strings.Contains(asJSON.out, `"$ref": "definitions.`)
			assert.Equal(t, flags == nil, elsewhere, "%s %v refers to another file", kind, flags)
		}
	}
	inSwedish := run("schema", "Wheel", "--lang", "sv", "--format=json")
	assert.Equal(t, string(schemas.Of("Wheel", schemas.Bundled, mabra.Swedish)), inSwedish.out)
	forms := run("schema", "wheel", "--for", "forms", "--lang", "sv", "--format", "json")
	assert.Equal(t, string(schemas.Of("Wheel", schemas.Forms, mabra.Swedish)), forms.out)
	types := run("schema", "wheel", "--for", "types", "--format", "json")
	assert.Equal(t, string(schemas.Of("Wheel", schemas.Types, mabra.English)), types.out, "whoever runs it speaks Swedish")
	whole := run("schema", "document", "--draft", "07", "--format", "json")
	assert.Equal(t, string(schemas.Of(schemas.Document, schemas.Draft07, mabra.English)), whole.out)
	assert.Contains(t, run("schema", "findings", "--lang", "sv").out, "\ntitle: Fynd\n")
	assert.Equal(t, statusUsage, run("schema", "Document", "--for", "forms").status)

	assert.Equal(t, run("schema", "PracticeModel"), run("schema", "practice-model"))
	assert.Contains(t, run("schema", "definitions", "--format", "json").out, `"localId"`)

	for _, wrong := range [][]string{{"schema", "Plans"}, {"schema", "Plan", "Wheel"}, {"schema", "--draft", "4", "Plan"}, {"schema", "--format=xml"}} {
		assert.Equal(t, statusUsage, run(wrong...).status, wrong)
	}
	assert.Contains(t, run("schema", "Plans").err, "menade du Plan?")
}
