package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// Of two days that belong together the later does not come before the earlier; the same day will do. Nothing is said where one of them
// is missing.
func TestDaysThatBelongTogether(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		earlier, later mabra.Path
		set            func(p *plan.Plan, earlier, later mabra.Date)
	}{
		{"created", "updated", func(p *plan.Plan, earlier, later mabra.Date) { p.Created, p.Updated = earlier, later }},
		{"created", "closing.date", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Created, p.Closing = earlier, &plan.Closing{Date: later}
		}},
		{"people[1].from", "people[1].until", func(p *plan.Plan, earlier, later mabra.Date) {
			p.People = []plan.Person{{}, {From: earlier, Until: later}}
		}},
		{"actions[1].start", "actions[1].due", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Actions = []plan.Action{{}, {Start: earlier, Due: later}}
		}},
		{"others.measures[1].start", "others.measures[1].due", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Others = &plan.Others{Measures: []plan.Measure{{}, {Start: earlier, Due: later}}}
		}},
		{"consents[1].given", "consents[1].until", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Consents = []plan.Consent{{}, {Given: earlier, Until: later}}
		}},
		{"consents[1].given", "consents[1].withdrawn", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Consents = []plan.Consent{{}, {Given: earlier, Withdrawn: later}}
		}},
		{"outcomes[1].date", "outcomes[1].due", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Outcomes = []plan.Outcome{{}, {Date: earlier, Due: later}}
		}},
		{"created", "outcomes[1].due", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Created, p.Outcomes = earlier, []plan.Outcome{{}, {Due: later}}
		}},
		{"created", "outcomes[1].due", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Created, p.Outcomes = earlier, []plan.Outcome{{}, {Due: later, Status: plan.OutcomeOpen}}
		}},
		{"created", "copies[1].date", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Created, p.Copies = earlier, []plan.Copy{{}, {Date: later}}
		}},
		{"harm[1].date", "harm[1].reported", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Harm = []plan.Harm{{}, {Date: earlier, Reported: later}}
		}},
		{"placements[1].from", "placements[1].until", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Placements = []plan.Placement{{}, {From: earlier, Until: later}}
		}},
		{"register[1].since", "register[1].removed", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Register = []plan.Registration{{}, {Since: earlier, Removed: later}}
		}},
		{"earlier[1].from", "earlier[1].until", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Earlier = []plan.Earlier{{}, {From: earlier.Partial(), Until: later.Partial()}}
		}},
		{"meetings[1].called", "meetings[1].date", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Meetings = []plan.Meeting{{}, {Called: earlier, Date: later}}
		}},
		{"compulsory.from", "compulsory.until", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Compulsory = &plan.Compulsory{From: earlier, Until: later}
		}},
		{"created", "reviews.held[1].date", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Created, p.Reviews = earlier, &plan.Reviews{Held: []plan.Review{{}, {Date: later}}}
		}},
		{"created", "reviews.next", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Created, p.Reviews = earlier, &plan.Reviews{Next: later}
		}},
		{"reviews.held[1].date", "reviews.next", func(p *plan.Plan, earlier, later mabra.Date) {
			p.Reviews = &plan.Reviews{Held: []plan.Review{{}, {Date: earlier}}, Next: later}
		}},
	} {
		found := func(earlier, later string) []string {
			p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn}
			test.set(p, day(earlier), day(later))
			return toldNear(p, "date-order")
		}
		assert.Equal(t, []string{string(test.later + " near " + test.earlier)}, found("2026-03-03", "2026-03-02"), test.later)
		assert.Empty(t, found("2026-03-03", "2026-03-03"), test.later)
		assert.Empty(t, found("", "2026-03-02"), test.later)
		assert.Empty(t, found("2026-03-03", ""), test.later)
	}
}

// An outcome that is over may have come along from an earlier plan, and be due before this one was made.
func TestOutcomesFromAnEarlierPlan(t *testing.T) {
	t.Parallel()
	for status, told := range map[plan.OutcomeStatus]bool{
		"": true, plan.OutcomeOpen: true, plan.OutcomeReached: false, plan.OutcomePartly: false, plan.OutcomeDropped: false, "nådd": false,
	} {
		p := &plan.Plan{Created: day("2026-03-03"), Outcomes: []plan.Outcome{{Due: day("2026-03-02"), Status: status}}}
		assert.Equal(t, told, toldNear(p, "date-order") != nil, status)
	}
}

