package changes_test

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/changes"
)

// What differs, as data: the outcome is the same though it stands elsewhere, and the day that was moved is both days.
func ExampleBetween() {
	spring := &plan.Plan{Outcomes: []plan.Outcome{
		{ID: "vän", Text: "Ha någon att vara med", Due: mabra.MustParseDate("2026-06-01")},
	}}
	autumn := &plan.Plan{Outcomes: []plan.Outcome{
		{ID: "sova", Text: "Sova hela natten"},
		{ID: "vän", Text: "Ha någon att vara med", Due: mabra.MustParseDate("2026-10-01")},
	}}
	for _, c := range changes.Between(spring, autumn) {
		fmt.Println(c.Kind, c.After, c.Item)
		if c.Kind == changes.Changed {
			fmt.Println("  ", c.Old, "→", c.New)
		}
	}
	// Output:
	// added outcomes[0] sova
	// changed outcomes[1].due vän
	//    2026-06-01 → 2026-10-01
}
