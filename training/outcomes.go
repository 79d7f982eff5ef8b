package training

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// outcomes writes what is to be reached for each need.
func (p *page) outcomes() {
	for i := range p.strands {
		for n := range p.sought(i) {
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

// long reports whether a thread also has an outcome for the long term.
func (p *page) long(strand int) bool { return len(p.sought(strand)) > 1 }

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
