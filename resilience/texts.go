package resilience

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/triangle"
)

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
