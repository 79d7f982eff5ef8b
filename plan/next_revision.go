package plan

import (
	"errors"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// Why a plan cannot become another form, be followed up or be closed.
var (
	ErrEnded       = errors.New("plan: it has ended, or its status is not known")
	ErrNotPromoted = errors.New("plan: such a plan does not become one of that form")
	ErrNoDay       = errors.New("plan: no day is given, or one before the plan as it stands")
	ErrUnread      = errors.New("plan: a part of it could not be read, and would be lost")
)

// promotions are the forms that a plan grows into: what is begun in one service, or in the municipality, and needs
// more.
var promotions = map[Form][]Form{FormOwn: {FormGIP, FormSIP}, FormGIP: {FormSIP}}

// Promote gives the next revision of the plan, of the day, in another form: a GIP, or a SIP. Every word of the plan
// stands, and none is added. What the other form then asks for is open: the findings that the plan did not have
// before, with the law or the agreement that asks. It is for people to go on from there, in the plan that is given;
// the plan itself stays.
//
// A plan that has ended, one of another country, and one that would go back to a simpler form give an error: ErrEnded or
// ErrNotPromoted, and others ErrNoDay or ErrUnread.
func (p *Plan) Promote(to Form, day mabra.Date, options ...mabra.CheckOption) (next *Plan, open mabra.Findings, err error) {
	x := p.Index(options...)
	switch {
	case x.Ended():
		return nil, nil, ErrEnded
	case !slices.Contains(promotions[p.Form], to) || x.Country() != CountrySweden:
		return nil, nil, ErrNotPromoted
	}
	return p.become(day, options, func(next *Plan) { next.Form = to })
}

// Close gives the next revision of the plan, of the day, as a closed plan. Every word stands, and none is added: why
// it is closed, who agreed, what came of it and who the responsibility goes back to is open, for people to write.
// The error is ErrEnded, ErrNoDay or ErrUnread.
func (p *Plan) Close(day mabra.Date, options ...mabra.CheckOption) (next *Plan, open mabra.Findings, err error) {
	if p.Status != StatusDraft && p.Status != StatusActive {
		return nil, nil, ErrEnded
	}
	return p.become(day, options, func(next *Plan) {
		next.Status = StatusClosed
		if next.Closing == nil {
			next.Closing = new(Closing)
		}
		if next.Closing.Date.IsZero() {
			next.Closing.Date = day
		}
	})
}

// become gives the next revision with one thing changed, and what it has to answer for that the plan had not before.
func (p *Plan) become(day mabra.Date, options []mabra.CheckOption, change func(*Plan)) (*Plan, mabra.Findings, error) {
	next, err := p.after(day)
	if err != nil {
		return nil, nil, err
	}
	change(next)
	options = append(slices.Clone(options), mabra.At(day))
	type said struct {
		rule, variant string
		path          mabra.Path
	}
	of := func(f *mabra.Finding) said { return said{f.Rule.ID, f.Variant, f.Path} }
	before := map[said]bool{}
	found := p.Check(options...)
	for i := range found {
		before[of(&found[i])] = true
	}
	open := slices.DeleteFunc(next.Check(options...), func(f mabra.Finding) bool { return before[of(&f)] })
	return next, open, nil
}

// after gives the next revision, of a day that the plan as it stands comes before, with nothing lost.
func (p *Plan) after(day mabra.Date) (*Plan, error) {
	switch {
	case day.IsZero() || day.Before(p.Day()):
		return nil, ErrNoDay
	case yamldoc.Of(p.Text, p).UnreadWithin(""):
		return nil, ErrUnread
	}
	return p.Revise(day), nil
}

// PrepareReview gives the next revision of the plan, of the day, with a review to fill in: a row for every outcome
// that is not dropped, and a view of the child and of each guardian. All of it is empty. Until somebody has written
// how far the outcomes have come, a check says what is missing; what nobody fills in is to be taken out. The error is
// ErrEnded, ErrNoDay or ErrUnread.
func (p *Plan) PrepareReview(day mabra.Date) (*Plan, error) {
	x := p.Index(mabra.At(day))
	if x.Ended() {
		return nil, ErrEnded
	}
	next, err := p.after(day)
	if err != nil {
		return nil, err
	}
	review := Review{Date: day}
	for _, o := range x.LiveOutcomes() {
		review.Outcomes = append(review.Outcomes, ReviewOutcome{Outcome: o.ID})
	}
	for _, role := range []Role{RoleChild, RoleGuardian} {
		for i := range p.People {
			if q := &p.People[i]; q.Has(role) && (role == RoleGuardian || x.BornBy(day)) {
				review.Views = append(review.Views, View{Of: q.ID})
			}
		}
	}
	if next.Reviews == nil {
		next.Reviews = new(Reviews)
	}
	next.Reviews.Held = append(next.Reviews.Held, review)
	return next, nil
}
