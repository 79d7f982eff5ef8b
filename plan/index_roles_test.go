package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// TestTenures: who has held a role stands in the order that they began, and whoever says nothing of it has it today.
func TestTenures(t *testing.T) {
	t.Parallel()
	named := func(id, from, until string) plan.Person {
		return plan.Person{ID: id, Roles: []plan.Role{plan.RoleNamedPerson}, From: day(from), Until: day(until)}
	}
	declined := named("inte hon", "2021-01-01", "")
	declined.Declined = day("2021-01-02")
	mother := plan.Person{ID: "mamma", Roles: []plan.Role{plan.RoleGuardian}}
	for name, test := range map[string]struct {
		people []plan.Person
		want   []string // who it was, and when they began
	}{
		"nobody":             {[]plan.Person{mother}, nil},
		"the family says no": {[]plan.Person{declined, named("hon", "2022-01-01", "")}, []string{"hon 2022-01-01"}},
		"whatever the order they stand in": {
			[]plan.Person{named("sist", "2024-01-01", ""), mother, named("först", "2020-01-01", "2021-01-01"), named("sedan", "2022-01-01", "")},
			[]string{"först 2020-01-01", "sedan 2022-01-01", "sist 2024-01-01"},
		},
		"the same day, in the order of the plan": {
			[]plan.Person{named("den ena", "2022-01-01", ""), named("den andra", "2022-01-01", "")},
			[]string{"den ena 2022-01-01", "den andra 2022-01-01"},
		},
		"with no days, from today": {
			[]plan.Person{named("nu", "", ""), named("sedan", "2022-01-01", ""), named("snart", "2026-06-20", "")},
			[]string{"sedan 2022-01-01", "nu 2026-06-19", "snart 2026-06-20"},
		},
		"ended, and nobody knows when it began": {
			[]plan.Person{named("sedan", "2020-01-01", ""), named("förr", "", "2024-01-01")}, []string{"förr ", "sedan 2020-01-01"},
		},
		"one day":               {[]plan.Person{named("en dag", "2022-01-01", "2022-01-01")}, []string{"en dag 2022-01-01"}},
		"ended before it began": {[]plan.Person{named("hon", "2022-01-01", ""), named("fel", "2022-01-02", "2022-01-01")}, nil},
	} {
		x := (&plan.Plan{People: test.people}).Index(mabra.At(midsummer))
		var got []string
		for _, tenure := range x.Tenures(plan.RoleNamedPerson) {
			assert.Same(t, &x.People[tenure.Place], tenure.Person, name)
			began := ""
			if !tenure.Began.IsZero() {
				began = tenure.Began.String()
			}
			got = append(got, tenure.Person.ID+" "+began)
		}
		assert.Equal(t, test.want, got, name)
	}
}

// TestNamedPersonAt: a practice model says who the named person is where it says where that person works.
func TestNamedPersonAt(t *testing.T) {
	t.Parallel()
	town := &plan.PracticeModel{Name: "town", Holders: []plan.Holder{
		{Stage: plan.StagePrimary, Title: both("rektor"), Sectors: []plan.Sector{plan.SectorSchool}},
		{Stage: plan.StageSecondary, Title: both("någon")},
	}}
	x := new(plan.Plan).Index(plan.UnderModel(town))
	for stage, title := range map[plan.Stage]string{plan.StagePrimary: "rektor", plan.StageSecondary: "någon", plan.StagePreschool: ""} {
		holder, says := x.NamedPersonAt(stage)
		assert.Equal(t, title, holder.Title.Sv, stage)
		assert.Equal(t, stage == plan.StagePrimary, says, stage)
	}
}
