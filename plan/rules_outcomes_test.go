package plan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
)

// chainOf gives an active plan with two needs, the first of which has the outcome a and the second b and c.
func chainOf(actions ...plan.Action) *plan.Plan {
	return &plan.Plan{
		Status: plan.StatusActive, Form: plan.FormOwn, Created: day("2026-03-02"), Language: "sv",
		Needs: []plan.Need{{ID: "first"}, {ID: "second"}},
		Outcomes: []plan.Outcome{
			{ID: "a", Needs: []string{"first"}}, {ID: "b", Needs: []string{"second"}}, {ID: "c", Needs: []string{"second"}},
		},
		Actions: actions,
	}
}

// From a need through an outcome to an action: what is missing is told where it is missing, and once.
func TestWhatIsMissingInTheChain(t *testing.T) {
	t.Parallel()
	rules := []string{
		"need-without-outcome", "need-without-action", "outcome-without-need", "outcome-without-action", "action-without-outcome",
	}
	is := func(place int, status plan.OutcomeStatus) func(*plan.Plan) {
		return func(p *plan.Plan) { p.Outcomes[place].Status = status }
	}
	of := func(place int, needs ...string) func(*plan.Plan) {
		return func(p *plan.Plan) { p.Outcomes[place].Needs = needs }
	}
	to := func(outcomes ...string) plan.Action { return plan.Action{Responsible: "hen", Outcomes: outcomes} }
	for name, test := range map[string]struct {
		plan   *plan.Plan
		change func(*plan.Plan)
		found  string
	}{
		"nothing":                             {chainOf(to("a"), to("b", "c")), nil, ""},
		"an action toward the second outcome": {chainOf(to("a"), to("b")), nil, "outcome-without-action outcomes[2]"},
		"an action toward the first need":     {chainOf(to("b"), to("c")), nil, "need-without-action needs[0]"},
		"an action toward the second need":    {chainOf(to("a")), nil, "need-without-action needs[1]"},
		"all actions":                         {chainOf(), nil, "need-without-action needs[0], need-without-action needs[1]"},
		"an outcome of the first need":        {chainOf(to("a"), to("b", "c")), of(0, "second"), "need-without-outcome needs[0]"},
		"a need of the second outcome":        {chainOf(to("a"), to("b", "c")), of(2), "outcome-without-need outcomes[2]"},
		"a need of a dropped outcome": {chainOf(to("a"), to("b", "c")), func(p *plan.Plan) {
			p.Outcomes[2] = plan.Outcome{ID: "c", Status: plan.OutcomeDropped}
		}, ""},
		"an outcome of an action":               {chainOf(to("a"), to("b", "c"), to()), nil, "action-without-outcome actions[2]"},
		"an action, and the outcome is reached": {chainOf(to("a"), to("b")), is(2, plan.OutcomeReached), ""},
		"an action, and the outcome is dropped": {chainOf(to("a"), to("b")), is(2, plan.OutcomeDropped), ""},
		"an action, and the outcome is not reached": {chainOf(to("a"), to("b")),
			is(2, plan.OutcomeNotReached), "outcome-without-action outcomes[2]"},
		"actions, and what the need led to is reached": {chainOf(to("b", "c")), is(0, plan.OutcomeReached), ""},
		"actions, and one of two is reached": {chainOf(to("a")),
			is(1, plan.OutcomeReached), "need-without-action needs[1]"},
		"an outcome of a need without an id": {chainOf(to("a"), to("b", "c")), func(p *plan.Plan) { p.Needs = append(p.Needs, plan.Need{}) }, ""},
		"an action toward an outcome without an id": {chainOf(to("a"), to("b", "c")), func(p *plan.Plan) {
			p.Outcomes = append(p.Outcomes, plan.Outcome{Needs: []string{"first"}})
		}, ""},
		"an action toward an outcome of two needs": {chainOf(to("a")), func(p *plan.Plan) {
			p.Outcomes[1].Needs, p.Outcomes[2].Needs = []string{"first", "second"}, nil
		}, "need-without-action needs[1], outcome-without-need outcomes[2], outcome-without-action outcomes[2]"},
	} {
		if test.change != nil {
			test.change(test.plan)
		}
		var found []string
		for _, rule := range rules {
			for _, at := range toldNear(test.plan, rule) {
				found = append(found, rule+" "+strings.TrimSuffix(strings.TrimSuffix(at, ".needs"), ".outcomes"))
			}
		}
		assert.Equal(t, test.found, strings.Join(found, ", "), name)
		if test.plan.Actions == nil || strings.Contains(test.found, "-without-action") {
			test.plan.Organisations = []plan.Organisation{{ID: "klubben", Sector: plan.SectorVoluntary}}
			test.plan.Others = &plan.Others{Measures: []plan.Measure{{By: "klubben"}}}
			assert.Empty(t, toldNear(test.plan, "need-without-action"), "%s: what others do may lead there", name)
			assert.Empty(t, toldNear(test.plan, "outcome-without-action"), "%s: what others do may lead there", name)
		}
	}
}

