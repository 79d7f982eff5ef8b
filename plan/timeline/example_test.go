package timeline_test

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/timeline"
)

func ExampleFollowUp() {
	p := &plan.Plan{
		Status: plan.StatusActive, Form: plan.FormOwn, Language: "sv", Created: mabra.MustParseDate("2026-02-02"),
		People:   []plan.Person{{ID: "läraren", Roles: []plan.Role{plan.RoleProfessional}}},
		Needs:    []plan.Need{{ID: "vän"}},
		Outcomes: []plan.Outcome{{ID: "lek", Needs: []string{"vän"}, Due: mabra.MustParseDate("2026-12-01")}},
		Actions: []plan.Action{{
			ID: "rast", Outcomes: []string{"lek"}, Responsible: "läraren", Due: mabra.MustParseDate("2026-05-29"),
		}},
	}
	agenda := timeline.FollowUp(p.Index(mabra.At(mabra.MustParseDate("2026-06-15"))))
	for _, outcome := range agenda.Outcomes {
		for _, action := range outcome.Actions {
			for _, q := range action.Questions {
				fmt.Println(q.Who, q.Text.In(mabra.English))
				fmt.Println("because of", q.Rule, "at", q.Places[0])
			}
		}
	}
	// Output:
	// [läraren] The action was to be done by 29 May 2026, and the plan has no result. Was it done, and what came of it?
	// because of action-overdue at actions[0].due
}

func ExampleConcurrency() {
	p := &plan.Plan{
		Needs:    []plan.Need{{ID: "sömn"}},
		Outcomes: []plan.Outcome{{ID: "somna", Needs: []string{"sömn"}}},
		Actions: []plan.Action{
			{
				ID: "samtal", Outcomes: []string{"somna"},
				Start: mabra.MustParseDate("2026-02-02"), Due: mabra.MustParseDate("2026-03-02"),
			},
			{
				ID: "familjestöd", Outcomes: []string{"somna"},
				Start: mabra.MustParseDate("2026-03-23"), Due: mabra.MustParseDate("2026-06-01"),
			},
		},
	}
	for _, need := range timeline.Concurrency(p.Index()) {
		for _, step := range need.Steps {
			fmt.Println(step.Path, mabra.LabelOf(step.Relation).In(mabra.English), "- days between:", step.Days)
		}
	}
	// Output:
	// actions[1] wait for each other - days between: 21
}
