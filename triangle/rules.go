package triangle

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// rows are the rules about a triangle, on its own or in a plan.
var rows = []check.Row[check.Part[Triangle]]{
	{Rule: &rules.TriangleSideSkipped, RestsOn: check.RestsOn("notExplored"), Check: sideSkipped},
	{Rule: &rules.TriangleOnlyChallenges, Check: onlyChallenges},
}

// Check checks a triangle that stands in no document, or in a plan that is checked. Paths are those inside it.
func (t *Triangle) Check(options ...mabra.CheckOption) mabra.Findings {
	return check.Body(t, rows, options...)
}

func sideSkipped(t check.Part[Triangle]) {
	var skipped mabra.Vocabulary
	for i := range sides {
		if side := Side(sides[i].Key); !t.It.considers(side) {
			skipped = append(skipped, sides[i])
		}
	}
	if len(skipped) > 0 && t.It.sidesKnown() {
		t.Report("entries", check.With("sides", skipped))
	}
}

// considers reports whether the triangle has an entry on the side, or a reason why it has none.
func (t *Triangle) considers(side Side) bool {
	for i := range t.NotExplored {
		if t.NotExplored[i].Side == side {
			return true
		}
	}
	for i := range t.Entries {
		if t.Entries[i].Dimension.Side() == side {
			return true
		}
	}
	return false
}

// sidesKnown reports whether everything in the triangle is on a side that exists. What is not may be of the side that
// seems to be missing.
func (t *Triangle) sidesKnown() bool {
	for i := range t.NotExplored {
		if !sides.Has(string(t.NotExplored[i].Side)) {
			return false
		}
	}
	return !t.considers("")
}

// onlyChallenges is silent where the kind of an entry cannot be read: it may be a strength.
func onlyChallenges(t check.Part[Triangle]) {
	for i := range t.It.Entries {
		if t.It.Entries[i].Kind != Challenge {
			return
		}
	}
	if len(t.It.Entries) > 0 {
		t.Report("entries")
	}
}
