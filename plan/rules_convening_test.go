package plan_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// in gives a meeting in a forum on a day.
func in(forum plan.Forum, on string) plan.Meeting { return plan.Meeting{Forum: forum, Date: day(on)} }

// The core group is to meet within fifteen working days of the first meeting of its kind, whichever stands first in the list.
func TestWhenTheCoreGroupMeets(t *testing.T) {
	t.Parallel()
	type list = []plan.Meeting
	late := func(group, begun int) string {
		return fmt.Sprintf("late meetings[%d].date near meetings[%d].date", group, begun)
	}
	begins := func(on string) plan.Meeting { return in(plan.ForumChildProtection, on) }
	group := func(on string) plan.Meeting { return in(plan.ForumCoreGroup, on) }
	other := in(plan.ForumOther, "2026-02-20")
	for name, test := range map[string]struct {
		meetings []plan.Meeting
		found    string
	}{
		"on the last day":              {list{begins("2026-02-10"), group("2026-03-03")}, ""},
		"a day late":                   {list{begins("2026-02-10"), group("2026-03-04")}, late(1, 0)},
		"on the same day":              {list{begins("2026-02-10"), group("2026-02-10")}, ""},
		"before, and never after":      {list{begins("2026-02-10"), group("2026-02-09")}, "none meetings near meetings[0].date"},
		"listed first":                 {list{group("2026-03-04"), begins("2026-02-10")}, late(0, 1)},
		"in time, listed first":        {list{group("2026-03-03"), begins("2026-02-10")}, ""},
		"in time, then late":           {list{begins("2026-02-10"), group("2026-03-02"), group("2026-05-04")}, ""},
		"late, then in time":           {list{group("2026-05-04"), begins("2026-02-10"), group("2026-03-02")}, ""},
		"two late ones":                {list{group("2026-03-04"), begins("2026-02-10"), group("2026-03-05")}, late(0, 1)},
		"two beginnings":               {list{begins("2026-02-10"), begins("2026-05-10"), group("2026-03-03")}, ""},
		"two beginnings, turned":       {list{begins("2026-05-10"), begins("2026-02-10"), group("2026-03-03")}, ""},
		"two beginnings, late":         {list{begins("2026-02-10"), begins("2026-05-10"), group("2026-03-04")}, late(2, 0)},
		"two, the later one first":     {list{begins("2026-05-10"), begins("2026-02-10"), group("2026-03-04")}, late(2, 1)},
		"none, and time left":          {list{begins("2026-05-29")}, ""},
		"none, a day too long":         {list{begins("2026-05-28")}, "none meetings near meetings[0].date"},
		"another meeting":              {list{begins("2026-02-10"), other}, "none meetings near meetings[0].date"},
		"of an unknown day":            {list{begins("2026-02-10"), group(""), group("2026-03-02")}, ""},
		"it began on an unknown day":   {list{begins("")}, ""},
		"it has not begun yet":         {list{begins("2026-06-20"), group("2026-12-01")}, ""},
		"it has begun today":           {list{begins("2026-06-19"), group("2026-12-01")}, late(1, 0)},
		"nothing that a group follows": {list{other}, ""},
		"no meeting":                   {nil, ""},
	} {
		p := builtPlan()
		p.Form, p.Meetings = plan.FormChildProtection, test.meetings
		var want []string
		if test.found != "" {
			want = []string{test.found}
		}
		assert.Equal(t, want, toldNear(p, "core-group-late"), name)
	}
	p := builtPlan()
	p.Form, p.Meetings = plan.FormChildProtection, list{begins("2026-02-10")}
	p.Closing = &plan.Closing{Date: day("2026-02-20")}
	assert.Empty(t, toldNear(p, "core-group-late"), "the plan ended before")
	p.Meetings = append(p.Meetings, group("2026-03-04"))
	assert.NotEmpty(t, toldNear(p, "core-group-late"), "what was late is late after the end too")

	// A forum that follows none, or of which nobody says how soon, is waited for by nobody.
	for _, use := range []plan.ForumUse{
		{Forum: plan.ForumReview, After: &plan.Interval{Days: 3}},
		{Forum: plan.ForumReview, Follows: plan.ForumChildProtection},
		{Forum: plan.ForumReview, Follows: plan.ForumChildProtection, After: new(plan.Interval)},
	} {
		ours := &plan.PracticeModel{Name: "ours", Base: "child-protection", Forums: []plan.ForumUse{use, {Forum: plan.ForumCoreGroup}}}
		p := builtPlan()
		p.Form = plan.FormChildProtection
		p.Meetings = list{begins("2026-02-10"), in("", "2026-02-10"), in(plan.ForumReview, "2026-05-10")}
		assert.Empty(t, toldNear(p, "core-group-late", plan.UnderModel(ours)))
	}
}

