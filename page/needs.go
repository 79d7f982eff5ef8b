package page

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A workTold is what the plan is about: needs, outcomes and actions, as they lead to each other.
type workTold struct {
	Needs      []needTold
	LooseGoals []outcomeTold // that belong to no need of the plan
	LooseDeeds []actionTold  // that lead to no outcome of the plan
	Deeds      []actionTold  // all of them, each once, by number
}

// A needTold is what the child needs, with what leads to it.
type needTold struct {
	*plan.Need
	Goals []outcomeTold
}

// An outcomeTold is an outcome with what is done to reach it.
type outcomeTold struct {
	*plan.Outcome
	Again bool // it stands under another need before
	Deeds []actionTold
}

// An actionTold is an action, or a measure by somebody else than those whose plan it is.
type actionTold struct {
	*plan.Action
	Number int
	Others bool
	By     string // who it is done by, where that is not the one who answers for it
	Again  bool   // it stands under another outcome before
}

// Work gives the needs with their outcomes and actions, each in the order of the plan, and what stands alone. An outcome of several
// needs stands under each of them, and so does an action of several outcomes, in full the first time. Actions have numbers, by
// which those who meet can speak of them.
func (l *leaf) Work() *workTold {
	if l.work != nil {
		return l.work
	}
	w := &workTold{}
	l.work = w
	others := l.measuresOfOthers()
	told := map[*plan.Outcome]bool{}
	for i := range l.Needs {
		n := needTold{Need: &l.Needs[i]}
		for _, o := range l.OutcomesOf(n.ID) {
			n.Goals = append(n.Goals, w.goal(o, told[o], l.ActionsToward(o.ID), others))
			told[o] = true
		}
		w.Needs = append(w.Needs, n)
	}
	for i := range l.Outcomes {
		if o := &l.Outcomes[i]; !told[o] {
			w.LooseGoals = append(w.LooseGoals, w.goal(o, false, l.ActionsToward(o.ID), others))
		}
	}
	loose := func(a *plan.Action) {
		if d := w.deed(a, others); !d.Again {
			w.LooseDeeds = append(w.LooseDeeds, d)
		}
	}
	for i := range l.Actions {
		loose(&l.Actions[i])
	}
	for _, a := range l.MeasuresByOthers() {
		loose(a)
	}
	return w
}

func (w *workTold) goal(o *plan.Outcome, again bool, deeds []*plan.Action, others map[*plan.Action]string) outcomeTold {
	g := outcomeTold{Outcome: o, Again: again}
	if again {
		return g
	}
	for _, a := range deeds {
		g.Deeds = append(g.Deeds, w.deed(a, others))
	}
	return g
}

// deed gives an action its number, or the one that it has.
func (w *workTold) deed(a *plan.Action, others map[*plan.Action]string) actionTold {
	if at := slices.IndexFunc(w.Deeds, func(d actionTold) bool { return d.Action == a }); at >= 0 {
		again := w.Deeds[at]
		again.Again = true
		return again
	}
	by, isOthers := others[a]
	if by == a.Responsible {
		by = ""
	}
	d := actionTold{Action: a, Number: len(w.Deeds) + 1, Others: isOthers, By: by}
	w.Deeds = append(w.Deeds, d)
	return d
}

// measuresOfOthers gives the measures by somebody else than those whose plan it is, and who they are done by.
func (l *leaf) measuresOfOthers() map[*plan.Action]string {
	others := map[*plan.Action]string{}
	for at, a := range l.MeasuresByOthers() {
		others[a] = ""
		if l.Others == nil {
			continue
		}
		for i := range l.Others.Measures {
			if at == mabra.Path("others.measures").Index(i) {
				others[a] = l.Others.Measures[i].By
			}
		}
	}
	return others
}

// NothingByOthers reports whether the plan says that nobody else does anything.
func (l *leaf) NothingByOthers() bool { return l.Others != nil && l.Others.None }

// Doer gives who does a deed: by name and title, or by service; nobody where nobody is named.
func (l *leaf) Doer(d actionTold) string {
	switch {
	case d.Responsible != "":
		return l.Who(d.Responsible)
	case d.Organisation != "":
		return l.Called(d.Organisation)
	}
	return ""
}

// When gives how often and in which time a deed is done.
func (l *leaf) When(d actionTold) string {
	var words []string
	if d.Frequency != "" {
		words = append(words, capital(d.Frequency))
	}
	if !d.Start.IsZero() {
		words = append(words, l.sentence("from", l.Day(d.Start)))
	}
	if !d.Due.IsZero() {
		words = append(words, l.sentence("until", l.Day(d.Due)))
	}
	return join(words)
}

// State gives how far an action has come, in a word; nothing where the plan does not say.
func (l *leaf) State(status plan.ActionStatus) string {
	if status == "" {
		return ""
	}
	return capital(mabra.LabelOf(status).In(l.Lang))
}

// A goalState is how far an outcome has come: in a word, and as a box that is filled as far.
type goalState struct {
	Word  string
	Class string
}

// GoalState gives how far an outcome has come; an outcome that says nothing is open.
func (l *leaf) GoalState(o outcomeTold) goalState {
	status := o.Status
	if status == "" {
		status = plan.OutcomeOpen
	}
	return goalState{capital(mabra.LabelOf(status).In(l.Lang)), string(status)}
}
