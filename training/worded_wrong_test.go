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
		for _, m := range servicesAsNeeds {
			assert.True(t, words.In(lang).Read(m.In(lang)).NeedIsService(), m.In(lang))
		}
		for _, m := range outcomesNotToBe {
			assert.True(t, words.In(lang).Read(m.In(lang)).IsNegative(), m.In(lang))
		}
	}
	for _, from := range [][]mistake{servicesAsNeeds, outcomesNotToBe} {
		expected := 0
		for age := range 18 {
			fitting := 0
			for _, m := range from {
				if m.ages.hold(age) {
					fitting++
				}
			}
			assert.GreaterOrEqual(t, fitting, 2, age)
		}
		for _, m := range from {
			if !m.never && m.ages.hold(0) {
				expected++
			}
		}
		assert.GreaterOrEqual(t, expected, 2)
	}
}
