package triangle_test

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/triangle"
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
	// warning: entries: the triangle has challenges and no strength; write what works as kind: strength [triangle-only-challenges]
	// warning: entries: sides of the triangle with no entry and no reason: what I need from the people who look after me (what-i-need), my-wider-world; add entries or notExplored [triangle-side-skipped]
	// how I grow and develop
}
