package page

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A goal is something that we want to reach.
type goal struct {
	Text, SoFar string
	Due         mabra.Date
}

// Goals gives what we still want to reach.
func (f *familyBody) Goals() []goal {
	var all []goal
	for _, o := range f.LiveOutcomes() {
		if o.Status == plan.OutcomeReached || o.Status == plan.OutcomeNotReached || f.Ended() {
			continue
		}
		all = append(all, goal{o.Text, o.Result, o.Due})
	}
	return all
}

// Changes gives what is new since the last meeting, as it is written there, and its day.
func (f *familyBody) Changes() *plan.Review {
	if last := f.LastReview(); last != nil && last.Changes != "" {
		return last
	}
	return nil
}

// A trouble is something that may happen, and what is done then.
type trouble struct {
	Trigger, Then string
	Who           string
}

// Troubles gives what is done if it gets hard, as far as the plan says it.
func (f *familyBody) Troubles() []trouble {
	if f.Ended() {
		return nil
	}
	var all []trouble
	for i := range f.Contingency {
		c := &f.Contingency[i]
		all = append(all, trouble{c.Trigger, c.Then, f.names(c.Who)})
	}
	return all
}

// Danger says what to do when somebody is in danger at this moment.
func (l *leaf) Danger() said {
	if l.Country() == plan.CountryScotland {
		return tell("danger-scotland")
	}
	return tell("danger")
}
