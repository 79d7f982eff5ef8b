package plan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// family gives an active SIP of a child, with two guardians, a school, social services and a clinic, and a SIP meeting.
func family(born string, consents ...plan.Consent) *plan.Plan {
	p := planOf(plan.FormSIP, "2026-05-02", plan.SectorSchool, plan.SectorSocialServices, plan.SectorPsychiatry)
	if born != "" {
		p.Child.Born = mabra.MustParseDate(born)
	}
	p.People = []plan.Person{
		{ID: "ali", Roles: []plan.Role{plan.RoleChild}}, {ID: "mamma", Roles: []plan.Role{plan.RoleGuardian}},
		{ID: "lärare", Roles: []plan.Role{plan.RoleProfessional}, Organisation: "school"},
		{ID: "handläggare", Roles: []plan.Role{plan.RoleProfessional}, Organisation: "social-services"},
		{ID: "psykolog", Roles: []plan.Role{plan.RoleProfessional}, Organisation: "psychiatry"},
	}
	p.Consents = consents
	return p
}

func sipMeeting(text string) plan.Meeting {
	return plan.Meeting{ID: "m", Forum: plan.ForumSIP, Date: day(text),
		Present: []string{"ali", "mamma", "lärare", "handläggare", "psykolog"}}
}

// What the child has said itself is heard: the no of a young person is a no by law, that of a younger child is for somebody
// to weigh, and somebody of 15 is asked.
func TestWhatTheChildSaysOfConsent(t *testing.T) {
	t.Parallel()
	yes := func(by, given string) plan.Consent { return plan.Consent{By: by, Given: day(given)} }
	back := func(by, given, withdrawn string) plan.Consent {
		return plan.Consent{By: by, Given: day(given), Withdrawn: day(withdrawn)}
	}
	no := func(by, refused string) plan.Consent { return plan.Consent{By: by, Refused: day(refused)} }
	mother := yes("mamma", "2026-05-01")
	for _, test := range []struct {
		name, born string
		consents   []plan.Consent
		found      string
	}{
		{"17, withdrawn", "2008-08-01", []plan.Consent{mother, back("ali", "2026-05-01", "2026-05-01")}, "error consent-missing young-person"},
		{"17, refused", "2008-08-01", []plan.Consent{mother, no("ali", "2026-05-01")}, "error consent-missing young-person"},
		{"17, refused, listed first", "2008-08-01", []plan.Consent{no("ali", "2026-05-01"), mother}, "error consent-missing young-person"},
		{"9, refused, listed first", "2016-08-01", []plan.Consent{no("ali", "2026-05-01"), mother}, "warning consent-of-child no"},
		{"15 on the day", "2011-05-01", []plan.Consent{mother, no("ali", "2026-05-01")}, "error consent-missing young-person"},
		{"14 on the day", "2011-05-02", []plan.Consent{mother, no("ali", "2026-05-01")}, "warning consent-of-child no"},
		{"9, withdrawn", "2016-08-01", []plan.Consent{mother, back("ali", "2026-05-01", "2026-05-20")}, "warning consent-of-child no"},
		{"of an unknown age", "", []plan.Consent{mother, no("ali", "2026-05-01")}, "warning consent-of-child no"},
		{"said yes again", "2008-08-01", []plan.Consent{mother, no("ali", "2026-05-01"), yes("ali", "2026-05-01")}, ""},
		{"said no again", "2008-08-01", []plan.Consent{mother, yes("ali", "2026-05-01"), no("ali", "2026-05-03")}, "error consent-missing young-person"},
		{"never asked at 17", "2008-08-01", []plan.Consent{mother}, "info consent-of-child unasked"},
		{"never asked, and 18 today", "2008-06-30", []plan.Consent{mother}, ""},
		{"never asked, and 18 tomorrow", "2008-07-01", []plan.Consent{mother}, "info consent-of-child unasked"},
		{"of an unknown age, and alone", "", []plan.Consent{yes("ali", "2026-05-01")}, ""},
		{"never asked at 14", "2011-08-01", []plan.Consent{mother}, ""},
		{"14 and alone", "2011-08-01", []plan.Consent{yes("ali", "2026-05-01")}, "warning consent-of-child alone"},
		{"17 and alone", "2008-08-01", []plan.Consent{yes("ali", "2026-05-01")}, ""},
		{"both", "2008-08-01", []plan.Consent{mother, yes("ali", "2026-05-01")}, ""},
		{"only a guardian's no", "2016-08-01", []plan.Consent{no("mamma", "2026-05-01")}, "error consent-missing refused"},
		{"nobody asked", "2016-08-01", nil, "error consent-missing none"},
	} {
		p := family(test.born, test.consents...)
		found := ""
		for _, rule := range []string{"consent-missing", "consent-of-child"} {
			if f := foundBy(p, rule); f != nil {
				assert.Empty(t, found, "%s: one thing is told once", test.name)
				found = f.Severity.String() + " " + rule + " " + f.Variant
			}
		}
		assert.Equal(t, test.found, found, test.name)
	}
}

