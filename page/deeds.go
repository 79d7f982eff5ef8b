package page

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra/plan"
)

// A deed is an action as the page tells it, with whose it is.
type deed struct {
	*plan.Action
	who string // an id, or nothing
}

// deeds gives what is to be done and what goes on, but not what is done or was stopped.
func (l *leaf) deeds() []deed {
	var all []deed
	add := func(a *plan.Action) {
		over := a.Status == plan.ActionDone || a.Status == plan.ActionStopped || l.Ended()
		if !over && !(a.ID != "" && slices.Contains(l.set.without, a.ID)) {
			all = append(all, deed{a, l.whose(a)})
		}
	}
	for i := range l.Actions {
		add(&l.Actions[i])
	}
	if l.Others != nil {
		for i := range l.Others.Measures {
			m := &l.Others.Measures[i]
			a := m.Action()
			if a.Responsible == "" {
				a.Responsible = m.By
			}
			add(&a)
		}
	}
	slices.SortStableFunc(all, func(a, b deed) int { return l.nearness(a.who) - l.nearness(b.who) })
	return all
}

// whose gives who does something: a person, or else a service.
func (l *leaf) whose(a *plan.Action) string {
	for _, id := range []string{a.Responsible, a.Organisation} {
		if l.Person(id) != nil || l.Organisation(id) != nil {
			return id
		}
	}
	return ""
}

// nearness gives the order in which people are told of: the reader, the child, the parents, others in the family, those
// who work, services, and last what nobody is said to do. Within one the order is that of the plan.
func (l *leaf) nearness(id string) int {
	p := l.Person(id)
	switch {
	case id == "":
		return 3000
	case id == l.set.reader:
		return 0
	case p == nil:
		return 2000
	}
	place := slices.IndexFunc(l.People, func(o plan.Person) bool { return o.ID == id })
	switch {
	case p.Has(plan.RoleChild):
		return 1
	case p.Has(plan.RoleGuardian):
		return 2 + place
	case inFamily(p):
		return 500 + place
	}
	return 1000 + place
}

// times says when something is done, as far as the plan tells it. How often stands in the plan's own words beside it.
func (l *leaf) times(a *plan.Action) []said {
	var lines []said
	begins := a.Start.After(l.Today())
	switch {
	case begins:
		lines = append(lines, tell("begins", l.Day(a.Start)))
	case a.Frequency == "" && a.Status == plan.ActionOngoing:
		lines = append(lines, tell("goes-on"))
	}
	switch {
	case a.Due.IsZero():
	case a.Recurs():
		lines = append(lines, tell("goes-on-to", l.Day(a.Due)))
	default:
		lines = append(lines, tell("done-by", l.Day(a.Due)))
	}
	if lines == nil && a.Frequency == "" {
		lines = append(lines, tell("no-time"))
	}
	return lines
}

// A work is what one person, or one service, does.
type work struct {
	Who   string
	Tasks []task
}

// A task is one thing that is done, and when.
type task struct {
	Text, Manner, Frequency string
	When                    []said
}

// Stop gives the full stop that how often something is done lacks before the sentence behind it.
func (t task) Stop() string {
	if t.Frequency == "" || len(t.When) == 0 || strings.ContainsAny(t.Frequency[len(t.Frequency)-1:], ".!?") {
		return ""
	}
	return "."
}

// Work gives who does what, and when: the reader first, then the family, and then those who work with it.
func (f *familyBody) Work() []work {
	var all []work
	last := "?"
	for _, d := range f.deeds() {
		if d.who != last || len(all) == 0 {
			all, last = append(all, work{Who: f.doer(d.who)}), d.who
		}
		w := &all[len(all)-1]
		w.Tasks = append(w.Tasks, task{d.Text, d.Manner, d.Frequency, f.times(d.Action)})
	}
	return all
}

// doer gives what the one who does something is called at the head of it.
func (l *leaf) doer(id string) string {
	switch {
	case id == "":
		return l.word("nobody-yet")
	case id == l.set.reader:
		return l.word("you")
	}
	return capitals(l.presented(id))
}