// From invitation to meeting there are at least so many days, and in other forums at most so many. Where nobody knows when
// the meeting was called nothing is said, and of one called after it was held another rule speaks.
func TestFromInvitationToMeeting(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		form         plan.Form
		forum        plan.Forum
		called, held string
		short, late  bool
	}{
		"five days":              {plan.FormChildProtection, plan.ForumChildProtection, "2026-03-05", "2026-03-10", false, false},
		"four days":              {plan.FormChildProtection, plan.ForumChildProtection, "2026-03-06", "2026-03-10", true, false},
		"the same day":           {plan.FormChildProtection, plan.ForumChildProtection, "2026-03-10", "2026-03-10", true, false},
		"called after":           {plan.FormChildProtection, plan.ForumChildProtection, "2026-03-11", "2026-03-10", false, false},
		"never called":           {plan.FormChildProtection, plan.ForumChildProtection, "", "2026-03-10", false, false},
		"of no day":              {plan.FormChildProtection, plan.ForumChildProtection, "2026-03-06", "", false, false},
		"another kind":           {plan.FormChildProtection, plan.ForumOther, "2026-03-06", "2026-03-10", false, false},
		"a SIP in 21 days":       {plan.FormSIP, plan.ForumSIP, "2026-03-10", "2026-03-31", false, false},
		"a SIP in 22 days":       {plan.FormSIP, plan.ForumSIP, "2026-03-10", "2026-04-01", false, true},
		"a SIP, never called":    {plan.FormSIP, plan.ForumSIP, "", "2026-04-01", false, false},
		"a SIP of no day":        {plan.FormSIP, plan.ForumSIP, "2026-03-10", "", false, false},
		"another kind in a SIP":  {plan.FormSIP, plan.ForumOther, "2026-03-10", "2026-06-01", false, false},
		"a SIP on the same day":  {plan.FormSIP, plan.ForumSIP, "2026-03-10", "2026-03-10", false, false},
		"a SIP called after":     {plan.FormSIP, plan.ForumSIP, "2026-06-10", "2026-03-10", false, false},
		"protection, months off": {plan.FormChildProtection, plan.ForumChildProtection, "2026-01-06", "2026-06-10", false, false},
	} {
		p := builtPlan()
		p.Form = test.form
		m := plan.Meeting{Forum: test.forum, Called: day(test.called), Date: day(test.held)}
		p.Meetings = []plan.Meeting{in(plan.ForumOther, "2026-03-03"), m} // it need not be the first
		var short, late []string
		if test.short {
			short = []string{"meetings[1].called"}
		}
		if test.late {
			late = []string{"meetings[1].date near meetings[1].called"}
		}
		assert.Equal(t, short, toldNear(p, "meeting-short-notice"), name)
		assert.Equal(t, late, toldNear(p, "sip-meeting-late"), name)
	}
}

// Whose task it is to convene is a service of certain kinds. Somebody else's service may not, whoever is of the family or
// works where nobody knows is let be.
func TestWhoConvenes(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		roles    []plan.Role
		at       plan.Sector
		convenes string
		told     bool
	}{
		"social services":            {[]plan.Role{plan.RoleProfessional}, plan.SectorSocialServices, "hen", false},
		"the second kind":            {[]plan.Role{plan.RoleProfessional}, plan.SectorPsychiatry, "hen", false},
		"a school":                   {[]plan.Role{plan.RoleProfessional}, plan.SectorSchool, "hen", true},
		"a guardian who works there": {[]plan.Role{plan.RoleGuardian}, plan.SectorSchool, "hen", false},
		"an advocate":                {[]plan.Role{plan.RoleAdvocate}, plan.SectorSchool, "hen", false},
		"an interpreter":             {[]plan.Role{plan.RoleInterpreter}, plan.SectorSchool, "hen", false},
		"in a role nobody knows":     {[]plan.Role{"rektorn"}, plan.SectorSchool, "hen", false},
		"of another sector":          {[]plan.Role{plan.RoleProfessional}, plan.SectorOther, "hen", false},
		"of a sector nobody knows":   {[]plan.Role{plan.RoleProfessional}, "skolan", "hen", false},
		"of no sector":               {[]plan.Role{plan.RoleProfessional}, "", "hen", false},
		"a stranger":                 {[]plan.Role{plan.RoleProfessional}, plan.SectorSchool, "någon", false},
		"nobody":                     {[]plan.Role{plan.RoleProfessional}, plan.SectorSchool, "", false},
	} {
		p := builtPlan()
		p.Form, p.Model = plan.FormSIP, "samma-koll"
		p.Organisations = append(p.Organisations, plan.Organisation{ID: "där", Sector: test.at})
		p.People = append(p.People, plan.Person{ID: "hen", Roles: test.roles, Organisation: "där"})
		p.Meetings = []plan.Meeting{in(plan.ForumOther, "2026-03-03"), in(plan.ForumSIP, "2026-03-04")}
		p.Meetings[0].Convener, p.Meetings[1].Convener = test.convenes, test.convenes
		var want []string
		if test.told {
			want = []string{"meetings[1].convener"}
		}
		assert.Equal(t, want, toldNear(p, "meeting-convener"), name)
	}
}

