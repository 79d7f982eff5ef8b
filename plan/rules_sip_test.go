package plan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/plan"
)

// sipOf gives an active SIP in which a school, social services and a clinic take part, changed in some way.
func sipOf(change func(*plan.Plan)) *plan.Plan {
	p := family("2016-08-01")
	if change != nil {
		change(p)
	}
	return p
}

// A SIP has an action that is a service's. What the family does is none, and what somebody outside does may lead to an outcome that
// nobody has named.
func TestASIPHasAnAction(t *testing.T) {
	t.Parallel()
	measure := func(m plan.Measure) func(*plan.Plan) {
		return func(p *plan.Plan) {
			p.Organisations = append(p.Organisations, plan.Organisation{ID: "klubben", Sector: plan.SectorVoluntary})
			p.Others = &plan.Others{Measures: []plan.Measure{m}}
		}
	}
	action := func(by string) func(*plan.Plan) {
		return func(p *plan.Plan) { p.Actions = []plan.Action{{Responsible: "mamma"}, {Responsible: by}} }
	}
	for name, test := range map[string]struct {
		change func(*plan.Plan)
		told   bool
	}{
		"none":                         {nil, true},
		"a service's":                  {action("lärare"), false},
		"a stranger's":                 {action("någon"), false},
		"only the family's":            {action("ali"), true},
		"outside, to an outcome":       {measure(plan.Measure{By: "klubben", Outcomes: []string{"a"}}), false},
		"outside, to none":             {measure(plan.Measure{By: "klubben"}), false},
		"outside, to none, stopped":    {measure(plan.Measure{By: "klubben", Status: plan.ActionStopped}), true},
		"outside, by nobody":           {measure(plan.Measure{}), true},
		"outside, the family's own":    {measure(plan.Measure{Responsible: "mamma"}), true},
		"outside, the family's, to it": {measure(plan.Measure{Responsible: "mamma", Outcomes: []string{"a"}}), true},
	} {
		assert.Equal(t, test.told, toldNear(sipOf(test.change), "sip-action-missing") != nil, name)
	}
}

// It is known to whom each service that acts belongs: the municipality, the region or somebody else.
func TestWhoIsResponsibleForWhatASIPSays(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		action    plan.Action
		principal plan.Principal
		sector    plan.Sector
		found     string
	}{
		"of the municipality":     {plan.Action{Responsible: "hen"}, plan.PrincipalMunicipality, plan.SectorSchool, ""},
		"of nobody":               {plan.Action{Responsible: "hen"}, "", plan.SectorSchool, "no-principal organisations[3].principal"},
		"of nobody, by its id":    {plan.Action{Organisation: "där"}, "", plan.SectorSchool, "no-principal organisations[3].principal"},
		"of nobody, the police":   {plan.Action{Responsible: "hen"}, "", plan.SectorPolice, ""},
		"of nobody, insurance":    {plan.Action{Responsible: "hen"}, "", plan.SectorInsurance, ""},
		"of nobody, voluntary":    {plan.Action{Responsible: "hen"}, "", plan.SectorVoluntary, ""},
		"of the state":            {plan.Action{Responsible: "hen"}, plan.PrincipalState, plan.SectorSchool, ""},
		"of somebody unknown":     {plan.Action{Responsible: "hen"}, "landstinget", plan.SectorSchool, ""},
		"in no service":           {plan.Action{}, "", plan.SectorSchool, "no-service actions[0].organisation"},
		"by somebody in none":     {plan.Action{Responsible: "löst"}, "", plan.SectorSchool, "no-service actions[0].organisation"},
		"by a stranger":           {plan.Action{Responsible: "någon"}, "", plan.SectorSchool, ""},
		"in a service unknown":    {plan.Action{Organisation: "annanstans"}, "", plan.SectorSchool, ""},
		"the family's":            {plan.Action{Responsible: "mamma"}, "", plan.SectorSchool, ""},
		"the family's, in a name": {plan.Action{Responsible: "mamma", Organisation: "där"}, "", plan.SectorSchool, ""},
	} {
		p := sipOf(func(p *plan.Plan) {
			p.Organisations = append(p.Organisations, plan.Organisation{ID: "där", Principal: test.principal, Sector: test.sector})
			p.People = append(p.People, plan.Person{ID: "hen", Roles: []plan.Role{plan.RoleProfessional}, Organisation: "där"},
				plan.Person{ID: "löst", Roles: []plan.Role{plan.RoleProfessional}})
			p.Actions = []plan.Action{test.action}
		})
		assert.Equal(t, test.found, strings.Join(toldNear(p, "sip-principal-missing"), ", "), name)
		if p.Actions = append(p.Actions, test.action); strings.HasPrefix(test.found, "no-principal") {
			assert.Len(t, toldNear(p, "sip-principal-missing"), 1, "%s: it is told once", name)
		}
	}
	p := sipOf(func(p *plan.Plan) { p.Actions = []plan.Action{{Responsible: "mamma"}, {}, {Responsible: "lärare"}} })
	assert.Equal(t, []string{"no-service actions[1].organisation", "no-principal organisations[0].principal"},
		toldNear(p, "sip-principal-missing"), "each action is looked at")
}

