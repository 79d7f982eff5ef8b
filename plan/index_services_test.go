package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
)

// TestSeveralAtWork: an action counts when it is known to go on, and whose it is. One that cannot be read is no reason to
// say that several are at work, and none to keep silent about the others.
func TestSeveralAtWork(t *testing.T) {
	t.Parallel()
	const ofSchool, ofSupport = "{organisation: school, status: ongoing}", "{organisation: support, status: ongoing}"
	for actions, several := range map[string]bool{
		ofSchool:                                                     false,
		ofSchool + ", " + ofSchool:                                   false,
		ofSchool + ", " + ofSupport:                                  true,
		ofSchool + ", {organisation: support}":                       true,
		ofSchool + ", {organisation: support, status: done}":         false,
		ofSchool + ", {organisation: support, status: over}":         false,
		ofSchool + ", {organisation: support, status: [done]}":       false,
		ofSchool + ", {organisation: [school], responsible: bo}":     false,
		ofSchool + ", {organisation: support, responsible: [child]}": false,
		ofSchool + ", {status: over}, " + ofSupport:                  true,
	} {
		p, _ := plan.Parse("", []byte(`apiVersion: mabra/v1
kind: Plan
organisations: [{id: school}, {id: support}]
people: [{id: bo, roles: [professional], organisation: support}]
actions: [`+actions+"]\n"))
		assert.Equal(t, several, p.Index().SeveralAtWork(), actions)
	}
}

// TestServiceAt: the family, and who is there for the child, come for no service.
func TestServiceAt(t *testing.T) {
	t.Parallel()
	for role, comes := range map[plan.Role]bool{
		plan.RoleProfessional: true, plan.RoleNamedPerson: true, plan.RoleChild: false, plan.RoleGuardian: false,
		plan.RoleNetwork: false, plan.RoleAdvocate: false, plan.RoleInterpreter: false, "no role": false,
	} {
		p := &plan.Plan{
			Organisations: []plan.Organisation{{ID: "school"}},
			People:        []plan.Person{{ID: "bo", Roles: []plan.Role{role}, Organisation: "school"}},
		}
		assert.Equal(t, comes, p.Index().ServiceAt("bo") != nil, role)
	}
}

// TestServiceBehind: an action lies with the organisation it names, else with that of whoever is responsible, who may be
// the organisation itself.
func TestServiceBehind(t *testing.T) {
	t.Parallel()
	p := &plan.Plan{
		Organisations: []plan.Organisation{{ID: "school"}, {ID: "support"}},
		People:        []plan.Person{{ID: "bo", Roles: []plan.Role{plan.RoleProfessional}, Organisation: "support"}},
	}
	for want, action := range map[string]plan.Action{
		"school":  {Organisation: "school", Responsible: "bo"},
		"support": {Responsible: "bo"},
		"":        {Responsible: "nobody"},
	} {
		assert.Equal(t, want, p.Index().ServiceBehind(&action))
	}
	assert.Equal(t, "school", p.Index().ServiceBehind(&plan.Action{Responsible: "school"}))
}