// A meeting that has been held has those there that it needs. It is not asked of one to come, where nobody knows who came,
// or where somebody came of whom nobody knows where they work.
func TestWhoIsMissedAtAMeeting(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		on      string
		forum   plan.Forum
		present []string
		told    bool
	}{
		"without the police":           {"2026-06-19", plan.ForumChildProtection, []string{"soc", "läkaren"}, true},
		"with them":                    {"2026-06-19", plan.ForumChildProtection, []string{"soc", "läkaren", "polisen"}, false},
		"tomorrow":                     {"2026-06-20", plan.ForumChildProtection, []string{"soc", "läkaren"}, false},
		"of no day":                    {"", plan.ForumChildProtection, []string{"soc", "läkaren"}, false},
		"nobody is known to have come": {"2026-06-19", plan.ForumChildProtection, nil, false},
		"a stranger came":              {"2026-06-19", plan.ForumChildProtection, []string{"soc", "läkaren", "någon"}, false},
		"somebody from nowhere":        {"2026-06-19", plan.ForumChildProtection, []string{"soc", "läkaren", "löst"}, false},
		"from another sector":          {"2026-06-19", plan.ForumChildProtection, []string{"soc", "läkaren", "annat"}, false},
		"the family came too":          {"2026-06-19", plan.ForumChildProtection, []string{"soc", "läkaren", "mamma"}, true},
		"an advocate came too":         {"2026-06-19", plan.ForumChildProtection, []string{"soc", "läkaren", "ombudet"}, true},
		"an interpreter came too":      {"2026-06-19", plan.ForumChildProtection, []string{"soc", "läkaren", "tolken"}, true},
		"another meeting":              {"2026-06-19", plan.ForumOther, []string{"soc"}, false},
	} {
		p := builtPlan()
		p.Form = plan.FormChildProtection
		p.Organisations = []plan.Organisation{
			{ID: "ifo", Sector: plan.SectorSocialServices}, {ID: "vc", Sector: plan.SectorPrimaryCare}, {ID: "polis", Sector: plan.SectorPolice},
			{ID: "annan", Sector: plan.SectorOther},
		}
		at := func(id, organisation string, role plan.Role) plan.Person {
			return plan.Person{ID: id, Roles: []plan.Role{role}, Organisation: organisation}
		}
		p.People = append(p.People, at("soc", "ifo", plan.RoleProfessional), at("läkaren", "vc", plan.RoleProfessional),
			at("polisen", "polis", plan.RoleProfessional), at("löst", "", plan.RoleProfessional), at("annat", "annan", plan.RoleProfessional),
			at("ombudet", "", plan.RoleAdvocate), at("tolken", "", plan.RoleInterpreter))
		p.Meetings = []plan.Meeting{plan.Meeting{Forum: test.forum, Date: day(test.on), Present: test.present}}
		var want []string
		if test.told {
			want = []string{"meetings[0].present"}
		}
		assert.Equal(t, want, toldNear(p, "meeting-part-missing"), name)
	}
	other := plan.UnderModel(&plan.PracticeModel{Name: "ours", Base: "child-protection", Forums: []plan.ForumUse{
		{Forum: plan.ForumBarnteam, Members: []plan.Member{{Title: both("polis"), Sectors: []plan.Sector{plan.SectorPolice}}}},
	}})
	p := builtPlan()
	p.Form = plan.FormChildProtection
	p.Meetings = []plan.Meeting{in(plan.ForumBarnteam, "2026-03-03")}
	p.Meetings[0].Present = []string{"rektor"}
	assert.Empty(t, toldNear(p, "meeting-part-missing", other), "who is missed in a barnteam another rule says")
	p.Meetings[0].Forum = plan.ForumChildProtection
	assert.NotEmpty(t, toldNear(p, "meeting-part-missing", other))
	assert.Equal(t, mabra.Path("meetings[0].present"), foundBy(p, "meeting-part-missing").Path)
}
