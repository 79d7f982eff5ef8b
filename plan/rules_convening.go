package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// conveningRules are the rules about how a meeting came about: who convened it, when, and whom it needs. What holds for a
// kind of meeting is the practice's own data.
var conveningRules = []row{
	{
		Rule: &rules.MeetingConvener, Check: meetingConvener,
		RestsOn: restsOn("people.organisation", "organisations", "organisations.sector"),
	},
	{Rule: &rules.MeetingShortNotice, Check: meetingShortNotice},
	{Rule: &rules.SIPMeetingLate, Check: sipMeetingLate},
	{Rule: &rules.MeetingPartMissing, RestsOn: restsOn(""), Check: meetingPartMissing},
	{
		Rule: &rules.CoreGroupLate, Check: coreGroupLate,
		RestsOn: restsOn("meetings", "meetings.forum", "meetings.date", "closing"),
	},
}

// meetingConvener is silent where nobody knows where the convener works, or it is no service: a parent may ask for a
// meeting.
func meetingConvener(c *checker) {
	for i := range c.Meetings {
		m := &c.Meetings[i]
		use := c.forum(m)
		at := c.ServiceAt(m.Convener)
		if len(use.Conveners) == 0 || at == nil || at.Sector == SectorOther || !sectors.Has(string(at.Sector)) ||
			slices.ContainsFunc(use.Conveners, func(who Member) bool { return c.isMember(c.people[m.Convener], &who) }) {
			continue
		}
		names := make([]mabra.Text, len(use.Conveners))
		for n := range use.Conveners {
			names[n] = use.Conveners[n].Title
		}
		c.Report(meetings.Index(i).Field("convener"), check.Unconfirmed(!use.Verified),
			check.With("conveners", check.Joined(names, rules.MeetingConvener.Phrase("or"))))
	}
}

func meetingShortNotice(c *checker) {
	for i := range c.Meetings {
		m := &c.Meetings[i]
		least := c.forum(m).Notice
		if !least.none() && !m.Called.IsZero() && !m.Date.Before(m.Called) && m.Date.Before(least.After(m.Called)) {
			c.Report(meetings.Index(i).Field("called"), timed(least)...)
		}
	}
}

func sipMeetingLate(c *checker) {
	for i := range c.Meetings {
		m := &c.Meetings[i]
		most := c.forum(m).Within
		if !most.none() && !m.Called.IsZero() && m.Date.After(most.After(m.Called)) {
			c.Report(meetings.Index(i).Field("date"), append(timed(most), check.Near("called", meetings.Index(i).Field("called")))...)
		}
	}
}

// meetingPartMissing leaves the barnteam to barnteamIncomplete. It is silent where somebody was there of whom nobody
// knows where they work.
func meetingPartMissing(c *checker) {
	for i := range c.Meetings {
		m := &c.Meetings[i]
		use := c.forum(m)
		if m.Forum == ForumBarnteam || !c.TookPlace(m) || len(m.Present) == 0 ||
			!c.allKnown(m.Present) || slices.ContainsFunc(m.Present, c.worksSomewhere) {
			continue
		}
		c.reportMissing(i, use.Members, rules.MeetingPartMissing.Phrase("and"))
	}
}

// worksSomewhere reports whether somebody works where nobody knows.
func (c *checker) worksSomewhere(id string) bool {
	p := c.people[id]
	if p.inFamily() || p.Has(RoleAdvocate) || p.Has(RoleInterpreter) {
		return false
	}
	at := c.organisations[p.Organisation]
	return at == nil || at.Sector == SectorOther || !sectors.Has(string(at.Sector))
}

// coreGroupLate looks at the first meeting of the kind that others follow: those after it have the group already.
func coreGroupLate(c *checker) {
	for i := range c.practice.Forums {
		use := &c.practice.Forums[i]
		if use.Follows == "" || use.After.none() {
			continue
		}
		first := c.firstMeeting(use.Follows, mabra.Date{})
		if first < 0 || !c.TookPlace(&c.Meetings[first]) {
			continue
		}
		begun := c.Meetings[first].Date
		last, near := use.After.After(begun), check.Near("follows", meetings.Index(first).Field("date"))
		switch next := c.firstMeeting(use.Forum, begun); {
		case next >= 0 && c.Meetings[next].Date.After(last):
			c.Report(meetings.Index(next).Field("date"), append(timed(use.After), check.Say("late"), near)...)
		case next < 0 && !c.Ended() && c.at.After(last):
			c.Report(meetings, append(timed(use.After), check.Say("none"), near)...)
		}
	}
}

// firstMeeting gives the place of the first meeting in a forum, on a day or after it; less than 0 where there is none.
func (c *checker) firstMeeting(forum Forum, from mabra.Date) int {
	first := -1
	for i := range c.Meetings {
		m := &c.Meetings[i]
		if m.Forum == forum && !m.Date.IsZero() && !m.Date.Before(from) &&
			(first < 0 || m.Date.Before(c.Meetings[first].Date)) {
			first = i
		}
	}
	return first
}
