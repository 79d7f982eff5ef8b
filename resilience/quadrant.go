package resilience

import (
	"github.com/mabra-hjulet/mabra"
)

// A Quadrant is one of the four quarters of the matrix. It is where planning begins to ask, and no kind of child.
type Quadrant string

// The quadrants: the child's own pole, then that of the surroundings.
const (
	ResilienceProtected    Quadrant = "resilience-protective-environment"
	ResilienceAdversity    Quadrant = "resilience-adversity"
	VulnerabilityProtected Quadrant = "vulnerability-protective-environment"
	VulnerabilityAdversity Quadrant = "vulnerability-adversity"
)

var quadrants = mabra.Vocabulary{
	mabra.TermOf(ResilienceProtected, "motståndskraft hos barnet, skydd runt det",
		"resilience in the child, protection around them"),
	mabra.TermOf(ResilienceAdversity, "motståndskraft hos barnet, svårigheter runt det",
		"resilience in the child, adversity around them"),
	mabra.TermOf(VulnerabilityProtected, "sårbarhet hos barnet, skydd runt det",
		"vulnerability in the child, protection around them"),
	mabra.TermOf(VulnerabilityAdversity, "sårbarhet hos barnet, svårigheter runt det",
		"vulnerability in the child, adversity around them"),
}

// Vocabulary gives the four quadrants.
func (Quadrant) Vocabulary() mabra.Vocabulary { return quadrants }

// Poles gives the two poles that the quadrant lies between: the child's own, and that of the surroundings. They are
// empty for one that does not exist.
func (q Quadrant) Poles() (child, surroundings Pole) {
	switch q {
	case ResilienceProtected:
		return Resilience, ProtectiveEnvironment
	case ResilienceAdversity:
		return Resilience, Adversity
	case VulnerabilityProtected:
		return Vulnerability, ProtectiveEnvironment
	case VulnerabilityAdversity:
		return Vulnerability, Adversity
	}
	return "", ""
}
