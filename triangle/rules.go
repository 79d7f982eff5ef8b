package triangle

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// Rules gives the rules about a triangle, on its own or in a plan, for the packages of this library to check it by.
func Rules() []check.Row[*Triangle] { return rows }

var rows = []check.Row[*Triangle]{
	{Rule: &rules.TriangleSideSkipped, Check: sideSkipped},
	{Rule: &rules.TriangleOnlyChallenges, Check: onlyChallenges},
}

func sideSkipped(t *Triangle, report check.Report) {
	var skipped []string
	for i := range sides {
		if side := Side(sides[i].Key); !t.considers(side) {
			skipped = append(skipped, string(side))
		}
	}
	if len(skipped) > 0 && t.sidesKnown() && !report.Unread("notExplored") {
		report.At("entries", mabra.Arg{Name: "sides", Value: skipped})
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
func onlyChallenges(t *Triangle, report check.Report) {
	for i := range t.Entries {
		if t.Entries[i].Kind != Challenge {
			return
		}
	}
	if len(t.Entries) > 0 {
		report.At("entries")
	}
}
