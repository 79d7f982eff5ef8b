package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
)

// What is shared is said to be needed, relevant and in proportion, unless the law leaves no choice; and what it is based on.
func TestWhatASharingSays(t *testing.T) {
	t.Parallel()
	whole := plan.Sharing{
		What: "Något", By: "lärare", With: []string{"handläggare"}, Date: day("2026-05-10"), Basis: plan.BasisOSL10s27,
		Necessary: "Ja", Relevant: "Ja", Proportionate: "Ja",
	}
	for name, test := range map[string]struct {
		change             func(*plan.Sharing)
		unjustified, bases []string
	}{
		"all":                {func(*plan.Sharing) {}, nil, nil},
		"not why needed":     {func(s *plan.Sharing) { s.Necessary = "" }, []string{"sharing[1]"}, nil},
		"not why relevant":   {func(s *plan.Sharing) { s.Relevant = "" }, []string{"sharing[1]"}, nil},
		"not why in measure": {func(s *plan.Sharing) { s.Proportionate = "" }, []string{"sharing[1]"}, nil},
		"a duty":             {func(s *plan.Sharing) { s.Necessary, s.Basis = "", plan.BasisSoL20s6 }, nil, nil},
		"no basis":           {func(s *plan.Sharing) { s.Basis = "" }, nil, []string{"none sharing[1].basis"}},
		"no basis, nor why": {func(s *plan.Sharing) { s.Basis, s.Relevant = "", "" },
			[]string{"sharing[1]"}, []string{"none sharing[1].basis"}},
		"it was not shared":   {func(s *plan.Sharing) { *s = plan.Sharing{NotSharedBecause: "Behövdes inte"} }, nil, nil},
		"consent, of nobody":  {func(s *plan.Sharing) { s.Basis = plan.BasisConsent }, nil, []string{"no-consent sharing[1].basis"}},
		"consent, not shared": {func(s *plan.Sharing) { s.Basis, s.NotSharedBecause = plan.BasisConsent, "Nej" }, nil, nil},
	} {
		p := family("2016-08-01")
		p.Form = plan.FormOwn
		other := whole
		test.change(&other)
		p.Sharing = []plan.Sharing{whole, other}
		assert.Equal(t, test.unjustified, toldNear(p, "sharing-unjustified"), name)
		assert.Equal(t, test.bases, toldNear(p, "sharing-without-basis"), name)
	}
}

// A consent that a sharing rests on held on the day and covers each organisation that was told.
func TestTheConsentThatASharingRestsOn(t *testing.T) {
	t.Parallel()
	yes := func(given string, organisations ...string) plan.Consent {
		return plan.Consent{By: "mamma", Given: day(given), Organisations: organisations}
	}
	until := func(k plan.Consent, until string) plan.Consent { k.Until = day(until); return k }
	back := func(k plan.Consent, on string) plan.Consent { k.Withdrawn = day(on); return k }
	for name, test := range map[string]struct {
		consents []plan.Consent
		with     []string
		held     bool
	}{
		"to all":                 {[]plan.Consent{yes("2026-05-10")}, []string{"handläggare", "psykolog"}, true},
		"given after":            {[]plan.Consent{yes("2026-05-11")}, []string{"handläggare"}, false},
		"given after, to nobody": {[]plan.Consent{yes("2026-05-11")}, nil, false},
		"to nobody":              {[]plan.Consent{yes("2026-05-10")}, nil, true},
		"to a stranger":          {[]plan.Consent{yes("2026-05-10", "school")}, []string{"någon"}, true},
		"to one":                 {[]plan.Consent{yes("2026-05-10", "social-services")}, []string{"handläggare"}, true},
		"to one by its id":       {[]plan.Consent{yes("2026-05-10", "school")}, []string{"social-services"}, false},
		"to another":             {[]plan.Consent{yes("2026-05-10", "school")}, []string{"handläggare"}, false},
		"to the first of two":    {[]plan.Consent{yes("2026-05-10", "social-services")}, []string{"handläggare", "psykolog"}, false},
		"to the second of two":   {[]plan.Consent{yes("2026-05-10", "psychiatry")}, []string{"handläggare", "psykolog"}, false},
		"to each of two": {[]plan.Consent{yes("2026-05-10", "psychiatry"), yes("2026-05-10", "social-services")},
			[]string{"handläggare", "psykolog"}, true},
		"until the day":             {[]plan.Consent{until(yes("2026-05-10"), "2026-05-10")}, []string{"handläggare"}, true},
		"until the day before":      {[]plan.Consent{until(yes("2026-05-01"), "2026-05-09")}, []string{"handläggare"}, false},
		"taken back on the day":     {[]plan.Consent{back(yes("2026-05-01"), "2026-05-10")}, []string{"handläggare"}, false},
		"taken back after":          {[]plan.Consent{back(yes("2026-05-01"), "2026-05-11")}, []string{"handläggare"}, true},
		"one past, and one that is": {[]plan.Consent{until(yes("2026-05-01"), "2026-05-09"), yes("2026-05-10")}, nil, true},
	} {
		p := family("2016-08-01", test.consents...)
		p.Form = plan.FormOwn
		p.Sharing = []plan.Sharing{{What: "Något", By: "lärare", With: test.with, Date: day("2026-05-10"), Basis: plan.BasisConsent}}
		var want []string
		if !test.held {
			want = []string{"no-consent sharing[0].basis"}
		}
		assert.Equal(t, want, toldNear(p, "sharing-without-basis"), name)
	}
}
