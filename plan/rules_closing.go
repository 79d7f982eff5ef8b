package plan

import (
	"slices"
	"time"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

var (
	highland = mabra.Text{
		Sv: "Highland, Interagency Practice Model (2024): att avsluta en plan",
		En: "Highland, Interagency Practice Model (2024): ending a plan",
	}
	chronologyContent = mabra.Text{
		Sv: "East Renfrewshire, Completing the Child's Plan: kronologins innehåll",
		En: "East Renfrewshire, Completing the Child's Plan: what a chronology holds",
	}
)

// closingRules are the rules about what comes next in the child's life, how a plan ends, the chronology and the copies.
var closingRules = []row{
	{&rules.TransitionAhead, transitionAhead},
	{&rules.ClosingIncomplete, closingIncomplete},
	{&rules.ChronologyUnsourced, chronologyUnsourced},
	{&rules.ChronologyNoPositive, chronologyNoPositive},
	{&rules.CopyUnrecorded, copyUnrecorded},
}

const aheadMonths = 6 // how long before a transition it is time to plan it

// schoolChanges are the years in which a child in Sweden usually goes on from a stage, in August. No source
// confirms them here, and a child may be earlier or later: they are never more than information.
var schoolChanges = []struct {
	from Stage
	age  int // that the child reaches in the calendar year
	what mabra.Text
}{
	{StagePreschool, 6, mabra.Text{Sv: "barnet börjar skolan", En: "the child starts school"}},
	{StagePrimary, 13, mabra.Text{Sv: "barnet börjar årskurs 7", En: "the child starts year 7"}},
	{StageSecondary, 16, mabra.Text{Sv: "barnet går vidare till gymnasieskolan", En: "the child goes on to upper secondary school"}},
}

func transitionAhead(c *checker) {
	born := c.Child.Born
	if born.IsZero() || c.ended() || c.Child.Protection.hides() || c.Text.Unread("child.protection") {
		return // a transition would say where a protected child will be
	}
	c.ahead(born.AddMonths(12*adult), mabra.Text{Sv: "den unge fyller 18", En: "the young person turns 18"})
	if !c.swedish() {
		return
	}
	for i := range schoolChanges {
		if s := &schoolChanges[i]; s.from == c.Child.Stage {
			c.ahead(mabra.Date{Year: born.Year + s.age, Month: time.August, Day: 31}, s.what)
		}
	}
}

// ahead reports a change in the child's life that has come by the day, when the day is near and the plan has no transition
// dated in the months before it.
func (c *checker) ahead(day mabra.Date, what mabra.Text) {
	if !day.After(c.at) || day.After(c.at.AddMonths(aheadMonths)) {
		return
	}
	first := day.AddMonths(-aheadMonths)
	dated := func(t Transition) bool { return !t.Date.IsZero() && !t.Date.Before(first) && !t.Date.After(day) }
	if !slices.ContainsFunc(c.Transitions, dated) && !c.lost("transitions", "date") {
		c.report("transitions", mabra.Arg{Name: "what", Value: what}, mabra.Arg{Name: "months", Value: aheadMonths})
	}
}

func closingIncomplete(c *checker) {
	closing := c.Closing
	if closing == nil {
		if c.Status != StatusClosed {
			return
		}
		closing = new(Closing)
	}
	var lacks gaps
	add := func(empty bool, field mabra.Path, sv, en string) {
		lacks.add(empty && !c.Text.Unread(field), sv, en)
	}
	add(closing.Because == "", "closing.because", "varför (because)", "why (because)")
	add(len(closing.AgreedBy) == 0, "closing.agreedBy", "vilka som var överens (agreedBy)", "who agreed (agreedBy)")
	add(closing.Evaluation == "", "closing.evaluation", "hur det gick (evaluation)", "how it went (evaluation)")
	add(closing.BackTo == "", "closing.backTo", "vem som har ansvaret nu (backTo)", "who is responsible now (backTo)")
	if lacks.sv != nil {
		c.report("closing", lacks.missing())
	}
}

const chronology = mabra.Path("chronology")

func chronologyUnsourced(c *checker) {
	for i := range c.Chronology {
		if e := &c.Chronology[i]; e.Source == "" && e.By == "" && !c.Text.Unread(chronology.Index(i).Field("by")) {
			c.report(chronology.Index(i).Field("source"))
		}
	}
}

// chronologyNoPositive is silent where an effect could not be read or understood: it may be the good one.
func chronologyNoPositive(c *checker) {
	if len(c.Chronology) == 0 {
		return
	}
	for i := range c.Chronology {
		switch c.Chronology[i].Effect {
		case "", EffectNegative, EffectNeutral:
		default:
			return
		}
	}
	if !c.lost("chronology", "effect") {
		c.report(chronology)
	}
}

func copyUnrecorded(c *checker) {
	if c.lost("copies", "to") || c.lost("people", "organisation") {
		return
	}
	recorded := make(map[string]bool, len(c.Copies)) // people and organisations that have the plan, or a reason
	for i := range c.Copies {
		to := c.Copies[i].To
		recorded[to] = true
		if p := c.people[to]; p != nil {
			recorded[p.Organisation] = true
		}
	}
	child, guardian, provider := true, true, true // each of them is recorded
	for i := range c.People {
		if p := &c.People[i]; !p.Until.Before(c.at) && !recorded[p.ID] {
			child = child && !p.Has(RoleChild)
			guardian = guardian && !p.Has(RoleGuardian)
		}
	}
	for i := range c.Actions {
		if id := c.serviceBehind(&c.Actions[i]); id != "" && !recorded[id] {
			provider = false
		}
	}
	c.copied(child, "barnet", "the child")
	c.copied(guardian, "varje vårdnadshavare", "every guardian")
	c.copied(provider, "varje verksamhet med en insats", "every service with an action")
}

func (c *checker) copied(recorded bool, sv, en string) {
	if !recorded {
		c.report("copies", mabra.Arg{Name: "who", Value: mabra.Text{Sv: sv, En: en}})
	}
}
