package page

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSentencesBeginWithACapital(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"mamma har sagt ja. mamma kan ändra sig.": "Mamma har sagt ja. Mamma kan ändra sig.",
		"ål och öl": "Ål och öl", "15 år. ja": "15 år. Ja", "kl 14.30 ses vi": "Kl 14.30 ses vi", "”hej”": "”Hej”", "": "",
	} {
		assert.Equal(t, want, capitals(text))
	}
}
