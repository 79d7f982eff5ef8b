package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// reviewRules are the rules about following the plan up.
var reviewRules = []row{
	{Rule: &rules.ReviewDateMissing, RestsOn: restsOn("closing", "reviews.held"), Check: reviewDateMissing},
	{Rule: &rules.ReviewOverdue, RestsOn: restsOn("reviews", "closing"), Check: reviewOverdue},
	{Rule: &rules.ReviewTooFar, RestsOn: restsOn("form", "reviews", "closing", "created", "updated"), Check: reviewTooFar},
	{Rule: &rules.ReviewBeforeTime, RestsOn: restsOn("form", "reviews", "closing", "created"), Check: reviewBeforeTime},
	{Rule: &rules.ReviewIncomplete, RestsOn: restsOn("reviews", "people.roles"), Check: reviewIncomplete},
	{Rule: &rules.ReviewWithoutChange, RestsOn: restsOn("reviews", "closing"), Check: reviewWithoutChange},
	{Rule: &rules.MonthlyFollowUp, RestsOn: restsOn("reviews", "closing"), Check: monthlyFollowUp},
}

// lapsed reports whether monthly-follow-up says that it is time for a review.
func (c *checker) lapsed() bool {
	last := c.LastReview()
	return last != nil && c.at.After(c.LastDayToReview(last.Date)) &&
		c.uses(&rules.MonthlyFollowUp) && !c.postponed(last.Date)
}

func reviewDateMissing(c *checker) {
	if !c.Ended() && !c.decidedToClose() && c.NextReview().IsZero() {
		c.Report("reviews.next")
	}
}

// reviewOverdue leaves a day before the plan was made to date-order.
func reviewOverdue(c *checker) {
	next := c.NextReview()
	if !next.Before(c.at) || next.Before(c.Created) || c.lapsed() || c.postponed(next) {
		return
	}
	for i := range c.Reviews.Held {
		if !c.Reviews.Held[i].Date.Before(next) {
			return
		}
	}
	c.Report("reviews.next")
}

func reviewTooFar(c *checker) {
	next := c.NextReview()
	if next.IsZero() || c.lapsed() {
		return
	}
	from, since := c.reviewedSince()
	if !next.After(c.LastDayToReview(from)) || c.movedTo()[next] {
		return
	}
	limit := c.reviewInterval(len(c.HeldReviews()))
	if times := c.reviewTimes(); times != nil && times.NotBefore { // the Act sets it, and no earlier day is to be chosen
		c.Report("reviews.next", check.Say("when-due"), check.With("limit", limit.InWords()), check.Phrase("since", since),
			check.On(rules.ReviewBeforeTime.InForce(c.Day())))
		return
	}
	c.Report("reviews.next", append(timed(limit), check.Phrase("since", since), check.Say("far"))...)
}

// reviewBeforeTime lets be a review that was moved with a reason: somebody asked for it, or something has changed. A
// period that begins with the day of the plan is out when the day before the same date ends.
func reviewBeforeTime(c *checker) {
	times, next := c.reviewTimes(), c.NextReview()
	if times == nil || !times.NotBefore || next.IsZero() {
		return
	}
	from, since := c.reviewedSince()
	if next.After(from) && next.Before(c.LastDayToReview(from).AddDays(-1)) && !c.movedTo()[next] {
		limit := c.reviewInterval(len(c.HeldReviews()))
		c.Report("reviews.next", check.With("limit", limit.InWords()), check.Phrase("since", since))
	}
}

// reviewIncomplete asks for views twice: for the child's, and for the guardians'.
func reviewIncomplete(c *checker) {
	child, guardian := c.Anybody(RoleChild), c.Anybody(RoleGuardian)
	reviews := c.HeldReviews()
	for i := range reviews {
		r := &reviews[i]
		c.ReportGaps(held.Index(i),
			check.Gap{Field: "outcomes", Empty: len(c.Outcomes) > 0 && len(r.Outcomes) == 0},
			check.Gap{Field: "views-child", Empty: child && !c.said(r.Views, RoleChild)},
			check.Gap{Field: "views-guardian", Empty: guardian && !c.said(r.Views, RoleGuardian)},
			check.Gap{Field: "effect", Empty: r.Effect == ""},
			check.Gap{Field: "barriers", Empty: r.Barriers == ""},
			check.Gap{Field: "changes", Empty: r.Changes == ""},
			check.Gap{Field: "decision", Empty: r.Decision == ""})
	}
}

// reviewWithoutChange looks at the last two reviews. A review that decided on something else than to go on has seen it
// already.
func reviewWithoutChange(c *checker) {
	reviews := c.HeldReviews()
	if len(reviews) < 2 || c.Ended() {
		return
	}
	i := len(reviews) - 1
	before, last := &reviews[i-1], &reviews[i]
	if last.Decision == DecisionContinue && stoodStill(before.Outcomes, last.Outcomes) {
		c.Report(held.Index(i).Field("outcomes"), check.Near("compare", held.Index(i-1).Field("outcomes")))
	}
}

// stoodStill reports whether outcomes that are still worked for are found in both reviews, and none has another status.
func stoodStill(before, after []ReviewOutcome) bool {
	status := make(map[string]OutcomeStatus, len(before))
	for i := range before {
		status[before[i].Outcome] = before[i].Status
	}
	same := false
	for i := range after {
		was, known := status[after[i].Outcome]
		switch now := after[i].Status; {
		case known && was != now:
			return false
		case known && now != OutcomeReached && now != OutcomeDropped:
			same = true
		}
	}
	return same
}

func monthlyFollowUp(c *checker) {
	if c.Reviews == nil {
		return
	}
	reviews, moved := c.Reviews.Held, c.movedTo()
	late := func(path mabra.Path, number int) { c.Report(path, timed(c.reviewInterval(number))...) }
	for i := 1; i < len(reviews); i++ {
		day := reviews[i].Date
		if day.After(c.LastDayToReview(reviews[i-1].Date)) && !moved[day] {
			late(held.Index(i).Field("date"), i)
		}
	}
	if !c.Ended() && c.lapsed() {
		late(held, len(reviews))
	}
}
