package training

import (
	"bytes"
	"math"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// shortSigns is how much a short plan may say, in characters that are no space: as much as has room on three sheets of A4 when it
// is laid out to practise on, which leaves out the copies and the matrix.
const shortSigns = 10700

// soonShort is in how many lives a short one is looked for before a longer one will do. Some plans always say more than has room:
// many a SIP, where the region has a part too.
const soonShort = 400

// isShort reports whether a plan has room on three sheets, or on a little more where so many lives have been looked at in vain.
func isShort(p *plan.Plan, tries int) bool {
	return signs(p) <= shortSigns+shortSigns/20*(tries/soonShort)
}

// signs counts the characters of a plan, but for spaces, the copies and the matrix. Generated texts have no other spaces than
// blanks and ends of lines.
func signs(p *plan.Plan) int {
	shown := *p
	shown.Copies = nil
	if p.Assessment != nil {
		assessment := *p.Assessment
		assessment.Resilience = nil
		shown.Assessment = &assessment
	}
	text, err := shown.Encode(mabra.YAML)
	if err != nil {
		return math.MaxInt
	}
	return utf8.RuneCount(text) - bytes.Count(text, []byte(" ")) - bytes.Count(text, []byte("\n"))
}
