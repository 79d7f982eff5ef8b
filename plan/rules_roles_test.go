package plan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
)

// inRole gives somebody in a role from one day until another.
func inRole(role plan.Role, id, from, until string) plan.Person {
	return plan.Person{ID: id, Roles: []plan.Role{role}, From: day(from), Until: day(until), Organisation: "school"}
}

// Between two named persons there is no gap, and the last has not ended while the plan goes on. Midsummer is 19 June.
func TestGapsBetweenNamedPersons(t *testing.T) {
	t.Parallel()

	type list = []plan.Person
	who := func(id, from, until string) plan.Person { return inRole(plan.RoleNamedPerson, id, from, until) }
	refused := func(p plan.Person) plan.Person { p.Declined = day("2026-03-03"); return p }
	for name, test := range map[string]struct {
		people []plan.Person
		found  string
	}{
		"nobody":              {nil, ""},
		"one":                 {list{who("a", "", "")}, ""},
		"one until today":     {list{who("a", "2026-01-01", "2026-06-19")}, ""},
		"one until yesterday": {list{who("a", "2026-01-01", "2026-06-18")}, "people[0].until"},
		"the next day":        {list{who("a", "2026-01-01", "2026-04-30"), who("b", "2026-05-01", "")}, ""},
		"the same day":        {list{who("a", "2026-01-01", "2026-04-30"), who("b", "2026-04-30", "")}, ""},
		"a day between": {list{who("a", "2026-01-01", "2026-04-30"), who("b", "2026-05-02", "")},
			"people[1].from near people[0].until"},
		"listed the other way": {list{who("b", "2026-05-02", ""), who("a", "2026-01-01", "2026-04-30")},
			"people[0].from near people[1].until"},
		"the first has not ended":    {list{who("a", "2026-01-01", ""), who("b", "2026-05-02", "")}, ""},
		"the next has no first day":  {list{who("a", "2026-01-01", "2026-04-30"), who("b", "", "")}, ""},
		"both have ended":            {list{who("a", "2026-01-01", "2026-04-30"), who("b", "2026-05-01", "2026-06-01")}, "people[1].until"},
		"the first stays the longer": {list{who("a", "2026-01-01", "2026-06-01"), who("b", "2026-02-01", "2026-03-01")}, "people[0].until"},
		"the first stays on":         {list{who("a", "2026-01-01", "2026-12-01"), who("b", "2026-02-01", "2026-03-01")}, ""},
		"in another role meanwhile": {list{who("a", "2026-01-01", "2026-06-18"), inRole(plan.RoleLeadProfessional, "b", "", "")},
			"people[0].until"},
		"the family said no to one": {[]plan.Person{refused(who("a", "2026-01-01", "2026-04-30")), who("b", "2026-05-02", "2026-06-01")}, ""},
		"no to somebody else's part": {list{who("a", "2026-01-01", "2026-06-18"), refused(inRole(plan.RoleLeadProfessional, "b", "", ""))},
			"people[0].until"},
		"three, the longest is before": {
			list{who("a", "2026-01-01", "2026-05-10"), who("b", "2026-02-01", "2026-03-01"), who("c", "2026-05-12", "")},
			"people[2].from near people[0].until"},
		"three, and no gap": {list{who("a", "2026-01-01", "2026-05-10"), who("b", "2026-02-01", "2026-03-01"), who("c", "2026-05-11", "")},
			""},
	} {
		p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Created: day("2026-03-02"), People: test.people}
		assert.Equal(t, test.found, strings.Join(toldNear(p, "named-person-gap"), ", "), name)
		assert.NotContains(t, toldNear(&plan.Plan{Status: plan.StatusClosed, People: test.people}, "named-person-gap"), "people[0].until", name)
	}
	p := &plan.Plan{Status: plan.StatusDraft, Form: plan.FormOwn, People: list{who("a", "2026-01-01", "2026-06-18")}}
	assert.NotEmpty(t, toldNear(p, "named-person-gap"), "a draft goes on too")
	p.Status = "pausad"
	assert.Empty(t, toldNear(p, "named-person-gap"), "nobody knows whether it goes on")
}

