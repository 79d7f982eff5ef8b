package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
)

// An action goes by the latest of the outcomes that it serves, in whatever order they are named. Of one that has no day, or
// that nobody knows, nobody can say that it comes before.
func TestWhichOutcomeAnActionIsHeldTo(t *testing.T) {
	t.Parallel()
	const early, late = "actions[0].due near outcomes[1].due", "actions[0].due near outcomes[0].due"
	for name, test := range map[string]struct {
		serves []string
		due    string
		found  string
	}{
		"the early one":                 {[]string{"early"}, "2026-09-02", early},
		"on its day":                    {[]string{"early"}, "2026-09-01", ""},
		"the late one, in time":         {[]string{"late"}, "2026-12-01", ""},
		"the late one":                  {[]string{"late"}, "2026-12-02", late},
		"both, between them":            {[]string{"early", "late"}, "2026-10-01", ""},
		"both, turned, between them":    {[]string{"late", "early"}, "2026-10-01", ""},
		"both, after them":              {[]string{"early", "late"}, "2026-12-02", late},
		"both, turned, after them":      {[]string{"late", "early"}, "2026-12-02", late},
		"one without a day":             {[]string{"undated"}, "2026-12-02", ""},
		"one without a day, and a late": {[]string{"undated", "late"}, "2026-12-02", ""},
		"a late, and one without a day": {[]string{"late", "undated"}, "2026-12-02", ""},
		"one that nobody knows":         {[]string{"unknown"}, "2026-12-02", ""},
		"a late, and an unknown":        {[]string{"late", "unknown"}, "2026-12-02", ""},
		"an unknown, and a late":        {[]string{"unknown", "late"}, "2026-12-02", ""},
		"none":                          {nil, "2026-12-02", ""},
	} {
		p := builtPlan()
		p.Outcomes = []plan.Outcome{
			{ID: "late", Due: day("2026-12-01")}, {ID: "early", Due: day("2026-09-01")}, {ID: "undated"},
		}
		p.Actions = []plan.Action{{ID: "a", Responsible: "rektor", Outcomes: test.serves, Due: day(test.due)}}
		var want []string
		if test.found != "" {
			want = []string{test.found}
		}
		assert.Equal(t, want, toldNear(p, "action-after-outcome"), name)
		p.Actions[0].Frequency, p.Actions[0].Status = "varje dag", plan.ActionOngoing
		assert.Empty(t, toldNear(p, "action-after-outcome"), "%s: it recurs", name)
	}
}

// What is overdue goes by the day of checking, or by the day on which the plan was closed where that was before.
func TestActionsOfAClosedPlan(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		due, closed string
		late        bool
	}{
		"yesterday":                       {"2026-06-18", "", true},
		"today":                           {"2026-06-19", "", false},
		"the day before the end":          {"2026-05-01", "2026-05-02", true},
		"on the day of the end":           {"2026-05-02", "2026-05-02", false},
		"after the end":                   {"2026-05-03", "2026-05-02", false},
		"before an end that is to come":   {"2026-06-18", "2026-08-01", true},
		"between today and such an end":   {"2026-07-01", "2026-08-01", false},
		"never, where nobody knows a day": {"", "", false},
	} {
		p := builtPlan()
		p.Actions = []plan.Action{{ID: "a", Responsible: "rektor", Due: day(test.due)}}
		if test.closed != "" {
			p.Closing = &plan.Closing{Date: day(test.closed)}
		}
		assert.Equal(t, test.late, toldNear(p, "action-overdue") != nil, name)
		p.Actions[0].Result = "Klart"
		assert.Empty(t, toldNear(p, "action-overdue"), "%s: it has a result", name)
	}
	p := builtPlan()
	p.Closing = new(plan.Closing)
	p.Actions = []plan.Action{{ID: "a", Responsible: "rektor", Due: day("2026-06-18")}}
	assert.NotEmpty(t, toldNear(p, "action-overdue"), "an end without a day says nothing of when")
}

// Whoever was given something to do at a meeting without being there is to say yes to it.
func TestWhoIsToConfirm(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		responsible, meeting, confirmed string
		present                         []string
		asked                           bool
	}{
		"was not there":                  {"rektor", "möte", "", []string{"mamma"}, true},
		"was there":                      {"rektor", "möte", "", []string{"mamma", "rektor"}, false},
		"has said yes":                   {"rektor", "möte", "2026-03-05", []string{"mamma"}, false},
		"nobody is known to have come":   {"rektor", "möte", "", nil, false},
		"a stranger was there, who":      {"rektor", "möte", "", []string{"mamma", "någon"}, false},
		"nobody in the plan":             {"någon", "möte", "", []string{"mamma"}, false},
		"at no meeting":                  {"rektor", "", "", []string{"mamma"}, false},
		"at a meeting that nobody knows": {"rektor", "annat", "", []string{"mamma"}, false},
	} {
		p := builtPlan()
		p.Meetings = []plan.Meeting{{ID: "möte", Forum: plan.ForumOther, Date: day("2026-03-03"), Present: test.present}}
		p.Actions = []plan.Action{{ID: "a", Responsible: test.responsible, Meeting: test.meeting, Confirmed: day(test.confirmed)}}
		assert.Equal(t, test.asked, toldNear(p, "action-unconfirmed") != nil, name)
	}
}
