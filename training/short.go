package training

import (
	"math"
	"unicode"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// shortSigns is how much a short plan may say, in characters that are no space: as much as has room on three sheets of A4 when it
// is laid out to practise on, which leaves out the copies and the matrix.
const shortSigns = 10700

// isShort reports whether a plan has room on three sheets.
func isShort(p *plan.Plan) bool { return signs(p) <= shortSigns }

// signs counts the characters of a plan, but for spaces, the copies and the matrix.
func signs(p *plan.Plan) int {
	shown := p.Clone()
	shown.Copies = nil
	if shown.Assessment != nil {
		shown.Assessment.Resilience = nil
	}
	text, err := shown.Encode(mabra.YAML)
	if err != nil {
		return math.MaxInt
	}
	signs := 0
	for _, r := range string(text) {
		if !unicode.IsSpace(r) {
			signs++
		}
	}
	return signs
}