// A service that acts is known as more than the municipality or the region.
func TestServicesThatNameNoService(t *testing.T) {
	t.Parallel()
	const municipality, region = plan.PrincipalMunicipality, plan.PrincipalRegion
	for name, test := range map[string]struct {
		name      string
		principal plan.Principal
		sector    plan.Sector
		told      bool
	}{
		"the municipality":          {"Kommunen", municipality, plan.SectorOther, true},
		"a municipality":            {"Testby kommun", municipality, plan.SectorOther, true},
		"with spaces":               {"  Kommunen ", municipality, plan.SectorOther, true},
		"a region":                  {"Region Testland", region, plan.SectorOther, true},
		"a region and what":         {"Region Testland BUP", region, plan.SectorOther, false},
		"no name":                   {"", region, plan.SectorOther, true},
		"something in it":           {"Kommunens fritidsgård", municipality, plan.SectorOther, false},
		"a word that begins so":     {"Kommunikation Testby", municipality, plan.SectorOther, false},
		"a word that ends so":       {"Storkommun", municipality, plan.SectorOther, false},
		"of a sector":               {"Kommunen", municipality, plan.SectorSchool, false},
		"of no sector":              {"Kommunen", municipality, "", false},
		"of the state":              {"Kommunen", plan.PrincipalState, plan.SectorOther, false},
		"of nobody":                 {"Kommunen", "", plan.SectorOther, false},
		"in English":                {"The municipality", municipality, plan.SectorOther, true},
		"a service with such a one": {"Fritid i Testby kommun idag", municipality, plan.SectorOther, false},
	} {
		p := sipOf(func(p *plan.Plan) {
			p.Organisations = append(p.Organisations,
				plan.Organisation{ID: "där", Name: test.name, Principal: test.principal, Sector: test.sector})
		})
		assert.Empty(t, toldNear(p, "sip-service-missing"), "%s: it does nothing", name)
		p.Actions = []plan.Action{{Responsible: "lärare"}, {Organisation: "där"}}
		var want []string
		if test.told {
			want = []string{"organisations[3]"}
		}
		assert.Equal(t, want, toldNear(p, "sip-service-missing"), name)
	}
}

// A SIP shows what others do, or says that they do nothing; and it says who has the overall responsibility.
func TestWhatOthersDoAndWhoHasItOverall(t *testing.T) {
	t.Parallel()
	police := func(p *plan.Plan) {
		p.Organisations = append(p.Organisations, plan.Organisation{ID: "polisen", Sector: plan.SectorPolice})
	}
	for name, test := range map[string]struct {
		change func(*plan.Plan)
		told   bool
	}{
		"nothing":               {nil, true},
		"nothing in it":         {func(p *plan.Plan) { p.Others = new(plan.Others) }, true},
		"they do nothing":       {func(p *plan.Plan) { p.Others = &plan.Others{None: true} }, false},
		"they do something":     {func(p *plan.Plan) { p.Others = &plan.Others{Measures: make([]plan.Measure, 1)} }, false},
		"an action of a school": {func(p *plan.Plan) { p.Actions = []plan.Action{{Responsible: "lärare"}} }, true},
		"an action of theirs":   {func(p *plan.Plan) { police(p); p.Actions = []plan.Action{{}, {Organisation: "polisen"}} }, false},
		"in name only": {func(p *plan.Plan) {
			police(p)
			p.Actions = []plan.Action{{Responsible: "mamma", Organisation: "polisen"}}
		}, true},
	} {
		assert.Equal(t, test.told, toldNear(sipOf(test.change), "sip-others-silent") != nil, name)
	}
	for overall, found := range map[plan.Principal][]string{
		"": {"none overall"}, plan.PrincipalMunicipality: nil, plan.PrincipalRegion: nil, plan.PrincipalState: {"another overall"},
		plan.PrincipalPrivate: {"another overall"}, "landstinget": nil,
	} {
		assert.Equal(t, found, toldNear(sipOf(func(p *plan.Plan) { p.Overall = overall }), "sip-overall-missing"), overall)
	}
}

