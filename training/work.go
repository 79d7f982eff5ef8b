package training

import (
	"fmt"
	"maps"
	"slices"

	"github.com/mabra-hjulet/mabra"
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

func (p *page) id(sv, en string, numbers ...int) string {
	id := p.word(sv, en)
	for _, n := range numbers {
		id += fmt.Sprint("-", n)
	}
	return id
}

// long reports whether a thread also has an outcome for the long term.
func (p *page) long(strand int) bool { return len(p.sought(strand)) > 1 }

func (p *page) outcomes() {
	for i := range p.strands {
		for n := range 2 {
			if n == 1 && !p.long(i) {
				break
			}
			d, aim := p.throw(fmt.Sprint("outcome ", i, n)), p.aim(i, n)
			newest := p.days.steps[len(p.days.steps)-1].at // it has not passed in any revision
			due := p.days.planned.AddDays(d.between(150, 190))
			if soonest := newest.AddDays(d.between(25, 60)); due.Before(soonest) {
				due = soonest
			}
			o := plan.Outcome{
				ID: p.id("mål", "outcome", i+1, n+1), Needs: []string{p.id("behov", "need", i+1)}, Text: p.ofAim(i, n, aim.outcome),
				Evidence: p.ofAim(i, n, aim.evidence), By: p.lead, Date: p.days.planned,
				Term: plan.TermShort, Due: outside(d, due, newest.AddDays(7), p.calendar.inTerm), Status: p.standing(i, n),
			}
			if n == 1 {
				o.Term, o.Due = plan.TermLong, outside(d, due.AddMonths(7), due.AddMonths(7), p.calendar.inTerm)
			}
			o.Due = p.beforeBirth(o.Due, n)
			if begins := p.begins(aim.after).AddMonths(1); begins.After(o.Due) {
				o.Due = first(begins, p.calendar.inTerm)
			}
			if o.Status != plan.OutcomeOpen {
				o.Result = p.seen(i, n, p.held-1)
			}
			p.plan.Outcomes = append(p.plan.Outcomes, o)
		}
	}
}

// beforeBirth gives the day by which an outcome is to be reached: for a child that is expected, what is near lies before the
// birth and what is for the long term half a year after it.
func (p *page) beforeBirth(due mabra.Date, n int) mabra.Date {
	if p.speaks() || n == 0 && due.Before(p.expected) {
		return due
	}
	return last(p.expected.AddMonths(6*n), p.calendar.works)
}

// standing gives how far an outcome has come at this step.
func (p *page) standing(strand, n int) plan.OutcomeStatus { return p.standingAt(strand, n, p.held-1) }

// standingAt gives how far an outcome had come at a review. Some children come further sooner than others; most things
// take their time.
func (p *page) standingAt(strand, n, review int) plan.OutcomeStatus {
	far := review + p.strands[strand].pace - 2*n
	if p.monthly() {
		far = review/2 + p.strands[strand].pace - 2*n
	}
	if p.status == plan.StatusClosed && review == p.held-1 {
		far = max(far, 2-n)
	}
	if p.tooSoon(review) {
		far = 0
	}
	if aim := p.aim(strand, n); review >= 0 && p.begins(aim.after).After(p.days.reviews[review]) {
		far = min(far, 1) // what it is about has not begun
	}
	switch {
	case review < 0 || far <= 0:
		return plan.OutcomeOpen
	case far == 1:
		return plan.OutcomePartly
	}
	return plan.OutcomeReached
}

// tooSoon reports whether a review comes so soon after the plan was made that nothing can have come of it: the first one of a
// child who is looked after.
func (p *page) tooSoon(review int) bool { return review == 0 && p.step.form == plan.FormLookedAfter }

// begins gives the day on which something begins that waits for an anchor; zero where it does not.
func (l *life) begins(after anchor) mabra.Date {
	if after == anchorNone {
		return mabra.Date{}
	}
	return l.anchored(after)
}

// seen says what was seen of an outcome at a review.
func (p *page) seen(strand, n, review int) string {
	aim, status := p.aim(strand, n), p.standingAt(strand, n, review)
	d := p.throw(fmt.Sprint("seen ", strand, n, review))
	if review > 0 && p.standingAt(strand, n, review-1) == status {
		return p.phrase(d, "seen-again-"+string(status))
	}
	what := map[plan.OutcomeStatus]saying{
		plan.OutcomeOpen: aim.stuck, plan.OutcomePartly: aim.some, plan.OutcomeReached: aim.better,
	}[status]
	switch {
	case p.tooSoon(review):
		return p.phrase(d, "seen-soon")
	case what.in(p.lang) == nil:
		return p.phrase(d, "seen-stuck")
	}
	return p.ofAim(strand, n, what)
}

// ofAim says something that belongs to an aim: what is chosen in brackets is chosen once for all of its texts.
func (p *page) ofAim(strand, n int, what saying) string {
	return p.say(p.throw(fmt.Sprint("words of aim ", strand, n)), what)
}

// aim gives the aim that is outcome n of a thread.
func (p *page) aim(strand, n int) *target { return &p.strands[strand].aims[n] }

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
