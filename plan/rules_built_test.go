package plan_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/personnummer"
	"github.com/mabra-hjulet/mabra/plan"
)

// What a document of rules cannot show: it is always made up, and what it says in the wrong place is found by its form.

// numberOfNobody gives a personal number that is right in every way and that nobody has: no child is given 000.
func numberOfNobody(t *testing.T, born mabra.Date) string {
	t.Helper()
	for digit := range 10 {
		text := strconv.Itoa(born.Year) + born.String()[5:7] + born.String()[8:] + "000" + strconv.Itoa(digit)
		if number, ok := personnummer.Parse(text); ok && number.Checks() {
			require.False(t, number.Published())
			return text
		}
	}
	require.Fail(t, "no check digit fits")
	return ""
}

// TestNumbersOfRealChildren: only a document that is made up is told that a number may be somebody's. In one that is
// not, it is the child's own, and right.
func TestNumbersOfRealChildren(t *testing.T) {
	t.Parallel()
	p := builtPlan()
	number := numberOfNobody(t, p.Child.Born)
	p.Child.Identifiers = []plan.Identifier{{System: plan.SystemPersonnummer, Value: number}}
	assert.Equal(t, []string{"error child.identifiers[0].value personal-number-in-example"}, told(p.Check(mabra.At(midsummer))))
	p.Synthetic = false
	assert.Empty(t, p.Check(mabra.At(midsummer)))

	p.Child.Born = p.Child.Born.AddDays(1)
	assert.Equal(t, []string{"warning child.identifiers[0].value personal-number-birth-date"}, told(p.Check(mabra.At(midsummer))))
	p.Child.Born = mabra.Date{}
	assert.Empty(t, p.Check(mabra.At(midsummer)))
	p.Child.Identifiers = append(p.Child.Identifiers, plan.Identifier{System: plan.SystemPersonnummer})
	assert.NotContains(t, told(p.Check(mabra.At(midsummer))), "error child.identifiers[1].value personal-number-invalid",
		"a number that is missing is missing, and nothing else")
}

// TestReviewsAheadMakeNothingOld: only a review that has been held makes views old.
func TestReviewsAheadMakeNothingOld(t *testing.T) {
	t.Parallel()
	outdated := func(days ...string) *mabra.Finding {
		p := builtPlan()
		for _, on := range days {
			p.Reviews.Held = append(p.Reviews.Held, plan.Review{Date: day(on)})
		}
		return foundBy(p, "view-outdated")
	}
	assert.NotNil(t, outdated("2026-06-30"), "the day of checking")
	assert.Nil(t, outdated("2026-07-01"), "the day after")
	assert.Nil(t, outdated("2026-03-02"), "the views are from that day")
	require.NotNil(t, outdated("2026-05-01", "2026-06-01", "2026-04-01", "2026-07-01"))
	assert.Equal(t, mabra.Path("reviews.held[1].views"),
		outdated("2026-05-01", "2026-06-01", "2026-04-01", "2026-07-01").Path, "the latest that has been held, wherever it stands")
	assert.Equal(t, mabra.Path("reviews.held[1].views"), outdated("2026-05-01", "2026-05-01").Path)
	assert.Equal(t, mabra.Path("reviews.held[0].views"), outdated("2026-05-01", "2026-04-01", "").Path)
	assert.Nil(t, outdated(""), "nobody knows when")
}

