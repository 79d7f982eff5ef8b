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

// TestHolding: a role is held from the first day to the last, both with it.
func TestHolding(t *testing.T) {
	t.Parallel()
	named := func(id, from, until string) plan.Person {
		return plan.Person{ID: id, Roles: []plan.Role{plan.RoleNamedPerson}, From: day(from), Until: day(until)}
	}
	x := (&plan.Plan{People: []plan.Person{
		named("förr", "2020-01-01", "2021-06-30"), named("sedan", "2021-07-01", ""), named("alltid", "", ""), named("slutar", "", "2021-01-01"),
		{ID: "mamma", Roles: []plan.Role{plan.RoleGuardian}},
	}}).Index(mabra.At(midsummer))
	for on, want := range map[string][]string{
		"2019-12-31": {"slutar", "alltid"}, "2020-01-01": {"slutar", "förr", "alltid"}, "2021-01-01": {"slutar", "förr", "alltid"},
		"2021-01-02": {"förr", "alltid"}, "2021-06-30": {"förr", "alltid"}, "2021-07-01": {"sedan", "alltid"},
		"2026-06-19": {"sedan", "alltid"},
	} {
		var got []string
		for _, tenure := range x.Holding(plan.RoleNamedPerson, day(on)) {
			got = append(got, tenure.Person.ID)
		}
		assert.Equal(t, want, got, on)
	}
}

// TestInTurn: whoever begins is held against the one of those before who stays the longest.
func TestInTurn(t *testing.T) {
	t.Parallel()
	named := func(id, from, until string) plan.Person {
		return plan.Person{ID: id, Roles: []plan.Role{plan.RoleNamedPerson}, From: day(from), Until: day(until)}
	}
	first, last := named("a", "2020-01-01", "2021-01-01"), named("c", "2022-01-01", "")
	for name, test := range map[string]struct {
		second plan.Person
		want   []string
	}{
		"stays shorter":       {named("b", "2020-06-01", "2020-12-31"), []string{"a b", "a c"}},
		"stays as long":       {named("b", "2020-06-01", "2021-01-01"), []string{"a b", "b c"}},
		"stays longer":        {named("b", "2020-06-01", "2021-01-02"), []string{"a b", "b c"}},
		"stays without limit": {named("b", "2020-06-01", ""), []string{"a b", "b c"}},
	} {
		p := &plan.Plan{People: []plan.Person{first, test.second, last}}
		var got []string
		for before, now := range p.Index().InTurn(plan.RoleNamedPerson) {
			got = append(got, before.Person.ID+" "+now.Person.ID)
		}
		assert.Equal(t, test.want, got, name)
	}
}