// Where several services are at work one of them leads, unless the family said no to somebody.
func TestWhoLeads(t *testing.T) {
	t.Parallel()
	lead := func(id, from, until string) plan.Person { return inRole(plan.RoleLeadProfessional, id, from, until) }
	refused := func(p plan.Person) plan.Person { p.Declined = day("2026-03-03"); return p }
	for name, test := range map[string]struct {
		people                     []plan.Person
		missing, several, explains bool
	}{
		"nobody":                {nil, true, false, false},
		"one":                   {[]plan.Person{lead("a", "", "")}, false, false, true},
		"one until today":       {[]plan.Person{lead("a", "", "2026-06-19")}, false, false, true},
		"one until yesterday":   {[]plan.Person{lead("a", "", "2026-06-18")}, true, false, true},
		"one, whom they refuse": {[]plan.Person{refused(lead("a", "", ""))}, false, false, false},
		"one, refused long ago": {[]plan.Person{refused(lead("a", "", "2026-06-18"))}, false, false, false},
		"another role, refused": {[]plan.Person{refused(inRole(plan.RoleNamedPerson, "a", "", ""))}, true, false, false},
		"two at once":           {[]plan.Person{lead("a", "2026-03-02", ""), lead("b", "2026-05-01", "")}, false, true, true},
		"two in turn":           {[]plan.Person{lead("a", "2026-03-02", "2026-05-01"), lead("b", "2026-05-01", "")}, false, false, true},
		"two for a day":         {[]plan.Person{lead("a", "2026-03-02", "2026-05-02"), lead("b", "2026-05-01", "")}, false, true, true},
		"another from tomorrow": {[]plan.Person{lead("a", "2026-03-02", ""), lead("b", "2026-06-20", "")}, false, false, true},
		"another from today":    {[]plan.Person{lead("a", "2026-03-02", ""), lead("b", "2026-06-19", "")}, false, true, true},
		"two, of no day":        {[]plan.Person{lead("a", "", ""), lead("b", "", "")}, false, true, true},
	} {
		p := family("2016-08-01")
		p.Form, p.Model = plan.FormOwn, "falun"
		p.Actions = []plan.Action{{Responsible: "lärare"}, {Responsible: "handläggare"}}
		p.People = append(p.People, test.people...)
		assert.Equal(t, test.missing, toldNear(p, "lead-professional-missing") != nil, name)
		var want []string
		if test.several {
			want = []string{"people[6] near people[5]"}
		}
		assert.Equal(t, want, toldNear(p, "lead-professional-several"), name)
		assert.Equal(t, test.explains, toldNear(p, "lead-professional-unexplained") != nil, name)
		p.Actions = p.Actions[:1]
		assert.Empty(t, toldNear(p, "lead-professional-missing"), "%s: one service alone", name)
	}
	whole := plan.LeadChoice{HelpMostNeeded: "Skolan", Complexity: "Liten", Relation: "God"}
	for name, forget := range map[string]func(*plan.LeadChoice){
		"help most needed": func(c *plan.LeadChoice) { c.HelpMostNeeded = "" },
		"complexity":       func(c *plan.LeadChoice) { c.Complexity = "" },
		"relation":         func(c *plan.LeadChoice) { c.Relation = "" },
	} {
		p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Model: "falun", People: []plan.Person{lead("a", "", "")}}
		choice := whole
		p.LeadChosenBecause = &choice
		assert.Empty(t, toldNear(p, "lead-professional-unexplained"))
		forget(&choice)
		assert.NotEmpty(t, toldNear(p, "lead-professional-unexplained"), name)
	}
}

// When somebody takes over a role it is written down who handed it over to whom, and when.
func TestWhoHandsOverToWhom(t *testing.T) {
	t.Parallel()
	handed := func(by, to, on string) plan.Transition {
		return plan.Transition{HandedOverBy: by, HandedOverTo: to, HandedOver: day(on)}
	}
	guardian := inRole(plan.RoleGuardian, "mamma", "", "")
	for name, test := range map[string]struct {
		ended, began string // of the first, and of the second
		until        string // of the second
		transitions  []plan.Transition
		told         bool
	}{
		"not written": {"2026-05-01", "2026-05-01", "", nil, true},
		"written":     {"2026-05-01", "2026-05-01", "", []plan.Transition{handed("a", "b", "2026-05-01")}, false},
		"written second": {"2026-05-01", "2026-05-01", "", []plan.Transition{handed("b", "c", "2026-05-01"), handed("a", "b", "2026-05-01")},
			false},
		"written without a day":     {"2026-05-01", "2026-05-01", "", []plan.Transition{handed("a", "b", "")}, true},
		"the other way round":       {"2026-05-01", "2026-05-01", "", []plan.Transition{handed("b", "a", "2026-05-01")}, true},
		"to somebody else":          {"2026-05-01", "2026-05-01", "", []plan.Transition{handed("a", "c", "2026-05-01")}, true},
		"by somebody else":          {"2026-05-01", "2026-05-01", "", []plan.Transition{handed("c", "b", "2026-05-01")}, true},
		"the first is still there":  {"", "2026-05-01", "", nil, false},
		"the first ends today":      {"2026-06-19", "2026-05-01", "", nil, true},
		"the first ends tomorrow":   {"2026-06-20", "2026-05-01", "", nil, false},
		"the second begins today":   {"2026-05-01", "2026-06-19", "", nil, true},
		"the second, tomorrow":      {"2026-05-01", "2026-06-20", "", nil, false},
		"the second ended before":   {"2026-05-01", "2026-04-01", "2026-04-20", nil, false},
		"the second ended the same": {"2026-05-01", "2026-04-01", "2026-05-01", nil, true},
	} {
		for _, role := range []plan.Role{plan.RoleNamedPerson, plan.RoleLeadProfessional} {
			p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Created: day("2026-03-02"), Transitions: test.transitions}
			p.People = []plan.Person{guardian, inRole(role, "a", "2026-03-02", test.ended), inRole(role, "b", test.began, test.until)}
			var want []string
			if test.told {
				want = []string{"people[2] near people[1]"}
			}
			assert.Equal(t, want, toldNear(p, "hand-over-unrecorded"), "%s %s", role, name)
		}
		p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Transitions: test.transitions}
		p.People = []plan.Person{
			inRole(plan.RoleNamedPerson, "a", "2026-03-02", test.ended), inRole(plan.RoleLeadProfessional, "b", test.began, test.until),
		}
		assert.Empty(t, toldNear(p, "hand-over-unrecorded"), "%s: of two roles", name)
	}
}