// Outcomes are both near and far, unless one is in between; those that were dropped, or have no term, say nothing.
func TestOutcomesNearAndFar(t *testing.T) {
	t.Parallel()
	const short, medium, long = plan.TermShort, plan.TermMedium, plan.TermLong
	for name, test := range map[string]struct {
		terms []plan.Term
		found string
	}{
		"none":                  {nil, ""},
		"of no term":            {[]plan.Term{"", ""}, ""},
		"a near one":            {[]plan.Term{short}, "no-long outcomes"},
		"a far one":             {[]plan.Term{long}, "no-short outcomes"},
		"two near ones":         {[]plan.Term{short, short}, "no-long outcomes"},
		"two far ones":          {[]plan.Term{long, long}, "no-short outcomes"},
		"both":                  {[]plan.Term{short, long}, ""},
		"both, twice":           {[]plan.Term{long, short, long, short}, ""},
		"one in between":        {[]plan.Term{medium}, ""},
		"near and in between":   {[]plan.Term{short, medium}, ""},
		"far and in between":    {[]plan.Term{medium, long}, ""},
		"near and of no term":   {[]plan.Term{"", short}, "no-long outcomes"},
		"near and unknown":      {[]plan.Term{short, "lång"}, ""},
		"far, and near dropped": {[]plan.Term{long, "dropped"}, "no-short outcomes"},
		"near, and far dropped": {[]plan.Term{"dropped", short}, "no-long outcomes"},
	} {
		p := chainOf()
		p.Form, p.Outcomes = plan.FormSIP, nil
		for _, term := range test.terms {
			o := plan.Outcome{Term: term}
			if term == "dropped" {
				o = plan.Outcome{Term: long, Status: plan.OutcomeDropped}
				if test.terms[0] == long {
					o.Term = short
				}
			}
			p.Outcomes = append(p.Outcomes, o)
		}
		assert.Equal(t, test.found, strings.Join(toldNear(p, "outcome-horizon"), ", "), name)
	}
}

// What a plan asks of each outcome it asks of the second too, and of none that was dropped.
func TestWhatAnOutcomeSays(t *testing.T) {
	t.Parallel()
	whole := plan.Outcome{
		Text: "Vera sover nio timmar", Needs: []string{"first"}, Evidence: "Kalendern", Due: day("2026-09-01"), Result: "Bra",
	}
	for rule, forget := range map[string]func(*plan.Outcome){
		"outcome-without-need needs":              func(o *plan.Outcome) { o.Needs = nil },
		"outcome-without-evidence evidence":       func(o *plan.Outcome) { o.Evidence = "" },
		"outcome-without-date due":                func(o *plan.Outcome) { o.Due = day("") },
		"outcome-is-a-service text":               func(o *plan.Outcome) { o.Text = "Samtal med kurator" },
		"outcome-negative text":                   func(o *plan.Outcome) { o.Text = "Vera ska inte slåss" },
		"outcome-reached-without-evidence result": func(o *plan.Outcome) { o.Result = "" },
	} {
		id, field, _ := strings.Cut(rule, " ")
		for status, asked := range map[plan.OutcomeStatus]bool{
			"": true, plan.OutcomeOpen: true, plan.OutcomeReached: true, plan.OutcomePartly: true, plan.OutcomeNotReached: true,
			plan.OutcomeDropped: false,
		} {
			if id == "outcome-reached-without-evidence" {
				asked = status == plan.OutcomeReached || status == plan.OutcomePartly
			}
			p := chainOf()
			one, other := whole, whole
			other.Status = status
			p.Outcomes = []plan.Outcome{one, other}
			assert.Empty(t, toldNear(p, id), "%s %s", rule, status)
			forget(&p.Outcomes[1])
			var want []string
			if asked {
				want = []string{"outcomes[1]." + field}
			}
			assert.Equal(t, want, toldNear(p, id), "%s %s", rule, status)
			p.Outcomes = p.Outcomes[1:]
			if asked {
				want = []string{"outcomes[0]." + field}
			}
			assert.Equal(t, want, toldNear(p, id), "%s %s, alone", rule, status)
		}
	}
}