// A SIP is drawn up with the family: somebody of it was at a meeting, or it is said why not.
func TestASIPIsDrawnUpTogether(t *testing.T) {
	t.Parallel()
	met := func(forum plan.Forum, present []string, absent ...plan.Absence) func(*plan.Plan) {
		return func(p *plan.Plan) {
			p.People = p.People[1:] // nobody is the child
			p.Meetings = []plan.Meeting{{}, {Forum: forum, Date: midsummer, Present: present, Absent: absent}}
		}
	}
	viewed := func(v plan.View) func(*plan.Plan) {
		return func(p *plan.Plan) { p.Views = []plan.View{{Of: "mamma", Text: "Bra"}, v} }
	}
	const sip = plan.ForumSIP
	for name, test := range map[string]struct {
		change func(*plan.Plan)
		told   bool
	}{
		"nobody has met":                  {nil, true},
		"a guardian was there":            {met(sip, []string{"lärare", "mamma"}), false},
		"a stranger was there":            {met(sip, []string{"lärare", "någon"}), false},
		"only those who work":             {met(sip, []string{"lärare"}), true},
		"a guardian was not, and why":     {met(sip, nil, plan.Absence{}, plan.Absence{Who: "mamma", Because: "Sjuk"}), false},
		"a guardian was not":              {met(sip, nil, plan.Absence{Who: "mamma"}), true},
		"a stranger was not, and why":     {met(sip, nil, plan.Absence{Who: "någon", Because: "Sjuk"}), false},
		"somebody who works, and why":     {met(sip, nil, plan.Absence{Who: "lärare", Because: "Sjuk"}), true},
		"the child had a place":           {func(p *plan.Plan) { p.Meetings = []plan.Meeting{in(sip, "2026-06-19")} }, false},
		"the child will have a place":     {func(p *plan.Plan) { p.Meetings = []plan.Meeting{in(sip, "2026-06-20")} }, true},
		"the child had none":              {func(p *plan.Plan) { p.Meetings = []plan.Meeting{in(plan.ForumConsultation, "2026-06-19")} }, true},
		"a view":                          {viewed(plan.View{Of: "ali", Text: "Bra"}), true},
		"a view is missing, and why":      {viewed(plan.View{Of: "ali", Missing: plan.MissingTooYoung}), false},
		"a stranger's is missing, why":    {viewed(plan.View{Of: "någon", Missing: plan.MissingTooYoung}), false},
		"that of one who works, and why":  {viewed(plan.View{Of: "lärare", Missing: plan.MissingTooYoung}), true},
		"nobody is the child, and it had": {met(sip, nil), true},
	} {
		assert.Equal(t, test.told, toldNear(sipOf(test.change), "sip-together") != nil, name)
	}
}

// Kin and friends are offered to take part, or it is said why not; one who came was.
func TestKinAreOffered(t *testing.T) {
	t.Parallel()
	came := func(role plan.Role, id string) func(*plan.Plan) {
		return func(p *plan.Plan) {
			p.People = append(p.People, plan.Person{ID: "hen", Roles: []plan.Role{role}})
			p.Meetings = []plan.Meeting{{}, {Present: []string{"mamma", id}}}
		}
	}
	kin := func(k plan.Kin) func(*plan.Plan) { return func(p *plan.Plan) { p.Kin = &k } }
	for name, test := range map[string]struct {
		change func(*plan.Plan)
		told   bool
	}{
		"nothing is said":         {nil, true},
		"nothing in it":           {kin(plan.Kin{}), true},
		"they were offered":       {kin(plan.Kin{Offered: day("2026-05-02")}), false},
		"they were not, and why":  {kin(plan.Kin{NotBecause: "Ingen finns"}), false},
		"they answered":           {kin(plan.Kin{Answer: "Nej"}), false},
		"somebody close came":     {came(plan.RoleNetwork, "hen"), false},
		"a kinship carer came":    {came(plan.RoleKinshipCarer, "hen"), false},
		"somebody else came":      {came(plan.RoleProfessional, "hen"), true},
		"a stranger came":         {came(plan.RoleProfessional, "någon"), false},
		"somebody close did not":  {came(plan.RoleNetwork, "lärare"), true},
		"somebody came, and none": {func(p *plan.Plan) { kin(plan.Kin{})(p); came(plan.RoleNetwork, "hen")(p) }, false},
	} {
		assert.Equal(t, test.told, toldNear(sipOf(test.change), "sip-kin-not-offered") != nil, name)
	}
}