// The named person works where the stage of the child has it, with the title that belongs to it. One of those who have the role today
// is enough; whoever had it, or will have it, says nothing.
func TestWhereTheNamedPersonWorks(t *testing.T) {
	t.Parallel()

	type list = []plan.Person
	who := func(organisation, title, from, until string) plan.Person {
		p := inRole(plan.RoleNamedPerson, organisation+title, from, until)
		p.Organisation, p.Title = organisation, title
		return p
	}
	const service, title = "service people[0].organisation", "title people[0].title"
	for name, test := range map[string]struct {
		stage  plan.Stage
		people []plan.Person
		found  string
	}{
		"nobody":                   {plan.StagePrimary, nil, ""},
		"a head at school":         {plan.StagePrimary, list{who("skolan", "rektor", "", "")}, ""},
		"a teacher at school":      {plan.StagePrimary, list{who("skolan", "lärare", "", "")}, title},
		"somewhere else":           {plan.StagePrimary, list{who("ifo", "rektor", "", "")}, service},
		"a midwife, at school age": {plan.StagePrimary, list{who("mvc", "barnmorska", "", "")}, service},
		"of no service":            {plan.StagePrimary, list{who("", "rektor", "", "")}, ""},
		"of an unknown service":    {plan.StagePrimary, list{who("okänd", "rektor", "", "")}, ""},
		"of an unknown sector":     {plan.StagePrimary, list{who("någonstans", "rektor", "", "")}, ""},
		"of no stage":              {"", list{who("ifo", "rektor", "", "")}, ""},
		"two, the second fits":     {plan.StagePrimary, list{who("ifo", "rektor", "", ""), who("skolan", "rektor", "", "")}, ""},
		"two, the first fits":      {plan.StagePrimary, list{who("skolan", "rektor", "", ""), who("ifo", "rektor", "", "")}, ""},
		"two, the second unknown":  {plan.StagePrimary, list{who("ifo", "rektor", "", ""), who("", "", "", "")}, ""},
		"one who fits has ended":   {plan.StagePrimary, list{who("ifo", "rektor", "", ""), who("skolan", "rektor", "", "2026-06-18")}, service},
		"one who fits, today":      {plan.StagePrimary, list{who("ifo", "rektor", "", ""), who("skolan", "rektor", "", "2026-06-19")}, ""},
		"one who fits is to come":  {plan.StagePrimary, list{who("ifo", "rektor", "", ""), who("skolan", "rektor", "2026-06-20", "")}, service},
		"one who misfits has gone": {plan.StagePrimary, list{who("ifo", "rektor", "", "2026-06-18")}, ""},
		"two who misfit": {plan.StagePrimary, list{who("ifo", "rektor", "", ""), who("skolan", "lärare", "", "")},
			"title people[1].title"},
		"two who misfit, turned": {plan.StagePrimary, list{who("skolan", "lärare", "", ""), who("ifo", "rektor", "", "")},
			"service people[1].organisation"},
	} {
		p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Model: "backa-barnet", Created: day("2026-03-02"), People: test.people}
		p.Child.Stage, p.Child.Born = test.stage, day("2016-03-14")
		p.Organisations = []plan.Organisation{
			{ID: "skolan", Sector: plan.SectorSchool}, {ID: "ifo", Sector: plan.SectorSocialServices}, {ID: "någonstans", Sector: "okänd"},
			{ID: "mvc", Sector: plan.SectorMaternity},
		}
		assert.Equal(t, test.found, strings.Join(toldNear(p, "named-person-stage"), ", "), name)
	}
}

// For a while after birth the one from before it may stay, and not longer.
func TestHowLongTheMidwifeStays(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		born   string
		sector plan.Sector
		told   bool
	}{
		"31 days":                 {"2026-05-19", plan.SectorMaternity, false},
		"32 days":                 {"2026-05-18", plan.SectorMaternity, true},
		"of an unknown day":       {"", plan.SectorMaternity, true},
		"elsewhere, newly born":   {"2026-06-18", plan.SectorSchool, true},
		"where it belongs":        {"2026-05-18", plan.SectorChildHealth, false},
		"where it belongs, newly": {"2026-06-18", plan.SectorChildHealth, false},
	} {
		p := namedBy("falun", "2026-03-14", plan.StageEarlyYears, test.sector, "")
		p.Child.Born = day(test.born)
		assert.Equal(t, test.told, toldNear(p, "named-person-stage") != nil, name)
	}
}
