package plan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// TestOneOutcomeThatMoved is enough: a review in which one of several outcomes has moved has seen a change.
func TestOneOutcomeThatMoved(t *testing.T) {
	t.Parallel()
	open, partly := plan.OutcomeOpen, plan.OutcomePartly
	for name, test := range map[string]struct {
		before, after [2]plan.OutcomeStatus
		speaks        bool
	}{
		"none":       {[2]plan.OutcomeStatus{open, open}, [2]plan.OutcomeStatus{open, open}, true},
		"the first":  {[2]plan.OutcomeStatus{open, open}, [2]plan.OutcomeStatus{partly, open}, false},
		"the second": {[2]plan.OutcomeStatus{open, open}, [2]plan.OutcomeStatus{open, partly}, false},
		"both ended": {[2]plan.OutcomeStatus{plan.OutcomeReached, open}, [2]plan.OutcomeStatus{plan.OutcomeReached, open}, true},
	} {
		review := func(on string, status [2]plan.OutcomeStatus) plan.Review {
			return plan.Review{Date: day(on), Decision: plan.DecisionContinue, Outcomes: []plan.ReviewOutcome{
				{Outcome: "sleep", Status: status[0]}, {Outcome: "play", Status: status[1]},
			}}
		}
		p := &plan.Plan{Status: plan.StatusActive, Reviews: &plan.Reviews{
			Held: []plan.Review{review("2026-03-01", test.before), review("2026-05-01", test.after)},
		}}
		assert.Equal(t, test.speaks, foundBy(p, "review-without-change") != nil, name)
	}
}

// whenReviewed is an active plan of 2 March with the days of its reviews, the next day and what was moved: days from, to and why.
func whenReviewed(model, next string, held []string, moved ...string) *plan.Plan {
	p := reviewedNext(plan.FormOwn, model, next, held...)
	p.Updated = mabra.Date{}
	for ; len(moved) > 0; moved = moved[3:] {
		p.Reviews.Moved = append(p.Reviews.Moved, plan.Moved{From: day(moved[0]), To: day(moved[1]), Because: moved[2]})
	}
	return p
}

// A review whose day has passed is late, unless it has been held, or moved to a day to come with a reason. Midsummer is 19 June.
func TestWhenAReviewIsOverdue(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		next  string
		held  []string
		moved []string
		late  bool
	}{
		"yesterday":                {"2026-06-18", nil, nil, true},
		"today":                    {"2026-06-19", nil, nil, false},
		"of no day":                {"", nil, nil, false},
		"on the day of the plan":   {"2026-03-02", nil, nil, true},
		"before the plan":          {"2026-03-01", nil, nil, false},
		"held on the day":          {"2026-06-10", []string{"2026-06-10"}, nil, false},
		"held the day before":      {"2026-06-10", []string{"2026-06-09"}, nil, true},
		"held after":               {"2026-06-10", []string{"2026-06-11"}, nil, false},
		"held, the first of two":   {"2026-06-10", []string{"2026-06-11", "2026-04-09"}, nil, false},
		"held, the second of two":  {"2026-06-10", []string{"2026-04-09", "2026-06-11"}, nil, false},
		"held on an unknown day":   {"2026-06-10", []string{""}, nil, false},
		"moved ahead":              {"2026-06-10", nil, []string{"2026-06-10", "2026-06-20", "Sjukdom"}, false},
		"moved to today":           {"2026-06-10", nil, []string{"2026-06-10", "2026-06-19", "Sjukdom"}, false},
		"moved to yesterday":       {"2026-06-10", nil, []string{"2026-06-10", "2026-06-18", "Sjukdom"}, true},
		"moved for no reason":      {"2026-06-10", nil, []string{"2026-06-10", "2026-06-20", ""}, true},
		"an earlier one was moved": {"2026-06-10", nil, []string{"2026-06-09", "2026-06-20", "Sjukdom"}, true},
		"a later one was moved":    {"2026-06-10", nil, []string{"2026-06-11", "2026-06-20", "Sjukdom"}, false},
		"moved twice, the second time": {"2026-06-10", nil,
			[]string{"2026-06-10", "2026-06-12", "Sjukdom", "2026-06-12", "2026-06-20", "Sjukdom"}, false},
	} {
		p := whenReviewed("", test.next, test.held, test.moved...)
		assert.Equal(t, test.late, toldNear(p, "review-overdue") != nil, name)
		assert.False(t, saysFrom(p.Check(), "review-overdue"), "%s: on no day", name)
		p.Closing = &plan.Closing{Date: midsummer}
		assert.Empty(t, toldNear(p, "review-overdue"), "%s: the plan has ended", name)
	}
	assert.Empty(t, toldNear(&plan.Plan{Status: plan.StatusActive}, "review-overdue"), "no reviews at all")
}

