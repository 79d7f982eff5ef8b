package training

import (
	"fmt"
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
	p.coreGroup()
}

func (p *page) meeting(id string, forum plan.Forum, day mabra.Date) {
	d := p.throw("meeting " + id)
	m := plan.Meeting{ID: id, Forum: forum, Date: day, Called: last(day.AddDays(-7), p.calendar.works), Text: p.phrase(d, "meeting")}
	room := p.throw("meeting room " + id)
	m.Way = one(room, []plan.MeetingWay{plan.WayInRoom, plan.WayInRoom, plan.WayInRoom, plan.WayMixed, plan.WayDigital})
	m.Time = one(room, []string{"08:30", "10:15", "13:00", "15:00"})
	if p.lead != p.named {
		m.Chair, m.Secretary = p.lead, p.named
	}
	if p.childCame(id) {
		m.Present = append(m.Present, p.child.id)
	} else if p.speaks() {
		m.Absent = append(m.Absent, plan.Absence{Who: p.child.id, Because: p.phrase(d, p.spokenAs("child-absent"))})
	}
	for _, g := range p.guardians {
		m.Present = append(m.Present, g.id)
	}
	m.Present = append(m.Present, p.named)
	if p.lead != p.named {
		m.Present = append(m.Present, p.lead)
	}
	for _, a := range p.acts {
		who := p.person(a.deed.by)
		switch {
		case who == p.child.id || slices.Contains(m.Present, who) || p.meetingOf(a) > id:
		case who == p.absent(id):
			if !slices.ContainsFunc(m.Absent, func(x plan.Absence) bool { return x.Who == who }) {
				m.Absent = append(m.Absent, plan.Absence{Who: who, Because: p.phrase(d, "absent")})
			}
		default:
			m.Present = append(m.Present, who)
		}
	}
	switch forum {
	case plan.ForumBarnteam:
		p.gather(&m)
	case plan.ForumChildProtection:
		p.protect(&m)
	}
	m.Convener = p.convener(forum, m.Present)
	p.plan.Meetings = append(p.plan.Meetings, m)
}

const askedToo = 14 // years: from then on the child has an answer of its own to the question of consent

// consents writes what the guardians, and a child who is old enough to be asked, have agreed to: first to the plan, and
// later to the SIP where it becomes one.
func (p *page) consents() {
	var begun, joined []string // organisations, by when they came into the plan
	for i := range p.plan.Organisations {
		o := &p.plan.Organisations[i]
		if p.step.form == plan.FormSIP && !p.days.sip.IsZero() && o.Principal == plan.PrincipalRegion &&
			o.ID != p.find(p.named).Organisation {
			joined = append(joined, o.ID)
		} else {
			begun = append(begun, o.ID)
		}
	}
	asked := slices.Clone(p.guardians)
	if p.age >= askedToo && !p.scotland {
		asked = append(asked, p.child)
	}
	for i, who := range asked {
		p.consent(who.id, i, last(p.days.created.AddDays(-1), p.calendar.works), begun)
	}
	if joined != nil {
		for i, who := range asked {
			p.consent(who.id, len(asked)+i, last(p.days.sip.AddDays(-3), p.calendar.works), joined)
		}
	}
}

func (p *page) consent(by string, number int, given mabra.Date, organisations []string) {
	d := p.throw(fmt.Sprint("consent ", number))
	p.plan.Consents = append(p.plan.Consents, plan.Consent{
		ID: p.id("samtycke", "consent", number+1), By: by, Given: given,
		How:     one(d, []plan.ConsentHow{plan.ConsentWritten, plan.ConsentElectronic, plan.ConsentWritten}),
		Purpose: p.phrase(d, "consent-purpose"), Organisations: organisations, Until: given.AddMonths(12), InformedOfWithdrawal: true,
	})
}

// sharing writes one piece of information that was passed on, and why that was right.
func (p *page) sharing() {
	d := p.throw("sharing")
	if !d.chance(60) {
		return
	}
	for _, a := range p.acts {
		if to := p.organisationOf(a.deed.by); to != "" && to != p.find(p.lead).Organisation && p.groupOf(a.deed.by) == "service" {
			p.plan.Sharing = append(p.plan.Sharing, plan.Sharing{
				What: p.phrase(d, "sharing-what"), With: []string{to}, By: p.lead, Date: p.by(p.days.planned.AddDays(1)),
				Purpose: p.phrase(d, "sharing-purpose"), Necessary: p.phrase(d, "sharing-necessary"),
				Relevant:      p.phrase(d, "sharing-relevant"),
				Proportionate: p.phrase(d, "sharing-proportionate"), Basis: plan.BasisConsent, Views: p.phrase(d, "sharing-views"),
			})
			return
		}
	}
}

// copies writes who has been given the plan.
func (p *page) copies() {
	d := p.throw("copies")
	given := p.plan.Updated
	add := func(to string) {
		p.plan.Copies = append(p.plan.Copies, plan.Copy{To: to, Date: given, Revision: p.number})
	}
	add(p.child.id)
	switch mine := &p.plan.Copies[0]; {
	case !p.speaks():
		*mine = plan.Copy{To: p.child.id, WithheldBecause: p.phrase(d, "copy-unborn")}
	case p.age < 7:
		*mine = plan.Copy{To: p.child.id, WithheldBecause: p.phrase(d, "copy-young")}
	default:
		mine.Part, mine.WithheldBecause = p.phrase(d, "copy-part"), p.phrase(d, "copy-rest")
	}
	for _, g := range p.guardians {
		add(g.id)
	}
	for i := range p.plan.Organisations {
		if id := p.plan.Organisations[i].ID; !slices.Contains(p.outside, id) {
			add(id)
		}
	}
}
