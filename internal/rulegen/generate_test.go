package rulegen_test

import (
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/internal/rulegen"
)

var update = flag.Bool("update", false, "write what is generated")

// The Go of package rules is what its folders give today.
func TestGeneratedIsFresh(t *testing.T) {
	const file = "../../rules/rules_gen.go"
	text, err := rulegen.Generate(os.DirFS("../.."))
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile(file, text, 0o666))
	}
	held, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(text), string(held), "%s is old: run go test ./internal/rulegen -update", file)
}
