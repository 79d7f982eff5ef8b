package yamldoc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

// A tree is read and written as deep as what stands in a document, and no deeper.
func TestHowDeepATreeMayBe(t *testing.T) {
	t.Parallel()
	levels := mabra.DefaultLimits().Depth
	text := strings.Repeat("[", levels) + "1" + strings.Repeat("]", levels)
	tree, findings := ReadTree("a.json", []byte(text))
	require.Empty(t, findings)
	for _, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
		written, err := WriteTree(tree, format)
		require.NoError(t, err)
		again, findings := ReadTree("a", written)
		assert.Empty(t, findings)
		assert.Equal(t, tree, again)
		_, err = WriteTree([]any{tree}, format)
		assert.Equal(t, errDeep, err)
	}
	_, findings = ReadTree("a.json", []byte("["+text+"]"))
	require.Len(t, findings, 1)
	assert.Equal(t, "too-deep", findings[0].Rule.ID)
}

func TestTreesInNoSuchFormat(t *testing.T) {
	t.Parallel()
	text, err := WriteTree("a", "toml")
	assert.Equal(t, errFormat, err)
	assert.Nil(t, text)
}
