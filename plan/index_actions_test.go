package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// TestMeasuresByOthers: what somebody outside municipality and region does is one thing, wherever it is written. It is a
// part of the plan's chain where it names an outcome.
func TestMeasuresByOthers(t *testing.T) {
	t.Parallel()
	p := &plan.Plan{
		Organisations: []plan.Organisation{
			{ID: "skolan", Sector: plan.SectorSchool, Principal: plan.PrincipalMunicipality},
			{ID: "friskolan", Sector: plan.SectorSchool, Principal: plan.PrincipalPrivate},
			{ID: "polisen", Sector: plan.SectorPolice},
		},
		People: []plan.Person{
			{ID: "åsa", Roles: []plan.Role{plan.RoleProfessional}, Organisation: "friskolan"},
			{ID: "farfar", Roles: []plan.Role{plan.RoleNetwork}},
		},
		Needs:    []plan.Need{{ID: "vän"}},
		Outcomes: []plan.Outcome{{ID: "leker", Needs: []string{"vän"}}},
		Actions: []plan.Action{
			{ID: "a", Organisation: "skolan"}, {ID: "b", Responsible: "åsa"}, {ID: "c", Organisation: "polisen"},
			{ID: "d", Responsible: "farfar", Organisation: "friskolan"},
		},
		Others: &plan.Others{Measures: []plan.Measure{
			{ID: "e", By: "åsa", Outcomes: []string{"leker"}}, {ID: "f", By: "farfar"},
			{ID: "g", Responsible: "åsa", By: "friskolan", Outcomes: []string{"leker"}, Status: plan.ActionDone},
		}},
	}
	x := p.Index()
	list := func(each func(yield func(mabra.Path, *plan.Action) bool)) (found []string) {
		for at, a := range each {
			found = append(found, string(at)+" "+a.ID)
		}
		return found
	}
	assert.Equal(t, []string{
		"actions[1] b", "actions[2] c", "others.measures[0] e", "others.measures[1] f", "others.measures[2] g",
	}, list(x.MeasuresByOthers()))
	assert.Equal(t, []string{
		"actions[0] a", "actions[1] b", "actions[2] c", "actions[3] d", "others.measures[0] e", "others.measures[2] g",
	}, list(x.EveryAction()))
	assert.Equal(t, []string{
		"actions[0] a", "actions[1] b", "actions[2] c", "actions[3] d", "others.measures[0] e",
	}, list(x.LiveActions()))
	assert.Equal(t, []string{
		"actions[0] a", "actions[1] b", "actions[2] c", "others.measures[0] e", "others.measures[2] g",
	}, list(x.ServiceActions()))
	assert.True(t, x.Acted("vän"))
	toward := x.ActionsToward("leker")
	assert.Equal(t, "friskolan", x.ServiceBehind(toward[0]), "by a person who belongs there")
	assert.Equal(t, "friskolan", toward[1].Organisation, "by a service, and who does it there")
	assert.Equal(t, "åsa", toward[1].Responsible)
}

// TestChain: one thing after another is a chain; what goes on beside something else, or may, is none.
func TestChain(t *testing.T) {
	t.Parallel()
	action := func(start, due string, outcomes ...string) plan.Action {
		return plan.Action{Outcomes: append(outcomes, "leker"), Start: day(start), Due: day(due)}
	}
	for name, test := range map[string]struct {
		actions []plan.Action
		chain   bool
	}{
		"nothing":                 {nil, false},
		"one alone":               {[]plan.Action{action("2026-03-01", "2026-04-01")}, false},
		"the same day":            {[]plan.Action{action("2026-03-01", "2026-04-01"), action("2026-04-01", "2026-05-01")}, true},
		"later":                   {[]plan.Action{action("2026-03-01", "2026-04-01"), action("2026-04-02", "2026-05-01")}, true},
		"a day before":            {[]plan.Action{action("2026-03-01", "2026-04-01"), action("2026-03-31", "2026-05-01")}, false},
		"written the other way":   {[]plan.Action{action("2026-04-01", "2026-05-01"), action("2026-03-01", "2026-04-01")}, true},
		"one that does not end":   {[]plan.Action{action("2026-03-01", "2026-04-01"), action("2026-04-01", "")}, false},
		"one that does not begin": {[]plan.Action{action("", "2026-04-01"), action("2026-04-01", "2026-05-01")}, false},
		"the first does not end":  {[]plan.Action{action("2026-03-01", ""), action("2026-04-01", "2026-05-01")}, false},
		"the last overlaps": {[]plan.Action{
			action("2026-03-01", "2026-04-01"), action("2026-04-01", "2026-05-01"), action("2026-04-30", "2026-06-01"),
		}, false},
		"one, to several outcomes": {[]plan.Action{action("2026-03-01", "2026-04-01", "sover")}, false},
	} {
		p := &plan.Plan{
			Needs: []plan.Need{{ID: "vän"}}, Actions: test.actions,
			Outcomes: []plan.Outcome{{ID: "leker", Needs: []string{"vän"}}, {ID: "sover", Needs: []string{"vän"}}},
		}
		assert.Equal(t, test.chain, p.Index().Chain("vän"), name)
	}
}
