package plan

import (
	"slices"
	"time"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// closingRules are the rules about what comes next in the child's life, how a plan ends, the chronology and the copies.
var closingRules = []row{
	{
		Rule: &rules.TransitionAhead, Check: transitionAhead,
		RestsOn: restsOn("closing", "child.protection", "transitions.date", "model"),
	},
	{Rule: &rules.ClosingIncomplete, RestsOn: restsOn("status", "reviews"), Check: closingIncomplete},
	{Rule: &rules.ChronologyUnsourced, RestsOn: restsOn("chronology[].by"), Check: chronologyUnsourced},
	{Rule: &rules.ChronologyNoPositive, RestsOn: restsOn("chronology.effect"), Check: chronologyNoPositive},
	{Rule: &rules.CopyUnrecorded, RestsOn: copiedTo, Check: copyUnrecorded},
}

const aheadMonths = 6 // how long before a transition it is time to plan it

// schoolChanges are the years in which a child in Sweden usually goes on from a stage, in August. No source confirms
// them here, and a child may be earlier or later: they are never more than information.
var schoolChanges = []struct {
	from Stage
	age  int // that the child reaches in the calendar year
}{{StagePreschool, 6}, {StagePrimary, 13}, {StageSecondary, 16}}

// transitionAhead is silent about a protected child: a transition would say where the child will be.
func transitionAhead(c *checker) {
	born := c.Child.Born
	if born.IsZero() || c.Ended() || c.Child.Protection.hides() {
		return
	}
	grown := c.dayOfAge(adult)
	c.ahead(grown, grown.AddMonths(aheadMonths), "grown") // services for adults often begin after the birthday
	if !c.swedish() {
		return
	}
	for _, s := range schoolChanges {
		if s.from == c.Child.Stage {
			begun := mabra.Date{Year: born.Year + s.age, Month: time.August, Day: 31}
			c.ahead(begun, begun, "from-"+string(s.from))
		}
	}
}

// ahead reports a change in the child's life that has come by the day, when the day is near and the plan has no
// transition dated in the months before it, or up to the last day that one made for it can have.
func (c *checker) ahead(day, last mabra.Date, change string) {
	if !day.After(c.at) || day.After(c.at.AddMonths(aheadMonths)) {
		return
	}
	first := day.AddMonths(-aheadMonths)
	dated := func(t Transition) bool { return !t.Date.IsZero() && !t.Date.Before(first) && !t.Date.After(last) }
	if !slices.ContainsFunc(c.Transitions, dated) {
		c.Report("transitions", check.Phrase("what", change), check.With("months", aheadMonths))
	}
}

func closingIncomplete(c *checker) {
	closing := c.Closing
	switch {
	case closing != nil && (c.Status == StatusActive || c.Status == StatusDraft) && !closing.Date.After(c.Today()):
		c.Report("status", check.Say("status"))
	case closing == nil && c.decidedToClose():
		c.Report(held.Index(c.latestReview()).Field("decision"), check.Say("decided"))
		return
	case closing == nil && c.Status != StatusClosed:
		return
	case closing == nil:
		closing = new(Closing)
	}
	c.ReportGapsAs("parts", "closing",
		check.Gap{Field: "because", Empty: closing.Because == ""},
		check.Gap{Field: "agreedBy", Empty: len(closing.AgreedBy) == 0},
		check.Gap{Field: "evaluation", Empty: closing.Evaluation == ""},
		check.Gap{Field: "backTo", Empty: closing.BackTo == ""})
}

func chronologyUnsourced(c *checker) {
	for i := range c.Chronology {
		if e := &c.Chronology[i]; e.Source == "" && e.By == "" {
			c.Report(chronology.Index(i).Field("source"))
		}
	}
}

// chronologyNoPositive is silent where an effect is not understood: it may be the good one.
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
	c.Report(chronology)
}

// copiedTo names what it rests on who has a part in the plan, and who was given it.
var copiedTo = restsOn("copies", "copies.to", "copies.date", "copies.revision", "copies.part", "copies.holds", "copies.withheldBecause",
	"child", "people.organisation", "people.until",
	"actions.organisation", "actions.responsible")

// copyUnrecorded is one finding, however many lack a copy. A child who is not born yet is given none.
func copyUnrecorded(c *checker) {
	recorded := make(map[string]bool, len(c.Copies)) // people and organisations that have the plan, or a reason
	for i := range c.Copies {
		if c.Copies[i].saysNothing() {
			continue
		}
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
	for _, a := range c.EveryAction() {
		if id := c.ServiceBehind(a); id != "" && !recorded[id] {
			provider = false
		}
	}
	var lacking []string
	if !child && c.BornBy(c.Today()) {
		lacking = append(lacking, "child")
	}
	if !guardian {
		lacking = append(lacking, "guardian")
	}
	if !provider {
		lacking = append(lacking, "service")
	}
	if lacking != nil {
		c.Report("copies", check.Phrase("who", lacking...))
	}
}
