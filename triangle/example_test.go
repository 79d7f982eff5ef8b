package triangle_test

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A triangle that was filled in by a program is checked like one that was read. Strengths stand beside challenges.
func Example() {
	t := triangle.Triangle{Entries: []triangle.Entry{
		{Dimension: triangle.LearningAndAchieving, Kind: triangle.Challenge, Text: "Läxorna blir liggande."},
	}}
	for _, f := range t.Check() {
		fmt.Println(f.In(mabra.English))
	}
	fmt.Println(mabra.LabelOf(triangle.LearningAndAchieving.Side()).In(mabra.English))
	// Output:
	// warning: entries: the triangle has challenges and no strength; write what works as a strength (kind: strength) [triangle-only-challenges]
	// warning: entries: sides of the triangle with no entry and no reason: what I need from the people who look after me (what-i-need), my-wider-world; add entries (entries), or why the side was not needed (notExplored) [triangle-side-skipped]
	// how I grow and develop
}

// What nobody has thought of is opened by a question, and what is left out on purpose is not asked for.
func ExampleTriangle_Coverage() {
	t := triangle.Triangle{
		Entries: []triangle.Entry{
			{Dimension: triangle.School, Kind: triangle.Strength, Text: "Likes the library."},
			{Dimension: triangle.School, Kind: triangle.Challenge, Text: "Eats alone."},
		},
		NotExplored: []triangle.NotExplored{{Side: triangle.WhatINeed, Because: "The family would rather wait."}},
	}
	c := t.Coverage()
	for _, side := range c.Sides {
		fmt.Println(mabra.LabelOf(side.Side).In(mabra.English)+":", mabra.LabelOf(side.Consideration).In(mabra.English))
	}
	first := c.Untouched()[0]
	fmt.Println(first, "-", first.Questions()[0].Text.In(mabra.English))
	// Output:
	// how I grow and develop: nothing is written about the side, nor why
	// what I need from the people who look after me: the side is left out on purpose, and why is written
	// my wider world: something is written about the side
	// being-healthy - When does your body feel at its best, and when does it not feel so good?
}

// An entry that nobody has connected with the wheel may touch it all the same. That is a proposal, and says what it rests on.
func ExampleTriangle_Touches() {
	t := triangle.Triangle{Entries: []triangle.Entry{
		{Dimension: triangle.PlayEncouragement, Kind: triangle.Strength, Text: "A story every night."},
	}}
	for _, touch := range t.Touches(wheel.Active) {
		fmt.Println(touch.Entry.At, touch.Proposed(), mabra.LabelOf(touch.Basis).In(mabra.English))
	}
	// Output:
	// entries[0] true a proposal: the guidance on the indicator speaks of what the heading is about
}
