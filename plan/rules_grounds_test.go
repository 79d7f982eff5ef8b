package plan_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
)

// What binds authorities is not offered to private bodies, nor a basis before its first day; a duty is not weighed.
func TestWhatABasisCovers(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		basis    plan.Basis
		by, with string
		private  plan.Sector
		date     string
		found    string
	}{
		{plan.BasisOSL10s27, "lärare", "handläggare", plan.SectorSchool, "2026-05-10", "warning private"},
		{plan.BasisOSL10s27, "lärare", "handläggare", "", "2026-05-10", ""},
		{plan.BasisOSL25s12, "psykolog", "handläggare", plan.SectorPsychiatry, "2026-05-10", "warning private"},
		{plan.BasisOSL25s12, "psykolog", "handläggare", "", "2026-05-10", ""},
		{plan.BasisOSL10s2, "lärare", "handläggare", plan.SectorSchool, "2026-05-10", "warning private"},
		{plan.BasisSoL19s1, "lärare", "handläggare", plan.SectorSchool, "2026-05-10", ""},
		{plan.BasisOSL26s9, "handläggare", "psykolog", plan.SectorPsychiatry, "2026-05-10", "warning to-private"},
		{plan.BasisOSL10s28, "lärare", "psykolog", plan.SectorPsychiatry, "2026-05-10", "warning to-private"},
		{plan.BasisOSL26s9a, "handläggare", "lärare", "", "2026-05-10", ""},
		{plan.BasisOSL26s9a, "lärare", "handläggare", "", "2026-05-10", "warning from"},
		{plan.BasisOSL10s15a, "handläggare", "lärare", "", "2026-05-10", "info to"},
		{plan.BasisOSL10s15a, "handläggare", "polis", "", "2026-05-10", ""},
		{plan.BasisOSL10s15a, "handläggare", "polis", "", "2025-11-30", "info not-yet"},
		{plan.BasisLag2025n170, "lärare", "polis", plan.SectorSchool, "2026-05-10", ""},
		{plan.BasisLag2025n170, "lärare", "polis", "", "2025-03-31", "info not-yet"},
		{plan.BasisPublicTask, "lärare", "handläggare", "", "2018-05-24", "warning not-yet"},
		{plan.BasisPublicTask, "lärare", "handläggare", "", "2018-05-25", ""},
		{plan.BasisLegitimate, "lärare", "handläggare", plan.SectorSchool, "2018-05-24", "warning not-yet"},
		{plan.BasisLegitimate, "lärare", "handläggare", plan.SectorSchool, "2026-05-10", ""},
		{plan.BasisCare, "psykolog", "handläggare", "", "2018-05-24", "warning not-yet"},
		{plan.BasisCare, "psykolog", "handläggare", "", "2026-05-10", ""},
		{plan.BasisLag2022n913, "psykolog", "handläggare", plan.SectorPsychiatry, "2026-05-10", ""},
		{plan.BasisLag2022n913, "psykolog", "lärare", "", "2026-05-10", "info to"},
		{plan.BasisLag2022n913, "lärare", "handläggare", "", "2026-05-10", "info from"},
		{plan.BasisLag2022n913, "psykolog", "handläggare", "", "2022-12-31", "info not-yet"},
	} {
		p := family("2016-08-01")
		p.Form = plan.FormOwn
		p.Organisations = append(p.Organisations, plan.Organisation{ID: "police", Sector: plan.SectorPolice, Principal: plan.PrincipalState})
		p.People = append(p.People, plan.Person{ID: "polis", Roles: []plan.Role{plan.RoleProfessional}, Organisation: "police"})
		for i := range p.Organisations {
			if p.Organisations[i].Sector == test.private {
				p.Organisations[i].Principal = plan.PrincipalPrivate
			}
		}
		p.Sharing = []plan.Sharing{{What: "Något", By: test.by, With: []string{test.with}, Date: day(test.date), Basis: test.basis}}
		found := ""
		if f := foundBy(p, "sharing-basis-wrong"); f != nil {
			found = f.Severity.String() + " " + f.Variant
		}
		assert.Equal(t, test.found, found, "%s %s %s %s", test.basis, test.by, test.with, test.date)

		weighed := foundBy(p, "sharing-unjustified") != nil
		duty := test.basis == plan.BasisOSL10s28 || test.basis == plan.BasisSoL19s1 || test.basis == plan.BasisLag2025n170
		assert.Equal(t, !duty, weighed, test.basis)
	}
	p := family("2016-08-01")
	p.Sharing = []plan.Sharing{{What: "Något", By: "lärare", Date: day("2026-05-10"), Basis: plan.BasisLegalObligation}}
	assert.Nil(t, foundBy(p, "sharing-unjustified"), "an obligation leaves no choice")
}

