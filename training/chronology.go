package training

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// chronology writes what happened before, and how the plan came about, by day.
func (p *page) chronology() {
	d := p.throw("chronology")
	events := p.events(d)
	if !slices.ContainsFunc(events, func(e dated) bool { return e.of != nil && e.of.Anchor == anchorPlanned && e.of.Weeks == 0 }) {
		events = append(events, dated{day: p.days.planned, event: plan.Event{
			Text: p.phrase(d, "event-planned"), Source: p.phrase(d, "event-source"), By: p.lead, Effect: plan.EffectPositive,
		}})
	}
	slices.SortStableFunc(events, func(a, b dated) int { return b.day.DaysUntil(a.day) })
	for i, e := range events {
		e.event.Date = e.day.Partial()
		next := p.plan.Updated
		if i+1 < len(events) {
			next = events[i+1].day
		}
		month := mabra.PartialDate{Year: e.day.Year, Month: e.day.Month}
		if e.vague && month.Last().Before(next) { // no other event may seem to come before it
			e.event.Date = month
		}
		p.plan.Chronology = append(p.plan.Chronology, e.event)
	}
	if p.short {
		p.plan.Chronology = p.plan.Chronology[max(0, len(p.plan.Chronology)-eventsInShort):]
	}
}

// eventsInShort is how many events a short plan tells of: the newest.
const eventsInShort = 5

// A dated event is one with its day, also where nobody remembers more than the month.
type dated struct {
	of    *happening // nil: not one of the scenario's
	day   mabra.Date
	vague bool
	event plan.Event
}

// events gives what has happened of the scenario's events, each with its day.
func (p *page) events(d *dice) (events []dated) {
	day := p.days.noticed
	for i := len(p.script.chronology) - 1; i >= 0; i-- {
		e := &p.script.chronology[i]
		exact := p.dayOf(i, day, d.between(20, 70))
		if exact.Before(day) {
			day = exact
		}
		if p.happened(e, exact) {
			events = append(events, dated{
				e, exact, i == 0 && e.Anchor == anchorNone && d.chance(40), // the first of them is long ago
				plan.Event{Text: p.say(d, e.text), Source: p.say(d, e.source), By: p.lead, Effect: e.Effect},
			})
		}
	}
	slices.Reverse(events)
	return events
}

// dayOf gives the day of an event of the scenario: by its anchor, or some days before what follows it where it has none.
func (l *life) dayOf(i int, follows mabra.Date, before int) mabra.Date {
	e := &l.script.chronology[i]
	day := follows.AddDays(7*e.Weeks - before)
	if e.Anchor != anchorNone {
		day = l.anchored(e.Anchor).AddDays(7 * e.Weeks)
	} else if above := l.anchoredAbove(i); !day.After(above) && above.Before(follows) {
		day = above.AddDays((1 + above.DaysUntil(follows)) / 2)
	}
	on := last
	if e.Weeks > 0 || e.Anchor == anchorCame {
		on = first // and not back to before its anchor
	}
	switch e.On {
	case onWeekday:
		return on(day, l.calendar.works)
	case onSchoolDay:
		return on(day, l.goes)
	}
	return on(day, l.calendar.ordinary)
}

// anchoredAbove gives the day of the nearest event with an anchor above another in the list; zero where there is none.
func (l *life) anchoredAbove(i int) mabra.Date {
	for i--; i >= 0; i-- {
		if e := &l.script.chronology[i]; e.Anchor != anchorNone {
			return l.anchored(e.Anchor).AddDays(7 * e.Weeks)
		}
	}
	return mabra.Date{}
}

// goes reports whether the child goes to school, or to preschool, on a day.
func (l *life) goes(day mabra.Date) bool {
	if l.born.IsZero() || l.stageOn(day) == plan.StagePreschool || l.stageOn(day) == plan.StageEarlyYears {
		return l.calendar.works(day)
	}
	return l.calendar.teaches(day)
}

// anchored gives the day of an anchor.
func (l *life) anchored(a anchor) mabra.Date {
	switch a {
	case anchorExpected:
		return l.expected
	case anchorBirth:
		return l.born
	case anchorBirthday:
		return l.born.AddMonths(12 * l.age)
	case anchorSchoolStart:
		return l.calendar.autumn(l.born.Year + l.schoolYears()[plan.StagePrimary])
	case anchorCame:
		return l.stageBegan()
	case anchorTerm:
		return l.calendar.termBegan(l.days.created)
	case anchorReported:
		return l.days.told
	case anchorForum:
		return l.metBefore(l.script.Meets)
	case anchorPlanned:
		return l.days.planned
	}
	return l.days.created
}

// happened reports whether an event has been when the plan was last written, to a child of its age.
func (p *page) happened(e *happening, day mabra.Date) bool {
	return !day.After(p.plan.Updated) && (p.born.IsZero() || day.After(p.born)) && p.fits(e.text) && p.fits(e.source) &&
		(e.Ages == nil || e.Ages.hold(p.born.YearsUntil(day)))
}
