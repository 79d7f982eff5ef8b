package training

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// meetingOf gives the id of the meeting at which an action was decided.
func (p *page) meetingOf(a action) string {
	if p.groupOf(a.deed.by) == "region" && !p.days.sip.IsZero() {
		return p.id("möte", "meeting", 2)
	}
	return p.id("möte", "meeting", 1)
}

// plannedOn gives the day of a meeting.
func (p *page) plannedOn(meeting string) mabra.Date {
	if meeting == p.id("möte", "meeting", 2) {
		return p.days.sip
	}
	return p.days.planned
}

// isPresent reports whether somebody was at a meeting. One of those who have something to do may have had to be
// elsewhere.
func (p *page) isPresent(id, meeting string) bool {
	return id != p.absent(meeting) && (id != p.child.id || p.childCame(meeting))
}

// childCame reports whether the child was at a meeting.
func (p *page) childCame(meeting string) bool {
	return p.speaks() && p.age >= 7 && p.throw("child at "+meeting).chance(60)
}

// absent gives the id of the professional who could not come to a meeting, or nothing.
func (p *page) absent(meeting string) string {
	d := p.throw("absent " + meeting)
	a := one(d, p.acts)
	if d.chance(60) || p.family(a.deed.by) || p.meetingOf(a) != meeting {
		return ""
	}
	if id := p.person(a.deed.by); id != p.lead && id != p.named {
		return id
	}
	return ""
}

// meetings writes the meeting that the plan was made at, and the one at which it became a SIP.
func (p *page) meetings() {
	forum := map[plan.Form]plan.Forum{
		plan.FormGIP: plan.ForumGIP, plan.FormSIP: plan.ForumSIP, plan.FormChildProtection: plan.ForumChildProtection,
	}[p.step.form]
	if forum == "" || !p.days.sip.IsZero() {
		forum = plan.ForumPlanning
	}
	if forum == plan.ForumPlanning && p.meetsAsBarnteam() {
		forum = plan.ForumBarnteam
	}
	first := p.id("möte", "meeting", 1)
	p.meeting(first, forum, p.days.planned)
	if p.step.form == plan.FormSIP && !p.days.sip.IsZero() {
		p.meeting(p.id("möte", "meeting", 2), plan.ForumSIP, p.days.sip)
	}
	if p.practice != nil && len(p.practice.Team) > 0 && p.meetsAsBarnteam() && forum != plan.ForumBarnteam {
		p.before(plan.ForumBarnteam)
	}
	if p.script.Meets != "" && !p.scotland {
		p.before(p.script.Meets)
	}
	p.coreGroup()
	slices.SortStableFunc(p.plan.Meetings, func(a, b plan.Meeting) int { return b.Date.DaysUntil(a.Date) })
}

// before writes a meeting in a forum of its own, some days before the plan was made.
func (p *page) before(forum plan.Forum) {
	d := p.throw("meeting " + string(forum))
	m := plan.Meeting{
		ID: p.metAs(forum), Forum: forum, Date: p.metBefore(forum), Called: p.days.created,
		Text: p.minuted(p.metAs(forum)),
	}
	m.Present = append(p.guardianIDs(), p.interpreters()...)
	for _, id := range []string{p.named, p.lead} {
		if !slices.Contains(m.Present, id) {
			m.Present = append(m.Present, id)
		}
	}
	if p.speaks() {
		m.Absent = append(m.Absent, plan.Absence{Who: p.child.id, Because: p.phrase(d, p.spokenAs("child-absent"))})
	}
	if forum == plan.ForumBarnteam {
		p.gather(&m)
	} else {
		p.join(&m, p.needed())
	}
	m.Convener = p.convener(forum, m.Present)
	p.plan.Meetings = append(p.plan.Meetings, m)
}

