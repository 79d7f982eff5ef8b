package training

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

var (
	onlySammaKoll  = []string{"samma-koll"}
	onlyProtection = []plan.Form{plan.FormChildProtection}
	swedishModels  = []string{anyModel, "falun", "backa-barnet", "kronobarn", "samma-koll", "samtidigt"}
)

// programmeFlaws break the rules about how meetings come about, and about what a programme is for.
var programmeFlaws = []flaw{
	{rule: "barnteam-missing", models: haveBarnteam, forms: onlyOwn, plant: func(g *ground) (mabra.Path, bool) {
		i := g.meetingIn(plan.ForumBarnteam)
		if i < 0 || !g.Index().SeveralAtWork() {
			return "", false
		}
		g.Meetings[i].Forum = plan.ForumPlanning
		return "meetings", true
	}},
	// It is not written that somebody who belongs to the team did not have to come.
	{rule: "barnteam-incomplete", models: haveBarnteam, forms: onlyOwn, plant: func(g *ground) (mabra.Path, bool) {
		i := g.meetingIn(plan.ForumBarnteam)
		if i < 0 {
			return "", false
		}
		absent := g.Meetings[i].Absent
		if last := len(absent) - 1; last >= 0 && absent[last].Who != g.life.child.id {
			absent[last].Because = ""
			return in("meetings", i, "present"), true
		}
		return "", false
	}},
	{rule: "barnteam-convener", models: haveBarnteam, forms: onlyOwn, plant: func(g *ground) (mabra.Path, bool) {
		i := g.meetingIn(plan.ForumBarnteam)
		lead, other := g.only(plan.RoleLeadProfessional)
		if i < 0 || !other {
			return "", false
		}
		g.Meetings[i].Convener = g.People[lead].ID
		return in("meetings", i, "convener"), true
	}},
	{rule: "meeting-convener", models: onlySammaKoll, forms: []plan.Form{plan.FormSIP}, plant: func(g *ground) (mabra.Path, bool) {
		i := g.meetingIn(plan.ForumSIP)
		named, ok := g.only(plan.RoleNamedPerson)
		if i < 0 || !ok {
			return "", false
		}
		g.Meetings[i].Convener = g.People[named].ID // the head of the school, as for other meetings
		return in("meetings", i, "convener"), true
	}},
	{rule: "sip-meeting-late", forms: []plan.Form{plan.FormSIP}, plant: func(g *ground) (mabra.Path, bool) {
		i := g.meetingIn(plan.ForumSIP)
		if i < 0 || g.life.model == "samma-koll" {
			return "", false
		}
		g.Meetings[i].Called = g.Meetings[i].Date.AddDays(-g.between(22, 40))
		return in("meetings", i, "date"), true
	}},
	{rule: "meeting-short-notice", forms: onlyProtection, plant: func(g *ground) (mabra.Path, bool) {
		i := g.meetingIn(plan.ForumChildProtection)
		if i < 0 {
			return "", false
		}
		g.Meetings[i].Called = g.Meetings[i].Date.AddDays(-g.between(1, 3))
		return in("meetings", i, "called"), true
	}},
	{rule: "meeting-part-missing", forms: onlyProtection, plant: func(g *ground) (mabra.Path, bool) {
		i := g.meetingIn(plan.ForumChildProtection)
		if i < 0 {
			return "", false
		}
		police := func(id string) bool { return g.sectorOf(id) == plan.SectorPolice }
		acts := slices.ContainsFunc(g.Actions, func(a plan.Action) bool { return police(a.Responsible) })
		m := &g.Meetings[i]
		if acts || !slices.ContainsFunc(m.Present, police) {
			return "", false
		}
		m.Present = slices.DeleteFunc(slices.Clone(m.Present), police)
		return in("meetings", i, "present"), true
	}},
	{rule: "core-group-late", forms: onlyProtection, plant: func(g *ground) (mabra.Path, bool) {
		i, first := g.meetingIn(plan.ForumCoreGroup), g.meetingIn(plan.ForumChildProtection)
		if i < 0 || first < 0 || !g.at.After(g.Meetings[first].Date.AddDays(23)) {
			return "", false
		}
		g.Meetings = slices.Delete(slices.Clone(g.Meetings), i, i+1) // it was never held
		return "meetings", true
	}},
	{rule: "review-before-time", forms: []plan.Form{plan.FormCoOrdinatedSupport}, plant: func(g *ground) (mabra.Path, bool) {
		if g.Reviews == nil || g.Reviews.Next.IsZero() {
			return "", false
		}
		g.Reviews.Next = g.Reviews.Next.AddMonths(-g.between(2, 5))
		return "reviews.next", true
	}},
	{rule: "forum-de-identified", plant: func(g *ground) (mabra.Path, bool) {
		if g.Child.Name == "" {
			return "", false
		}
		return g.meetAlso(plan.ForumConsultation, nil), true
	}},
	{rule: "forum-age", models: swedishModels, also: func(l *life) bool { return l.age > 7 },
		plant: func(g *ground) (mabra.Path, bool) {
			return g.meetAlso(plan.ForumBarnsamverkan, []string{g.life.child.id}), true
		}},
	{rule: "outside-target-group", models: onlySammaKoll, also: func(l *life) bool { return !l.script.Protected },
		plant: func(g *ground) (mabra.Path, bool) {
			if g.Child.Stage != plan.StagePrimary {
				return "", false
			}
			g.Child.Group = one(g.dice, []string{"2A", "3B", "1C"})
			return "child.stage", true
		}},
	{rule: "signal-missing", models: onlySammaKoll, plant: func(g *ground) (mabra.Path, bool) {
		for i := range g.Reason.Signals {
			switch s := &g.Reason.Signals[i]; s.Kind {
			case plan.SignalAbsence, plan.SignalAttainment, plan.SignalBehaviour:
				s.Kind = plan.SignalOther
			}
		}
		return "reason.signals", len(g.Reason.Signals) > 0
	}},
	{rule: "assessment-not-joint", models: []string{"samtidigt"}, plant: func(g *ground) (mabra.Path, bool) {
		lead, ok := g.only(plan.RoleLeadProfessional)
		if !ok || g.Assessment == nil || len(g.Organisations) < 2 {
			return "", false
		}
		by := g.People[lead].ID
		for i := range g.Assessment.Triangle.Entries {
			g.Assessment.Triangle.Entries[i].By = by
		}
		for i := range g.Assessment.Resilience.Factors {
			g.Assessment.Resilience.Factors[i].By = by
		}
		for i := range g.Needs {
			g.Needs[i].By = by
		}
		return "assessment", true
	}},
}

// meetingIn gives the place of the first meeting in a forum; less than 0 where there is none.
func (g *ground) meetingIn(forum plan.Forum) int {
	return slices.IndexFunc(g.Meetings, func(m plan.Meeting) bool { return m.Forum == forum })
}

// sectorOf gives the sector that somebody works in.
func (g *ground) sectorOf(id string) plan.Sector {
	at := g.organisation(id)
	for i := range g.Organisations {
		if g.Organisations[i].ID == at {
			return g.Organisations[i].Sector
		}
	}
	return ""
}

// meetAlso adds a meeting in a forum with the one who co-ordinates, and gives the path of its forum.
func (g *ground) meetAlso(forum plan.Forum, present []string) mabra.Path {
	if i, ok := g.only(plan.RoleLeadProfessional); ok {
		present = append(present, g.People[i].ID)
	}
	g.Meetings = append(g.Meetings, plan.Meeting{
		ID: g.word("samrådet", "consultation"), Forum: forum, Date: g.Updated, Present: present,
	})
	return in("meetings", len(g.Meetings)-1, "forum")
}