// Where a plan is followed up every month each review comes within a month of the one before. That a review is due is told once: one
// that is late makes the next day neither overdue nor too far.
func TestWhenAMonthHasPassed(t *testing.T) {
	t.Parallel()
	late := []string{"2026-05-01", "2026-06-02"}
	const ill, second = "Sjukdom", "reviews.held[1].date"
	for name, test := range map[string]struct {
		next  string
		held  []string
		moved []string
		found string
		over  bool // the next day is spoken of by itself
		far   bool
	}{
		"a month":                      {"", []string{"2026-05-01", "2026-06-01"}, nil, "", false, false},
		"a day more":                   {"", late, nil, second, false, false},
		"the third":                    {"", []string{"2026-04-28", "2026-05-01", "2026-06-02"}, nil, "reviews.held[2].date", false, false},
		"a day more, and moved":        {"", late, []string{"2026-06-01", "2026-06-02", ill}, "", false, false},
		"moved to another day":         {"", late, []string{"2026-06-01", "2026-06-03", ill}, second, false, false},
		"moved for no reason":          {"", late, []string{"2026-06-01", "2026-06-02", ""}, second, false, false},
		"a month ago":                  {"", []string{"2026-05-19"}, nil, "", false, false},
		"a month and a day ago":        {"", []string{"2026-05-18"}, nil, "reviews.held", false, false},
		"so, and the next passed":      {"2026-06-18", []string{"2026-05-18"}, nil, "reviews.held", false, false},
		"so, and the next is far":      {"2026-09-18", []string{"2026-05-18"}, nil, "reviews.held", false, false},
		"so, and moved ahead":          {"", []string{"2026-05-18"}, []string{"2026-06-18", "2026-06-20", ill}, "", false, false},
		"so, and moved in vain":        {"", []string{"2026-05-18"}, []string{"2026-06-10", "2026-06-18", ill}, "reviews.held", false, false},
		"so, and moved to today":       {"", []string{"2026-05-18"}, []string{"2026-06-18", "2026-06-19", ill}, "", false, false},
		"not yet, and the next passed": {"2026-06-18", []string{"2026-05-19"}, nil, "", true, false},
		"not yet, and the next is far": {"2026-06-20", []string{"2026-05-19"}, nil, "", false, true},
		"and the next in time":         {"2026-06-19", []string{"2026-05-19"}, nil, "", false, false},
		"far, but moved there":         {"2026-06-20", []string{"2026-05-19"}, []string{"2026-06-19", "2026-06-20", ill}, "", false, false},
		"far, and moved elsewhere":     {"2026-06-20", []string{"2026-05-19"}, []string{"2026-06-19", "2026-06-21", ill}, "", false, true},
		"none held, the next passed":   {"2026-04-02", nil, nil, "", true, false},
		"none held, the next far":      {"2026-07-01", nil, nil, "", false, true},
		"held on an unknown day":       {"", []string{""}, nil, "", false, false},
	} {
		p := whenReviewed("samma-koll", test.next, test.held, test.moved...)
		assert.Equal(t, test.found, strings.Join(toldNear(p, "monthly-follow-up"), ", "), name)
		assert.Equal(t, test.over, toldNear(p, "review-overdue") != nil, "%s: overdue", name)
		assert.Equal(t, test.far, toldNear(p, "review-too-far") != nil, "%s: too far", name)
		p.Closing = &plan.Closing{Date: midsummer}
		assert.Equal(t, strings.TrimSuffix(test.found, "reviews.held"), strings.Join(toldNear(p, "monthly-follow-up"), ", "), "%s: ended", name)
	}
	assert.Empty(t, toldNear(&plan.Plan{Status: plan.StatusActive, Model: "samma-koll"}, "monthly-follow-up"), "no reviews at all")
	p := whenReviewed("", "2026-06-18", []string{"2026-05-01"})
	assert.NotEmpty(t, toldNear(p, "review-overdue"), "where nobody follows up monthly the next day is all there is")
}