// TestWhichLawHolds: a SIP and a GIP are Swedish under any practice model. Else it goes by the model's country, then by the
// form, and never by the language.
func TestWhichLawHolds(t *testing.T) {
	t.Parallel()
	scottish := &plan.PracticeModel{Name: "fife", Country: plan.CountryScotland}
	swedish := &plan.PracticeModel{Name: "ours", Country: plan.CountrySweden}
	for _, test := range []struct {
		form     plan.Form
		language mabra.Language
		model    *plan.PracticeModel
		swedish  bool
	}{
		{plan.FormSIP, mabra.English, nil, true},
		{plan.FormSIP, mabra.English, scottish, true},
		{plan.FormGIP, mabra.English, nil, true},
		{plan.FormGIP, mabra.English, scottish, true},
		{plan.FormChildProtection, mabra.Swedish, nil, false},
		{plan.FormCoOrdinatedSupport, mabra.Swedish, scottish, false},
		{plan.FormCoOrdinatedSupport, mabra.Swedish, nil, false},
		{plan.FormOwn, mabra.Swedish, scottish, false},
		{plan.FormOwn, mabra.English, swedish, true},
		{plan.FormOwn, mabra.Swedish, nil, true},
		{plan.FormOwn, mabra.English, nil, true},
	} {
		p := &plan.Plan{Status: plan.StatusActive, Form: test.form, Language: test.language}
		found := false // a rule that Swedish law has alone
		country := p.Index(plan.UnderModel(test.model)).Country()
		assert.Equal(t, test.swedish, country == plan.CountrySweden, "%s %s", test.form, test.language)
		for _, f := range p.Check(mabra.At(midsummer), plan.UnderModel(test.model)) {
			found = found || f.Rule.ID == "child-not-informed"
			assert.Equal(t, string(country), f.Country, f.Rule.ID)
		}
		assert.Equal(t, test.swedish, found, "%s %s %v", test.form, test.language, test.model != nil)
	}
}

// TestWhoIsTheChild: a plan without a child among its people has nobody who could have been at a meeting.
func TestWhoIsTheChild(t *testing.T) {
	t.Parallel()
	p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn}
	p.People = []plan.Person{{ID: "lo", Roles: []plan.Role{plan.RoleChild}}, {ID: "mamma", Roles: []plan.Role{plan.RoleGuardian}}}
	p.Meetings = []plan.Meeting{{Forum: plan.ForumPlanning, Date: midsummer, Present: []string{"mamma"}}}
	assert.NotNil(t, foundBy(p, "child-absent-unexplained"))
	p.Meetings[0].Present = []string{"mamma", "någon"}
	assert.Nil(t, foundBy(p, "child-absent-unexplained"), "nobody knows who that was")
	p.Meetings[0].Present = []string{"mamma"}
	p.People = p.People[1:]
	assert.Nil(t, foundBy(p, "child-absent-unexplained"))
}

