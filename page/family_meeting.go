package page

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// When gives the heading of the box: when we meet.
func (f *familyBody) When() said {
	day, _ := f.nextMeeting()
	switch {
	case f.Ended():
		return tell("ended")
	case day.IsZero():
		return tell("no-day")
	case day.Before(f.Today()):
		return tell("meeting-passed", f.Day(day))
	case f.met():
		return tell("meet-again", f.Day(day))
	}
	return tell("meet", f.Day(day))
}

// WhenMore gives more about the day: the time and the place, or whom to ask for one.
func (f *familyBody) WhenMore() []said {
	day, m := f.nextMeeting()
	var lines []said
	switch {
	case f.Ended() || day.IsZero() || day.Before(f.Today()):
		if !f.Ended() {
			lines = append(lines, tell("ask-when", f.keepersName()))
		}
		return lines
	case m == nil:
		return nil
	}
	if m.Time != "" {
		lines = append(lines, tell("time", m.Time))
	}
	if m.Place != "" && !f.protected() {
		lines = append(lines, tell("place", m.Place))
	}
	switch m.Way {
	case plan.WayDigital:
		lines = append(lines, tell("online"))
	case plan.WayPhone:
		lines = append(lines, tell("by-phone"))
	case plan.WayInRoom, plan.WayMixed:
	}
	return lines
}

// nextMeeting gives the day on which the plan says that we meet, and the meeting where it is one of those it tells of.
func (l *leaf) nextMeeting() (mabra.Date, *plan.Meeting) {
	day := l.NextReview()
	var next *plan.Meeting
	for i := range l.Meetings {
		m := &l.Meetings[i]
		if m.Date.Before(l.Today()) || m.Date == l.Today() && l.TookPlace(m) || l.Ended() {
			continue
		}
		if day.IsZero() || day.Before(l.Today()) || !m.Date.After(day) {
			day, next = m.Date, m
		}
	}
	return day, next
}

// met reports whether there has been a meeting, so that the next is one more.
func (l *leaf) met() bool {
	return len(l.HeldReviews()) > 0 || slices.ContainsFunc(l.Meetings, func(m plan.Meeting) bool { return l.TookPlace(&m) })
}

// AtNext says what happens at the next meeting.
func (f *familyBody) AtNext() []paragraph {
	_, m := f.nextMeeting()
	what := paragraph{tell("review"), tell("review-means"), tell("review-honest")}
	if m != nil && m.Forum != plan.ForumReview {
		what = paragraph{tell("meeting")}
	}
	if !f.unborn() {
		what = append(what, tell("first-child", f.FirstName()))
	}
	help := paragraph{tell("bring"), tell("need-something", f.keepersName())}
	if p := f.Person(f.set.reader); p != nil && p.Interpreter {
		help = append(help, tell("interpreter", f.keepersName()))
	}
	return []paragraph{append(what, tell("then-you")), help}
}

// Upcoming gives the day of a meeting that lies ahead; zero where none does.
func (l *leaf) Upcoming() mabra.Date {
	if day, _ := l.nextMeeting(); !day.Before(l.Today()) && !l.Ended() {
		return day
	}
	return mabra.Date{}
}