// Consent has to be there on the day of the SIP meeting. The day the work began says nothing of it.
func TestConsentByTheMeeting(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, given string
		change      func(*plan.Plan)
		late        bool
	}{
		{"begun on the 2nd, asked on the 8th, met on the 10th", "2026-05-08",
			func(p *plan.Plan) { p.Meetings = []plan.Meeting{sipMeeting("2026-05-10")} }, false},
		{"at the meeting", "2026-05-10", func(p *plan.Plan) { p.Meetings = []plan.Meeting{sipMeeting("2026-05-10")} }, false},
		{"the day after", "2026-05-11", func(p *plan.Plan) { p.Meetings = []plan.Meeting{sipMeeting("2026-05-10")} }, true},
		{"between two meetings", "2026-05-11",
			func(p *plan.Plan) { p.Meetings = []plan.Meeting{sipMeeting("2026-05-20"), sipMeeting("2026-05-10")} }, true},
		{"the file begun and nothing more known", "2026-05-08", func(*plan.Plan) {}, false},
		{"active before", "2026-05-08", func(p *plan.Plan) { p.Updated = day("2026-05-07") }, true},
		{"active after", "2026-05-08", func(p *plan.Plan) { p.Updated = day("2026-05-08") }, false},
		{"followed up before", "2026-05-08",
			func(p *plan.Plan) { p.Reviews = &plan.Reviews{Held: []plan.Review{{Date: day("2026-05-07")}}} }, true},
		{"a draft", "2026-05-08", func(p *plan.Plan) { p.Status, p.Updated = plan.StatusDraft, day("2026-05-07") }, false},
	} {
		p := family("2016-08-01", plan.Consent{By: "mamma", Given: day(test.given)})
		test.change(p)
		f := foundBy(p, "consent-missing")
		require.Equal(t, test.late, f != nil, test.name)
		if f != nil {
			assert.Equal(t, "late", f.Variant, test.name)
		}
		assert.Nil(t, foundBy(p, "meeting-outside-consent"), "%s: one thing is told once", test.name)
	}
}

// Each one's yes has its limits. A service that sits at the SIP meeting and that one of them leaves out is seen.
func TestServiceThatAConsentLeavesOut(t *testing.T) {
	t.Parallel()
	all := []string{"school", "social-services", "psychiatry"}
	mother := plan.Consent{By: "mamma", Given: day("2026-05-01"), Organisations: all}
	own := func(organisations ...string) plan.Consent {
		return plan.Consent{By: "ali", Given: day("2026-05-01"), Organisations: organisations}
	}
	for _, test := range []struct {
		name     string
		consents []plan.Consent
		path     mabra.Path
	}{
		{"the young person leaves the school out", []plan.Consent{mother, own("social-services", "psychiatry")}, "meetings[0].present[2]"},
		{"the young person says yes to all", []plan.Consent{mother, own(all...)}, ""},
		{"the young person names none", []plan.Consent{mother, own()}, ""},
		{"in two parts", []plan.Consent{mother, own("school"), own("social-services", "psychiatry")}, ""},
		{"only the young person", []plan.Consent{own("school", "social-services")}, "meetings[0].present[4]"},
	} {
		p := family("2010-08-01", test.consents...)
		p.Meetings = []plan.Meeting{sipMeeting("2026-05-10")}
		f := foundBy(p, "meeting-outside-consent")
		require.Equal(t, test.path != "", f != nil, test.name)
		if f != nil {
			assert.Equal(t, test.path, f.Path, test.name)
		}
	}
}

// Lifting secrecy is a consent too: with none in the plan, there is no basis.
func TestWaivingSecrecyIsConsent(t *testing.T) {
	t.Parallel()
	for _, basis := range []plan.Basis{plan.BasisConsent, plan.BasisOSL12s2} {
		p := family("2016-08-01")
		p.Form = plan.FormOwn
		p.Sharing = []plan.Sharing{{What: "Något", By: "psykolog", With: []string{"lärare"}, Date: day("2026-05-10"), Basis: basis}}
		f := foundBy(p, "sharing-without-basis")
		require.NotNil(t, f, basis)
		assert.Equal(t, mabra.Error, f.Severity)
		p.Consents = []plan.Consent{{By: "mamma", Given: day("2026-05-01")}}
		assert.Nil(t, foundBy(p, "sharing-without-basis"), basis)
	}
}

