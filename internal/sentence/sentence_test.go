package sentence_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/internal/sentence"
)

func TestCapital(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{"": "", "öga mot öga": "Öga mot öga", "Mamma": "Mamma", "7 år": "7 år", "i": "I"} {
		assert.Equal(t, want, sentence.Capital(text))
	}
}

func TestList(t *testing.T) {
	t.Parallel()
	for want, words := range map[string][]string{
		"": nil, "mamma": {"mamma"}, "mamma och pappa": {"mamma", "pappa"}, "mamma, pappa och Jonas": {"mamma", "pappa", "Jonas"},
	} {
		assert.Equal(t, want, sentence.List(words, "och"))
	}
}
