package training

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// reviews writes the follow-ups that have been held, and when the next one is.
func (p *page) reviews() {
	p.plan.Reviews = &plan.Reviews{}
	for i := range p.held {
		p.plan.Reviews.Held = append(p.plan.Reviews.Held, p.review(i))
	}
	if p.step.form == plan.FormCoOrdinatedSupport {
		p.supportReviews()
		return
	}
	if p.status == plan.StatusClosed {
		return
	}
	from, gap := p.days.planned, betweenRevisions
	if p.held > 0 {
		from = p.days.reviews[p.held-1]
	}
	if p.monthly() {
		gap = everyMonth
	}
	if p.held < len(p.days.reviews) {
		p.plan.Reviews.Next = p.days.reviews[p.held]
	} else {
		p.plan.Reviews.Next = last(from.AddDays(gap), p.calendar.works)
	}
	if p.held == 0 && len(p.days.reviews) == 0 && p.step.form == plan.FormLookedAfter {
		p.plan.Reviews.Next = last(p.days.created.AddDays(firstLooked), p.calendar.works)
	}
}

func (p *page) review(i int) plan.Review {
	d := p.throw(fmt.Sprint("review ", i))
	r := plan.Review{
		Date: p.days.reviews[i], Effect: p.phrase(d, "review-effect"), Barriers: p.phrase(d, "review-barriers"),
		Changes: p.phrase(d, "review-changes"), Decision: plan.DecisionContinue,
	}
	if p.speaks() && p.age >= 7 && d.chance(70) {
		r.Present = append(r.Present, p.child.id)
	}
	for _, g := range p.guardians {
		r.Present = append(r.Present, g.id)
	}
	r.Present = append(r.Present, p.named)
	if p.lead != p.named {
		r.Present = append(r.Present, p.lead)
	}
	for strand := range p.strands {
		for n := range 2 {
			if n == 1 && !p.long(strand) {
				break
			}
			r.Outcomes = append(r.Outcomes, plan.ReviewOutcome{
				Outcome: p.id("mål", "outcome", strand+1, n+1), Status: p.standingAt(strand, n, i), Seen: p.seen(strand, n, i),
			})
		}
	}
	own := plan.View{Of: p.child.id, Date: r.Date, By: p.lead, Missing: plan.MissingTooYoung}
	if p.speaks() {
		own = plan.View{Of: p.child.id, Date: r.Date, Method: p.method(d), By: p.lead, Text: p.phrase(d, p.spokenAs("review-child"))}
	}
	r.Views = append(r.Views, own)
	for _, g := range p.guardians {
		r.Views = append(r.Views, plan.View{
			Of: g.id, Date: r.Date, Method: plan.MethodConversation, By: p.lead, Text: p.phrase(d, "review-guardian"),
		})
	}
	switch {
	case p.status == plan.StatusClosed && i == p.held-1:
		r.Decision = plan.DecisionClose
	case !p.days.sip.IsZero() && r.Date == p.days.sip:
		r.Decision = plan.DecisionBecomeSIP
	}
	return r
}

// closing writes how the plan ended.
func (p *page) closing() {
	if p.status != plan.StatusClosed {
		return
	}
	d := p.throw("closing")
	p.plan.Closing = &plan.Closing{
		Date: p.plan.Updated, Because: p.phrase(d, "closing-because"), Evaluation: p.phrase(d, "closing-evaluation"), BackTo: p.named,
	}
	if p.speaks() && p.age >= 7 {
		p.plan.Closing.AgreedBy = append(p.plan.Closing.AgreedBy, p.child.id)
	}
	for _, g := range p.guardians {
		p.plan.Closing.AgreedBy = append(p.plan.Closing.AgreedBy, g.id)
	}
	p.plan.Closing.AgreedBy = append(p.plan.Closing.AgreedBy, p.lead)
}

// transition writes the change of school that lies ahead within half a year.
func (p *page) transition() {
	if p.script.Protected || p.born.IsZero() || p.status == plan.StatusClosed {
		return
	}
	soon := p.at.AddMonths(6)
	next := p.stageOn(soon)
	d := p.throw("transition")
	add := func(key string, day mabra.Date) {
		p.plan.Transitions = append(p.plan.Transitions, plan.Transition{
			From: p.phrase(d, key+"-from"), To: p.phrase(d, key+"-to"), Date: day, Measures: p.phrase(d, "transition-measures"),
		})
	}
	if next != p.stage {
		day := p.calendar.autumn(p.at.Year)
		if day.Before(p.at) {
			day = p.calendar.autumn(p.at.Year + 1)
		}
		add("transition-"+string(next), day)
	}
	if adult := p.born.AddMonths(12 * 18); !adult.After(soon) {
		add("transition-adult", adult)
	}
}
