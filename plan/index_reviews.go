package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// HeldReviews gives the reviews that have been held, as they stand in the plan.
func (x *Index) HeldReviews() []Review {
	if x.Reviews == nil {
		return nil
	}
	return x.Reviews.Held
}

// LastReview gives the last review in the plan, or nil.
func (x *Index) LastReview() *Review {
	if reviews := x.HeldReviews(); len(reviews) > 0 {
		return &reviews[len(reviews)-1]
	}
	return nil
}

// NextReview gives the day of the next review; zero when there is none, or none lies ahead.
func (x *Index) NextReview() mabra.Date {
	if x.Reviews == nil || x.Ended() {
		return mabra.Date{}
	}
	return x.Reviews.Next
}

// LastDayToReview gives the last day for a review after one on day, by the practice; zero when either is not known.
func (x *Index) LastDayToReview(day mabra.Date) mabra.Date {
	held := 0
	for i := range x.HeldReviews() {
		if !x.Reviews.Held[i].Date.After(day) {
			held++
		}
	}
	limit := x.reviewInterval(held)
	if limit.none() || day.IsZero() {
		return mabra.Date{}
	}
	return limit.After(day)
}

// reviewInterval gives the longest time to the review that comes after so many; nil where nobody says.
func (x *Index) reviewInterval(held int) *Interval {
	if t := x.reviewTimes(); t != nil {
		return t.held(held)
	}
	return x.practice.Review
}

// reviewTimes gives the times that hold for plans of this form, in this country; nil where it has none of its own. What
// was laid on top comes last.
func (x *Index) reviewTimes() *ReviewTimes {
	country := x.Country()
	for i := len(x.practice.ReviewTimes) - 1; i >= 0; i-- {
		t := &x.practice.ReviewTimes[i]
		if t.Form == x.Form && (t.Country == "" || t.Country == country) && t.Later != nil {
			return t
		}
	}
	return nil
}

// reviewedSince gives the day that the time to the next review is counted from: the last review, or the day that the plan
// was begun where its form has times of its own, or that it was drawn up as it stands.
func (x *Index) reviewedSince() (day mabra.Date, since string) {
	switch last := x.LastReview(); {
	case last != nil:
		return last.Date, "last"
	case x.reviewTimes() != nil:
		return x.Created, "begun"
	}
	return x.Day(), "plan"
}

// postponed reports whether a review of the day, or of one after it, was moved, with a reason, to a day that has not
// passed.
func (x *Index) postponed(day mabra.Date) bool {
	return slices.ContainsFunc(x.Reviews.Moved, func(m Moved) bool {
		return m.Because != "" && !m.From.Before(day) && !m.To.Before(x.at)
	})
}

// movedTo gives the days that reviews were moved to with a reason.
func (x *Index) movedTo() map[mabra.Date]bool {
	days := make(map[mabra.Date]bool, len(x.Reviews.Moved))
	for i := range x.Reviews.Moved {
		if m := &x.Reviews.Moved[i]; m.Because != "" {
			days[m.To] = true
		}
	}
	return days
}

// latestReview gives the place of the review with the latest day that has come; -1 where there is none.
func (x *Index) latestReview() int {
	latest, reviews := -1, x.HeldReviews()
	for i := range reviews {
		day := reviews[i].Date
		if !day.IsZero() && !day.After(x.at) && (latest < 0 || !day.Before(reviews[latest].Date)) {
			latest = i
		}
	}
	return latest
}

// decidedToClose reports whether the latest review closed a plan that goes on all the same, and nobody means to review it again.
func (x *Index) decidedToClose() bool {
	latest := x.latestReview()
	if x.Ended() || latest < 0 {
		return false
	}
	r := &x.Reviews.Held[latest]
	return r.Decision == DecisionClose && !x.NextReview().After(r.Date)
}