// A plan that goes on has a day for the next review.
func TestADayForTheNextReview(t *testing.T) {
	t.Parallel()
	review := func(on string, decision plan.Decision) []plan.Review {
		return []plan.Review{{Date: day(on), Decision: decision}}
	}
	for name, test := range map[string]struct {
		reviews *plan.Reviews
		status  plan.Status
		asked   bool
	}{
		"none":                       {nil, plan.StatusActive, true},
		"none, in a draft":           {nil, plan.StatusDraft, true},
		"none, and closed":           {nil, plan.StatusClosed, false},
		"a day":                      {&plan.Reviews{Next: day("2026-09-01")}, plan.StatusActive, false},
		"a day that has passed":      {&plan.Reviews{Next: day("2026-04-01")}, plan.StatusActive, false},
		"held, and none after":       {&plan.Reviews{Held: review("2026-05-01", plan.DecisionContinue)}, plan.StatusActive, true},
		"decided to close":           {&plan.Reviews{Held: review("2026-05-01", plan.DecisionClose)}, plan.StatusActive, false},
		"to be closed tomorrow, who": {&plan.Reviews{Held: review("2026-06-20", plan.DecisionClose)}, plan.StatusActive, true},
	} {
		for form, rule := range map[plan.Form]string{plan.FormOwn: "review-date-missing", plan.FormSIP: "sip-review-missing"} {
			p := &plan.Plan{Status: test.status, Form: form, Created: day("2026-03-02"), Reviews: test.reviews}
			var want []string
			if test.asked {
				want = []string{"reviews.next"}
			}
			assert.Equal(t, want, toldNear(p, rule), "%s %s", name, rule)
		}
	}
}

// A review says how it went with the outcomes, and what the child and the guardians think, where there are any.
func TestWhatAReviewSays(t *testing.T) {
	t.Parallel()
	whole := func() plan.Review {
		return plan.Review{
			Date: day("2026-05-01"), Effect: "Bra", Barriers: "Inga", Changes: "Inga", Decision: plan.DecisionContinue,
			Outcomes: []plan.ReviewOutcome{{Outcome: "sover"}},
			Views:    []plan.View{{Of: "vera", Text: "Bättre"}, {Of: "mamma", Text: "Lugnare"}},
		}
	}
	for part, change := range map[string]func(*plan.Plan, *plan.Review){
		"":                   func(*plan.Plan, *plan.Review) {},
		"outcomes":           func(_ *plan.Plan, r *plan.Review) { r.Outcomes = nil },
		"child's view":       func(_ *plan.Plan, r *plan.Review) { r.Views = r.Views[1:] },
		"guardians' views":   func(_ *plan.Plan, r *plan.Review) { r.Views = r.Views[:1] },
		"effect":             func(_ *plan.Plan, r *plan.Review) { r.Effect = "" },
		"barriers":           func(_ *plan.Plan, r *plan.Review) { r.Barriers = "" },
		"changes":            func(_ *plan.Plan, r *plan.Review) { r.Changes = "" },
		"decision":           func(_ *plan.Plan, r *plan.Review) { r.Decision = "" },
		" no outcomes":       func(p *plan.Plan, r *plan.Review) { p.Outcomes, r.Outcomes = nil, nil },
		" nobody is a child": func(p *plan.Plan, r *plan.Review) { p.People, r.Views = p.People[1:], r.Views[1:] },
		" nobody is a guardian": func(p *plan.Plan, r *plan.Review) {
			p.People, r.Views = append(p.People[:1:1], p.People[2]), r.Views[:1]
		},
		" a stranger's view": func(_ *plan.Plan, r *plan.Review) { r.Views = []plan.View{{Of: "någon", Text: "Bättre"}} },
		" why a view is missing": func(_ *plan.Plan, r *plan.Review) {
			r.Views[0] = plan.View{Of: "vera", Missing: plan.MissingTooYoung}
		},
	} {
		p := builtPlan()
		first, second := whole(), whole()
		change(p, &second)
		p.Reviews.Held = []plan.Review{first, second}
		found := toldNear(p, "review-incomplete")
		if part == "" || strings.HasPrefix(part, " ") {
			assert.NotContains(t, found, "reviews.held[1]", part)
			continue
		}
		assert.Equal(t, []string{"reviews.held[1]"}, found, part)
	}
}

