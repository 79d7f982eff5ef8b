package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
)

// What points out who the child is has no place in a plan that is said to be de-identified: names and numbers, ways to reach somebody,
// names of places, and days of birth. In one that is not said to be so it may stand.
func TestWhatPointsOutAChild(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		change func(*plan.Plan)
		found  []string
	}{
		"nothing":              {func(*plan.Plan) {}, nil},
		"a pseudonym":          {func(p *plan.Plan) { p.Child.Pseudonym = "Räven" }, nil},
		"a name":               {func(p *plan.Plan) { p.Child.Name = "Alma Testvik" }, []string{"field child.name"}},
		"somebody's name":      {func(p *plan.Plan) { p.People[0].Name = "Kim Testvik" }, []string{"field people[0].name"}},
		"an id":                {func(p *plan.Plan) { p.Child.Attends = "school" }, nil},
		"a day of birth":       {func(p *plan.Plan) { p.Child.Born = day("2016-03-14") }, []string{"field child.born"}},
		"a day it is expected": {func(p *plan.Plan) { p.Child.Expected = day("2026-09-01") }, []string{"field child.expected"}},
		"a telephone": {func(p *plan.Plan) { p.People[0].Contact = &plan.Contact{Phone: "x"} },
			[]string{"field people[0].contact.phone"}},
		"a place":         {func(p *plan.Plan) { p.Organisations[0].Name = "Testbyskolan" }, []string{"field organisations[0].name"}},
		"a kind of place": {func(p *plan.Plan) { p.Organisations[0].Name = "skolan" }, nil},
		"a place, and a kind": {func(p *plan.Plan) { p.Organisations[0].Name, p.Organisations[1].Name = "skolan", "Testbyskolan" },
			[]string{"field organisations[1].name"}},
		"a class": {func(p *plan.Plan) { p.Child.Group = "skolan" }, nil},
		"a name and a day": {func(p *plan.Plan) { p.Child.Name, p.Child.Born = "Alma Testvik", day("2016-03-14") },
			[]string{"field child.name", "field child.born"}},
	} {
		p := family("")
		p.Form, p.People[0].ID = plan.FormOwn, "barnet"
		test.change(p)
		assert.Empty(t, toldNear(p, "not-de-identified"), name)
		assert.Empty(t, toldNear(p, "read-by-a-person"), name)
		p.DeIdentified = true
		assert.ElementsMatch(t, test.found, toldNear(p, "not-de-identified"), name)
		assert.Equal(t, []string{"de-identified deIdentified"}, toldNear(p, "read-by-a-person"), name)

		// Where the child is protected, what tells where it is is told of by another rule.
		p.Child.Protection = plan.ProtectionMarked
		var found []string
		for _, at := range test.found {
			if at == "field child.name" || at == "field people[0].name" || at == "field child.born" || at == "field child.expected" {
				found = append(found, at)
			}
		}
		assert.ElementsMatch(t, found, toldNear(p, "not-de-identified"), "%s: protected", name)
		assert.Equal(t, []string{"protected child.protection"}, toldNear(p, "read-by-a-person"), name)
		p.Child.Protection = plan.ProtectionNone
		assert.ElementsMatch(t, test.found, toldNear(p, "not-de-identified"), "%s: not protected", name)
		assert.Equal(t, []string{"de-identified deIdentified"}, toldNear(p, "read-by-a-person"), name)
	}
}
