package triangle

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A Coverage shows what of a child's world has been thought of: side by side, dimension by dimension, strengths
// beside challenges, and what was left out with the reason. It is a map and no measure: a triangle is not better for
// having something everywhere, and detail is gathered where that is proportionate.
type Coverage struct {
	Sides    []SideCoverage // all three
	Unplaced []Seen         // entries whose dimension or kind nobody can tell
}

// A SideCoverage is one side of the triangle.
type SideCoverage struct {
	Side          Side
	Consideration Consideration
	LeftOut       []LeftOutBecause
	Dimensions    []DimensionCoverage // all seven
}

// A DimensionCoverage is one dimension: what is written there, and nothing where nobody has thought of it.
type DimensionCoverage struct {
	Dimension  Dimension
	Strengths  []Seen
	Challenges []Seen
}

// Considered reports whether anything is written in the dimension.
func (d *DimensionCoverage) Considered() bool { return len(d.Strengths)+len(d.Challenges) > 0 }

// Seen is an entry of a triangle, and where it stands.
type Seen struct {
	At         mabra.Path
	ID         string
	Dimension  Dimension
	Kind       EntryKind
	Words      string
	By         string
	Date       mabra.Date
	Indicators []wheel.Indicator // those that whoever wrote it pointed at
}

// A LeftOutBecause is a reason why a side was not gone into.
type LeftOutBecause struct {
	At      mabra.Path
	Because string
	By      string
	Date    mabra.Date
}

// Coverage shows what of the child's world the triangle has thought of.
func (t *Triangle) Coverage() *Coverage {
	c := &Coverage{Sides: make([]SideCoverage, len(sides))}
	places := make([]int, len(t.Entries))
	for i := range t.Entries {
		places[i] = place(&t.Entries[i])
	}
	inside := t.roomInside(places)
	for i := range t.Entries {
		switch p := places[i]; {
		case p < 0:
			c.Unplaced = append(c.Unplaced, t.seen(i))
		case t.Entries[i].Kind == Strength:
			inside[p].Strengths = append(inside[p].Strengths, t.seen(i))
		default:
			inside[p].Challenges = append(inside[p].Challenges, t.seen(i))
		}
	}
	for i := range c.Sides {
		s := &c.Sides[i]
		s.Side = Side(sides[i].Key)
		s.Dimensions = inside[i*perSide : (i+1)*perSide : (i+1)*perSide]
		s.leftOut(t)
	}
	return c
}

// roomInside gives all dimensions, each with room for the entries that have their place in it. All of the room is taken at once.
func (t *Triangle) roomInside(places []int) []DimensionCoverage {
	inside := make([]DimensionCoverage, len(dimensions))
	strengths, challenges := make([]int, len(inside)), make([]int, len(inside))
	for i, p := range places {
		switch {
		case p < 0:
		case t.Entries[i].Kind == Strength:
			strengths[p]++
		default:
			challenges[p]++
		}
	}
	seen := make([]Seen, 0, len(places))
	room := func(n int) []Seen {
		if n == 0 {
			return nil
		}
		from := len(seen)
		seen = seen[:from+n]
		return seen[from : from : from+n]
	}
	for i := range inside {
		inside[i].Dimension = Dimension(dimensions[i].Key)
		inside[i].Strengths, inside[i].Challenges = room(strengths[i]), room(challenges[i])
	}
	return inside
}

// place gives the place of an entry's dimension among all of them, or -1 where it has none, or is of no kind.
func place(e *Entry) int {
	if e.Kind != Strength && e.Kind != Challenge {
		return -1
	}
	for i := range dimensions {
		if dimensions[i].Key == string(e.Dimension) {
			return i
		}
	}
	return -1
}

func (t *Triangle) seen(i int) Seen {
	e := &t.Entries[i]
	return Seen{
		At: mabra.Path("entries").Index(i), ID: e.ID, Dimension: e.Dimension, Kind: e.Kind, Words: e.Text,
		By: e.By, Date: e.Date, Indicators: e.Indicators,
	}
}

// leftOut adds the reasons why the side was not gone into. Something may be written all the same: both stand.
func (s *SideCoverage) leftOut(t *Triangle) {
	for i := range t.NotExplored {
		if n := &t.NotExplored[i]; n.Side == s.Side {
			at := mabra.Path("notExplored").Index(i)
			s.LeftOut = append(s.LeftOut, LeftOutBecause{at, n.Because, n.By, n.Date})
		}
	}
	s.Consideration = Unexplored
	for i := range s.Dimensions {
		if s.Dimensions[i].Considered() {
			s.Consideration = Explored
			return
		}
	}
	if len(s.LeftOut) > 0 {
		s.Consideration = LeftOut
	}
}

// Untouched lists the dimensions that nobody has written anything in, but for those of a side that was left out on
// purpose. Whether one of them matters for this child is for those who know the child to say; Questions opens it.
func (c *Coverage) Untouched() []Dimension {
	var untouched []Dimension
	for i := range c.Sides {
		if len(c.Sides[i].LeftOut) > 0 {
			continue
		}
		for j := range c.Sides[i].Dimensions {
			if d := &c.Sides[i].Dimensions[j]; !d.Considered() {
				untouched = append(untouched, d.Dimension)
			}
		}
	}
	return untouched
}

// A Consideration says whether a side of the triangle was considered.
type Consideration string

// Whether a side was considered.
const (
	Explored   Consideration = "explored"
	LeftOut    Consideration = "left-out"
	Unexplored Consideration = "unexplored"
)

var considerations = mabra.Vocabulary{
	mabra.TermOf(Explored, "något är skrivet om sidan", "something is written about the side"),
	mabra.TermOf(LeftOut, "sidan är medvetet utelämnad, och det står varför",
		"the side is left out on purpose, and why is written"),
	mabra.TermOf(Unexplored, "ingenting är skrivet om sidan, och inte heller varför",
		"nothing is written about the side, nor why"),
}

// Vocabulary gives the ways in which a side can have been considered.
func (Consideration) Vocabulary() mabra.Vocabulary { return considerations }
