package training

import (
	"fmt"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A page is one revision of a plan while it is written.
type page struct {
	*life
	step
	number  int
	plan    *plan.Plan
	staff   map[string]string // key of the cast → the id of whoever has the function
	named   string            // the id of the named person
	lead    string            // and of the one who co-ordinates
	acts    []action
	told    map[string]bool // what has been said at reviews
	outside []string        // organisations that belong to a barnteam and have nothing to do in the plan
}

// write gives revision i of the plan.
func (l *life) write(i int) *plan.Plan {
	p := &page{life: l, step: l.days.steps[i], number: i + 1, plan: &plan.Plan{}, staff: map[string]string{}, told: map[string]bool{}}
	p.acts = p.chooseActions()
	p.head()
	p.people()
	p.placements()
	p.reason()
	p.views()
	p.needs()
	if p.status == plan.StatusDraft {
		return p.plan
	}
	p.assessment()
	p.outcomes()
	p.actions()
	p.obstacles()
	p.consents()
	p.meetings()
	p.questions()
	p.reviews()
	p.safety()
	p.chronology()
	p.transition()
	p.closing()
	p.sharing()
	p.copies()
	return p.plan
}

// head writes what the plan is, and who the child is.
func (p *page) head() {
	var updated mabra.Date
	switch {
	case p.status == plan.StatusDraft:
		updated = p.by(p.days.created.AddDays(2))
	case p.held > 0:
		updated = p.by(p.days.reviews[p.held-1].AddDays(2))
	default:
		updated = p.by(p.days.planned.AddDays(2))
	}
	*p.plan = plan.Plan{
		ID: p.uuid(), Revision: p.number, Status: p.status, Form: p.step.form, Language: p.lang, Synthetic: true,
		Created: p.days.created, Updated: updated,
		Child: plan.Child{
			Name: p.child.name, Born: p.born, Expected: p.expected, Stage: p.stage, Protection: plan.ProtectionNone,
			Language: p.word("svenska", "English"),
		},
		X: mabra.Fields{{Name: "x-mabra-example", Value: mabra.Fields{
			{Name: "generator", Value: mabra.Number(fmt.Sprint(Version))},
			{Name: "seed", Value: mabra.Number(fmt.Sprint(p.seed))},
			{Name: "index", Value: mabra.Number(fmt.Sprint(p.index))},
			{Name: "scenario", Value: p.script.Name},
			{Name: "at", Value: p.at.String()},
		}}},
	}
	if p.model != anyModel {
		p.plan.Model = p.model
	}
	if speaks := p.script.Speaks; speaks != nil {
		p.plan.Child.Language, p.plan.Child.Interpreter = speaks.In(p.lang), true
	}
	if p.script.Protected && p.scotland { // the other is a Swedish register
		p.plan.Child.Protection = plan.ProtectionMarked
	} else if p.script.Protected {
		p.plan.Child.Protection = one(p.throw("protection"), []plan.Protection{plan.ProtectionMarked, plan.ProtectionRegistration})
	}
	if !p.born.IsZero() {
		p.plan.Child.Communication = p.phrase(p.throw("communication"), p.spokenAs("communication"))
	}
}

// by gives the first day from one on which people work, or the last one that has been where that lies ahead.
func (p *page) by(day mabra.Date) mabra.Date {
	if day = first(day, p.calendar.works); day.After(p.at) {
		return last(p.at, p.calendar.works)
	}
	return day
}

// uuid gives the id of the plan: random-looking, and always the same.
func (p *page) uuid() uuid.UUID {
	d := p.throw("id")
	var id uuid.UUID
	for i := range id {
		id[i] = byte(d.next())
	}
	id[6] = id[6]&0x0f | 0x40 // version 4
	id[8] = id[8]&0x3f | 0x80
	return id
}

func (p *page) id(sv, en string, numbers ...int) string {
	id := p.word(sv, en)
	for _, n := range numbers {
		id += fmt.Sprint("-", n)
	}
	return id
}
