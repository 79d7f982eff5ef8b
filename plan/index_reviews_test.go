package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
)

// TestTheTimeGoesByHowManyWereHeld: how long it is to the review after one on a day, by how many were held until then.
func TestTheTimeGoesByHowManyWereHeld(t *testing.T) {
	t.Parallel()
	months := func(n int) *plan.Interval { return &plan.Interval{Months: n} }
	town := &plan.PracticeModel{Name: "town", ReviewTimes: []plan.ReviewTimes{
		{Form: plan.FormOwn, First: months(1), Second: months(2), Later: months(3)},
	}}
	p := &plan.Plan{Form: plan.FormOwn, Created: day("2026-03-02"), Reviews: &plan.Reviews{
		Held: []plan.Review{{Date: day("2026-04-02")}, {Date: day("2026-06-02")}},
	}}
	x := p.Index(plan.UnderModel(town))
	for from, want := range map[string]string{
		"2026-03-02": "2026-04-02", "2026-04-01": "2026-05-01", // none was held by then
		"2026-04-02": "2026-06-02", "2026-06-01": "2026-08-01",
		"2026-06-02": "2026-09-02", "2026-09-02": "2026-12-02",
	} {
		assert.Equal(t, day(want), x.LastDayToReview(day(from)), from)
	}
	p.Reviews = nil
	assert.Equal(t, day("2026-07-02"), p.Index(plan.UnderModel(town)).LastDayToReview(day("2026-06-02")), "none has been held at all")
}

// TestAReviewIsMovedWithAReason: to a day that is still ahead. Then the day that it was moved from has not been forgotten, and the
// one that it was moved to is not too far away.
func TestAReviewIsMovedWithAReason(t *testing.T) {
	t.Parallel()
	move := func(from, to, because string) plan.Moved {
		return plan.Moved{From: day(from), To: day(to), Because: because}
	}
	for name, test := range map[string]struct {
		moved   []plan.Moved
		overdue bool
	}{
		"not moved":                   {nil, true},
		"to a day ahead":              {[]plan.Moved{move("2026-06-10", "2026-07-10", "sjukdom")}, false},
		"to the day of asking":        {[]plan.Moved{move("2026-06-10", "2026-06-30", "sjukdom")}, false},
		"to a day that has passed":    {[]plan.Moved{move("2026-06-10", "2026-06-29", "sjukdom")}, true},
		"without a reason":            {[]plan.Moved{move("2026-06-10", "2026-07-10", "")}, true},
		"one before":                  {[]plan.Moved{move("2026-06-09", "2026-07-10", "sjukdom")}, true},
		"one after":                   {[]plan.Moved{move("2026-06-11", "2026-07-10", "sjukdom")}, false},
		"without, and with, a reason": {[]plan.Moved{move("2026-06-10", "2026-07-10", ""), move("2026-06-10", "2026-07-10", "sjuk")}, false},
	} {
		p := reviewedNext(plan.FormOwn, "", "2026-06-10")
		p.Reviews.Moved = test.moved
		assert.Equal(t, test.overdue, foundBy(p, "review-overdue") != nil, name)
	}
	for name, test := range map[string]struct {
		moved []plan.Moved
		far   bool
	}{
		"not moved":        {nil, true},
		"with a reason":    {[]plan.Moved{move("2026-06-10", "2027-06-10", "sjukdom")}, false},
		"without a reason": {[]plan.Moved{move("2026-06-10", "2027-06-10", "")}, true},
		"to another day":   {[]plan.Moved{move("2026-06-10", "2027-06-09", "sjukdom")}, true},
	} {
		p := reviewedNext(plan.FormOwn, "", "2027-06-10")
		p.Reviews.Moved = test.moved
		assert.Equal(t, test.far, foundBy(p, "review-too-far") != nil, name)
	}
}
