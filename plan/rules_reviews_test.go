package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

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
