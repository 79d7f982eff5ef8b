package plan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
)

// Of a forum that takes no child up the one for strategy is told as such, and another by what the model calls it.
func TestForumsThatTakeNoChildUp(t *testing.T) {
	t.Parallel()
	ours := plan.UnderModel(&plan.PracticeModel{Name: "ours", Base: "backa-barnet", Forums: []plan.ForumUse{
		{Forum: plan.ForumSSPF, Individuals: plan.IndividualsNever}, {Forum: plan.ForumStrategic, Individuals: plan.IndividualsNever},
	}})
	p := builtPlan()
	p.Meetings = []plan.Meeting{in(plan.ForumOther, "2026-03-03"), in(plan.ForumSSPF, "2026-03-03"), in(plan.ForumStrategic, "2026-03-03")}
	assert.Equal(t, []string{"model meetings[1].forum", "strategic meetings[2].forum"}, toldNear(p, "forum-individual", ours))
}

// In a forum where nobody is named no plan is taken up that names the child, be it the first meeting or a later one.
func TestNamesInAForumWithoutNames(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		child        string
		deIdentified bool
		told         bool
	}{
		"named":                     {"Vera Testvik", false, true},
		"of no name":                {"", false, false},
		"named in such a plan":      {"Vera Testvik", true, false},
		"of no name, de-identified": {"", true, false},
	} {
		p := builtPlan()
		p.Child.Name, p.DeIdentified = test.child, test.deIdentified
		p.Meetings = []plan.Meeting{in(plan.ForumPlanning, "2026-03-03"), in(plan.ForumStudentHealth, "2026-03-03")}
		var want []string
		if test.told {
			want = []string{"meetings[1].forum"}
		}
		assert.Equal(t, want, toldNear(p, "forum-de-identified"), name)
	}
}

// A forum for children of some ages takes up one who is a year younger or older, and of an unknown age.
func TestAgesOfAForum(t *testing.T) {
	t.Parallel()
	ours := plan.UnderModel(&plan.PracticeModel{Name: "ours", Base: "backa-barnet", Forums: []plan.ForumUse{
		{Forum: plan.ForumElevsamverkan, Ages: &plan.Ages{From: 7, To: 9}},
	}})
	for name, test := range map[string]struct {
		born, on string
		told     bool
	}{
		"a year too young":       {"2020-03-10", "2026-03-10", false},
		"two years too young":    {"2020-03-11", "2026-03-10", true},
		"of the age":             {"2018-03-10", "2026-03-10", false},
		"a year too old":         {"2015-03-11", "2026-03-10", false},
		"two years too old":      {"2015-03-10", "2026-03-10", true},
		"of an unknown age":      {"", "2026-03-10", false},
		"at a meeting of no day": {"2015-03-10", "", false},
	} {
		p := builtPlan()
		p.Child.Born = day(test.born)
		p.Meetings = []plan.Meeting{in(plan.ForumOther, test.on), in(plan.ForumElevsamverkan, test.on)}
		var want []string
		if test.told {
			want = []string{"meetings[1].forum"}
		}
		assert.Equal(t, want, toldNear(p, "forum-age", ours), name)
	}
}

// The child was at the meetings that it has a place at, or somebody says why not.
func TestWhyTheChildWasNotThere(t *testing.T) {
	t.Parallel()
	const held = plan.ForumPlanning
	type list = []plan.Absence
	for name, test := range map[string]struct {
		forum   plan.Forum
		on      string
		present []string
		absent  []plan.Absence
		found   string
	}{
		"there":                         {held, "2026-06-19", []string{"mamma", "vera"}, nil, ""},
		"not there":                     {held, "2026-06-19", []string{"mamma"}, nil, "meetings[1].absent"},
		"absent, and why":               {held, "2026-06-19", []string{"mamma"}, list{{Who: "vera", Because: "Skolresa"}}, ""},
		"absent":                        {held, "2026-06-19", nil, list{{Who: "vera"}}, "meetings[1].absent[0].because"},
		"absent, the second":            {held, "2026-06-19", nil, list{{Who: "mamma"}, {Who: "vera"}}, "meetings[1].absent[1].because"},
		"somebody else absent":          {held, "2026-06-19", nil, list{{Who: "mamma", Because: "Sjuk"}}, "meetings[1].absent"},
		"a stranger there":              {held, "2026-06-19", []string{"någon"}, nil, ""},
		"a stranger absent, and why":    {held, "2026-06-19", nil, list{{Who: "någon", Because: "Sjuk"}}, ""},
		"nobody is known to have come":  {held, "2026-06-19", nil, nil, "meetings[1].absent"},
		"at a meeting to come":          {held, "2026-06-20", []string{"mamma"}, nil, ""},
		"at a meeting of no day":        {held, "", []string{"mamma"}, nil, ""},
		"where children have no place":  {plan.ForumConsultation, "2026-06-19", []string{"mamma"}, nil, ""},
		"on the day before it was born": {held, "2016-05-03", []string{"mamma"}, nil, ""},
	} {
		p := builtPlan()
		p.Meetings = []plan.Meeting{in(plan.ForumOther, ""), {Forum: test.forum, Date: day(test.on), Present: test.present, Absent: test.absent}}
		assert.Equal(t, test.found, strings.Join(toldNear(p, "child-absent-unexplained"), ", "), name)
		p.People = p.People[1:]
		assert.Empty(t, toldNear(p, "child-absent-unexplained"), "%s: nobody is the child", name)
	}
}

