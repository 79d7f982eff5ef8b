package training

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// chronology writes what happened before, and how the plan came about, by day.
func (p *page) chronology() {
	d := p.throw("chronology")
	day := p.days.noticed
	for i := len(p.script.chronology) - 1; i >= 0; i-- {
		e := &p.script.chronology[i]
		exact := p.dayOf(e, day.AddDays(-d.between(20, 70)))
		if exact.Before(day) {
			day = exact
		}
		when := exact.Partial()
		if i == 0 && e.Anchor == anchorNone && d.chance(40) { // the first of them is long ago, and nobody knows the day
			when.Day = 0
		}
		if p.happened(e, exact) {
			p.plan.Chronology = append(p.plan.Chronology, plan.Event{
				Date: when, Text: p.say(d, e.text), Source: p.say(d, e.source), By: p.lead, Effect: e.Effect,
			})
		}
	}
	slices.Reverse(p.plan.Chronology)
	p.plan.Chronology = append(p.plan.Chronology, plan.Event{
		Date: p.days.planned.Partial(), Text: p.phrase(d, "event-planned"), Source: p.phrase(d, "event-source"), By: p.lead,
		Effect: plan.EffectPositive,
	})
	slices.SortStableFunc(p.plan.Chronology, func(a, b plan.Event) int { return b.Date.Last().DaysUntil(a.Date.Last()) })
	if p.short {
		p.plan.Chronology = p.plan.Chronology[max(0, len(p.plan.Chronology)-eventsInShort):]
	}
}

// eventsInShort is how many events a short plan tells of: the newest.
const eventsInShort = 5

// dayOf gives the day of an event: by its anchor, or another day where it has none.
func (l *life) dayOf(e *happening, unanchored mabra.Date) mabra.Date {
	day := unanchored
	if e.Anchor != anchorNone {
		day = l.anchored(e.Anchor).AddDays(7 * e.Weeks)
	}
	switch e.On {
	case onWeekday:
		return last(day, l.calendar.works)
	case onSchoolDay:
		return last(day, l.goes)
	}
	return day
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
	case anchorTerm:
		return l.calendar.termBegan(l.days.created)
	case anchorReported:
		return l.days.told
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
