package interop_test

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/schemas/internal/outside"
)

// A compiled pattern stands in a schema, and has a problem when it is none by ECMA-262.
type compiled struct{ File, Pattern, Problem string }

// compile has every pattern of schemas compiled as ECMA-262 with the flag u.
func compile(t *testing.T, files ...string) (all []compiled) {
	t.Helper()
	program := filepath.Join(outside.Node(t, "."), "patterns.mjs")
	output, err := exec.Command("node", append([]string{program}, files...)...).Output()
	require.NoError(t, err)
	for line := range strings.Lines(string(output)) {
		var one compiled
		require.NoError(t, json.Unmarshal([]byte(line), &one))
		all = append(all, one)
	}
	return all
}

// JSON Schema means patterns of ECMA-262. Every one of ours compiles as such.
func TestPatternsAreECMAScript(t *testing.T) {
	t.Parallel()
	withAll(t)
	files := map[string]bool{}
	all := compile(t, schemaFiles(t)...)
	for _, one := range all {
		files[one.File] = true
		assert.Empty(t, one.Problem, "%s: %s", one.File, one.Pattern)
	}
	for _, file := range schemaFiles(t) {
		assert.True(t, files[file] || file == "../document.v1.schema.yaml", "%s has no pattern", file) // it refers to the others
	}
	t.Logf("%d patterns in %d files", len(all), len(files))
	wrong := filepath.Join(t.TempDir(), "wrong.json")
	write(t, wrong, `{"pattern": "^\\Aa\\z$", "patternProperties": {"^(?i)x-": {}, "^x-": {}}}`)
	problems := 0
	for _, one := range compile(t, wrong) {
		if one.Problem != "" {
			problems++
		}
	}
	assert.Equal(t, 2, problems)
}
