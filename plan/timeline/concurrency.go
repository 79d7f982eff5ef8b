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

// A Step says how an action stands to those that began before it. Its size does not grow with their number: who wants to know
// of each pair has the spans.
type Step struct {
	Relation Relation
	Path     mabra.Path   // of the action
	Last     mabra.Path   // of Together and InTurn: the one of those before that ends last
	Days     int          // of InTurn: from the day that the last ended to the day that this begins; 0 is the same day
	Missing  []mabra.Path // of Unsure: days that would tell
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
		var before begun
		for _, a := range x.ActionsFor(n.Need) {
			span := Span{ID: a.ID, Path: paths[a], Start: a.Start, Due: a.Due}
			if a.Responsible != "" {
				span.Who = []string{a.Responsible}
			}
			if len(n.Actions) > 0 {
				n.Steps = append(n.Steps, before.step(&span))
			}
			before.add(&span)
			n.Actions = append(n.Actions, span)
		}
		list[i] = n
	}
	return list
}

// A begun is what is known of the actions that began before another.
type begun struct {
	last    mabra.Path // of the one that ends last
	ends    mabra.Date
	missing mabra.Path // the first day that is not set
}

func (b *begun) add(span *Span) {
	switch {
	case b.missing != "":
	case span.Start.IsZero():
		b.missing = span.Path.Field("start")
	case span.Due.IsZero():
		b.missing = span.Path.Field("due")
	}
	if !span.Start.IsZero() && !span.Due.IsZero() && (b.last == "" || span.Due.After(b.ends)) {
		b.last, b.ends = span.Path, span.Due
	}
}

// step looks at an action beside those before it. Where one of them is sure to go on when it begins, they run together,
// whatever else is not known.
func (b *begun) step(now *Span) Step {
	s := Step{Path: now.Path}
	if now.Start.Before(b.ends) {
		s.Relation, s.Last = Together, b.last
		return s
	}
	if now.Start.IsZero() {
		s.Missing = append(s.Missing, now.Path.Field("start"))
	}
	if b.missing != "" {
		s.Missing = append(s.Missing, b.missing)
	}
	if len(s.Missing) > 0 {
		s.Relation = Unsure
		return s
	}
	s.Relation, s.Last, s.Days = InTurn, b.last, b.ends.DaysUntil(now.Start)
	return s
}

var relations = mabra.Vocabulary{
	mabra.TermOf(Together, "pågår samtidigt", "run together"),
	mabra.TermOf(InTurn, "väntar på varandra", "wait for each other"),
	mabra.TermOf(Unsure, "går inte att säga: en dag saknas", "cannot be told: a day is missing"),
}