// TestWhoIsOfTheBarnteam: a member that is asked for by role is somebody in the role, and nobody else; one that is asked
// for by sector is somebody from there, with the title where one is asked for.
func TestWhoIsOfTheBarnteam(t *testing.T) {
	t.Parallel()
	byRole := plan.Member{Title: both("upptäckare"), Role: plan.RoleDiscoverer}
	bySector := plan.Member{Title: both("socialtjänst"), Sectors: []plan.Sector{plan.SectorSocialServices}}
	byTitle := plan.Member{Title: both("kurator"), Sectors: []plan.Sector{plan.SectorSchool}, Titles: []string{"kurator", "psykolog"}}
	for name, test := range map[string]struct {
		member  plan.Member
		present []string
		absent  []plan.Absence
		missing bool
	}{
		"in the role":                   {byRole, []string{"läraren"}, nil, false},
		"not in the role":               {byRole, []string{"daniel"}, nil, true},
		"from the sector":               {bySector, []string{"maria"}, nil, false},
		"from another sector":           {bySector, []string{"läraren"}, nil, true},
		"from nowhere":                  {bySector, []string{"mamma"}, nil, true},
		"with a title":                  {byTitle, []string{"daniel"}, nil, false},
		"with another title":            {byTitle, []string{"läraren"}, nil, true},
		"the title in another sector":   {byTitle, []string{"maria"}, nil, true},
		"absent with a reason":          {byRole, []string{"daniel"}, []plan.Absence{{Who: "läraren", Because: "sjuk"}}, false},
		"absent without a reason":       {byRole, []string{"daniel"}, []plan.Absence{{Who: "läraren"}}, true},
		"somebody else absent":          {byRole, []string{"daniel"}, []plan.Absence{{Who: "maria", Because: "sjuk"}}, true},
		"an unknown one absent":         {byRole, []string{"daniel"}, []plan.Absence{{Who: "någon", Because: "sjuk"}}, true},
		"an unknown one there":          {byRole, []string{"daniel", "någon"}, nil, false},
		"nobody is known to have come":  {byRole, nil, nil, true},
		"by role, though from a sector": {plan.Member{Title: both("x"), Role: plan.RoleDiscoverer, Sectors: bySector.Sectors}, []string{"maria"}, nil, false},
	} {
		p := &plan.Plan{
			Status: plan.StatusActive, Form: plan.FormOwn, Model: "backa-barnet",
			Organisations: []plan.Organisation{{ID: "skolan", Sector: plan.SectorSchool}, {ID: "ifo", Sector: plan.SectorSocialServices}},
			People: []plan.Person{
				{ID: "läraren", Roles: []plan.Role{plan.RoleDiscoverer}, Title: "Lärare", Organisation: "skolan"},
				{ID: "daniel", Roles: []plan.Role{plan.RoleProfessional}, Title: "Skolkurator", Organisation: "skolan"},
				{ID: "maria", Roles: []plan.Role{plan.RoleProfessional}, Title: "Kurator", Organisation: "ifo"},
				{ID: "mamma", Roles: []plan.Role{plan.RoleGuardian}, Title: "kurator"},
			},
			Meetings: []plan.Meeting{{Forum: plan.ForumBarnteam, Date: midsummer, Present: test.present, Absent: test.absent}},
		}
		model := &plan.PracticeModel{Name: "ystad", Base: "backa-barnet", Team: []plan.Member{test.member}}
		missing := false
		for _, f := range p.Check(mabra.At(midsummer), plan.UnderModel(model)) {
			if f.Rule.ID == "barnteam-incomplete" {
				missing = true
				assert.Contains(t, f.Message(mabra.Swedish), test.member.Title.Sv, name)
			}
		}
		assert.Equal(t, test.missing, missing, name)
	}
}

// TestLimitsAreHandedOn: a plan is read under the limits that are asked for.
func TestLimitsAreHandedOn(t *testing.T) {
	t.Parallel()
	limits := mabra.DefaultLimits()
	limits.Nodes = 3
	text := []byte("apiVersion: mabra/v1\nkind: Plan\nlanguage: sv\n")
	rulesOf := func(findings mabra.Findings) (ids []string) {
		for _, f := range findings {
			ids = append(ids, f.Rule.ID)
		}
		return ids
	}
	_, findings := plan.Parse("", text)
	assert.NotContains(t, rulesOf(findings), "too-large")
	_, findings = plan.Parse("", text, mabra.WithLimits(limits))
	assert.Equal(t, []string{"too-large"}, rulesOf(findings))
	_, findings = plan.ParseModel("", []byte("apiVersion: mabra/v1\nkind: PracticeModel\nname: a\n"), mabra.WithLimits(limits))
	assert.Equal(t, []string{"too-large"}, rulesOf(findings))
}

