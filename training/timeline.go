package training

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A timeline is when things happen in the life of a plan.
type timeline struct {
	noticed mabra.Date   // somebody noticed something
	told    mabra.Date   // somebody was told of harm, where there is any, or of what is hard
	created mabra.Date   // the plan was begun
	planned mabra.Date   // the meeting that made it active
	reviews []mabra.Date // the follow-ups, in all revisions
	sip     mabra.Date   // the review that decided on a SIP; zero: none did
	steps   []step       // the revisions
}

// A step is one revision: what the plan looks like on a day.
type step struct {
	at     mabra.Date
	status plan.Status
	form   plan.Form
	held   int // how many reviews have been held
}

// withinProtected is within how many days from when harm was told a child protection planning meeting is held.
const withinProtected = 28

// The days between two revisions, and between two follow-ups of a model that follows up every month.
const (
	betweenRevisions = 84
	everyMonth       = 28
)

// newTimeline draws the days of a plan. The newest revision is made for the day at, the others each twelve weeks
// before the next, so that all plans of a batch have their revisions on the same days. All else falls on days on which
// people work.
func newTimeline(d *dice, at mabra.Date, revisions int, c casting, days *calendar) timeline {
	monthly, lookedAfter := c.model == followedEveryMonth, c.form == plan.FormLookedAfter
	t := timeline{steps: make([]step, revisions)}
	for i := range t.steps {
		t.steps[i] = step{at: at.AddDays(-betweenRevisions * (revisions - 1 - i)), status: plan.StatusActive, form: c.form}
	}
	if revisions == 1 {
		t.alone(d, monthly, c.script.Ages.To == 0, c.short)
	} else {
		t.inSteps(d, monthly, lookedAfter, c.form == plan.FormChildProtection)
		if c.form == plan.FormSIP && len(formsOf(c.model)) > 2 { // not where the model's own plan is one
			t.becomeSIP()
		}
	}
	if lookedAfter {
		t.early(d, revisions == 1)
	}
	works := worksFor(c.form, days)
	t.meetOn(works, monthly)
	t.begin(d, c, days, works)
	return t
}

// worksFor gives the days on which people work with a plan of a form.
func worksFor(form plan.Form, days *calendar) func(mabra.Date) bool {
	if form == plan.FormCoOrdinatedSupport { // it is reviewed a year later to the day
		return func(day mabra.Date) bool { return days.works(day) && days.works(day.AddMonths(supportMonths)) }
	}
	return days.works
}

// begin draws the days before the plan was made: when it was begun, when somebody noticed something, and when it was told.
func (t *timeline) begin(d *dice, c casting, days *calendar, works func(mabra.Date) bool) {
	longest, protects := 24, c.form == plan.FormChildProtection
	if protects || c.form == plan.FormLookedAfter {
		longest = 12
	}
	t.created = t.planned.AddDays(-d.between(8, longest))
	if first := &t.steps[0]; first.status == plan.StatusDraft {
		t.created = first.at.AddDays(-d.between(2, 10))
	}
	t.created = last(t.created, works)
	noticing := days.works
	if slices.ContainsFunc(c.script.Chronology, func(e event) bool { return e.Anchor == anchorReported && e.On == onSchoolDay }) {
		noticing = days.teaches // it was told at school
	}
	t.noticed = last(t.created.AddDays(-d.between(5, 9)), noticing)
	if soonest := t.planned.AddDays(-withinProtected); protects && t.noticed.Before(soonest) { // the holidays lie between
		if t.noticed = first(soonest, noticing); t.noticed.After(t.created) {
			t.noticed = last(t.created.AddDays(-1), days.works)
		}
	}
	t.told = t.noticed
	if c.script.Protected { // the family has fled since
		t.told = last(t.created.AddDays(-d.between(98, 140)), days.works)
	}
}

// meetOn moves the meetings back to days on which people work. Where a plan is followed up every month, no month is longer
// for that.
func (t *timeline) meetOn(works func(mabra.Date) bool, monthly bool) {
	sip := slices.Index(t.reviews, t.sip)
	t.planned = last(t.planned, works)
	before := t.planned
	for i, day := range t.reviews {
		if limit := before.AddMonths(1); monthly && day.After(limit) {
			day = limit
		}
		t.reviews[i] = last(day, works)
		before = t.reviews[i]
	}
	if sip >= 0 {
		t.sip = t.reviews[sip]
	}
}

// alone draws how far a plan of a single revision has come.
// A child is expected for too short a time for more than one follow-up, and a short plan has not been followed up yet.
func (t *timeline) alone(d *dice, monthly, expected, short bool) {
	s := &t.steps[0]
	n := d.below(100)
	switch {
	case short:
		n = 10 + n%20
	case expected:
		n %= 60
	}
	switch {
	case n < 10:
		s.status = plan.StatusDraft
	case n < 30:
	case n < 60:
		s.held = 1
	case n < 85:
		s.held = 2
	default:
		s.held, s.status = d.between(2, 3), plan.StatusClosed
	}
	gap, last := betweenRevisions, s.at.AddDays(-d.between(2, 24))
	if monthly {
		gap = everyMonth
	}
	for i := range s.held {
		t.reviews = append(t.reviews, last.AddDays(-gap*(s.held-1-i)))
	}
	if s.held > 0 {
		t.planned = t.reviews[0].AddDays(-gap + d.between(0, 6))
	} else {
		t.planned = s.at.AddDays(-d.between(8, 27))
	}
}

// early lets the first review of a child who is looked after come soon after the plan was made.
func (t *timeline) early(d *dice, alone bool) {
	switch {
	case alone && len(t.reviews) > 0:
		t.planned = t.reviews[0].AddDays(-soonLooked)
	case alone:
		t.planned = t.steps[0].at.AddDays(-d.between(6, 13))
	}
}

// inSteps lays out the revisions of one plan: a draft where there are three or more, then active, followed up, and
// closed where there are four or more.
func (t *timeline) inSteps(d *dice, monthly, lookedAfter, protects bool) {
	last := len(t.steps) - 1
	active := 0
	if last >= 2 && !lookedAfter && !protects { // a child who is looked after, or in danger, has a plan at once
		active = 1
		t.steps[0].status = plan.StatusDraft
	}
	if last >= 3 {
		t.steps[last].status = plan.StatusClosed
	}
	t.planned = t.steps[active].at.AddDays(-d.between(2, 7))
	if lookedAfter {
		t.reviews = append(t.reviews, t.planned.AddDays(soonLooked))
	}
	for i := active + 1; i <= last; i++ {
		day := t.steps[i].at.AddDays(-d.between(2, 6))
		if monthly {
			day = t.steps[i].at.AddDays(-8)
			t.reviews = append(t.reviews, day.AddDays(-2*everyMonth), day.AddDays(-everyMonth))
		}
		t.reviews = append(t.reviews, day)
		t.steps[i].held = len(t.reviews)
	}
}

// becomeSIP lets a plan begin as one of the municipality's own, where there is time for it, and become a SIP at its first
// follow-up.
func (t *timeline) becomeSIP() {
	first := 0 // the revision of the first follow-up
	for t.steps[first].held == 0 {
		first++
	}
	if first < 2 {
		return
	}
	t.sip = t.reviews[t.steps[first].held-1]
	for i := range first {
		t.steps[i].form = plan.FormOwn
	}
}
