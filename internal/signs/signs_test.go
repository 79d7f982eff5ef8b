package signs_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/internal/signs"
)

func TestIn(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]signs.Set{
		"": 0, "sover bra, och äter.": signs.Above, "Sover": signs.Capital,
		"kl 7": signs.Digit, "Trivs": signs.Capital | signs.T,
		"a@b": signs.At, "sip-möte": signs.Hyphen | signs.Above, "(hemma)": signs.Bracket, "[x": signs.Bracket,
		"{x": signs.Bracket, "hemma) ]}": 0, "９": signs.Above | signs.Wide, "/:`'": 0,
	} {
		assert.Equal(t, want, signs.In(text), text)
	}
	assert.True(t, signs.In("7").Has(signs.Digit|signs.At))
	assert.False(t, signs.In("7").Has(signs.At))
}
