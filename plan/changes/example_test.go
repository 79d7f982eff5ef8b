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

// Two services have gone on from the same plan. What does not collide is joined; what does is listed, with both versions.
func ExampleMerge() {
	base := &plan.Plan{Outcomes: []plan.Outcome{
		{ID: "vän", Text: "Ha någon att vara med", Due: mabra.MustParseDate("2026-06-01")},
	}}
	school, health := base.Clone(), base.Clone()
	school.Outcomes[0].Due = mabra.MustParseDate("2026-09-01")
	health.Outcomes[0].Due = mabra.MustParseDate("2026-10-01")
	health.Outcomes = append(health.Outcomes, plan.Outcome{ID: "sova", Text: "Sova hela natten"})

	merged, conflicts := changes.Merge(base, school, health)
	for _, o := range merged.Outcomes {
		fmt.Println(o.ID, o.Due.IsZero())
	}
	for _, told := range changes.Collisions(merged, school, health, conflicts) {
		fmt.Println(told.In(mabra.English))
	}
	// Output:
	// vän false
	// sova true
	// The outcome “Ha någon att vara med”: reached by: the first has 1 September 2026, the second 1 October 2026, before 1 June 2026; the first one's stands.
}

// The same difference, read as the minutes of the follow-up.
func ExampleMinutes() {
	spring := &plan.Plan{Outcomes: []plan.Outcome{{ID: "vän", Text: "Ha någon att vara med", Status: plan.OutcomeOpen}}}
	autumn := spring.Clone()
	autumn.Outcomes[0].Status = plan.OutcomeReached
	autumn.Needs = []plan.Need{{ID: "sova", Text: "Sova hela natten"}}
	for _, section := range changes.Minutes(spring, autumn, changes.Between(spring, autumn)) {
		fmt.Println(section.Heading.In(mabra.Swedish))
		for _, line := range section.Lines {
			fmt.Println("-", line.Text.In(mabra.Swedish))
		}
	}
	// Output:
	// Det som är nått
	// - Målet ”Ha någon att vara med” är nått.
	// Nytt i planen
	// - Nytt behov: ”Sova hela natten”.
}