// Services that meet have a consent that covers them, or have shared on other grounds. Each of them is told of once.
func TestWhoMeetsWithoutConsent(t *testing.T) {
	t.Parallel()
	const active, draft = plan.StatusActive, plan.StatusDraft
	both := []string{"lärare", "handläggare"}
	yes := func(organisations ...string) plan.Consent {
		return plan.Consent{By: "mamma", Given: day("2026-05-01"), Organisations: organisations}
	}
	no := plan.Consent{By: "mamma", Refused: day("2026-05-01")}
	shared := func(by string, basis plan.Basis, with ...string) plan.Sharing {
		return plan.Sharing{What: "Något", By: by, With: with, Basis: basis}
	}
	for name, test := range map[string]struct {
		consents []plan.Consent
		sharing  []plan.Sharing
		present  []string
		on       string
		status   plan.Status
		found    string
	}{
		"covered":                 {[]plan.Consent{yes()}, nil, both, "2026-05-10", active, ""},
		"one is not":              {[]plan.Consent{yes("school")}, nil, both, "2026-05-10", active, "1"},
		"neither is":              {[]plan.Consent{yes("psychiatry")}, nil, both, "2026-05-10", active, "0 1"},
		"told once each":          {[]plan.Consent{yes("school")}, nil, []string{"handläggare", "lärare", "kollega"}, "2026-05-10", active, "0"},
		"one service alone":       {[]plan.Consent{yes("psychiatry")}, nil, []string{"lärare", "mamma"}, "2026-05-10", active, ""},
		"two of one service":      {[]plan.Consent{yes("school")}, nil, []string{"handläggare", "kollega"}, "2026-05-10", active, ""},
		"before the consent":      {[]plan.Consent{yes()}, nil, both, "2026-04-30", active, "0 1"},
		"to come":                 {[]plan.Consent{yes("school")}, nil, both, "2026-06-20", active, ""},
		"of no day":               {[]plan.Consent{yes("school")}, nil, both, "", active, ""},
		"nobody has said yes":     {nil, nil, both, "2026-05-10", active, "0 1"},
		"somebody has said no":    {[]plan.Consent{no}, nil, both, "2026-05-10", active, "0 1"},
		"a draft of no yes":       {nil, nil, both, "2026-05-10", draft, ""},
		"a draft with a no":       {[]plan.Consent{no}, nil, both, "2026-05-10", draft, ""},
		"a draft with a yes":      {[]plan.Consent{yes("school")}, nil, both, "2026-05-10", draft, "1"},
		"a draft that has shared": {nil, []plan.Sharing{shared("psykolog", "")}, both, "2026-05-10", draft, "0 1"},
		"one shared on a ground": {nil, []plan.Sharing{shared("handläggare", plan.BasisSoL19s1)},
			both, "2026-05-10", active, "0"},
		"one was told on a ground": {nil, []plan.Sharing{shared("psykolog", plan.BasisSoL19s1, "någon", "lärare")},
			both, "2026-05-10", active, "1"},
		"shared on consent": {nil, []plan.Sharing{shared("handläggare", plan.BasisConsent, "lärare")},
			both, "2026-05-10", active, "0 1"},
		"shared on no ground": {nil, []plan.Sharing{shared("handläggare", "", "lärare")},
			both, "2026-05-10", active, "0 1"},
		"shared by a stranger": {nil, []plan.Sharing{shared("någon", plan.BasisSoL19s1, "någon")},
			both, "2026-05-10", active, "0 1"},
		"shared on no ground, then on one": {nil, []plan.Sharing{shared("handläggare", ""), shared("handläggare", plan.BasisSoL19s1)},
			both, "2026-05-10", active, "0"},
		"not shared": {nil, []plan.Sharing{{By: "handläggare", Basis: plan.BasisSoL19s1, NotSharedBecause: "Behövdes inte"}},
			both, "2026-05-10", active, "0 1"},
	} {
		p := family("2016-08-01", test.consents...)
		p.Form, p.Status, p.Sharing = plan.FormOwn, test.status, test.sharing
		p.People = append(p.People, plan.Person{ID: "kollega", Roles: []plan.Role{plan.RoleProfessional}, Organisation: "social-services"})
		p.Meetings = []plan.Meeting{
			{Forum: plan.ForumConsultation, Date: day(test.on), Present: test.present},
			{Forum: plan.ForumElevsamverkan, Date: day(test.on), Present: test.present},
		}
		var found []string
		for _, at := range toldNear(p, "meeting-outside-consent") {
			found = append(found, strings.TrimSuffix(strings.TrimPrefix(at, "meetings[1].present["), "]"))
		}
		assert.Equal(t, test.found, strings.Join(found, " "), name)
	}
}

// Where a rule asks for consent to the plan itself, that nobody has said yes is told there alone. Of a later meeting than the one at
// which the plan was drawn up it is told where a yes came after it.
func TestMeetingsOfAPlanThatAsksForConsent(t *testing.T) {
	t.Parallel()
	for _, form := range []plan.Form{plan.FormSIP, plan.FormGIP} {
		for name, test := range map[string]struct {
			given string
			found []string
		}{
			"nobody has said yes":      {"", nil},
			"before the first":         {"2026-05-10", nil},
			"after the first":          {"2026-05-11", nil},
			"before the second":        {"2026-05-20", nil},
			"after the second, by all": {"2026-05-21", []string{"meetings[0].present[2]", "meetings[0].present[3]", "meetings[0].present[4]"}},
		} {
			p := family("2016-08-01")
			if p.Form = form; test.given != "" {
				p.Consents = []plan.Consent{{By: "mamma", Given: day(test.given)}}
			}
			first, second := sipMeeting("2026-05-10"), sipMeeting("2026-05-20")
			first.Forum, second.Forum = plan.Forum(form), plan.Forum(form)
			p.Meetings = []plan.Meeting{second, first}
			assert.Equal(t, test.found, toldNear(p, "meeting-outside-consent"), "%s %s", form, name)
		}
	}
}