// Only the last two reviews are compared, of a plan that goes on as it was. What is no longer worked for, or new, says nothing.
func TestReviewsThatAreCompared(t *testing.T) {
	t.Parallel()
	open, reached, dropped := plan.OutcomeOpen, plan.OutcomeReached, plan.OutcomeDropped
	type seen map[string]plan.OutcomeStatus
	for name, test := range map[string]struct {
		held     []seen
		decision plan.Decision
		ended    bool
		told     bool
	}{
		"one":                       {[]seen{{"a": open}}, plan.DecisionContinue, false, false},
		"two alike":                 {[]seen{{"a": open}, {"a": open}}, plan.DecisionContinue, false, true},
		"three, the last alike":     {[]seen{{"a": reached}, {"a": open}, {"a": open}}, plan.DecisionContinue, false, true},
		"three, the first alike":    {[]seen{{"a": open}, {"a": open}, {"a": plan.OutcomePartly}}, plan.DecisionContinue, false, false},
		"another outcome":           {[]seen{{"a": open}, {"b": open}}, plan.DecisionContinue, false, false},
		"one that is new beside it": {[]seen{{"a": open}, {"a": open, "b": open}}, plan.DecisionContinue, false, true},
		"reached both times":        {[]seen{{"a": reached}, {"a": reached}}, plan.DecisionContinue, false, false},
		"dropped both times":        {[]seen{{"a": dropped}, {"a": dropped}}, plan.DecisionContinue, false, false},
		"partly both times":         {[]seen{{"a": plan.OutcomePartly}, {"a": plan.OutcomePartly}}, plan.DecisionContinue, false, true},
		"nothing":                   {[]seen{{}, {}}, plan.DecisionContinue, false, false},
		"it was changed":            {[]seen{{"a": open}, {"a": open}}, plan.DecisionChange, false, false},
		"nothing was decided":       {[]seen{{"a": open}, {"a": open}}, "", false, false},
		"the plan has ended":        {[]seen{{"a": open}, {"a": open}}, plan.DecisionContinue, true, false},
	} {
		p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Reviews: new(plan.Reviews)}
		for _, outcomes := range test.held {
			r := plan.Review{Decision: test.decision}
			for id, status := range outcomes {
				r.Outcomes = append(r.Outcomes, plan.ReviewOutcome{Outcome: id, Status: status})
			}
			p.Reviews.Held = append(p.Reviews.Held, r)
		}
		if test.ended {
			p.Closing = &plan.Closing{Date: midsummer}
		}
		assert.Equal(t, test.told, toldNear(p, "review-without-change") != nil, name)
	}
}
