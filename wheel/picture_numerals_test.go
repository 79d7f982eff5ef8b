package wheel_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// Two answers to one question, which no reading should hold, are both drawn and both read, also beside each other and on
// whichever side of the wheel.
func TestTwoAnswersToOneQuestion(t *testing.T) {
	t.Parallel()
	for highest := 2; highest <= 5; highest++ {
		for lower := 1; lower < highest; lower++ {
			for _, wide := range []bool{false, true} {
				r := &wheel.Reading{Scale: &wheel.Scale{Lowest: 1, Highest: highest}}
				for _, part := range mabra.Values[wheel.Indicator]() {
					r.Indicators = append(r.Indicators,
						wheel.Mark{Indicator: part, Rating: ptr(lower)}, wheel.Mark{Indicator: part, Rating: ptr(lower + 1)})
				}
				all := seen(t, drawn(t, &wheel.Picture{Reading: r, Wide: wide}, mabra.Drawing{}))
				for _, part := range mabra.Values[wheel.Indicator]() {
					assert.Len(t, of(all, string(part), "on"), 2)
					numerals := of(all, string(part), "n")
					if !assert.Len(t, numerals, 2, "%s of %d", part, highest) {
						continue
					}
					written, _ := boxes(t, numerals)
					assert.False(t, written[0].meet(written[1]), "%s: %d and %d of %d", part, lower, lower+1, highest)
				}
			}
		}
	}
}
