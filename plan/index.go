package plan

import (
	"iter"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/wheel"
)

// An Index answers what everybody asks of a plan: who is who, what leads to what, who held a role when, what the practice
// model calls a thing. Plan.Index makes it of a plan as it stands; it does not follow later changes. What it gives belongs to
// the plan. The plan's own methods, such as Check, go by the options that they are given, and not by those of the index.
type Index struct {
	*Plan
	at       mabra.Date // the day of asking; zero when none is given
	checking mabra.Checking
	practice *practice
	source   *yamldoc.Source // the plan's own text, as far as the plan still is what was read

	people           map[string]*Person
	organisations    map[string]*Organisation
	meetings         map[string]*Meeting
	deeds            []deed
	outcomes         map[string]int // id → place in Outcomes
	outcomesOfNeed   map[string][]*Outcome
	actionsOfOutcome map[string][]*Action
	acted            map[string]bool // needs that an action reaches through one of their outcomes
}

// Index makes an index of the plan. The options say on which day it is asked and under which practice model.
func (p *Plan) Index(options ...mabra.CheckOption) *Index {
	checking := mabra.NewChecking(options...)
	x := &Index{Plan: p, at: checking.At, checking: checking, practice: p.practice(checking), source: yamldoc.Of(p.Text, p)}
	x.people = byID(p.People, func(q *Person) string { return q.ID })
	x.organisations = byID(p.Organisations, func(o *Organisation) string { return o.ID })
	x.meetings = byID(p.Meetings, func(m *Meeting) string { return m.ID })
	x.gather()
	x.chain()
	return x
}

// Of gives the index of another plan, such as a copy for somebody, on the same day and under the same practice model.
func (x *Index) Of(p *Plan) *Index {
	other := p.Index(x.asked)
	other.practice = x.practice
	return other
}

// On gives the index of the same plan on another day.
func (x *Index) On(day mabra.Date) *Index { return x.Plan.Index(x.asked, mabra.At(day)) }

// asked hands on the options that the index was made with.
func (x *Index) asked(c *mabra.Checking) { *c = x.checking }

// PracticeWheel gives the model of the wheel that is used under the practice model; nil for the eight indicators.
func (x *Index) PracticeWheel() *wheel.Model { return x.WheelModel(x.practice.Wheel) }

// WheelModel gives the model of the wheel that a reading calls name: one that the options made known, or one that comes
// with the library; nil where nobody knows it. It is not to be changed.
func (x *Index) WheelModel(name string) *wheel.Model {
	m, _ := wheel.FindModel(name, x.asked)
	return m
}

// byID gives the items of a list by their ids. What has no id, or one that could not be read, is not what somebody means
// who names nothing.
func byID[Item any](list []Item, id func(*Item) string) map[string]*Item {
	items := make(map[string]*Item, len(list))
	for i := range list {
		items[id(&list[i])] = &list[i]
	}
	delete(items, "")
	return items
}

// chain notes what leads from a need through its outcomes to actions.
func (x *Index) chain() {
	x.outcomes = make(map[string]int, len(x.Outcomes))
	x.outcomesOfNeed = make(map[string][]*Outcome, len(x.Needs))
	for i := range x.Outcomes {
		x.outcomes[x.Outcomes[i].ID] = i
		for _, need := range x.Outcomes[i].Needs {
			x.outcomesOfNeed[need] = append(x.outcomesOfNeed[need], &x.Outcomes[i])
		}
	}
	delete(x.outcomes, "")
	x.actionsOfOutcome = make(map[string][]*Action, len(x.Outcomes))
	for _, a := range x.EveryAction() {
		for _, outcome := range a.Outcomes {
			x.actionsOfOutcome[outcome] = append(x.actionsOfOutcome[outcome], a)
		}
	}
	x.acted = make(map[string]bool, len(x.Needs))
	for i := range x.Outcomes {
		if len(x.actionsOfOutcome[x.Outcomes[i].ID]) > 0 {
			for _, need := range x.Outcomes[i].Needs {
				x.acted[need] = true
			}
		}
	}
}

// Person gives the person with an id, or nil.
func (x *Index) Person(id string) *Person { return x.people[id] }

// Organisation gives the organisation with an id, or nil.
func (x *Index) Organisation(id string) *Organisation { return x.organisations[id] }

// Meeting gives the meeting with an id, or nil.
func (x *Index) Meeting(id string) *Meeting { return x.meetings[id] }

// Outcome gives the outcome with an id and its place in Outcomes, or nil.
func (x *Index) Outcome(id string) (o *Outcome, place int) {
	i, ok := x.outcomes[id]
	if !ok {
		return nil, -1
	}
	return &x.Outcomes[i], i
}

// OutcomesOf gives the outcomes that a need has, in the order of the plan.
func (x *Index) OutcomesOf(need string) []*Outcome { return x.outcomesOfNeed[need] }

// ActionsToward gives the actions that lead to an outcome, in the order of the plan, and then measures by others.
func (x *Index) ActionsToward(outcome string) []*Action { return x.actionsOfOutcome[outcome] }

// Acted reports whether an action leads to one of a need's outcomes.
func (x *Index) Acted(need string) bool { return x.acted[need] }

// ActionsFor gives the actions for a need that were not stopped, each once, by their beginning.
func (x *Index) ActionsFor(need string) []*Action {
	var found []*Action
	seen := map[*Action]bool{}
	for _, o := range x.outcomesOfNeed[need] {
		for _, a := range x.actionsOfOutcome[o.ID] {
			if a.Status != ActionStopped && !seen[a] {
				seen[a] = true
				found = append(found, a)
			}
		}
	}
	slices.SortStableFunc(found, func(a, b *Action) int { return strings.Compare(a.Start.String(), b.Start.String()) })
	return found
}

// LiveOutcomes goes through the outcomes that are not dropped, with their places.
func (x *Index) LiveOutcomes() iter.Seq2[int, *Outcome] {
	return where(x.Outcomes, func(o *Outcome) bool { return o.Status != OutcomeDropped })
}

// where goes through the items of a list of which is holds, with their places.
func where[Item any](list []Item, is func(*Item) bool) iter.Seq2[int, *Item] {
	return func(yield func(int, *Item) bool) {
		for i := range list {
			if is(&list[i]) && !yield(i, &list[i]) {
				return
			}
		}
	}
}
