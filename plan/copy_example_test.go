package plan_test

import (
	"errors"
	"fmt"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

func copiedPlan() *plan.Plan {
	return &plan.Plan{
		Revision: 1, Language: "en", Created: mabra.MustParseDate("2026-03-02"),
		Child:         plan.Child{Name: "Madeup Child", Born: mabra.MustParseDate("2016-05-04")},
		Organisations: []plan.Organisation{{ID: "club", Sector: plan.SectorLeisure, Name: "Madeup Club"}},
		People:        []plan.Person{{ID: "mum", Name: "Madeup Mum", Roles: []plan.Role{plan.RoleGuardian}}},
		Actions:       []plan.Action{{ID: "lift", Text: "A lift to training", Responsible: "mum"}, {ID: "other", Text: "Something else"}},
		Copies:        []plan.Copy{{To: "club", Holds: []string{"lift"}}, {To: "mum", Part: "in words only"}},
	}
}

// A receiver gets what the plan's copies say, and nothing else.
func ExampleIndex_CopyFor() {
	x := copiedPlan().Index()
	given, err := x.CopyFor("club")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, a := range given.Plan.Actions {
		fmt.Println(a.ID, a.Text, "by", given.Plan.People[0].Name)
	}
	_, err = x.CopyFor("mum")
	fmt.Println(errors.Is(err, plan.ErrPartInWords))
	// Output:
	// action-1 A lift to training by Madeup Mum
	// true
}

// What somebody wrote stands in a plan for a consultation when a person has read it, and not before.
func ExampleIndex_DeIdentify() {
	x := copiedPlan().Index()
	id := uuid.MustParse("11111111-2222-4333-8444-555555555555")
	closed := x.DeIdentify(id)
	from, to, _ := closed.Ages()
	fmt.Println(closed.Plan.Child.Pseudonym, from, "to", to, "|", closed.Plan.Actions[0].Text)
	read := closed.Texts[0]
	read.Instead = "A lift to a hobby"
	fmt.Println(x.DeIdentify(id, read).Plan.Actions[0].Text)
	// Output:
	// The child 7 to 9 | (a text has been taken out)
	// A lift to a hobby
}
