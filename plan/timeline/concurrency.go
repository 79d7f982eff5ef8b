package timeline

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A NeedTime is how the actions for one need stand to each other in time: all who help are meant to help at once, and
// not one when another has ended.
type NeedTime struct {
	Need    string
	Path    mabra.Path
	Actions []Span // that were not stopped, by their beginning
	Steps   []Step // from the second of them on
	Chain   bool   // each begins only when the one before has ended: what the rule action-chain speaks of
}

// A Span is the time of an action.
type Span struct {
	ID         string
	Path       mabra.Path
	Who        []string
	Start, Due mabra.Date // zero where none is set
}

// A Step says how an action stands to those that began before it.
type Step struct {
	Relation Relation
	Path     mabra.Path   // of the action
	Beside   []mabra.Path // of Together: those that go on when it begins
	After    mabra.Path   // of InTurn: the one that ended last
	Days     int          // of InTurn: from the day that ended to the day that this begins; 0 is the same day
	Missing  []mabra.Path // of Unsure: the days that would tell
}

// A Relation is how an action stands to those that began before it.
type Relation string

// The relations. A day that is not set may lie anywhere: nothing is then said, as in the rule about chains.
const (
	Together Relation = "together"
	InTurn   Relation = "in-turn"
	Unsure   Relation = "unsure"
)

// Vocabulary gives the relations.
func (Relation) Vocabulary() mabra.Vocabulary { return relations }

// Concurrency says for each need where its actions run together, and where they form a chain.
func Concurrency(x *plan.Index) []NeedTime {
	paths := map[*plan.Action]mabra.Path{}
	for at, a := range x.EveryAction() {
		paths[a] = at
	}
	list := make([]NeedTime, len(x.Needs))
	for i := range x.Needs {
		n := NeedTime{Need: x.Needs[i].ID, Path: mabra.Path("needs").Index(i), Chain: x.Chain(x.Needs[i].ID)}
		for _, a := range x.ActionsFor(n.Need) {
			span := Span{ID: a.ID, Path: paths[a], Start: a.Start, Due: a.Due}
			if a.Responsible != "" {
				span.Who = []string{a.Responsible}
			}
			if len(n.Actions) > 0 {
				n.Steps = append(n.Steps, step(n.Actions, span))
			}
			n.Actions = append(n.Actions, span)
		}
		list[i] = n
	}
	return list
}

// step looks at an action beside those before it. Those that are sure to go on when it begins stand beside it, whatever
// else is not known.
func step(before []Span, now Span) Step {
	s := Step{Path: now.Path}
	if now.Start.IsZero() {
		s.Missing = append(s.Missing, now.Path.Field("start"))
	}
	var ended *Span
	for i := range before {
		b := &before[i]
		switch {
		case b.Start.IsZero():
			s.Missing = append(s.Missing, b.Path.Field("start"))
		case b.Due.IsZero():
			s.Missing = append(s.Missing, b.Path.Field("due"))
		case now.Start.Before(b.Due):
			s.Beside = append(s.Beside, b.Path)
		case ended == nil || b.Due.After(ended.Due):
			ended = b
		}
	}
	switch {
	case len(s.Beside) > 0:
		s.Relation, s.Missing = Together, nil
	case len(s.Missing) > 0:
		s.Relation = Unsure
	default:
		s.Relation, s.After, s.Days = InTurn, ended.Path, ended.Due.DaysUntil(now.Start)
	}
	return s
}
