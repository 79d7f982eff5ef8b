package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
)

// The barnkontakt is missed at a barnteam where the plan has one. Where it has none, another rule says so.
func TestTheBarnkontaktIsMissed(t *testing.T) {
	t.Parallel()
	contact := func(id string, declined string) plan.Person {
		return plan.Person{ID: id, Roles: []plan.Role{plan.RoleNamedPerson}, Organisation: "skolan", Declined: day(declined)}
	}
	for name, test := range map[string]struct {
		people  []plan.Person
		present string
		on      string
		missed  bool
	}{
		"there is none":            {nil, "mamma", "2026-06-19", false},
		"one, who was not there":   {[]plan.Person{contact("a", "")}, "mamma", "2026-06-19", true},
		"one, who was":             {[]plan.Person{contact("a", "")}, "a", "2026-06-19", false},
		"two, and neither was":     {[]plan.Person{contact("a", ""), contact("b", "")}, "mamma", "2026-06-19", true},
		"two, and the second was":  {[]plan.Person{contact("a", ""), contact("b", "")}, "b", "2026-06-19", false},
		"the family said no":       {[]plan.Person{contact("a", "2026-03-03")}, "mamma", "2026-06-19", false},
		"at a meeting to come":     {[]plan.Person{contact("a", "")}, "mamma", "2026-06-20", false},
		"a stranger may be it":     {[]plan.Person{contact("a", "")}, "någon", "2026-06-19", false},
		"one, at a meeting of old": {[]plan.Person{contact("a", "")}, "mamma", "2026-03-03", true},
	} {
		p := builtPlan()
		p.People = append(p.People[:2:2], test.people...)
		p.Questions, p.Views, p.Informed, p.Reason, p.Actions[1].Responsible = nil, nil, nil, nil, "mamma"
		p.Meetings = []plan.Meeting{in(plan.ForumOther, test.on), in(plan.ForumBarnteam, test.on)}
		p.Meetings[0].Present, p.Meetings[1].Present = []string{"mamma"}, []string{test.present}
		team := []plan.Member{{Title: both("barnkontakt"), Role: plan.RoleNamedPerson}}
		ours := &plan.PracticeModel{Name: "ours", Base: "backa-barnet", Team: team}
		var want []string
		if test.missed {
			want = []string{"meetings[1].present"}
		}
		assert.Equal(t, want, toldNear(p, "barnteam-incomplete", plan.UnderModel(ours)), name)
	}
}

// Several services at work have met at one table: in a barnteam, a SIP or a GIP, or a forum that nobody knows. Others are no such
// table.
func TestWhereServicesHaveMet(t *testing.T) {
	t.Parallel()
	for forum, met := range map[plan.Forum]bool{
		plan.ForumBarnteam: true, plan.ForumSIP: true, plan.ForumGIP: true, "x-ours": true,
		plan.ForumOther: false, plan.ForumPlanning: false, plan.ForumSSPF: false, plan.ForumReview: false,
	} {
		p := family("2016-08-01")
		p.Form, p.Model = plan.FormOwn, "backa-barnet"
		p.Actions = []plan.Action{{Responsible: "lärare"}, {Responsible: "handläggare"}}
		assert.NotEmpty(t, toldNear(p, "barnteam-missing"), "no meeting")
		p.Meetings = []plan.Meeting{in(forum, "2026-05-10")}
		assert.Equal(t, met, toldNear(p, "barnteam-missing") == nil, forum)
		p.Meetings = []plan.Meeting{in(plan.ForumOther, "2026-05-10"), in(forum, "2026-05-10")}
		assert.Equal(t, met, toldNear(p, "barnteam-missing") == nil, "%s, the second", forum)
		p.Meetings, p.Closing = nil, &plan.Closing{Date: day("2026-05-20")}
		assert.Empty(t, toldNear(p, "barnteam-missing"), "the plan has ended")
	}
}

// It is for the barnkontakt to convene a barnteam, where there is one, and of no other meeting.
func TestWhoConvenesABarnteam(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		forum    plan.Forum
		convener string
		contact  bool
		told     bool
	}{
		"the barnkontakt":        {plan.ForumBarnteam, "rektor", true, false},
		"somebody else":          {plan.ForumBarnteam, "mamma", true, true},
		"of another meeting":     {plan.ForumPlanning, "mamma", true, false},
		"nobody":                 {plan.ForumBarnteam, "", true, false},
		"a stranger":             {plan.ForumBarnteam, "någon", true, false},
		"where there is no such": {plan.ForumBarnteam, "mamma", false, false},
	} {
		p := builtPlan()
		p.Model = "backa-barnet"
		if !test.contact {
			p.People[2].Roles = []plan.Role{plan.RoleProfessional}
		}
		p.Meetings = []plan.Meeting{in(plan.ForumOther, "2026-03-03"), in(test.forum, "2026-03-03")}
		p.Meetings[1].Convener = test.convener
		var want []string
		if test.told {
			want = []string{"meetings[1].convener"}
		}
		assert.Equal(t, want, toldNear(p, "barnteam-convener"), name)
	}
}
