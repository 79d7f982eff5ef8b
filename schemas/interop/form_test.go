package interop_test

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/schemas"
	"github.com/mabra-hjulet/mabra/schemas/internal/outside"
)

// A rendered form is what react-jsonschema-form makes of a schema, and what the schema has: fields and words to choose, by
// where they stand.
type rendered struct {
	File   string
	Schema struct {
		Fields  map[string]string   // and what they are called
		Choices map[string][]string // and what the words are called
	}
	Form struct {
		Fields  []string
		Titles  map[string]string
		Choices map[string][]string
	}
	Complaints []string
}

// render has forms made of schemas, in files.
func render(t *testing.T, files ...string) (all []rendered) {
	t.Helper()
	program := filepath.Join(outside.Node(t, "."), "form.mjs")
	output, err := exec.Command("node", append([]string{program}, files...)...).Output()
	require.NoError(t, err)
	for line := range strings.Lines(string(output)) {
		var one rendered
		require.NoError(t, json.Unmarshal([]byte(line), &one))
		all = append(all, one)
	}
	require.Len(t, all, len(files))
	return all
}

// A maker of forms that goes by the schema alone shows every field once, by its title, and every word to choose by what it
// means, in both languages. By default the settings are tried, which are small.
func TestFormsShowEveryField(t *testing.T) {
	t.Parallel()
	kinds := []string{"config"}
	if *all {
		kinds = kinds[:0]
		for _, kind := range schemas.Kinds() {
			kinds = append(kinds, strings.TrimSuffix(schemas.FileName(kind), ".v1.schema.yaml"))
		}
	}
	var files []string
	for _, kind := range kinds {
		files = append(files, "../forms/"+kind+".v1.schema.json", "../forms/sv/"+kind+".v1.schema.json")
	}
	for _, one := range render(t, files...) {
		assert.Empty(t, one.Complaints, one.File)
		var fields []string
		for id, title := range one.Schema.Fields {
			fields = append(fields, id)
			if said := one.Form.Titles[id]; title != "" {
				assert.Equal(t, title, said, "%s: %s", one.File, id)
			}
		}
		assert.ElementsMatch(t, fields, one.Form.Fields, one.File)
		for id, words := range one.Schema.Choices {
			assert.Equal(t, words, one.Form.Choices[id], "%s: %s", one.File, id)
		}
		t.Logf("%s: %d fields of %d, %d of them with words to choose", one.File, len(one.Form.Fields), len(fields), len(one.Schema.Choices))
	}
}

// The comparison sees a form that does not show all: one made of the schema for validators shows fields twice, and words
// without their meanings.
func TestFormsOfOtherEditionsAreSeenThrough(t *testing.T) {
	t.Parallel()
	withAll(t)
	one := render(t, "../draft-07/wheel.v1.schema.json")[0]
	assert.NotEqual(t, len(one.Schema.Fields), len(one.Form.Fields))
	assert.Contains(t, one.Form.Choices["root_readings_0_voice"], "guardian")
}
