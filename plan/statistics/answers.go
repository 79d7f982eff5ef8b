package statistics

import (
	"fmt"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// Answers are what one plan adds to the sums. They are of a single child, and nothing but Sums.Add can read them.
type Answers struct {
	counts bool
	day    mabra.Date
	rows   []int8 // the row of each variable
}

// Format writes nothing of what Answers hold, whatever it is asked for.
func (Answers) Format(f fmt.State, _ rune) { _, _ = fmt.Fprint(f, "statistics.Answers") }

// Of gives what a plan adds to the sums of a day. A draft adds nothing: it is no plan yet. The options say under which
// practice model the plan is read, where it names none.
func Of(p *plan.Plan, day mabra.Date, options ...mabra.CheckOption) Answers {
	x := p.Index(append(slices.Clone(options), mabra.At(day))...)
	a := Answers{counts: !x.Draft(), day: day}
	if !a.counts {
		return a
	}
	all, of := declared(), &asked{x, serviceActions(x)}
	a.rows = make([]int8, len(all.variables))
	for i := range all.variables {
		a.rows[i] = int8(all.variables[i].row(of))
	}
	return a
}

// place gives the place of a key among those of a variable. What nobody knows is the last, which is not said.
func place(keys []string, key string) int {
	if i := slices.Index(keys, key); i >= 0 {
		return i
	}
	return len(keys) - 1
}

// The answers of yes and no.
const (
	yes = iota
	no
)

func yesWhere(is bool) int {
	if is {
		return yes
	}
	return no
}

// childPresent says at how many of the meetings that were meant for the child and have taken place the child was.
func childPresent(x *plan.Index) string {
	held, there := 0, 0
	for i := range x.Meetings {
		m := &x.Meetings[i]
		if !x.ChildHadAPlace(m) {
			continue
		}
		held++
		if slices.ContainsFunc(m.Present, func(id string) bool {
			p := x.Person(id)
			return p != nil && p.Has(plan.RoleChild)
		}) {
			there++
		}
	}
	return howMany(held, there)
}

// outcomesReached says how many of the outcomes that were not dropped are reached.
func outcomesReached(x *plan.Index) string {
	live, reached := 0, 0
	for _, o := range x.LiveOutcomes() {
		live++
		if o.Status == plan.OutcomeReached {
			reached++
		}
	}
	return howMany(live, reached)
}

func howMany(of, are int) string {
	switch {
	case of == 0:
		return notSaid
	case are == of:
		return "all"
	case are > 0:
		return "some"
	}
	return "none"
}

// followedUp says whether every follow-up that has fallen due was held in time: by the practice, and by the day that the
// plan itself sets.
func followedUp(x *plan.Index) string {
	today, since := x.Today(), x.Created
	due, late, known := false, false, false
	pass := func(last, held mabra.Date) {
		if last.IsZero() {
			return
		}
		known = true
		if !held.IsZero() {
			due, late = true, late || held.After(last)
		} else if last.Before(today) {
			due, late = true, true
		}
	}
	for _, r := range x.HeldReviews() {
		if r.Date.IsZero() || r.Date.After(today) {
			continue
		}
		pass(x.LastDayToReview(since), r.Date)
		since = r.Date
	}
	if !x.Ended() {
		pass(x.LastDayToReview(since), mabra.Date{})
		pass(x.NextReview(), mabra.Date{})
	}
	switch {
	case late:
		return "late"
	case due:
		return "in-time"
	case known:
		return "not-due"
	}
	return notSaid
}

// longest are the bins of days, by their last day.
var longest = []struct {
	key  string
	days int
}{{"0-7", 7}, {"8-30", 30}, {"31-90", 90}, {"91-180", 180}}

// daysToStart says how long it was from the day that a need was judged until the first action for it began, of the need
// that waited longest.
func daysToStart(x *plan.Index) string {
	most, waiting, known := 0, false, false
	for i := range x.Needs {
		n := &x.Needs[i]
		if n.Date.IsZero() {
			continue
		}
		known = true
		if begun := firstStart(x, n.ID); begun.IsZero() {
			waiting = true
		} else {
			most = max(most, n.Date.DaysUntil(begun))
		}
	}
	switch {
	case !known:
		return notSaid
	case waiting:
		return "not-started"
	}
	for _, bin := range longest {
		if most <= bin.days {
			return bin.key
		}
	}
	return "181-"
}

// firstStart gives the first day on which an action for a need began, as of today; zero where none has.
func firstStart(x *plan.Index, need string) (first mabra.Date) {
	for _, o := range x.OutcomesOf(need) {
		for _, a := range x.ActionsToward(o.ID) {
			if !a.Start.IsZero() && !a.Start.After(x.Today()) && (first.IsZero() || a.Start.Before(first)) {
				first = a.Start
			}
		}
	}
	return first
}

func hasNeed(x *plan.Index, i wheel.Indicator) bool {
	return slices.ContainsFunc(x.Needs, func(n plan.Need) bool { return slices.Contains(n.Indicators, i) })
}

func hasObstacle(x *plan.Index, kind plan.ObstacleKind) bool {
	return slices.ContainsFunc(x.Obstacles, func(o plan.Obstacle) bool { return o.Kind == kind })
}

// An asked plan is one of which the actions by services are sorted out: they are asked for many times.
type asked struct {
	*plan.Index
	actions map[served]bool
}

// A served is which sector serves a child, and on which level.
type served struct {
	plan.Sector
	plan.Level
}

// serviceActions gives the sectors and levels of the actions that were not stopped.
func serviceActions(x *plan.Index) map[served]bool {
	actions := map[served]bool{}
	for _, a := range x.ServiceActions() {
		if service := x.Service(a); service != nil && a.Status != plan.ActionStopped {
			actions[served{service.Sector, a.Level}] = true
		}
	}
	return actions
}