// TestConsentOfItsDay: whether a guardian may still consent goes by the day of the consent, and of an undated one by the day
// of asking. The child may at any age.
func TestConsentOfItsDay(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		role        plan.Role
		given, born string
		want        string // the variant of the finding; "-" for no finding
	}{
		"a guardian, in time":                           {plan.RoleGuardian, "2026-03-01", "2016-03-14", "-"},
		"a guardian, late":                              {plan.RoleGuardian, "2026-03-03", "2016-03-14", "late"},
		"a guardian, undated":                           {plan.RoleGuardian, "", "2016-03-14", "-"},
		"a guardian, before the child was grown":        {plan.RoleGuardian, "2026-02-01", "2008-02-15", "-"},
		"a guardian, after":                             {plan.RoleGuardian, "2026-02-20", "2008-02-15", "none"},
		"a guardian of a grown child, undated":          {plan.RoleGuardian, "", "2008-02-15", "none"},
		"the child, late, 15 by then":                   {plan.RoleChild, "2026-04-10", "2011-04-01", "late"},
		"the child, in time, and not yet 15":            {plan.RoleChild, "2026-03-01", "2011-04-01", "-"},
		"the child, undated, and not yet 15 on the day": {plan.RoleChild, "", "2011-04-01", "-"},
	} {
		p := &plan.Plan{
			Status: plan.StatusActive, Form: plan.FormSIP, Created: day("2026-03-02"), Child: plan.Child{Born: day(test.born)},
			Meetings: []plan.Meeting{{Forum: plan.ForumSIP, Date: day("2026-03-02")}},
			People:   []plan.Person{{ID: "någon", Roles: []plan.Role{test.role}}},
			Consents: []plan.Consent{{By: "någon", Given: day(test.given)}},
		}
		got := "-"
		if f := foundBy(p, "consent-missing"); f != nil {
			got = f.Variant
		}
		assert.Equal(t, test.want, got, name)
	}
}

// TestWhatIsOutsideAGroundIsToldOnce: of several reasons why a ground does not cover a sharing, the first is enough.
func TestWhatIsOutsideAGroundIsToldOnce(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		by    string
		with  []string
		grown bool
		want  string
	}{
		"nothing":                     {"bup", []string{"ifo"}, false, ""},
		"from":                        {"skolan", []string{"ifo"}, false, "from"},
		"to":                          {"bup", []string{"ifo", "skolan"}, false, "to"},
		"from and to":                 {"skolan", []string{"polisen"}, false, "from"},
		"to two":                      {"bup", []string{"skolan", "polisen"}, false, "to"},
		"somebody who is not in it":   {"någon", []string{"någon"}, false, ""},
		"of age":                      {"bup", []string{"ifo"}, true, "age"},
		"of age, and to somebody":     {"bup", []string{"skolan"}, true, "to"},
		"of age, and from somewhere":  {"skolan", []string{"ifo"}, true, "from"},
		"of age, by a sector unclear": {"hälsan", []string{"hälsan"}, true, "age"},
	} {
		p := &plan.Plan{
			Status: plan.StatusActive, Form: plan.FormOwn,
			Organisations: []plan.Organisation{
				{ID: "skolan", Sector: plan.SectorSchool}, {ID: "ifo", Sector: plan.SectorSocialServices},
				{ID: "bup", Sector: plan.SectorPsychiatry}, {ID: "polisen", Sector: plan.SectorPolice},
				{ID: "hälsan", Sector: plan.SectorStudentHealth},
			},
			Sharing: []plan.Sharing{{By: test.by, With: test.with, Date: midsummer, Basis: plan.BasisOSL25s12}},
		}
		p.Child.Born = midsummer.AddMonths(-12 * 10)
		if test.grown {
			p.Child.Born = midsummer.AddMonths(-12 * 18)
		}
		var variants []string
		for _, f := range p.Check(mabra.At(midsummer)) {
			if f.Rule.ID == "sharing-basis-wrong" {
				variants = append(variants, f.Variant)
			}
		}
		if test.want == "" {
			assert.Empty(t, variants, name)
			continue
		}
		assert.Equal(t, []string{test.want}, variants, name)
	}
}

// TestAStatusNobodyKnows may be closed: what rests on it is not said.
func TestAStatusNobodyKnows(t *testing.T) {
	t.Parallel()
	for status, speaks := range map[plan.Status]bool{plan.StatusActive: true, plan.StatusDraft: true, plan.StatusClosed: false, "": false, "paused": false} {
		p := &plan.Plan{Status: status, Child: plan.Child{Born: day("2000-01-01")}}
		assert.Equal(t, speaks, foundBy(p, "age-over-18") != nil, status)
	}
}