// The next review comes after the latest that was held, wherever that stands in the list, and after the day of the plan.
func TestTheNextReviewComesLast(t *testing.T) {
	t.Parallel()
	first, second := []string{"reviews.next near reviews.held[0].date"}, []string{"reviews.next near reviews.held[1].date"}
	made := []string{"reviews.next near created"}
	for name, test := range map[string]struct {
		created string
		held    []string
		next    string
		found   []string
	}{
		"after them":              {"2026-03-02", []string{"2026-04-01", "2026-05-01"}, "2026-05-02", nil},
		"on the day of the last":  {"2026-03-02", []string{"2026-04-01", "2026-05-01"}, "2026-05-01", nil},
		"before the last":         {"2026-03-02", []string{"2026-04-01", "2026-05-01"}, "2026-04-30", second},
		"before the last, turned": {"2026-03-02", []string{"2026-05-01", "2026-04-01"}, "2026-04-30", first},
		"two on one day":          {"2026-03-02", []string{"2026-05-01", "2026-05-01"}, "2026-04-30", first},
		"of an unknown day":       {"2026-03-02", []string{"2026-05-01", ""}, "2026-04-30", first},
		"a plan of no day":        {"", []string{"2026-05-01"}, "2026-04-30", first},
		"held before the plan": {"2026-03-02", []string{"2026-03-01"}, "2026-03-01",
			[]string{"reviews.held[0].date near created", "reviews.next near created"}},
		"held as it was made": {"2026-03-02", []string{"2026-03-02"}, "2026-03-01", made},
	} {
		p := &plan.Plan{Created: day(test.created), Reviews: &plan.Reviews{Next: day(test.next)}}
		for _, on := range test.held {
			p.Reviews.Held = append(p.Reviews.Held, plan.Review{Date: day(on)})
		}
		assert.ElementsMatch(t, test.found, toldNear(p, "date-order"), name)
	}
}

// Nobody goes on with a plan after its end: a review that lies after it may have asked how it went, and left it closed.
func TestReviewsAfterTheEnd(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		decision plan.Decision
		on       string
		told     bool
	}{
		"goes on, the day after": {plan.DecisionContinue, "2026-05-03", true},
		"goes on, on the day":    {plan.DecisionContinue, "2026-05-02", false},
		"of an unknown day":      {plan.DecisionContinue, "", false},
		"stays closed":           {plan.DecisionClose, "2026-05-03", false},
		"decides nothing":        {"", "2026-05-03", false},
		"cannot be read":         {"fortsätt", "2026-05-03", false},
	} {
		p := &plan.Plan{Created: day("2026-03-02"), Closing: &plan.Closing{Date: day("2026-05-02")}}
		p.Reviews = &plan.Reviews{Held: []plan.Review{
			{Date: day("2026-04-01"), Decision: plan.DecisionContinue}, {Date: day(test.on), Decision: test.decision},
		}}
		var want []string
		if test.told {
			want = []string{"closing.date near reviews.held[1].date"}
		}
		assert.Equal(t, want, toldNear(p, "date-order"), name)
	}
}

// That somebody has turned 18 goes by the day of checking, and where there is none, by the day of the plan.
func TestWhenThePlanIsOfAnAdult(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		born, created, at, because string
		status                     plan.Status
		told                       bool
	}{
		"18 today":                       {"2008-06-19", "2026-03-02", "2026-06-19", "", plan.StatusActive, true},
		"18 tomorrow":                    {"2008-06-20", "2026-03-02", "2026-06-19", "", plan.StatusActive, false},
		"18 as it was made":              {"2008-03-02", "2026-03-02", "", "", plan.StatusActive, true},
		"17 as it was made":              {"2008-03-03", "2026-03-02", "", "", plan.StatusActive, false},
		"17 as it was made, 18 today":    {"2008-03-03", "2026-03-02", "2026-06-19", "", plan.StatusActive, true},
		"on no day":                      {"2000-01-01", "", "", "", plan.StatusActive, false},
		"of an unknown age":              {"", "2026-03-02", "2026-06-19", "", plan.StatusActive, false},
		"closed":                         {"2008-06-19", "2026-03-02", "2026-06-19", "", plan.StatusClosed, false},
		"a draft":                        {"2008-06-19", "2026-03-02", "2026-06-19", "", plan.StatusDraft, true},
		"that is said to be for a cause": {"2008-06-19", "2026-03-02", "2026-06-19", "Gymnasiesärskola", plan.StatusActive, false},
	} {
		p := &plan.Plan{Status: test.status, Created: day(test.created), Child: plan.Child{Born: day(test.born), AdultBecause: test.because}}
		assert.Equal(t, test.told, saysFrom(p.Check(mabra.At(day(test.at))), "age-over-18"), name)
	}
}

// Each child beside the first is told of.
func TestWhichChildThePlanIsFor(t *testing.T) {
	t.Parallel()
	child, other := plan.Person{Roles: []plan.Role{plan.RoleChild}}, plan.Person{Roles: []plan.Role{plan.RoleGuardian}}
	for name, test := range map[string]struct {
		people []plan.Person
		found  []string
	}{
		"none": {[]plan.Person{other}, nil},
		"one":  {[]plan.Person{other, child}, nil},
		"two":  {[]plan.Person{child, other, child}, []string{"people[2].roles near people[0].roles"}},
		"three, and another first": {[]plan.Person{other, child, child, child},
			[]string{"people[2].roles near people[1].roles", "people[3].roles near people[1].roles"}},
	} {
		assert.Equal(t, test.found, toldNear(&plan.Plan{People: test.people}, "child-several"), name)
	}
}