// Where a child is cared for without consent nobody waits for the other guardian's yes; while it lasted, that is.
func TestOneGuardianUnderCompulsoryCare(t *testing.T) {
	t.Parallel()
	p := family("2016-08-01", plan.Consent{By: "mamma", Given: day("2026-05-01")})
	p.People = append(p.People, plan.Person{ID: "pappa", Roles: []plan.Role{plan.RoleGuardian}})
	require.NotNil(t, foundBy(p, "consent-one-guardian"))
	p.Compulsory = &plan.Compulsory{Role: "Vård enligt LVU"}
	assert.Nil(t, foundBy(p, "consent-one-guardian"))
	p.Compulsory.Until = day("2026-06-29")
	assert.NotNil(t, foundBy(p, "consent-one-guardian"), "the care is over")
}

// Where each yes came too late the first is told of, and where each was taken back, the last.
func TestWhichConsentIsToldOf(t *testing.T) {
	t.Parallel()
	late := []plan.Consent{{By: "mamma", Given: day("2026-05-11")}, {By: "ali", Given: day("2026-05-12")}}
	p := family("2008-08-01", late...)
	p.Meetings = []plan.Meeting{sipMeeting("2026-05-10")}
	assert.Equal(t, mabra.Path("consents[0].given"), foundBy(p, "consent-missing").Path)

	p.Consents = []plan.Consent{
		{By: "mamma", Given: day("2026-05-01"), Withdrawn: day("2026-05-20")}, {By: "ali", Given: day("2026-05-01"), Withdrawn: day("2026-05-21")},
	}
	assert.Equal(t, mabra.Path("consents[1].withdrawn"), foundBy(p, "consent-missing").Path)
}

// Whose yes and no count: the child's and the guardians'. That of somebody else is no consent to the plan, in time or not, and a no is
// no yes. Where somebody has consented whom nobody knows, it may be a guardian, and nothing is said.
func TestWhoseConsentCounts(t *testing.T) {
	t.Parallel()
	yes := func(by, given string) plan.Consent { return plan.Consent{By: by, Given: day(given)} }
	no := func(by, refused string) plan.Consent { return plan.Consent{By: by, Refused: day(refused)} }
	back := func(by, withdrawn string) plan.Consent {
		return plan.Consent{By: by, Given: day("2026-05-01"), Withdrawn: day(withdrawn)}
	}
	const early, late = "2026-05-01", "2026-05-11" // the meeting is on the tenth
	const gone = "withdrawn consents[0].withdrawn"
	for name, test := range map[string]struct {
		consents []plan.Consent
		found    string
	}{
		"in time":                               {[]plan.Consent{yes("mamma", early)}, ""},
		"of no day":                             {[]plan.Consent{yes("mamma", "")}, ""},
		"late":                                  {[]plan.Consent{yes("mamma", late)}, "late consents[0].given"},
		"late, and another in time":             {[]plan.Consent{yes("mamma", late), yes("pappa", early)}, ""},
		"an aunt's":                             {[]plan.Consent{yes("moster", early)}, "none consents"},
		"an aunt's in time, and a late one":     {[]plan.Consent{yes("mamma", late), yes("moster", early)}, "late consents[0].given"},
		"an aunt's first, and a late one":       {[]plan.Consent{yes("moster", early), yes("mamma", late)}, "late consents[1].given"},
		"an aunt's no":                          {[]plan.Consent{no("moster", early)}, "none consents"},
		"a no":                                  {[]plan.Consent{no("mamma", early)}, "refused consents[0].refused"},
		"two times no":                          {[]plan.Consent{no("mamma", early), no("pappa", early)}, "refused consents[1].refused"},
		"a no, and a yes in time":               {[]plan.Consent{no("pappa", early), yes("mamma", early)}, ""},
		"a late yes, and a no":                  {[]plan.Consent{yes("mamma", late), no("pappa", early)}, "late consents[0].given"},
		"taken back before":                     {[]plan.Consent{back("mamma", "2026-05-09")}, "late consents[0].given"},
		"taken back on the day":                 {[]plan.Consent{back("mamma", "2026-05-10")}, gone},
		"taken back, and another's stands":      {[]plan.Consent{back("mamma", "2026-05-20"), yes("pappa", early)}, ""},
		"another's stands, and one taken back":  {[]plan.Consent{yes("pappa", early), back("mamma", "2026-05-20")}, ""},
		"taken back, and a no":                  {[]plan.Consent{back("mamma", "2026-05-20"), no("pappa", early)}, gone},
		"taken back, and an aunt's stands":      {[]plan.Consent{back("mamma", "2026-05-20"), yes("moster", early)}, gone},
		"somebody's whom nobody knows":          {[]plan.Consent{yes("någon", early)}, ""},
		"late, and somebody's nobody knows":     {[]plan.Consent{yes("mamma", late), yes("någon", early)}, ""},
		"a late no, and somebody's unknown":     {[]plan.Consent{no("mamma", late), yes("någon", late)}, ""},
		"somebody's unknown, and an aunt's yes": {[]plan.Consent{yes("någon", late), yes("moster", late)}, ""},
	} {
		p := family("2016-08-01", test.consents...)
		p.People = append(p.People, plan.Person{ID: "pappa", Roles: []plan.Role{plan.RoleGuardian}},
			plan.Person{ID: "moster", Roles: []plan.Role{plan.RoleNetwork}})
		p.Meetings = []plan.Meeting{sipMeeting("2026-05-10")}
		assert.Equal(t, test.found, strings.Join(toldNear(p, "consent-missing"), ", "), name)
		p.Closing = &plan.Closing{Date: day("2026-05-30")}
		ended := toldNear(p, "consent-missing")
		if strings.HasPrefix(test.found, "withdrawn") {
			assert.Empty(t, ended, "%s: it stood while the plan went on", name)
		}
		if strings.HasPrefix(test.found, "refused") {
			assert.Equal(t, []string{"none consents"}, ended, "%s: nobody asks any more", name)
		}
	}
}

