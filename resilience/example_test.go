package resilience_test

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
)

// A placement is set by a person, who says why: nothing is computed.
func Example() {
	m := resilience.Matrix{
		Factors:   []resilience.Factor{{Pole: resilience.ProtectiveEnvironment, Text: "Mormor bor på samma gata."}},
		Placement: &resilience.Placement{Child: resilience.ChildResilient, Surroundings: resilience.AroundProtective},
	}
	for _, f := range m.Check() {
		fmt.Println(f.Path, f.Message(mabra.English))
	}
	// Output:
	// placement.by the place on the matrix is not explained; add judged by (by), or take the place out (placement)
	// placement.because the place on the matrix is not explained; add why (because), or take the place out (placement)
}

// The triangle proposes; a person takes over what they find true, in their own name.
func ExampleFromTriangle() {
	t := triangle.Triangle{Entries: []triangle.Entry{
		{ID: "lock", Dimension: triangle.School, Kind: triangle.Challenge, Text: "The lock is broken.", By: "noor"},
		{ID: "book", Dimension: triangle.LearningAndAchieving, Kind: triangle.Strength, Text: "Writes a book.", By: "noor"},
	}}
	var m resilience.Matrix
	for _, p := range resilience.FromTriangle(&t, &m) {
		fmt.Println(p.Entry.At, mabra.LabelOf(p.Pole).In(mabra.English)+",", mabra.LabelOf(p.Basis).In(mabra.English))
		if f, ok := p.TakenBy("teacher", mabra.MustParseDate("2026-03-02")); ok && p.Pole == resilience.Resilience {
			m.Factors = append(m.Factors, f)
		}
	}
	fmt.Println(len(resilience.FromTriangle(&t, &m)), "left to think about")
	// Output:
	// entries[1] resilience, a proposal: the side is about the child themselves
	// entries[0] adversity, a proposal: the side is about the wider world of the child
	// 1 left to think about
}

// A view asks how what works can help where something is hard.
func ExampleMatrix_View() {
	m := resilience.Matrix{Factors: []resilience.Factor{
		{Pole: resilience.Resilience, Domain: resilience.TalentsAndInterests, Text: "Knows every bird."},
		{Pole: resilience.Vulnerability, Domain: resilience.Friendships, Text: "Falls silent among new children."},
	}}
	view := m.View()
	for _, help := range view.Helps {
		fmt.Println(help.Question.In(mabra.English))
	}
	fmt.Println("placed by somebody:", view.Placed != nil)
	fmt.Println(resilience.ResilienceAdversity.Questions()[0].Text.In(mabra.English))
	// Output:
	// How can what works in talents and interests help the child in friendships?
	// placed by somebody: false
	// What around the child needs to change, so that it does not depend on the child's own strength?
}
