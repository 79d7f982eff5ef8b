package page

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
)

// A workTold is what the plan is about: needs, outcomes and actions, as they lead to each other.
type workTold struct {
	Needs      []needTold
	LooseGoals []outcomeTold // that belong to no need of the plan
	LooseDeeds []actionTold  // that lead to no outcome of the plan
	Deeds      []actionTold  // all of them, each once, as they come
}

// A needTold is what the child needs, with what leads to it.
type needTold struct {
	*plan.Need
	Place mabra.Path
	Goals []outcomeTold
}

// An outcomeTold is an outcome with what is done to reach it.
type outcomeTold struct {
	*plan.Outcome
	Place mabra.Path
	Again bool // it stands under another need before
	Deeds []actionTold
}

// An actionTold is an action, or a measure by somebody else than those whose plan it is.
type actionTold struct {
	*plan.Action
	Place  mabra.Path
	Others bool
	By     string // who it is done by, where that is not the one who answers for it
	Again  bool   // it stands under another outcome before
}

// Work gives the needs with their outcomes and actions, each in the order of the plan, and what stands alone. An outcome of several
// needs stands under each of them, and so does an action of several outcomes, in full the first time. Each is known by its place
// in the plan, by which those who meet can speak of it, and a letter about the plan does.
func (l *leaf) Work() *workTold {
	if l.work != nil {
		return l.work
	}
	l.work = &workTold{}
	others, told := l.measuresOfOthers(), map[*plan.Outcome]bool{}
	for i := range l.Needs {
		n := needTold{Need: &l.Needs[i], Place: mabra.Path("needs").Index(i)}
		for _, o := range l.OutcomesOf(n.ID) {
			n.Goals = append(n.Goals, l.goal(o, told[o], others))
			told[o] = true
		}
		l.work.Needs = append(l.work.Needs, n)
	}
	for i := range l.Outcomes {
		if o := &l.Outcomes[i]; !told[o] {
			l.work.LooseGoals = append(l.work.LooseGoals, l.goal(o, false, others))
		}
	}
	loose := func(a *plan.Action) {
		if d := l.deed(a, others); !d.Again {
			l.work.LooseDeeds = append(l.work.LooseDeeds, d)
		}
	}
	for i := range l.Actions {
		loose(&l.Actions[i])
	}
	for _, a := range l.MeasuresByOthers() {
		loose(a)
	}
	return l.work
}

func (l *leaf) goal(o *plan.Outcome, again bool, others map[*plan.Action]measureTold) outcomeTold {
	g := outcomeTold{Outcome: o, Place: mabra.Path("outcomes").Index(placeOf(l.Outcomes, o)), Again: again}
	if again {
		return g
	}
	for _, a := range l.ActionsToward(o.ID) {
		g.Deeds = append(g.Deeds, l.deed(a, others))
	}
	return g
}

// deed tells an action, or that it is told before.
func (l *leaf) deed(a *plan.Action, others map[*plan.Action]measureTold) actionTold {
	if at := slices.IndexFunc(l.work.Deeds, func(d actionTold) bool { return d.Action == a }); at >= 0 {
		again := l.work.Deeds[at]
		again.Again = true
		return again
	}
	measure, isOthers := others[a]
	d := actionTold{Action: a, Place: measure.Place, Others: isOthers, By: measure.By}
	if d.By == a.Responsible || d.By == a.Organisation {
		d.By = ""
	}
	if !isOthers {
		d.Place = mabra.Path("actions").Index(placeOf(l.Actions, a))
	}
	l.work.Deeds = append(l.work.Deeds, d)
	return d
}

// placeOf gives where an item of a list stands in it: that item, and not another with the same id.
func placeOf[T any](list []T, item *T) int {
	for i := range list {
		if &list[i] == item {
			return i
		}
	}
	return -1
}

// A measureTold is where a measure by others stands, and who it is done by.
type measureTold struct {
	Place mabra.Path
	By    string
}

// measuresOfOthers gives the measures by somebody else than those whose plan it is.
func (l *leaf) measuresOfOthers() map[*plan.Action]measureTold {
	others := map[*plan.Action]measureTold{}
	for at, a := range l.MeasuresByOthers() {
		others[a] = measureTold{Place: at}
		if l.Others == nil {
			continue
		}
		for i := range l.Others.Measures {
			if at == mabra.Path("others.measures").Index(i) {
				others[a] = measureTold{at, l.Others.Measures[i].By}
			}
		}
	}
	return others
}

// Placed gives where something stands in the plan, as a letter about the plan calls it: Insats 7.
func (l *leaf) Placed(at mabra.Path) string {
	words := plan.PlaceInWords(at).In(l.Lang)
	if cut := strings.LastIndex(words, ", "); cut >= 0 {
		words = words[cut+2:] // the measures by others stand in a list of their own
	}
	return sentence.Capital(words)
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
		words = append(words, sentence.Capital(d.Frequency))
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
	return sentence.Capital(mabra.LabelOf(status).In(l.Lang))
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
	return goalState{sentence.Capital(mabra.LabelOf(status).In(l.Lang)), string(status)}
}
