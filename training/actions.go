package training

import (
	"fmt"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// actions writes what is done, by whom and when.
func (p *page) actions() {
	for _, a := range p.acts {
		d := p.throw(fmt.Sprint("action ", a.strand, a.number))
		task, words := p.taskOf(a)
		x := plan.Action{
			ID: p.id("insats", "action", a.strand+1, a.number), Text: words(task.text),
			Responsible: p.person(a.deed.by), Start: first(p.days.planned.AddDays(d.between(0, 2)), p.calendar.works),
			Status:    plan.ActionOngoing,
			Frequency: words(task.frequency), Meeting: p.meetingOf(a),
		}
		if p.groupOf(a.deed.by) == "region" && !p.days.sip.IsZero() {
			x.Start = first(p.days.sip.AddDays(d.between(0, 2)), p.calendar.works)
		}
		if begins := p.begins(task.after); begins.After(x.Start) {
			x.Start = begins
		}
		for _, n := range p.serves(a) {
			x.Outcomes = append(x.Outcomes, p.id("mål", "outcome", a.strand+1, n+1))
		}
		if f := p.world.functions[a.deed.by]; f != nil {
			x.Organisation, x.Level = p.organisation(a.deed.by), f.Level
		}
		p.howFar(d, a, task, words(task.result), &x)
		if p.model == "samtidigt" && !p.family(a.deed.by) {
			x.Funding = &plan.Funding{Source: p.phrase(d, "funding")}
		}
		if !p.isPresent(x.Responsible, x.Meeting) {
			x.Confirmed = p.by(p.plannedOn(x.Meeting).AddDays(1))
		}
		p.plan.Actions = append(p.plan.Actions, x)
	}
	p.others()
}

// taskOf gives what is done in an action, and how its texts are said: what is chosen in brackets is chosen once for all of them.
func (p *page) taskOf(a action) (does task, words func(saying) string) {
	purpose := fmt.Sprint("action ", a.strand, a.number)
	return one(p.throw("task of "+purpose), a.deed.tasks), func(what saying) string {
		if a.turned {
			p.changeParents()
			defer p.changeParents()
		}
		return p.say(p.throw("words of "+purpose), what)
	}
}

// howFar writes how far an action has come, by when it is to be done, and what came of it where it is done.
func (p *page) howFar(d *dice, a action, task task, result string, x *plan.Action) {
	works := p.worksAs(a.deed.by)
	takes := d.between(60, 120)
	if task.ends > 0 {
		takes = d.between(5*task.ends, 7*task.ends)
	}
	ends := outside(d, x.Start.AddDays(takes), x.Start.AddDays(takes/2), works)
	switch {
	case x.Start.After(p.plan.Updated) && task.after != anchorNone:
		x.Status = plan.ActionPlanned
	case p.status == plan.StatusClosed:
		x.Status, x.Result = plan.ActionDone, result
	case task.ends == 0 && (d.chance(50) || p.family(a.deed.by)): // it goes on
	case !ends.Before(p.at):
		x.Due = ends
	case p.moved(a):
		x.Status, x.Due, x.Result = plan.ActionDone, ends, result
	case task.ends > 0: // it has had to wait, as what it is for does
		if p.held > 0 {
			x.Start = p.by(p.days.reviews[p.held-1])
		}
		if x.Due = outside(d, x.Start.AddDays(takes), p.at, works); x.Due.Before(p.at) {
			x.Due = first(p.at.AddDays(d.between(7, 14)), works)
		}
	}
}

// serves gives which of the outcomes of its thread an action is for. One that nothing leads to has all that goes on.
func (p *page) serves(a action) []int {
	var found []int
	for n := range p.sought(a.strand) {
		leads := func(other action) bool { return other.strand == a.strand && slices.Contains(p.leadsTo(other), n) }
		if leads(a) || !slices.ContainsFunc(p.acts, leads) && p.goesOn(a) {
			found = append(found, n)
		}
	}
	if found == nil {
		return []int{0}
	}
	return found
}

// leadsTo gives the outcomes of its thread that an action leads to by what it is. What is done a number of times is for the near
// one, where something that goes on is for the other too.
func (p *page) leadsTo(a action) []int {
	task, _ := p.taskOf(a)
	var found []int
	for n, aim := range p.sought(a.strand) {
		if task.serves(aim) {
			found = append(found, n)
		}
	}
	if len(found) == 2 && task.ends > 0 && slices.ContainsFunc(p.acts, func(other action) bool {
		does, _ := p.taskOf(other)
		return other.strand == a.strand && does.ends == 0 && does.serves(p.sought(a.strand)[1])
	}) {
		return found[:1]
	}
	return found
}

// goesOn reports whether an action goes on, or nothing in its thread does.
func (p *page) goesOn(a action) bool {
	endless := func(other action) bool {
		task, _ := p.taskOf(other)
		return other.strand == a.strand && task.ends == 0
	}
	return endless(a) || !slices.ContainsFunc(p.acts, endless)
}

// moved reports whether something has come of all that an action is for: else it is not done.
func (p *page) moved(a action) bool {
	for _, n := range p.serves(a) {
		if p.standing(a.strand, n) == plan.OutcomeOpen {
			return false
		}
	}
	return true
}

// worksAs gives the days on which somebody with a function can do it: at school when children are there.
func (p *page) worksAs(key string) func(mabra.Date) bool {
	if p.atSchool(key) {
		return p.calendar.teaches
	}
	return p.calendar.works
}

// others writes what is done by somebody outside municipality and region, which a SIP has to say.
func (p *page) others() {
	if p.step.form != plan.FormSIP {
		return
	}
	d := p.throw("others")
	p.plan.Overall = one(d, []plan.Principal{plan.PrincipalMunicipality, plan.PrincipalMunicipality, plan.PrincipalRegion})
	p.plan.Kin = &plan.Kin{Offered: p.days.created, Who: []string{p.person("grandparent")}, Answer: p.phrase(d, "kin-answer")}
	if d.chance(25) {
		p.plan.Others = &plan.Others{None: true}
		return
	}
	helps := "others"
	if p.script.Protected {
		helps = "others-protected"
	}
	p.plan.Others = &plan.Others{Measures: []plan.Measure{{
		Text: p.phrase(d, helps), By: p.person("grandparent"), Status: plan.ActionOngoing,
	}}}
}
