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
	limit := x.practice.Review
	if limit == nil || limit.Months+limit.Days == 0 || day.IsZero() {
		return mabra.Date{}
	}
	return limit.After(day)
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