// What is wrong with a basis is told once, and a basis of another country's law by another rule. A sharing without a day is as old as
// the plan.
func TestABasisIsToldOfOnce(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		basis   plan.Basis
		by      string
		with    []string
		private []plan.Sector
		date    string
		made    string
		model   string
		found   string
	}{
		"too early, and from elsewhere": {plan.BasisLag2022n913, "lärare", []string{"handläggare"}, nil,
			"2022-12-31", "2026-05-02", "", "not-yet"},
		"of no day, in a new plan":  {plan.BasisLag2022n913, "psykolog", []string{"handläggare"}, nil, "", "2023-01-01", "", ""},
		"of no day, in an old plan": {plan.BasisLag2022n913, "psykolog", []string{"handläggare"}, nil, "", "2022-12-31", "", "not-yet"},
		"new, in an old plan":       {plan.BasisLag2022n913, "psykolog", []string{"handläggare"}, nil, "2023-01-01", "2022-12-31", "", ""},
		"to two, the second private": {plan.BasisOSL10s28, "lärare", []string{"handläggare", "psykolog"},
			[]plan.Sector{plan.SectorPsychiatry}, "2026-05-10", "2026-05-02", "", "to-private"},
		"to two private": {plan.BasisOSL10s28, "lärare", []string{"handläggare", "psykolog"},
			[]plan.Sector{plan.SectorPsychiatry, plan.SectorSocialServices}, "2026-05-10", "2026-05-02", "", "to-private"},
		"to a stranger, and one private": {plan.BasisOSL10s28, "lärare", []string{"någon", "psykolog"},
			[]plan.Sector{plan.SectorPsychiatry}, "2026-05-10", "2026-05-02", "", "to-private"},
		"to one private, then elsewhere": {plan.BasisOSL26s9, "handläggare", []string{"psykolog", "lärare"},
			[]plan.Sector{plan.SectorPsychiatry}, "2026-05-10", "2026-05-02", "", "to-private"},
		"by one private, to elsewhere": {plan.BasisOSL25s12, "psykolog", []string{"lärare"},
			[]plan.Sector{plan.SectorPsychiatry}, "2026-05-10", "2026-05-02", "", "private"},
		"by one private, in Scotland": {plan.BasisOSL25s12, "psykolog", []string{"lärare"},
			[]plan.Sector{plan.SectorPsychiatry}, "2026-05-10", "2026-05-02", "girfec", ""},
		"to elsewhere, in Scotland": {plan.BasisOSL25s12, "psykolog", []string{"lärare"}, nil, "2026-05-10", "2026-05-02", "girfec", ""},
		"to elsewhere":              {plan.BasisOSL25s12, "psykolog", []string{"lärare"}, nil, "2026-05-10", "2026-05-02", "", "to"},
		"by a stranger":             {plan.BasisOSL25s12, "någon", []string{"handläggare"}, nil, "2026-05-10", "2026-05-02", "", ""},
		"on none":                   {"", "psykolog", []string{"lärare"}, nil, "2026-05-10", "2026-05-02", "", ""},
	} {
		p := family("2016-08-01")
		p.Form, p.Model, p.Created = plan.FormOwn, test.model, day(test.made)
		for i := range p.Organisations {
			if slices.Contains(test.private, p.Organisations[i].Sector) {
				p.Organisations[i].Principal = plan.PrincipalVoluntary
			}
		}
		p.Sharing = []plan.Sharing{{What: "Något", By: test.by, With: test.with, Date: day(test.date), Basis: test.basis}}
		var want []string
		if test.found != "" {
			want = []string{test.found + " sharing[0].basis"}
		}
		assert.Equal(t, want, toldNear(p, "sharing-basis-wrong"), name)
	}
}
