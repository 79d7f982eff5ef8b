package plan_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/plan"
)

// What the rules rest on, for the explanations of fields: a line a rule, in the rules' order.
func TestWhatRulesRestOnIsWritten(t *testing.T) {
	t.Parallel()
	const file = "testdata/rests_on.txt"
	lines := []string{"# What each rule rests on, made from its row: go test ./plan -run RestOn -update"}
	for rule, names := range plan.RestsOn() {
		lines = append(lines, rule+"\t"+strings.Join(slices.Compact(slices.Sorted(slices.Values(names))), " "))
	}
	slices.Sort(lines)
	text := strings.Join(lines, "\n") + "\n"
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(text), 0o666))
	}
	held, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, text, string(held), "run go test ./plan -run RestOn -update, and then ./internal/fieldpages -update")
}
