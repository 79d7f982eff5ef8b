package training

import (
	"fmt"
	"maps"
	"slices"

	"github.com/mabra-hjulet/mabra/plan"
)

// An action is one of the deeds of a thread that is done in this life.
type action struct {
	deed   doer
	strand int  // the thread's place in the life
	number int  // the action's place in the thread; it stays the same in every revision
	turned bool // it is done by the other parent than the one that it is written for
}

// chooseActions gives what is done at this step: by the municipality, by the family, and by the region where the form of
// the plan has room for it.
func (p *page) chooseActions() []action {
	var chosen []action
	family, most := false, 2
	if p.short {
		most = 1
	}
	for i := range p.strands {
		groups := map[string][]action{}
		for n, deed := range p.strands[i].actions {
			group := p.groupOf(deed.by)
			groups[group] = append(groups[group], action{deed: deed, strand: i, number: n + 1})
		}
		d := p.throw(fmt.Sprint("actions ", i))
		p.leaveOut(groups)
		services, relatives, regions := p.pick(d, most, groups["service"]), p.pick(d, 1, groups["family"]), p.pick(d, 1, groups["region"])
		if family && d.chance(50) && !slices.ContainsFunc(relatives, func(a action) bool { return p.isNeeded(a.deed.by) }) {
			relatives = nil
		}
		family = family || len(relatives) > 0
		chosen = slices.Concat(chosen, p.leading(i, slices.Concat(services, relatives, regions), groups))
	}
	for i := range p.guardians {
		chosen = p.withPartOf(i, chosen)
	}
	chosen = p.withBoth(chosen)
	slices.SortStableFunc(chosen, func(a, b action) int { return a.strand - b.strand })
	return chosen
}

// isUncalledFor reports whether an action is beside what its thread is about, by somebody whom the plan can be without.
func (p *page) isUncalledFor(a action) bool { return a.deed.beside && !p.isNeeded(a.deed.by) }

// calledFor gives those that serve what their thread is about, and those that the plan cannot be without; all where none does.
func (p *page) calledFor(all []action) []action {
	if !slices.ContainsFunc(all, func(a action) bool { return !a.deed.beside }) {
		return all
	}
	return slices.DeleteFunc(slices.Clone(all), p.isUncalledFor)
}

// leaveOut leaves out those whom the thread does not call for, where it calls for somebody else.
func (p *page) leaveOut(groups map[string][]action) {
	all := slices.Concat(slices.Collect(maps.Values(groups))...)
	if !slices.ContainsFunc(all, func(a action) bool { return !a.deed.beside && p.groupOf(a.deed.by) != "other" }) {
		return
	}
	for name, group := range groups {
		groups[name] = slices.DeleteFunc(group, p.isUncalledFor)
	}
}

// leading adds something that leads to each outcome of a thread, where nothing that is chosen does and something else would.
func (p *page) leading(strand int, chosen []action, groups map[string][]action) []action {
	for n, aim := range p.sought(strand) {
		leads := func(a action) bool {
			task, _ := p.taskOf(a)
			return task.serves(aim)
		}
		if slices.ContainsFunc(chosen, leads) {
			continue
		}
		var fitting []action
		for _, name := range []string{"service", "family", "region"} {
			fitting = append(fitting, slices.DeleteFunc(slices.Clone(groups[name]), func(a action) bool { return !leads(a) })...)
		}
		if fitting != nil {
			chosen = append(chosen, one(p.throw(fmt.Sprint("leading ", strand, n)), fitting))
		}
	}
	return chosen
}

// withPartOf adds something that guardian i does, where there is nothing yet: what the threads have for that guardian, or else
// what the other one might have done.
func (p *page) withPartOf(i int, chosen []action) []action {
	if slices.ContainsFunc(chosen, func(a action) bool { return p.does(a.deed.by, i) }) {
		return chosen
	}
	var own, others []action
	for strand := range p.strands {
		for n, deed := range p.strands[strand].actions {
			a := action{deed: deed, strand: strand, number: n + 1}
			switch {
			case p.does(deed.by, i):
				own = append(own, a)
			case deed.by == "guardian" || deed.by == "other-guardian":
				if free, ok := p.freeOf(a, chosen); ok {
					free.deed.by = [2]string{"guardian", "other-guardian"}[i]
					others = append(others, free)
				}
			}
		}
	}
	if own == nil {
		own = others
	}
	if own == nil { // the other one leaves something
		for n := range slices.Backward(chosen) {
			if a := &chosen[n]; a.deed.by == "guardian" || a.deed.by == "other-guardian" {
				a.turned, a.deed.by = !a.turned, [2]string{"guardian", "other-guardian"}[i]
				return chosen
			}
		}
		return chosen
	}
	return append(chosen, one(p.throw(fmt.Sprint("part of guardian ", i)), p.calledFor(own)))
}

// does reports whether a key of the cast means guardian i.
func (l *life) does(key string, i int) bool {
	return key == "guardian" && i == 0 || key == "other-guardian" && i == len(l.guardians)-1
}

// freeOf gives what is left of an action where something in it is already done, and whether anything is; the parents have
// changed places in it.
func (p *page) freeOf(a action, chosen []action) (action, bool) {
	a.turned = true
	for _, other := range chosen {
		if other.strand == a.strand && other.number == a.number {
			taken, _ := p.taskOf(other)
			a.number += len(p.strands[a.strand].actions)
			a.deed.tasks = slices.DeleteFunc(slices.Clone(a.deed.tasks), func(t task) bool { return &t.text.sv[0] == &taken.text.sv[0] })
			if len(a.deed.tasks) == 0 {
				a.deed.tasks = a.deed.spare
			}
		}
	}
	return a, len(a.deed.tasks) > 0
}

// groupOf says whose an action is: of the family, of a service that has its place in the plan whatever its form, of the
// region, or of somebody else. In Scotland, and for a child who is looked after, every service has its place.
func (p *page) groupOf(key string) string {
	switch principal := p.principalOf(key); {
	case p.family(key):
		return "family"
	case p.scotland || key == "police" && p.isNeeded(key) || p.step.form == plan.FormLookedAfter || principal == plan.PrincipalMunicipality:
		return "service"
	case principal == plan.PrincipalRegion && p.step.form == plan.FormSIP:
		return "region"
	}
	return "other"
}