// A consent that is past its limit is asked for anew, unless whoever gave it has one that holds, or is a guardian of somebody grown.
func TestConsentPastItsLimit(t *testing.T) {
	t.Parallel()
	until := func(by, until string) plan.Consent {
		return plan.Consent{By: by, Given: day("2026-03-01"), Until: day(until)}
	}
	const past, today = "2026-06-18", "2026-06-19"
	withdrawn, refused := until("mamma", past), until("mamma", past)
	withdrawn.Withdrawn, refused.Refused = day("2026-05-01"), day("2026-05-01")
	for name, test := range map[string]struct {
		born     string
		consents []plan.Consent
		found    string
	}{
		"until today":           {"2016-08-01", []plan.Consent{until("mamma", today)}, ""},
		"without a limit":       {"2016-08-01", []plan.Consent{until("mamma", "")}, ""},
		"until yesterday":       {"2016-08-01", []plan.Consent{until("mamma", past)}, "consents[0].until"},
		"the second":            {"2016-08-01", []plan.Consent{until("pappa", today), until("mamma", past)}, "consents[1].until"},
		"renewed":               {"2016-08-01", []plan.Consent{until("mamma", past), until("mamma", today)}, ""},
		"renewed, listed first": {"2016-08-01", []plan.Consent{until("mamma", today), until("mamma", past)}, ""},
		"renewed, and past again": {"2016-08-01", []plan.Consent{until("mamma", past), until("mamma", past)},
			"consents[0].until, consents[1].until"},
		"withdrawn":                      {"2016-08-01", []plan.Consent{withdrawn}, ""},
		"refused":                        {"2016-08-01", []plan.Consent{refused}, ""},
		"a guardian's of somebody grown": {"2008-06-19", []plan.Consent{until("mamma", past)}, ""},
		"somebody grown's own":           {"2008-06-19", []plan.Consent{until("ali", past)}, "consents[0].until"},
		"the child's own":                {"2008-06-20", []plan.Consent{until("ali", past)}, "consents[0].until"},
		"nobody's, of somebody grown":    {"2008-06-19", []plan.Consent{until("någon", past)}, "consents[0].until"},
	} {
		p := family(test.born, test.consents...)
		assert.Equal(t, test.found, strings.Join(toldNear(p, "consent-expired"), ", "), name)
		p.Closing = &plan.Closing{Date: day("2026-06-19")}
		assert.Empty(t, toldNear(p, "consent-expired"), "%s: the plan has ended", name)
	}
}

