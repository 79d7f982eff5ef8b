package page

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A needTold is what the child needs, with what leads to it.
type needTold struct {
	*plan.Need
	Goals []outcomeTold
}

// An outcomeTold is an outcome with what is done to reach it.
type outcomeTold struct {
	*plan.Outcome
	Deeds []actionTold
}

// An actionTold is an action, or a measure by somebody else than those whose plan it is.
type actionTold struct {
	*plan.Action
	Others bool
	Again  bool // it stands under another outcome before
}

// NeedsAndGoals gives the needs with their outcomes and actions, each in the order of the plan. An outcome of several needs stands
// under each of them, and so does an action of several outcomes, in full the first time.
func (l *leaf) NeedsAndGoals() []needTold {
	var needs []needTold
	told := map[*plan.Action]bool{}
	for i := range l.Needs {
		n := needTold{Need: &l.Needs[i]}
		for _, o := range l.OutcomesOf(n.ID) {
			g := l.outcomeTold(o)
			for j := range g.Deeds {
				g.Deeds[j].Again = told[g.Deeds[j].Action]
				told[g.Deeds[j].Action] = true
			}
			n.Goals = append(n.Goals, g)
		}
		needs = append(needs, n)
	}
	return needs
}

func (l *leaf) outcomeTold(o *plan.Outcome) outcomeTold {
	g := outcomeTold{Outcome: o}
	for _, a := range l.ActionsToward(o.ID) {
		g.Deeds = append(g.Deeds, actionTold{Action: a})
	}
	for _, a := range l.MeasuresByOthers() {
		if slices.Contains(a.Outcomes, o.ID) {
			g.Deeds = append(g.Deeds, actionTold{Action: a, Others: true})
		}
	}
	return g
}

// LooseGoals gives the outcomes that belong to no need of the plan.
func (l *leaf) LooseGoals() []outcomeTold {
	var goals []outcomeTold
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		if !slices.ContainsFunc(o.Needs, func(id string) bool {
			return slices.ContainsFunc(l.Needs, func(n plan.Need) bool { return n.ID == id })
		}) {
			goals = append(goals, l.outcomeTold(o))
		}
	}
	return goals
}

// LooseDeeds gives the actions that lead to no outcome of the plan.
func (l *leaf) LooseDeeds() []actionTold {
	var deeds []actionTold
	loose := func(a *plan.Action) bool {
		return !slices.ContainsFunc(a.Outcomes, func(id string) bool { o, _ := l.Outcome(id); return o != nil })
	}
	for i := range l.Actions {
		if loose(&l.Actions[i]) {
			deeds = append(deeds, actionTold{Action: &l.Actions[i]})
		}
	}
	for _, a := range l.MeasuresByOthers() {
		if loose(a) {
			deeds = append(deeds, actionTold{Action: a, Others: true})
		}
	}
	return deeds
}

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

// State gives how far something has come, in a word; nothing where the plan does not say.
func (l *leaf) State(status any) string {
	switch s := status.(type) {
	case plan.ActionStatus:
		if s != "" {
			return capital(mabra.LabelOf(s).In(l.Lang))
		}
	case plan.OutcomeStatus:
		if s != "" {
			return capital(mabra.LabelOf(s).In(l.Lang))
		}
	}
	return ""
}
