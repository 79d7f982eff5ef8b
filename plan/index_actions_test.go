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
