package training

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	words "github.com/mabra-hjulet/mabra/internal/wording"
)

// Every mistake is read as the one that it is, in either language, and there are several for a child of any age, expected too.
func TestMistakes(t *testing.T) {
	t.Parallel()
	for _, lang := range mabra.Languages() {
		for _, m := range wordedWrong().ServicesAsNeeds {
			assert.True(t, words.In(lang).Read(m.in(lang)).NeedIsService(), m.in(lang))
		}
		for _, m := range wordedWrong().OutcomesNotToBe {
			assert.True(t, words.In(lang).Read(m.in(lang)).IsNegative(), m.in(lang))
		}
	}
	for _, from := range [][]mistake{wordedWrong().ServicesAsNeeds, wordedWrong().OutcomesNotToBe} {
		expected := 0
		for age := range 18 {
			fitting := 0
			for _, m := range from {
				if m.holds(age) {
					fitting++
				}
			}
			assert.GreaterOrEqual(t, fitting, 2, age)
		}
		for _, m := range from {
			if !m.Born && m.holds(0) {
				expected++
			}
		}
		assert.GreaterOrEqual(t, expected, 2)
	}
}