// minuted gives what was written down of a meeting: none says what another one says. It is the same in every revision,
// whichever other meetings there are.
func (p *page) minuted(meeting string) string {
	all := []string{
		p.id("möte", "meeting", 1), p.id("möte", "meeting", 2), p.metAs(plan.ForumBarnteam), p.metAs(p.script.Meets),
		p.id("kärngrupp", "core-group", 1),
	}
	return p.nth("meeting", slices.Index(all, meeting))
}

// metAs gives the id of the meeting in a forum of its own.
func (p *page) metAs(forum plan.Forum) string { return p.id("möte", "meeting") + "-" + string(forum) }

// metBefore gives the day of the meeting in a forum of its own.
func (l *life) metBefore(forum plan.Forum) mabra.Date {
	return first(l.days.created.AddDays(l.throw("day of "+string(forum)).between(1, 5)), l.calendar.works)
}

// join adds to a meeting those who have some functions.
func (p *page) join(m *plan.Meeting, keys []string) {
	for _, key := range keys {
		id := p.person(key)
		if !slices.Contains(m.Present, id) && !slices.ContainsFunc(m.Absent, func(a plan.Absence) bool { return a.Who == id }) {
			m.Present = append(m.Present, id)
		}
	}
}

// meeting writes a meeting that the plan was made at, or became another at.
func (p *page) meeting(id string, forum plan.Forum, day mabra.Date) {
	m := plan.Meeting{ID: id, Forum: forum, Date: day, Called: last(day.AddDays(-7), p.calendar.works), Text: p.minuted(id)}
	room := p.throw("meeting room " + id)
	m.Way = one(room, []plan.MeetingWay{plan.WayInRoom, plan.WayInRoom, plan.WayInRoom, plan.WayMixed, plan.WayDigital})
	m.Time = one(room, []string{"08:30", "10:15", "13:00", "15:00"})
	if p.lead != p.named {
		m.Chair = p.lead
	}
	p.attend(&m)
	switch forum {
	case plan.ForumBarnteam:
		p.gather(&m)
	case plan.ForumChildProtection:
		p.join(&m, p.protectionMembers())
	}
	m.Convener = p.convener(forum, m.Present)
	if forum == plan.ForumChildProtection || p.step.form == plan.FormLookedAfter {
		m.Convener = p.lead // it is social work that calls
	}
	m.Secretary = p.secretary(m.Present)
	p.plan.Meetings = append(p.plan.Meetings, m)
}

// attend writes who came to a meeting, and who could not: the child, the guardians, and those who have something to do.
func (p *page) attend(m *plan.Meeting) {
	d := p.throw("meeting " + m.ID)
	if p.childCame(m.ID) {
		m.Present = append(m.Present, p.child.id)
	} else if p.speaks() {
		m.Absent = append(m.Absent, plan.Absence{Who: p.child.id, Because: p.phrase(d, p.spokenAs("child-absent"))})
	}
	m.Present = slices.Concat(m.Present, p.guardianIDs(), p.interpreters(), p.holders())
	for _, a := range p.acts {
		who := p.person(a.deed.by)
		switch {
		case who == p.child.id || slices.Contains(m.Present, who) || p.meetingOf(a) > m.ID:
		case who == p.absent(m.ID):
			if !slices.ContainsFunc(m.Absent, func(x plan.Absence) bool { return x.Who == who }) {
				m.Absent = append(m.Absent, plan.Absence{Who: who, Because: p.phrase(d, "absent")})
			}
		default:
			m.Present = append(m.Present, who)
		}
	}
}

// notesBy are those who may write what is said at a meeting: first a colleague of a social worker who leads it, then one at school.
var notesBy = []string{
	"family-support", "counsellor", "special-educator", "teacher", "preschool-teacher", "school-nurse", "child-health-nurse",
	"school-psychologist", socialWorker,
}

// secretary gives who writes what is said at a meeting: somebody present who neither leads it nor a school. A guest, such as a
// doctor, the police or a club leader, does not.
func (p *page) secretary(present []string) string {
	for _, key := range notesBy {
		if id := p.staff[key]; id != "" && id != p.lead && id != p.named && slices.Contains(present, id) {
			return id
		}
	}
	return ""
}
