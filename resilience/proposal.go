package resilience

import (
	"slices"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/triangle"
)

// A Proposal is an entry of the triangle that could be a factor of the matrix. It is none until a person takes it
// over.
type Proposal struct {
	Entry        triangle.Seen // where it came from: its place, its words, and who said them
	Pole         Pole
	Basis        Basis  // why it is proposed under the pole
	Source       string // what that rests on
	Verified     bool
	Otherwise    Pole   // another pole that it could as well belong to; mostly none
	Domain       Domain // the domain that it lies near; often none
	DomainSource string
}

// FromTriangle proposes factors, one for each strength and challenge of the triangle, strengths first. The side of
// the triangle proposes the pole: what the child is and can do themselves, or what is around them. What the matrix
// holds already, by the entry that it came from, is not proposed again; the matrix may be nil.
func FromTriangle(t *triangle.Triangle, m *Matrix) []Proposal {
	proposals := make([]Proposal, 0, len(t.Entries))
	known := headings()
	for _, kind := range []triangle.EntryKind{triangle.Strength, triangle.Challenge} {
		for i := range t.Entries {
			e := &t.Entries[i]
			p, ok := known[heading{e.Dimension, e.Kind}]
			if !ok || e.Kind != kind || m.holds(e.ID) {
				continue
			}
			p.Entry = triangle.Seen{
				At: mabra.Path("entries").Index(i), ID: e.ID, Dimension: e.Dimension, Kind: e.Kind, Words: e.Text,
				By: e.By, Date: e.Date, Indicators: e.Indicators,
			}
			proposals = append(proposals, p)
		}
	}
	return proposals
}

// holds reports whether a factor came from the entry with an id.
func (m *Matrix) holds(entry string) bool {
	return m != nil && entry != "" && slices.ContainsFunc(m.Factors, func(f Factor) bool { return f.From == entry })
}

// TakenBy makes a factor of the proposal, in the name of the person who takes it over on a day. They may choose
// another pole or domain, or none, in what they get. Without a person there is no factor.
func (p Proposal) TakenBy(person string, day mabra.Date) (factor Factor, ok bool) {
	if person == "" {
		return Factor{}, false
	}
	return Factor{Pole: p.Pole, Text: p.Entry.Words, By: person, Date: day, Domain: p.Domain, From: p.Entry.ID}, true
}

// A proposalList is data/proposals.yaml.
type proposalList struct {
	Source       string        `yaml:"source" privacy:"structure"`
	DomainSource string        `yaml:"domainSource" privacy:"structure"`
	Verified     bool          `yaml:"verified" privacy:"structure"`
	Sides        []sidePoles   `yaml:"sides" privacy:"structure"`
	Alternatives []otherPoles  `yaml:"alternatives" privacy:"structure"`
	Domains      []nearDomains `yaml:"domains" privacy:"structure"`
}

type sidePoles struct {
	Side      triangle.Side `yaml:"side" privacy:"structure"`
	Strength  Pole          `yaml:"strength" privacy:"structure"`
	Challenge Pole          `yaml:"challenge" privacy:"structure"`
}

type otherPoles struct {
	Dimension triangle.Dimension `yaml:"dimension" privacy:"structure"`
	Strength  Pole               `yaml:"strength" privacy:"structure"`
	Challenge Pole               `yaml:"challenge" privacy:"structure"`
}

type nearDomains struct {
	Dimension triangle.Dimension `yaml:"dimension" privacy:"structure"`
	Domain    Domain             `yaml:"domain" privacy:"structure"`
}

// A heading is a dimension of the triangle and whether what is seen there is a strength or a challenge.
type heading struct {
	dimension triangle.Dimension
	kind      triangle.EntryKind
}

// headings holds what is proposed for each heading, read once. What comes from a document is not in it.
var headings = sync.OnceValue(func() map[heading]Proposal {
	list := yamldoc.Own[proposalList](dataFiles, "data/proposals.yaml", "ResilienceProposals")
	all := map[heading]Proposal{}
	for _, s := range list.Sides {
		for _, d := range s.Side.Dimensions() {
			p := Proposal{Source: list.Source, Verified: list.Verified, Basis: basisOf[s.Side]}
			for i := range list.Domains {
				if near := &list.Domains[i]; near.Dimension == d {
					p.Domain, p.DomainSource = near.Domain, list.DomainSource
				}
			}
			strength, challenge := p, p
			strength.Pole, challenge.Pole = s.Strength, s.Challenge
			for i := range list.Alternatives {
				if other := &list.Alternatives[i]; other.Dimension == d {
					strength.Otherwise, challenge.Otherwise = other.Strength, other.Challenge
				}
			}
			all[heading{d, triangle.Strength}], all[heading{d, triangle.Challenge}] = strength, challenge
		}
	}
	return all
})

// A Basis says why an entry of the triangle is proposed under a pole.
type Basis string

// Why an entry is proposed under a pole.
const (
	OfTheChild Basis = "of-the-child"
	OfTheCare  Basis = "of-the-care"
	OfTheWorld Basis = "of-the-world"
)

var bases = mabra.Vocabulary{
	mabra.TermOf(OfTheChild, "ett förslag: sidan handlar om barnet självt",
		"a proposal: the side is about the child themselves"),
	mabra.TermOf(OfTheCare, "ett förslag: sidan handlar om dem som tar hand om barnet",
		"a proposal: the side is about those who look after the child"),
	mabra.TermOf(OfTheWorld, "ett förslag: sidan handlar om det sammanhang som barnet ingår i",
		"a proposal: the side is about the wider world of the child"),
}

// Vocabulary gives the reasons.
func (Basis) Vocabulary() mabra.Vocabulary { return bases }

var basisOf = map[triangle.Side]Basis{
	triangle.HowIGrow: OfTheChild, triangle.WhatINeed: OfTheCare, triangle.MyWiderWorld: OfTheWorld,
}
