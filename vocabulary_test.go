package mabra_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/vocabtest"
)

func TestVocabulariesAreTheirConstants(t *testing.T) {
	t.Parallel()
	differences, err := vocabtest.Differences(".", mabra.Origin(""), mabra.Format(""), mabra.Look(""))
	require.NoError(t, err)
	assert.Empty(t, differences)
}

// Other programs and settings spell these words: they are never changed.
func TestKeysStand(t *testing.T) {
	t.Parallel()
	assert.Equal(t, []mabra.Origin{"law", "guidance", "agreement", "quality", "structure"}, mabra.Values[mabra.Origin]())
	assert.Equal(t, []mabra.Format{"yaml", "json"}, mabra.Values[mabra.Format]())
	assert.Equal(t, []mabra.Language{"sv", "en"}, mabra.Languages())
	var keys []string
	for _, s := range mabra.Severities() {
		keys = append(keys, s.String())
	}
	assert.Equal(t, []string{"info", "warning", "error"}, keys)
}

func TestWordsOfAVocabulary(t *testing.T) {
	t.Parallel()
	assert.Equal(t, mabra.Text{Sv: "lag", En: "law"}, mabra.LabelOf(mabra.OriginLaw))
	assert.Equal(t, mabra.Text{Sv: "custom", En: "custom"}, mabra.LabelOf(mabra.Origin("custom")))
	assert.True(t, mabra.Known(mabra.OriginLaw))
	assert.False(t, mabra.Known(mabra.Origin("custom")))
	assert.False(t, mabra.Known(mabra.Origin("")), "what is left out is not known")

	term := mabra.TermOf(mabra.OriginLaw, "lag", "law").ReadIn("a book", mabra.English)
	assert.Equal(t, mabra.Term{
		Key: "law", Label: mabra.Text{Sv: "lag", En: "law"}, Source: "a book", Verified: []mabra.Language{mabra.English},
	}, term)
	_, ok := mabra.OriginLaw.Vocabulary().Term("custom")
	assert.False(t, ok)
	assert.Equal(t, "custom", mabra.OriginLaw.Vocabulary().Label("custom", mabra.Swedish))
}
