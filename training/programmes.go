package training

import (
	"fmt"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// group gives whom the practice model is for; nil where it does not say.
func (l *life) group() *plan.TargetGroup {
	if l.practice == nil {
		return nil
	}
	return l.practice.Group
}

// inGroup reports whether the child was of an age that the model is for on a day, by when school begins in Sweden.
func (l *life) inGroup(day mabra.Date) bool {
	group := l.group()
	if group == nil || group.Grades == nil {
		return true
	}
	grade := day.Year - l.born.Year - 6
	if day.Month < 8 {
		grade-- // the school year began in the year before
	}
	return group.Grades.From <= grade && grade <= group.Grades.To
}

// The ages at which children in the years 4 to 9 may be drawn.
const (
	youngestInGroup = 10
	oldestInGroup   = 15
)

// suitsGroup reports whether a scenario can be played by children that the model is for, with one of its signals.
func (s *script) suitsGroup(group *plan.TargetGroup) bool {
	if group == nil {
		return true
	}
	return s.Ages.From <= oldestInGroup && s.Ages.To >= youngestInGroup && slices.ContainsFunc(s.threads, func(t *strand) bool {
		return slices.Contains(group.Signals, t.Signal) && t.ages.From <= youngestInGroup && t.ages.To >= oldestInGroup
	})
}

// signalFirst puts a thread with one of the model's signals among the first two.
func (l *life) signalFirst(threads []*strand) {
	group := l.group()
	if group == nil {
		return
	}
	i := slices.IndexFunc(threads, func(s *strand) bool { return slices.Contains(group.Signals, s.Signal) })
	if i > 1 {
		threads[1], threads[i] = threads[i], threads[1]
	}
}

// convener gives who convenes a meeting: the named person, or somebody from those whose task it is in the model.
func (p *page) convener(forum plan.Forum, present []string) string {
	if p.practice == nil {
		return p.named
	}
	use, _ := p.practice.ForumUse(forum)
	if len(use.Conveners) == 0 {
		return p.named
	}
	convenes := func(id string) bool {
		at := p.find(id).Organisation
		i := slices.IndexFunc(p.plan.Organisations, func(o plan.Organisation) bool { return o.ID == at })
		return i >= 0 && slices.ContainsFunc(use.Conveners, func(m plan.Member) bool {
			return slices.Contains(m.Sectors, p.plan.Organisations[i].Sector)
		})
	}
	if i := slices.IndexFunc(present, convenes); i >= 0 {
		return present[i]
	}
	for _, a := range p.acts {
		if !p.family(a.deed.by) && convenes(p.person(a.deed.by)) {
			return p.person(a.deed.by)
		}
	}
	return p.named
}

// meetsAsBarnteam reports whether the services meet as a barnteam: in Backa barnet, where more than one of them helps.
func (p *page) meetsAsBarnteam() bool {
	if p.practice == nil || len(p.practice.Team) == 0 {
		return false
	}
	first := ""
	for _, a := range p.acts {
		at := p.organisationOf(a.deed.by)
		if at == "" || p.groupOf(a.deed.by) != "service" {
			continue
		}
		if first != "" && at != first {
			return true
		}
		first = at
	}
	return false
}

// barnteam are those who belong to a barnteam, beside the one who noticed and the named person.
var barnteam = []string{"school-nurse", "counsellor", "school-psychologist", "social-worker", "psychiatry"}

// gather adds to a meeting of the barnteam those who belong there. Somebody with nothing to do in the plan was told what
// it was about, without the child's name, and did not have to come.
func (p *page) gather(m *plan.Meeting) {
	for _, key := range barnteam {
		if _, known := p.staff[key]; known && p.principalOf(key) == plan.PrincipalMunicipality { // the region joins a SIP later
			id := p.person(key)
			if !slices.Contains(m.Present, id) && !slices.ContainsFunc(m.Absent, func(a plan.Absence) bool { return a.Who == id }) {
				m.Present = append(m.Present, id)
			}
			continue
		}
		before := len(p.plan.Organisations)
		id := p.person(key)
		for _, o := range p.plan.Organisations[before:] {
			p.outside = append(p.outside, o.ID)
		}
		m.Absent = append(m.Absent, plan.Absence{Who: id, Because: p.phrase(p.throw("not needed "+key), "not-needed")})
	}
	noticed := p.person(p.strands[0].NoticedBy)
	switch {
	case slices.Contains(m.Present, noticed), slices.ContainsFunc(m.Absent, func(a plan.Absence) bool { return a.Who == noticed }):
	case p.principalOf(p.strands[0].NoticedBy) == plan.PrincipalRegion:
		m.Absent = append(m.Absent, plan.Absence{Who: noticed, Because: p.phrase(p.throw("not needed who noticed"), "not-needed")})
	default:
		m.Present = append(m.Present, noticed)
	}
}

// protectionMembers gives those without whom a child protection planning meeting is not held: a nurse of the child's own
// service, social work and the police.
func (p *page) protectionMembers() []string {
	if p.pupil() {
		return []string{socialWorker, "school-nurse", "police"}
	}
	return []string{socialWorker, "child-health-nurse", "police"}
}

// coreGroup writes the first meeting of the core group, within fifteen working days, where it has been held by now.
func (p *page) coreGroup() {
	d := p.throw("core group")
	day := last(p.days.planned.AddDays(d.between(9, 14)), p.calendar.works)
	if p.step.form != plan.FormChildProtection || day.After(p.at) {
		return
	}
	m := plan.Meeting{
		ID: p.id("kärngrupp", "core-group", 1), Forum: plan.ForumCoreGroup, Date: day,
		Called: last(day.AddDays(-5), p.calendar.works), Convener: p.lead,
		Chair: p.lead, Text: p.minuted(p.id("kärngrupp", "core-group", 1)),
	}
	for _, g := range p.guardians {
		m.Present = append(m.Present, g.id)
	}
	m.Present = append(m.Present, p.interpreters()...)
	m.Present = append(m.Present, p.named)
	if p.lead != p.named {
		m.Present = append(m.Present, p.lead)
	}
	for _, a := range p.acts {
		if !p.family(a.deed.by) {
			p.join(&m, []string{a.deed.by})
		}
	}
	p.plan.Meetings = append(p.plan.Meetings, m)
}

// jointly gives who wrote down a need: in SamTidigt now one service and now another, since they assess together.
func (p *page) jointly(strand int) string {
	if p.model != "samtidigt" || strand == 0 {
		return p.lead
	}
	home := p.find(p.lead).Organisation
	for _, a := range p.acts {
		if p.groupOf(a.deed.by) == "service" && p.organisationOf(a.deed.by) != home {
			return p.person(a.deed.by)
		}
	}
	return p.named
}

// obstacles writes what gets in the way of working together, under the three headings of SamTidigt.
func (p *page) obstacles() {
	if p.model != "samtidigt" {
		return
	}
	d := p.throw("obstacles")
	for _, kind := range some(d, d.between(1, 2), mabra.Values[plan.ObstacleKind]()) {
		p.plan.Obstacles = append(p.plan.Obstacles, plan.Obstacle{
			Kind: kind, Text: p.phrase(d, "obstacle-"+string(kind)), By: p.lead, Date: p.by(p.days.planned.AddDays(1)),
			Measures: p.phrase(d, "obstacle-measures"),
		})
	}
}

// The time of a co-ordinated support plan between two reviews, and of the first two reviews of a looked-after child.
const (
	supportMonths = 12
	laterLooked   = 3  // months from the first review to the second, at most
	firstLooked   = 40 // days from when the plan was begun; the regulations say six weeks
	soonLooked    = 14 // days from the meeting to the first review
)

// supportReviews writes the reviews of a co-ordinated support plan: it is reviewed when a year has passed, and earlier
// because the family has asked for it.
func (p *page) supportReviews() {
	r, from := p.plan.Reviews, p.days.created
	for i := range p.held {
		day := p.days.reviews[i]
		r.Moved = append(r.Moved, plan.Moved{
			From: from.AddMonths(supportMonths), To: day, Because: p.phrase(p.throw(fmt.Sprint("asked ", i)), "review-asked"),
		})
		from = day
	}
	if p.status != plan.StatusClosed {
		r.Next = from.AddMonths(supportMonths)
	}
}