// Where one guardian alone has said yes the other is asked for, or a reason why one is enough.
func TestTheOtherGuardiansConsent(t *testing.T) {
	t.Parallel()
	yes := func(by string) plan.Consent { return plan.Consent{By: by, Given: day("2026-05-01")} }
	with := func(k plan.Consent, change func(*plan.Consent)) plan.Consent { change(&k); return k }
	back := with(yes("pappa"), func(k *plan.Consent) { k.Withdrawn = day("2026-05-02") })
	no := plan.Consent{By: "pappa", Refused: day("2026-05-01")}
	const pappas = "consents[0].aloneBecause near people[5]"
	alone := with(yes("mamma"), func(k *plan.Consent) { k.AloneBecause = "Pappa går inte att nå" })
	for name, test := range map[string]struct {
		consents []plan.Consent
		change   func(*plan.Plan)
		found    string
	}{
		"one":                        {[]plan.Consent{yes("mamma")}, nil, pappas},
		"the other":                  {[]plan.Consent{yes("pappa")}, nil, "consents[0].aloneBecause near people[1]"},
		"both":                       {[]plan.Consent{yes("mamma"), yes("pappa")}, nil, ""},
		"one, twice":                 {[]plan.Consent{yes("mamma"), yes("mamma")}, nil, pappas},
		"one, and both":              {[]plan.Consent{yes("mamma"), yes("mamma"), yes("pappa")}, nil, ""},
		"one, after the child":       {[]plan.Consent{yes("ali"), yes("mamma")}, nil, "consents[1].aloneBecause near people[5]"},
		"only the child":             {[]plan.Consent{yes("ali")}, nil, ""},
		"one, and the other's no":    {[]plan.Consent{yes("mamma"), no}, nil, pappas},
		"one, after the other's no":  {[]plan.Consent{no, yes("mamma")}, nil, "consents[1].aloneBecause near people[5]"},
		"one, and the other's back":  {[]plan.Consent{yes("mamma"), back}, nil, pappas},
		"one, and why":               {[]plan.Consent{alone}, nil, ""},
		"one, and why the next time": {[]plan.Consent{yes("mamma"), alone}, nil, ""},
		"one, and a stranger's":      {[]plan.Consent{yes("mamma"), yes("någon")}, nil, ""},
		"a stranger's, and one":      {[]plan.Consent{yes("någon"), yes("mamma")}, nil, ""},
		"none":                       {nil, nil, ""},
		"the other is no longer one": {[]plan.Consent{yes("mamma")}, func(p *plan.Plan) { p.People[5].Until = day("2026-06-18") }, ""},
		"the other is one until today": {[]plan.Consent{yes("mamma")},
			func(p *plan.Plan) { p.People[5].Until = midsummer }, pappas},
		"there is no other":     {[]plan.Consent{yes("mamma")}, func(p *plan.Plan) { p.People = p.People[:5] }, ""},
		"the child is grown":    {[]plan.Consent{yes("mamma")}, func(p *plan.Plan) { p.Child.Born = day("2008-06-19") }, ""},
		"the child is not, yet": {[]plan.Consent{yes("mamma")}, func(p *plan.Plan) { p.Child.Born = day("2008-06-20") }, pappas},
		"in Scotland":           {[]plan.Consent{yes("mamma")}, func(p *plan.Plan) { p.Model = "girfec" }, ""},
		"cared for without it":  {[]plan.Consent{yes("mamma")}, func(p *plan.Plan) { p.Compulsory = &plan.Compulsory{Until: midsummer} }, ""},
		"two others": {[]plan.Consent{yes("mamma")}, func(p *plan.Plan) {
			p.People = append(p.People, plan.Person{ID: "farfar", Roles: p.People[5].Roles})
		}, pappas},
		"cared for without it until yesterday": {[]plan.Consent{yes("mamma")}, func(p *plan.Plan) {
			p.Compulsory = &plan.Compulsory{Until: day("2026-06-18")}
		}, pappas},
	} {
		p := family("2016-08-01", test.consents...)
		p.Form = plan.FormOwn
		p.People = append(p.People, plan.Person{ID: "pappa", Roles: []plan.Role{plan.RoleGuardian}})
		if test.change != nil {
			test.change(p)
		}
		assert.Equal(t, test.found, strings.Join(toldNear(p, "consent-one-guardian"), ", "), name)
	}
}

// What a consent says is asked for by Swedish law alone.
func TestConsentAbroad(t *testing.T) {
	t.Parallel()
	p := family("2016-08-01", plan.Consent{By: "mamma"})
	p.Form = plan.FormOwn
	assert.NotNil(t, foundBy(p, "consent-incomplete"))
	p.Model = "girfec"
	assert.Nil(t, foundBy(p, "consent-incomplete"))
}
