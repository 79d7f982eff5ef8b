package training

import (
	"slices"

	"github.com/mabra-hjulet/mabra/plan"
)

const (
	socialWorker = "social-worker"
	fosterCarer  = "foster-carer"
)

// needed gives the functions that the plan cannot be without: those that the scenario speaks of, and the social worker where
// a child is protected, is looked after, or has a plan that social services call to.
func (l *life) needed() []string {
	keys := l.script.People
	if l.form == plan.FormChildProtection || l.form == plan.FormLookedAfter || l.monthly() {
		keys = append(slices.Clone(keys), socialWorker)
	}
	return keys
}

// isNeeded reports whether the plan cannot be without a function.
func (l *life) isNeeded(key string) bool { return slices.Contains(l.needed(), key) }

// hasNeeded reports whether the social worker and the foster carer, where the plan cannot be without them, have something
// to do in it.
func (l *life) hasNeeded() bool {
	for _, key := range []string{socialWorker, fosterCarer} {
		acts := func(s strand) bool {
			return slices.ContainsFunc(s.actions, func(a doer) bool {
				return a.by == key && slices.ContainsFunc(a.tasks, func(t task) bool { return t.ages.hold(l.age) && !t.text.needsOther() })
			})
		}
		if l.isNeeded(key) && !slices.ContainsFunc(l.strands, acts) {
			return false
		}
	}
	return true
}

// isEducation reports whether a function is one of a school or a nursery, or of those who support pupils there.
func (l *life) isEducation(key string) bool {
	f := l.world.functions[key]
	return f != nil && slices.Contains([]plan.Sector{plan.SectorSchool, plan.SectorPreschool, plan.SectorStudentHealth}, f.Sector.Scotland)
}

// isElsewhere reports whether a function is one of another service than education.
func (l *life) isElsewhere(key string) bool {
	return l.world.functions[key] != nil && !l.isEducation(key)
}

// free reports whether a task is one for the child, now, and speaks of nobody who may be missing.
func (l *life) free(t task) bool {
	return t.ages.hold(l.age) && t.after == anchorNone && !t.text.needsOther() && !t.frequency.needsOther() && !t.result.needsOther()
}

// hasBoth reports whether education and another service have something to do in the threads: without both there is no
// co-ordinated support plan.
func (l *life) hasBoth() bool {
	does := func(is func(string) bool) bool {
		return slices.ContainsFunc(l.strands, func(s strand) bool {
			return slices.ContainsFunc(s.actions, func(a doer) bool {
				return is(a.by) && l.isThere(a.by) && slices.ContainsFunc(a.tasks, l.free)
			})
		})
	}
	return does(l.isEducation) && does(l.isElsewhere)
}

// withBoth adds something that each of those does whom the form is for, where there is nothing of it yet: education and another
// service in a co-ordinated support plan, the municipality and the region in a SIP.
func (p *page) withBoth(chosen []action) []action {
	var parts []func(string) bool
	switch p.step.form {
	case plan.FormCoOrdinatedSupport:
		parts = []func(string) bool{p.isEducation, p.isElsewhere}
	case plan.FormSIP:
		parts = []func(string) bool{p.isOf(plan.PrincipalMunicipality), p.isOf(plan.PrincipalRegion)}
	}
	for _, is := range parts {
		if slices.ContainsFunc(chosen, func(a action) bool { return is(a.deed.by) }) {
			continue
		}
		var fitting []action
		for i := range p.strands {
			for n, deed := range p.strands[i].actions {
				if is(deed.by) {
					fitting = append(fitting, action{deed: deed, strand: i, number: n + 1})
				}
			}
		}
		if fitting != nil {
			chosen = append(chosen, one(p.throw("part of services"), p.calledFor(fitting)))
		}
	}
	return chosen
}

// isOf gives what reports whether a function of the cast belongs to a principal.
func (p *page) isOf(principal plan.Principal) func(key string) bool {
	return func(key string) bool { return !p.family(key) && p.principalOf(key) == principal }
}

// pick draws n actions, and first of all those of functions that the plan cannot be without.
func (p *page) pick(d *dice, n int, from []action) []action {
	var needed, others []action
	for _, a := range from {
		if p.isNeeded(a.deed.by) {
			needed = append(needed, a)
		} else {
			others = append(others, a)
		}
	}
	drawn := append(needed, some(d, max(0, n-len(needed)), others)...)
	slices.SortFunc(drawn, func(a, b action) int { return a.number - b.number })
	return drawn
}

// around writes those who have a part in the plan without anything to do in it yet: a guardian whom the child is protected
// from, and those that the scenario speaks of.
func (p *page) around() {
	if p.away != nil {
		p.plan.People = append(p.plan.People, plan.Person{
			ID: p.away.id, Name: p.away.name, Roles: []plan.Role{plan.RoleGuardian}, Relation: p.away.relation,
		})
	}
	for _, key := range p.needed() {
		p.person(key)
	}
	if p.plan.Child.Interpreter {
		d := p.throw("interpreter")
		p.plan.People = append(p.plan.People, plan.Person{
			ID: p.word("tolken", "interpreter"), Name: p.staffName(d, p.interpreterPlace()) + " " + p.strangersSurname(d),
			Roles: []plan.Role{plan.RoleInterpreter},
		})
	}
}

// interpreterPlace is the interpreter's place among all who are at work: after the functions, of which it is none.
func (p *page) interpreterPlace() int { return len(p.world.functions) }

// interpreters gives the id of whoever interprets when people meet, where the family needs that.
func (p *page) interpreters() []string {
	if !p.plan.Child.Interpreter {
		return nil
	}
	return []string{p.word("tolken", "interpreter")}
}

// carer gives the id of the foster carer, or nothing where the child lives at home.
func (p *page) carer() string {
	if !p.isNeeded(fosterCarer) {
		return ""
	}
	return p.person(fosterCarer)
}
