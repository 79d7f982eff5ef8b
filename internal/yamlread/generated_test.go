package yamlread_test

import (
	"flag"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/training"
)

var plans = flag.Int("plans", 2, "how many generated plans to read both ways, in each style")

// TestGenerated reads generated plans both ways: in blocks as they are written, in brackets, and as JSON.
func TestGenerated(t *testing.T) {
	t.Parallel()
	all, err := training.Generate(training.Options{Seed: 3, Count: *plans})
	require.NoError(t, err)
	read := 0
	for e := range all {
		block, err := e.YAML()
		require.NoError(t, err)
		json, err := e.Plan.Encode(mabra.JSON)
		require.NoError(t, err)
		for style, text := range map[string][]byte{"block": block, "brackets": inBrackets(t, block), "JSON": json} {
			taken, difference := yamlread.Differs(text)
			assert.True(t, taken, "%s, plan %d", style, e.Index)
			assert.Empty(t, difference, "%s, plan %d", style, e.Index)
			read++
		}
	}
	t.Logf("%d texts, 0 differences", read)
}

// inBrackets writes a text of blocks in brackets.
func inBrackets(t *testing.T, text []byte) []byte {
	var document yaml.Node
	require.NoError(t, yaml.Unmarshal(text, &document))
	for _, n := range document.Content {
		for _, value := range n.Content {
			if value.Kind != yaml.ScalarNode {
				value.Style = yaml.FlowStyle
			}
		}
	}
	written, err := yaml.Marshal(&document)
	require.NoError(t, err)
	return written
}