// The work with a SIP begins within ten days of the day that the need was judged: with the plan, an invitation or a meeting.
func TestWhenTheWorkWithASIPBegins(t *testing.T) {
	t.Parallel()
	judged := func(on string) *plan.Reason { return &plan.Reason{Date: day(on)} }
	needs := func(days ...string) (list []plan.Need) {
		for _, on := range days {
			list = append(list, plan.Need{Date: day(on)})
		}
		return list
	}
	meeting := func(called, held string) plan.Meeting { return plan.Meeting{Called: day(called), Date: day(held)} }
	for name, test := range map[string]struct {
		reason   *plan.Reason
		needs    []plan.Need
		meetings []plan.Meeting
		made     string
		found    string
	}{
		"ten days":                    {judged("2026-04-22"), nil, nil, "2026-05-02", ""},
		"eleven days":                 {judged("2026-04-21"), nil, nil, "2026-05-02", "reason.date"},
		"a plan of no day":            {judged("2026-04-21"), nil, nil, "", ""},
		"judged on no day":            {judged(""), nil, nil, "2026-05-02", ""},
		"no reason":                   {nil, nil, nil, "2026-05-02", ""},
		"judged after":                {judged("2026-05-03"), nil, nil, "2026-05-02", ""},
		"called in time":              {judged("2026-04-21"), nil, []plan.Meeting{meeting("2026-05-01", "")}, "2026-05-02", ""},
		"called late":                 {judged("2026-04-20"), nil, []plan.Meeting{meeting("2026-05-01", "")}, "2026-05-02", "reason.date"},
		"met in time":                 {judged("2026-04-21"), nil, []plan.Meeting{meeting("", ""), meeting("", "2026-05-01")}, "2026-05-02", ""},
		"met late":                    {judged("2026-04-20"), nil, []plan.Meeting{meeting("", "2026-05-01")}, "2026-05-02", "reason.date"},
		"met of no day":               {judged("2026-04-20"), nil, []plan.Meeting{meeting("", "")}, "2026-05-02", "reason.date"},
		"by the need":                 {nil, needs("2026-04-21"), nil, "2026-05-02", "needs[0].date"},
		"by the need, in time":        {nil, needs("2026-04-22"), nil, "2026-05-02", ""},
		"by the first need":           {nil, needs("2026-04-21", "2026-05-01"), nil, "2026-05-02", "needs[0].date"},
		"by the first need, turned":   {nil, needs("2026-05-01", "2026-04-21"), nil, "2026-05-02", "needs[1].date"},
		"by the first of two alike":   {nil, needs("2026-04-21", "2026-04-21"), nil, "2026-05-02", "needs[0].date"},
		"by the one that has a day":   {nil, needs("", "2026-04-21", ""), nil, "2026-05-02", "needs[1].date"},
		"by the second of three":      {nil, needs("2026-04-20", "2026-04-19", "2026-04-21"), nil, "2026-05-02", "needs[1].date"},
		"by needs of no day":          {nil, needs("", ""), nil, "2026-05-02", ""},
		"by the reason, before needs": {judged("2026-04-30"), needs("2026-04-01"), nil, "2026-05-02", ""},
		"by a reason of no day":       {judged(""), needs("2026-04-01"), nil, "2026-05-02", "needs[0].date"},
	} {
		p := sipOf(func(p *plan.Plan) {
			p.Reason, p.Needs, p.Meetings, p.Created = test.reason, test.needs, test.meetings, day(test.made)
		})
		assert.Equal(t, test.found, strings.Join(toldNear(p, "sip-start-late"), ", "), name)
	}
	late := sipOf(func(p *plan.Plan) { p.Reason = judged("2026-04-01") })
	undated := sipOf(func(p *plan.Plan) { p.Reason = judged("") })
	for days, told := range map[int]bool{0: false, 1: true, 22: true, 23: false} {
		ours := plan.UnderModel(&plan.PracticeModel{Name: "ours", Start: &plan.Interval{WorkingDays: days}})
		assert.Equal(t, told, toldNear(late, "sip-start-late", ours) != nil, "%d working days, and no time where it is none", days)
		assert.Empty(t, toldNear(undated, "sip-start-late", ours), "%d working days from no day", days)
	}
}
