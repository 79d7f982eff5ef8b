package timeline

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A Standing is how far an outcome, an action or a review has come in time, as far as the plan tells.
type Standing struct {
	Item  Item
	ID    string
	Path  mabra.Path
	Who   []string   // the ids of those responsible
	Due   mabra.Date // zero where no day is set
	Facts []Fact     // none where there is nothing to say
}

// Is gives the fact of a state, or nil.
func (s *Standing) Is(state State) *Fact {
	for i := range s.Facts {
		if s.Facts[i].State == state {
			return &s.Facts[i]
		}
	}
	return nil
}

// A Fact is a state with the places in the plan that say so.
type Fact struct {
	State  State
	Day    mabra.Date // the day that is near or passed, that it was moved to, or on which it was first seen to be reached
	Was    mabra.Date // of Moved: the day before
	Cause  Cause      // of Stuck
	Places []mabra.Path
}

// An Item is what a standing is about.
type Item string

// The items.
const (
	OutcomeItem Item = "outcome"
	ActionItem  Item = "action" // also a measure by others that leads to an outcome
	ReviewItem  Item = "review"
)

// Vocabulary gives the items.
func (Item) Vocabulary() mabra.Vocabulary { return items }

// A State is something that can be said of time.
type State string

// The states.
const (
	// Due is what is still open, with a day from the day of asking up to the next review. Without one it is any day
	// ahead.
	Due State = "due"
	// Overdue is what is still open, or not done and without a result, although its day is before the day of asking. An
	// outcome that a review has found not to be reached has been asked for, and is not overdue.
	Overdue State = "overdue"
	// Moved is what has another day than an earlier revision says, and a review that the plan says was moved.
	Moved State = "moved"
	// Reached is an outcome that is reached, and an action that is done.
	Reached State = "reached"
	// Stuck is what has come to a stop, for one of the causes.
	Stuck State = "stuck"
)

// Vocabulary gives the states.
func (State) Vocabulary() mabra.Vocabulary { return states }

// A Cause says what is meant by stuck: what the plan shows, and no judgement of anybody.
type Cause string

// The causes.
const (
	// NotTaken: it is overdue, a review has been held after its day, and the last of them says nothing of it. Of an
	// action, that is that no result is written.
	NotTaken Cause = "not-taken"
	// SameTwice: the last two reviews give an outcome the same status, and it is open.
	SameTwice Cause = "same-twice"
	// NotBegun: an action was to begin before the last review and is written as planned.
	NotBegun Cause = "not-begun"
)

// Vocabulary gives the causes.
func (Cause) Vocabulary() mabra.Vocabulary { return causes }

// standings gives those of the outcomes, of the actions, and of the reviews that were moved.
func standings(x *plan.Index, earlier *plan.Plan) []Standing {
	c := newClock(x, earlier)
	list := make([]Standing, 0, len(x.Outcomes)+len(x.Actions))
	for i := range x.Outcomes {
		list = append(list, c.outcome(i))
	}
	for at, a := range x.EveryAction() {
		list = append(list, c.action(at, a))
	}
	if x.Reviews == nil {
		return list
	}
	for i := range x.Reviews.Moved {
		at, m := mabra.Path("reviews.moved").Index(i), &x.Reviews.Moved[i]
		list = append(list, Standing{Item: ReviewItem, Path: at, Due: m.To, Facts: []Fact{
			{State: Moved, Day: m.To, Was: m.From, Places: []mabra.Path{at.Field("from"), at.Field("to")}},
		}})
	}
	return list
}

func (c *clock) outcome(i int) Standing {
	o, at := &c.Outcomes[i], mabra.Path("outcomes").Index(i)
	s := Standing{Item: OutcomeItem, ID: o.ID, Path: at, Due: o.Due}
	switch o.Status {
	case plan.OutcomeReached:
		day, places := c.reachedOn(o.ID)
		s.add(Fact{State: Reached, Day: day, Places: append([]mabra.Path{at.Field("status")}, places...)})
	case plan.OutcomeDropped:
	default:
		if o.Status != plan.OutcomeNotReached {
			c.dueOrPassed(&s)
		}
		c.movedDay(&s)
		c.stuckOutcome(&s)
	}
	return s
}

func (c *clock) action(at mabra.Path, a *plan.Action) Standing {
	s := Standing{Item: ActionItem, ID: a.ID, Path: at, Due: a.Due}
	if a.Responsible != "" {
		s.Who = []string{a.Responsible}
	}
	switch a.Status {
	case plan.ActionDone:
		s.add(Fact{State: Reached, Places: []mabra.Path{at.Field("status")}})
	case plan.ActionStopped:
	default:
		if a.Result == "" {
			c.dueOrPassed(&s)
		}
		c.movedDay(&s)
		c.stuckAction(&s, a)
	}
	return s
}

func (s *Standing) add(f Fact) { s.Facts = append(s.Facts, f) }

