package timeline

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A clock is what the standings of one plan go by.
type clock struct {
	*plan.Index
	day, next mabra.Date
	reviews   []plan.Review // those that have been held by the day
	last      *plan.Review
	rows      []map[string]int      // of each review: where it speaks of an outcome
	earlier   map[string]mabra.Date // due days by kind and id, of an earlier revision
}

// newClock reads off the plan what standings are told by: the reviews held by the day, and the days that an earlier revision had.
func newClock(x *plan.Index, earlier *plan.Plan) *clock {
	c := &clock{Index: x, day: x.Today(), next: x.NextReview()}
	if c.next.Before(c.day) {
		c.next = mabra.Date{}
	}
	reviews := x.HeldReviews()
	for len(reviews) > 0 && reviews[len(reviews)-1].Date.After(c.day) {
		reviews = reviews[:len(reviews)-1]
	}
	if c.reviews = reviews; len(reviews) > 0 {
		c.last = &reviews[len(reviews)-1]
	}
	c.rows = make([]map[string]int, len(reviews))
	for i := range reviews {
		c.rows[i] = make(map[string]int, len(reviews[i].Outcomes))
		for j := range slices.Backward(reviews[i].Outcomes) { // the first of several counts
			c.rows[i][reviews[i].Outcomes[j].Outcome] = j
		}
		delete(c.rows[i], "")
	}
	if earlier != nil {
		c.earlier = map[string]mabra.Date{}
		for i := range earlier.Outcomes {
			c.earlier["outcome "+earlier.Outcomes[i].ID] = earlier.Outcomes[i].Due
		}
		for _, a := range earlier.Index().EveryAction() {
			c.earlier["action "+a.ID] = a.Due
		}
	}
	return c
}
