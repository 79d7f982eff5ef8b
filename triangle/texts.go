package triangle

import "github.com/mabra-hjulet/mabra"

// A LinkBasis says what a link between the triangle and the wheel rests on.
type LinkBasis string

// What a link rests on.
const (
	ByPerson    LinkBasis = "by-person"
	ByMeaning   LinkBasis = "by-meaning"
	ByJudgement LinkBasis = "by-judgement"
)

var linkBases = mabra.Vocabulary{
	mabra.TermOf(ByPerson, "den som skrev det har själv pekat på indikatorn",
		"whoever wrote it pointed at the indicator themselves"),
	mabra.TermOf(ByMeaning, "ett förslag: vägledningen om indikatorn talar om det som rubriken handlar om",
		"a proposal: the guidance on the indicator speaks of what the heading is about"),
	mabra.TermOf(ByJudgement, "ett förslag: bibliotekets egen bedömning, utan stöd i vägledningen",
		"a proposal: the library's own judgement, with no support in guidance"),
}

// Vocabulary gives what a link can rest on.
func (LinkBasis) Vocabulary() mabra.Vocabulary { return linkBases }

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
