package wheel

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// A Scale says what the ratings of one reading mean. A rating is compared with the child's own earlier ratings, in the
// same voice and on the same scale, and with nothing else; there is no total and no level to reach.
type Scale struct {
	Lowest    int          `yaml:"lowest" privacy:"code"`
	Highest   int          `yaml:"highest" privacy:"code"`
	Labels    []ScaleLabel `yaml:"labels" privacy:"structure"`
	Direction Direction    `yaml:"direction" validate:"known" privacy:"code"`
	X         mabra.Fields `privacy:"structure"`
}

// A ScaleLabel says in words what one rating means.
type ScaleLabel struct {
	Rating int          `yaml:"rating" privacy:"code"`
	Label  string       `yaml:"label" validate:"required" privacy:"code"`
	X      mabra.Fields `privacy:"structure"`
}

// A Direction says which end of a scale is the better one.
type Direction string

// The directions.
const (
	HighIsBetter Direction = "high-is-better"
	LowIsBetter  Direction = "low-is-better"
)

var directions = mabra.Vocabulary{
	mabra.TermOf(HighIsBetter, "högre är bättre", "higher is better"),
	mabra.TermOf(LowIsBetter, "lägre är bättre", "lower is better"),
}

// Vocabulary gives both directions.
func (Direction) Vocabulary() mabra.Vocabulary { return directions }

// drawn reports whether the scale has steps that can be drawn.
func (s *Scale) drawn() bool { return s != nil && s.Highest > s.Lowest }

// steps is how many steps the scale has. They may be more than an int holds.
func (s *Scale) steps() float64 { return float64(s.Highest) - float64(s.Lowest) + 1 }

// lacks reports whether there is a rating that the scale does not have.
func (s *Scale) lacks(rating *int) bool {
	return rating != nil && (*rating < s.Lowest || *rating > s.Highest)
}

// named lists the steps between the lowest and the highest that the scale has names for, in order.
func (s *Scale) named() []int {
	var steps []int
	for i := range s.Labels {
		if rating := s.Labels[i].Rating; rating > s.Lowest && rating < s.Highest {
			steps = append(steps, rating)
		}
	}
	slices.Sort(steps)
	return slices.Compact(steps)
}

// label gives what the scale calls a rating, if anything.
func (s *Scale) label(rating int) string {
	for i := range s.Labels {
		if s.Labels[i].Rating == rating {
			return strings.TrimSpace(s.Labels[i].Label)
		}
	}
	return ""
}

// same reports whether two scales mean the same by every rating that both of them name.
func (s *Scale) same(other *Scale) bool {
	if s.Lowest != other.Lowest || s.Highest != other.Highest || s.Direction != other.Direction {
		return false
	}
	for _, label := range s.Labels {
		for _, its := range other.Labels {
			if label.Rating == its.Rating && label.Label != its.Label {
				return false
			}
		}
	}
	return true
}
