package interop_test

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/schemas/internal/outside"
)

// schemaFiles lists every schema: as they are written, and the editions of them.
func schemaFiles(t *testing.T) []string {
	t.Helper()
	var files []string
	for _, pattern := range []string{"../*.schema.yaml", "../*/*.schema.json", "../*/sv/*.schema.json"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, found)
		files = append(files, found...)
	}
	return files
}

// jsonschema runs the command of that name, a linter of schemas.
func jsonschema(t *testing.T, arguments ...string) ([]byte, error) {
	t.Helper()
	program := filepath.Join(outside.Node(t, "."), "node_modules", "@sourcemeta", "jsonschema", "npm", "cli.js")
	return exec.Command("node", append([]string{program}, arguments...)...).Output()
}

// Every schema is one by the schema of its draft.
func TestSchemasAreSchemas(t *testing.T) {
	t.Parallel()
	withAll(t)
	output, err := jsonschema(t, append([]string{"metaschema"}, schemaFiles(t)...)...)
	require.NoError(t, err, string(output))
	wrong := filepath.Join(t.TempDir(), "wrong.json")
	write(t, wrong, `{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "text"}`)
	_, err = jsonschema(t, "metaschema", wrong)
	assert.Error(t, err, "the check sees nothing")
}

// A remark is what the linter has to say about one place of a schema.
type remark struct {
	Path     string `json:"path"`
	Rule     string `json:"id"`
	Location []any  `json:"schemaLocation"`
}

// in reports whether the remark is about a file in a folder below schemas.
func (r remark) in(folder string) bool {
	return strings.Contains(filepath.ToSlash(r.Path), "/"+folder+"/")
}

// under reports whether the remark is about something that ends with these steps.
func (r remark) under(steps ...any) bool {
	return len(r.Location) >= len(steps) && slices.Equal(r.Location[len(r.Location)-len(steps):], steps)
}

// exceptions are the rules of the linter that the schemas do not follow, with where they need not and why.
var exceptions = map[string]func(remark) bool{
	// Whole documents to read are in the folder examples, each of them tested; a schema would hold copies.
	"top_level_examples": func(r remark) bool { return len(r.Location) == 0 },
	// Descriptions are whole sentences, often several.
	"description_trailing_period": func(r remark) bool { return r.under("description") },
	// Some generators of code go by the type alone.
	"enum_with_type": func(r remark) bool { return r.under("enum") || r.under("type") },
	// The names that editors look for, and a generator of types.
	"unknown_keywords_prefix": func(r remark) bool {
		return r.under("enumDescriptions") || r.in("types") && (r.under("extends") || r.under("tsType"))
	},
	// The definitions are used by the other files; fields of one's own are what types extend.
	"orphan_definitions": func(r remark) bool {
		return strings.HasPrefix(filepath.Base(r.Path), "definitions.") || r.in("types") && r.under("own")
	},
	// The name that editors write into a document.
	"simple_properties_identifiers": func(r remark) bool { return r.under("properties", "$schema") },
	// Draft 7 does not define the format uuid, but lets others be used; the pattern beside it says the same.
	"unknown_format_prefix": func(r remark) bool { return !r.in("bundled") && r.under("uuid", "format") },
}

// lint gives the linter's remarks on files.
func lint(t *testing.T, files ...string) []remark {
	t.Helper()
	arguments := []string{"lint", "--json"}
	written, err := filepath.Glob("../*.schema.yaml")
	require.NoError(t, err)
	for _, file := range written {
		arguments = append(arguments, "--resolve", file)
	}
	output, _ := jsonschema(t, append(arguments, files...)...) // its status only says whether there are any
	var report struct {
		Valid  *bool    `json:"valid"`
		Errors []remark `json:"errors"`
	}
	require.NoError(t, json.Unmarshal(output, &report), string(output))
	require.NotNil(t, report.Valid, string(output))
	return report.Errors
}

// The linter has nothing to say about any schema but what is excepted, and nothing is excepted in vain.
func TestSchemasAreLinted(t *testing.T) {
	t.Parallel()
	withAll(t)
	used := map[string]bool{}
	for _, r := range lint(t, schemaFiles(t)...) {
		if excepted := exceptions[r.Rule]; assert.NotNil(t, excepted, "%s: %s at %v", r.Path, r.Rule, r.Location) {
			assert.True(t, excepted(r), "%s: %s at %v", r.Path, r.Rule, r.Location)
		}
		used[r.Rule] = true
	}
	for rule := range exceptions {
		assert.True(t, used[rule], "%s need not be excepted", rule)
	}
	careless := filepath.Join(t.TempDir(), "careless.json")
	write(t, careless, `{"$schema": "https://json-schema.org/draft/2020-12/schema", "enum": [1, 1], "pattren": "^a$"}`)
	rules := []string{}
	for _, r := range lint(t, careless) {
		rules = append(rules, r.Rule)
	}
	assert.Contains(t, rules, "unknown_keywords_prefix")
	assert.Contains(t, rules, "duplicate_enum_values")
}
