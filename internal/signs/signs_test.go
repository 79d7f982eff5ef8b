package signs_test

import (
	"testing"

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
		if got := signs.In(text); got != want {
			t.Errorf("%q holds %b, not %b", text, got, want)
		}
	}
	if seven := signs.In("7"); !seven.Has(signs.Digit|signs.At) || seven.Has(signs.At) {
		t.Error("7 is a digit, and no sign of an address")
	}
}
