package wheel_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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

// A blank sheet is one page of A4, whichever the wheel, the scale and the language; and with the library's own wheels nothing on
// it is drawn smaller than designed.
func TestABlankWheelIsASheet(t *testing.T) {
	t.Parallel()
	long := &wheel.Model{Name: "egen", Title: strings.Repeat("Vårt eget hjul ", 9), Language: "sv"}
	for i := range 14 {
		area := wheel.Area{ID: fmt.Sprint("a", i), Label: strings.Repeat("Ansvarstagande och medbestämmande ", 2)}
		long.Areas = append(long.Areas, area)
	}
	scales := []*wheel.Scale{nil, {Lowest: 1, Highest: 5}, tindra().Scale, {Lowest: 0, Highest: 10, Direction: wheel.LowIsBetter}}
	for _, m := range append(ownModelsCached, long) {
		for _, scale := range scales {
			for _, lang := range mabra.Languages() {
				var blank bytes.Buffer
				require.NoError(t, wheel.WriteBlankSVG(&blank, m, scale, mabra.Drawing{Language: lang}))
				assert.True(t, strings.Contains(blank.String(), `width="794" height="1123"`))
				if m != long {
					assert.True(t, strings.Contains(blank.String(), `viewBox="0 0 794 1123"`), "%v %v %s", m, scale, lang)
				}
				checkRoom(t, seen(t, blank.Bytes()))
			}
		}
	}
}