func (c *clock) dueOrPassed(s *Standing) {
	place := []mabra.Path{s.Path.Field("due")}
	switch {
	case s.Due.IsZero():
	case s.Due.Before(c.lastDay()):
		s.add(Fact{State: Overdue, Day: s.Due, Places: place})
	case c.next.IsZero() || !s.Due.After(c.next):
		s.add(Fact{State: Due, Day: s.Due, Places: place})
	}
}

// lastDay gives the day of asking, or the one on which the plan was closed: nobody promised more.
func (c *clock) lastDay() mabra.Date {
	if c.Closing != nil && c.Closing.Date.Before(c.day) {
		return c.Closing.Date
	}
	return c.day
}

func (c *clock) movedDay(s *Standing) {
	was, known := c.earlier[string(s.Item)+" "+s.ID]
	if known && s.ID != "" && was != s.Due && !was.IsZero() {
		s.add(Fact{State: Moved, Day: s.Due, Was: was, Places: []mabra.Path{s.Path.Field("due")}})
	}
}

// reachedOn gives the first of the reviews in a row, up to the last, that found an outcome reached, and where they
// say so.
func (c *clock) reachedOn(id string) (day mabra.Date, places []mabra.Path) {
	for i := range slices.Backward(c.reviews) {
		j := c.rowAbout(i, id)
		if j < 0 {
			continue
		}
		if c.reviews[i].Outcomes[j].Status != plan.OutcomeReached {
			break
		}
		day, places = c.reviews[i].Date, append(places, rowPath(i, j))
	}
	slices.Reverse(places)
	return day, places
}

// rowAbout gives the place in a review where it speaks of an outcome; -1 where it does not.
func (c *clock) rowAbout(review int, outcome string) int {
	if j, ok := c.rows[review][outcome]; ok {
		return j
	}
	return -1
}

func rowPath(review, row int) mabra.Path {
	return mabra.Path("reviews.held").Index(review).Field("outcomes").Index(row)
}

// reviewedSince reports whether the last review was on a day or after it.
func (c *clock) reviewedSince(day mabra.Date) bool {
	return c.last != nil && !day.IsZero() && !c.last.Date.IsZero() && !c.last.Date.Before(day)
}

func (c *clock) lastReviewPath() mabra.Path {
	return mabra.Path("reviews.held").Index(len(c.reviews) - 1)
}

func (c *clock) stuckOutcome(s *Standing) {
	n := len(c.reviews)
	if s.Is(Overdue) != nil && c.reviewedSince(s.Due) && c.rowAbout(len(c.reviews)-1, s.ID) < 0 {
		s.add(Fact{State: Stuck, Cause: NotTaken, Places: []mabra.Path{s.Path.Field("due"), c.lastReviewPath()}})
		return
	}
	if n < 2 {
		return
	}
	before, now := c.rowAbout(n-2, s.ID), c.rowAbout(n-1, s.ID)
	if before < 0 || now < 0 {
		return
	}
	if status := c.reviews[n-1].Outcomes[now].Status; status == c.reviews[n-2].Outcomes[before].Status &&
		status != plan.OutcomeReached && status != plan.OutcomeDropped {
		s.add(Fact{State: Stuck, Cause: SameTwice, Places: []mabra.Path{rowPath(n-2, before), rowPath(n-1, now)}})
	}
}

func (c *clock) stuckAction(s *Standing, a *plan.Action) {
	switch planned := a.Status == plan.ActionPlanned || a.Status == ""; {
	case s.Is(Overdue) != nil && c.reviewedSince(a.Due):
		s.add(Fact{State: Stuck, Cause: NotTaken, Places: []mabra.Path{s.Path.Field("due"), c.lastReviewPath()}})
	case planned && a.Start.Before(c.day) && c.reviewedSince(a.Start) && a.Result == "":
		s.add(Fact{State: Stuck, Cause: NotBegun, Places: []mabra.Path{s.Path.Field("start"), c.lastReviewPath()}})
	}
}

var states = mabra.Vocabulary{
	mabra.TermOf(Due, "dagen är nära", "the day is near"),
	mabra.TermOf(Overdue, "dagen har passerat", "the day has passed"),
	mabra.TermOf(Moved, "dagen har flyttats", "the day was moved"),
	mabra.TermOf(Reached, "uppnått eller klart", "reached or done"),
	mabra.TermOf(Stuck, "har stannat av", "has come to a stop"),
}

var causes = mabra.Vocabulary{
	mabra.TermOf(NotTaken,
		"dagen har passerat, och den senaste uppföljningen, som var efter dagen, säger inget om det",
		"the day has passed, and the last review, which was after it, says nothing of it"),
	mabra.TermOf(SameTwice,
		"de två senaste uppföljningarna säger samma sak om målet", "the last two reviews say the same of the outcome"),
	mabra.TermOf(NotBegun,
		"skulle ha börjat före den senaste uppföljningen och står fortfarande som planerad",
		"was to begin before the last review and is still written as planned"),
}

var items = mabra.Vocabulary{
	mabra.TermOf(OutcomeItem, "mål", "outcome"),
	mabra.TermOf(ActionItem, "insats", "action"),
	mabra.TermOf(ReviewItem, "uppföljning", "review"),
}
