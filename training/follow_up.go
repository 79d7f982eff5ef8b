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
	} else if p.plan.Reviews.Next = last(from.AddDays(gap), p.calendar.works); p.speaks() && !p.monthly() {
		soonest := from.AddDays(everyMonth)
		if p.at.After(soonest) {
			soonest = p.at
		}
		p.plan.Reviews.Next = outside(p.throw("next review"), p.plan.Reviews.Next, soonest, p.calendar.inTerm)
	}
	if before := p.expected.AddDays(-7); !p.speaks() && p.plan.Reviews.Next.After(before) {
		p.plan.Reviews.Next = last(before, p.calendar.works) // there is a plan for the birth before it
	}
	if p.step.form != plan.FormLookedAfter {
		return
	}
	if latest := from.AddMonths(laterLooked); p.held == 1 && p.plan.Reviews.Next.After(latest) {
		p.plan.Reviews.Next = last(latest, p.calendar.works)
	}
	if p.held == 0 && len(p.days.reviews) == 0 {
		p.plan.Reviews.Next = last(p.days.created.AddDays(firstLooked), p.calendar.works)
	}
}

// review writes a follow-up that has been held.
func (p *page) review(i int) plan.Review {
	d := p.throw(fmt.Sprint("review ", i))
	r := plan.Review{
		Date: p.days.reviews[i], Effect: p.nth(p.movedAs("review-effect", i), i), Barriers: p.nth("review-barriers", i),
		Changes: p.nth("review-changes", i), Decision: plan.DecisionContinue,
	}
	if p.speaks() && p.age >= 7 && d.chance(70) {
		r.Present = append(r.Present, p.child.id)
	}
	r.Present = append(append(r.Present, p.guardianIDs()...), p.interpreters()...)
	if carer := p.carer(); carer != "" {
		r.Present = append(r.Present, carer)
	}
	r.Present = append(r.Present, p.holders()...)
	for strand := range p.strands {
		for n := range p.sought(strand) {
			r.Outcomes = append(r.Outcomes, plan.ReviewOutcome{
				Outcome: p.id("mål", "outcome", strand+1, n+1), Status: p.standingAt(strand, n, i), Seen: p.seen(strand, n, i),
			})
		}
	}
	r.Views = p.viewsAt(i, r.Date, d)
	switch {
	case p.status == plan.StatusClosed && i == p.held-1:
		r.Decision = plan.DecisionClose
	case !p.days.sip.IsZero() && r.Date == p.days.sip:
		r.Decision = plan.DecisionBecomeSIP
	}
	return r
}

// viewsAt writes what the child, the guardians and a carer think at a review.
func (p *page) viewsAt(i int, day mabra.Date, d *dice) []plan.View {
	own := plan.View{Of: p.child.id, Date: day, By: p.lead, Missing: plan.MissingTooYoung}
	if p.speaks() {
		own = plan.View{Of: p.child.id, Date: day, Method: p.method(d), By: p.lead, Text: p.childAt(i)}
	}
	views := []plan.View{own}
	for n, g := range p.guardians {
		views = append(views, plan.View{
			Of: g.id, Date: day, Method: plan.MethodConversation, By: p.lead, Text: p.guardianAt(i, n),
		})
	}
	if carer := p.carer(); carer != "" {
		views = append(views, plan.View{
			Of: carer, Date: day, Method: plan.MethodConversation, By: p.lead, Text: p.nth("carer-review", i),
		})
	}
	return views
}

// nth gives another one of the phrases for each review, as long as there are any that have not been said.
func (p *page) nth(key string, review int) string {
	fitting := shuffled(p.throw(key), p.fitting(p.world.phrases[key]))
	d := p.throw(fmt.Sprint(key, " ", review))
	for try := 0; ; try++ {
		if said := p.say(d, fitting[(review+try)%len(fitting)]); !p.told[said] || try > 4*len(fitting) {
			p.told[said] = true
			return said
		}
	}
}

// movedAs gives the key of the phrases for a review, or for one where nothing has moved yet.
func (p *page) movedAs(key string, review int) string {
	for strand := range p.strands {
		if p.standingAt(strand, 0, review) != plan.OutcomeOpen || p.long(strand) && p.standingAt(strand, 1, review) != plan.OutcomeOpen {
			return key
		}
	}
	return key + "-open"
}

// childAt gives what the child says at a review: of something that has become better, if it has said so, and of the plan.
func (p *page) childAt(review int) string {
	if p.script.FewWords {
		return p.nth(p.spokenAs("review-child"), review)
	}
	said := p.nth(p.spokenAs(p.movedAs("review-child", review)), review)
	if line := p.laterAt(review, "child", func(s *strand) []saying { return s.later[bandOf(p.age)] }); line != "" {
		return line + " " + said
	}
	return said
}

// guardianAt gives what a guardian says at a review.
func (p *page) guardianAt(review, number int) string {
	said := p.nth(p.movedAs("review-guardian", review), len(p.guardians)*review+number)
	if line := p.laterAt(review, "guardian", func(s *strand) []saying { return s.guardianLater }); line != "" && number == 0 {
		return line + " " + said
	}
	return said
}

// laterAt gives one of the lines that a thread has for later, of a thread that has moved; nothing where there is none.
func (p *page) laterAt(review int, who string, lines func(*strand) []saying) string {
	for strand := range p.strands {
		fitting := shuffled(p.throw(fmt.Sprint("later ", who, strand)), lines(&p.strands[strand]))
		if review < len(fitting) && p.standingAt(strand, 0, review) != plan.OutcomeOpen {
			return p.say(p.throw(fmt.Sprint("later ", who, strand, review)), fitting[review])
		}
	}
	return ""
}

// closing writes how the plan ended.
func (p *page) closing() {
	if p.status != plan.StatusClosed {
		return
	}
	d := p.throw("closing")
	p.plan.Closing = &plan.Closing{
		Date: p.plan.Updated, Because: p.phrase(d, p.endsAs()), Evaluation: p.phrase(d, "closing-evaluation"), BackTo: p.named,
	}
	if p.speaks() && p.age >= 7 {
		p.plan.Closing.AgreedBy = append(p.plan.Closing.AgreedBy, p.child.id)
	}
	p.plan.Closing.AgreedBy = append(append(p.plan.Closing.AgreedBy, p.guardianIDs()...), p.lead)
}

// endsAs gives the key of the phrases for why a plan ends. What protects a child, or says where it lives, goes on elsewhere.
func (p *page) endsAs() string {
	switch p.step.form {
	case plan.FormLookedAfter, plan.FormChildProtection:
		return "closing-because-" + string(p.step.form)
	}
	return "closing-because"
}

// transition writes the change of school that lies ahead within half a year.
func (p *page) transition() {
	if p.script.Protected || p.born.IsZero() || p.status == plan.StatusClosed {
		return
	}
	soon := p.at.AddMonths(6)
	next := p.stageOn(soon)
	d := p.throw("transition")
	measures := "transition-measures"
	if p.age < 7 {
		measures = "transition-measures-young"
	}
	add := func(key string, day mabra.Date) {
		p.plan.Transitions = append(p.plan.Transitions, plan.Transition{
			From: p.phrase(d, key+"-from"), To: p.phrase(d, key+"-to"), Date: day, Measures: p.phrase(d, measures),
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
