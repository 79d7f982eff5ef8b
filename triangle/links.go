package triangle

import (
	"slices"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A Link says that a dimension of the triangle and an indicator of the wheel touch each other: who has thought of the
// one may look at the other. It is a hint, and says nothing about a child.
type Link struct {
	Dimension Dimension
	Indicator wheel.Indicator
	Basis     LinkBasis
	Source    string
	Verified  bool // a source makes the link; none has been found that does
}

// Links gives all links, in the order of the dimensions.
func Links() []Link { return slices.Clone(allLinks()) }

// Indicators gives the links from a dimension to the wheel.
func (d Dimension) Indicators() []Link {
	return chosen(func(l *Link) bool { return l.Dimension == d })
}

// LinksTo gives the links from an indicator of the wheel to the triangle.
func LinksTo(indicator wheel.Indicator) []Link {
	return chosen(func(l *Link) bool { return l.Indicator == indicator })
}

func chosen(wanted func(*Link) bool) []Link {
	var list []Link
	all := allLinks()
	for i := range all {
		if wanted(&all[i]) {
			list = append(list, all[i])
		}
	}
	return list
}

// A Touch is an entry of a triangle that touches an indicator of the wheel. Where whoever wrote the entry pointed at
// the indicator, it is theirs; otherwise it is a proposal, and Link says what it rests on.
type Touch struct {
	Entry     Seen
	Indicator wheel.Indicator
	Basis     LinkBasis
	Link      *Link // nil where a person pointed at the indicator
}

// Proposed reports whether no person has pointed at the indicator.
func (t Touch) Proposed() bool { return t.Basis != ByPerson }

// Touches gives the entries that touch an indicator, strengths first: those that a person connected with it, and
// those proposed because their dimension has a link to it. An entry that a person has connected with other indicators
// is not proposed for any: they have thought about it.
func (t *Triangle) Touches(indicator wheel.Indicator) []Touch {
	var touches []Touch
	links := LinksTo(indicator)
	for _, kind := range []EntryKind{Strength, Challenge} {
		for i := range t.Entries {
			e := &t.Entries[i]
			switch {
			case e.Kind != kind:
			case slices.Contains(e.Indicators, indicator):
				touches = append(touches, Touch{Entry: t.seen(i), Indicator: indicator, Basis: ByPerson})
			case len(e.Indicators) == 0:
				for j := range links {
					if links[j].Dimension == e.Dimension {
						touches = append(touches, Touch{t.seen(i), indicator, links[j].Basis, &links[j]})
					}
				}
			}
		}
	}
	return touches
}

// A linkList is data/links.yaml.
type linkList struct {
	Source   string  `yaml:"source" privacy:"structure"`
	Meaning  string  `yaml:"meaning" privacy:"structure"`
	Verified bool    `yaml:"verified" privacy:"structure"`
	Links    []links `yaml:"links" privacy:"structure"`
}

type links struct {
	Dimension Dimension         `yaml:"dimension" privacy:"structure"`
	Meaning   []wheel.Indicator `yaml:"meaning" privacy:"structure"`
	Own       []wheel.Indicator `yaml:"own" privacy:"structure"`
}

// allLinks holds the links in the order of the dimensions, read once.
var allLinks = sync.OnceValue(func() []Link {
	list := yamldoc.Own[linkList](dataFiles, "data/links.yaml", "TriangleLinks")
	var all []Link
	for i := range list.Links {
		l := &list.Links[i]
		for _, indicator := range l.Meaning {
			all = append(all, Link{l.Dimension, indicator, ByMeaning, list.Meaning, list.Verified})
		}
		for _, indicator := range l.Own {
			all = append(all, Link{l.Dimension, indicator, ByJudgement, list.Source, list.Verified})
		}
	}
	return all
})

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
