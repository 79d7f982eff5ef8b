package plan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
)

// planOf gives an active plan of the day in which services of the sectors take part.
func planOf(form plan.Form, created string, sectors ...plan.Sector) *plan.Plan {
	p := &plan.Plan{Status: plan.StatusActive, Form: form, Language: mabra.Swedish, Created: mabra.MustParseDate(created)}
	for _, sector := range sectors {
		p.Organisations = append(p.Organisations, plan.Organisation{ID: string(sector), Sector: sector})
	}
	return p
}

// A plan is judged by the acts that bind those who take part in it, as they stood on its day.
func TestLawOfThoseWhoTakePart(t *testing.T) {
	t.Parallel()
	const convention, school, social, old, lss, care = "artikel 12 i barnkonventionen, lag (2018:1197)",
		"1 kap. 10 § skollagen (2010:800)", "3 kap. 2 § socialtjänstlagen (2025:400)",
		"11 kap. 10 § socialtjänstlagen (2001:453)", "8 § lagen (1993:387)", "4 kap. 3 § patientlagen (2014:821)"
	all := []string{convention, school, social, old, lss, care}
	for _, test := range []struct {
		form    plan.Form
		created string
		sectors []plan.Sector
		cites   []string
	}{
		{plan.FormOwn, "2026-03-02", []plan.Sector{plan.SectorSchool}, []string{convention, school}},
		{plan.FormOwn, "2026-03-02", []plan.Sector{plan.SectorPreschool}, []string{convention, school}},
		{plan.FormOwn, "2026-03-02", []plan.Sector{plan.SectorSocialServices}, []string{convention, social}},
		{plan.FormOwn, "2025-06-30", []plan.Sector{plan.SectorSocialServices}, []string{convention, old}},
		{plan.FormOwn, "2026-03-02", []plan.Sector{plan.SectorDisability}, []string{convention, lss}},
		{plan.FormOwn, "2026-03-02", []plan.Sector{plan.SectorPsychiatry}, []string{convention, care}},
		{plan.FormGIP, "2026-03-02", []plan.Sector{plan.SectorSchool, plan.SectorSocialServices}, []string{convention, school, social}},
		{plan.FormSIP, "2026-03-02", nil, []string{convention, social, care}},
		{plan.FormOwn, "2026-03-02", nil, []string{convention}},
		{plan.FormOwn, "2026-03-02", []plan.Sector{plan.SectorLeisure}, []string{convention}},
		{plan.FormOwn, "2019-12-31", []plan.Sector{plan.SectorSchool}, []string{school}},
		{plan.FormOwn, "2020-01-01", []plan.Sector{plan.SectorSchool}, []string{convention, school}},
		{plan.FormOwn, "2014-12-31", []plan.Sector{plan.SectorPsychiatry, plan.SectorSchool}, []string{school}},
	} {
		f := foundBy(planOf(test.form, test.created, test.sectors...), "child-view-missing")
		require.NotNil(t, f)
		assert.Equal(t, mabra.Error, f.Severity)
		for _, law := range all {
			said := strings.Contains(f.Message(mabra.Swedish), law)
			assert.Equal(t, said, strings.Contains(f.Source().Sv, law), law)
			want := false
			for _, cited := range test.cites {
				want = want || cited == law
			}
			assert.Equal(t, want, said, "%s %v %s", test.created, test.sectors, law)
		}
	}
}

// Where no act in force binds anybody in the plan, the rule is one of quality: no error, and no law cited.
func TestNoLawBindsThose(t *testing.T) {
	t.Parallel()
	f := foundBy(planOf(plan.FormOwn, "2019-12-31", plan.SectorLeisure), "child-view-missing")
	require.NotNil(t, f)
	assert.Equal(t, mabra.Warning, f.Severity)
	assert.Nil(t, f.Law)
	assert.NotContains(t, f.Message(mabra.Swedish), "§")

	for sector, law := range map[plan.Sector]string{
		plan.SectorSchool: "god kvalitet", plan.SectorPsychiatry: "god kvalitet",
		plan.SectorSocialServices: "3 kap. 3 § socialtjänstlagen (2025:400)",
	} {
		f := foundBy(planOf(plan.FormOwn, "2026-03-02", sector), "child-not-informed")
		require.NotNil(t, f)
		assert.Contains(t, f.Message(mabra.Swedish), law)
		assert.Equal(t, sector == plan.SectorSocialServices, f.Law != nil)
	}
}

// Nobody is held to an act before its first day: the one on health care of 2017, the data protection regulation of 2018.
func TestFirstDaysInForce(t *testing.T) {
	t.Parallel()
	for created, cites := range map[string]bool{"2016-11-14": false, "2017-03-31": false, "2017-04-01": true} {
		f := foundBy(planOf(plan.FormSIP, created), "sip-overall-missing")
		require.NotNil(t, f)
		assert.Contains(t, f.Message(mabra.Swedish), "2 kap. 7 § socialtjänstlagen (2001:453)")
		assert.Equal(t, cites, strings.Contains(f.Message(mabra.Swedish), "(2017:30)"), created)
	}
	for created, cites := range map[string]bool{"2018-05-24": false, "2018-05-25": true} {
		p := planOf(plan.FormOwn, created, plan.SectorSchool)
		p.Sharing = []plan.Sharing{{What: "Något", With: []string{"school"}}}
		f := foundBy(p, "sharing-without-basis")
		require.NotNil(t, f)
		assert.Equal(t, cites, strings.Contains(f.Message(mabra.Swedish), "dataskyddsförordningen"), created)
	}
}

// That school counts towards a SIP is some places' agreement: information, unless the practice model says that it holds
// there. Between social services and health care it is law.
func TestWhoseFormItIs(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		services []string
		form     plan.Form
		severity mabra.Severity
		law      bool
	}{
		{[]string{"skolan", "bup"}, plan.FormGIP, mabra.Info, false},
		{[]string{"skolan", "vårdcentralen"}, plan.FormOwn, mabra.Info, false},
		{[]string{"ifo", "bup"}, plan.FormGIP, mabra.Warning, true},
		{[]string{"skolan", "ifo"}, plan.FormSIP, mabra.Warning, true},
	} {
		p := planWith(test.services...)
		p.Status, p.Form = plan.StatusActive, test.form
		f := foundBy(p, "form-mismatch")
		require.NotNil(t, f)
		assert.Equal(t, test.severity, f.Severity, test.services)
		assert.Equal(t, test.law, f.Law != nil, test.services)
	}

	here := &plan.PracticeModel{Name: "here", Rules: []plan.RuleChange{{Rule: "form-mismatch", Severity: plan.WeightWarning}}}
	p := planWith("skolan", "bup")
	p.Status, p.Form = plan.StatusActive, plan.FormGIP
	for _, f := range p.Check(plan.UnderModel(here)) {
		if f.Rule.ID == "form-mismatch" {
			assert.Equal(t, mabra.Warning, f.Severity, "an agreement that holds there")
		}
	}
}

// The number of days from judged need to begun work is a guideline's, and the finding names it. One from elsewhere is
// information; a place's own is its rule.
func TestDaysOfAGuideline(t *testing.T) {
	t.Parallel()
	p := planOf(plan.FormSIP, "2026-03-16")
	p.Reason = &plan.Reason{Text: "Något", Date: mabra.MustParseDate("2026-03-02")}
	f := foundBy(p, "sip-start-late")
	require.NotNil(t, f)
	assert.Equal(t, mabra.Info, f.Severity)
	assert.Contains(t, f.Message(mabra.Swedish), "10 dagar")
	assert.Contains(t, f.Message(mabra.Swedish), "Värmlands riktlinje")
	assert.Contains(t, f.Message(mabra.Swedish), "lagen anger inget antal dagar")

	for _, verified := range []bool{true, false} {
		start := &plan.Interval{Days: 5, Verified: verified, Source: mabra.Text{Sv: "vår rutin", En: "our routine"}}
		f := foundBy(p, "sip-start-late", plan.UnderModel(&plan.PracticeModel{Name: "here", Start: start}))
		require.NotNil(t, f)
		assert.Equal(t, mabra.Warning, f.Severity, verified)
		assert.Contains(t, f.Message(mabra.Swedish), "5 dagar från bedömt behov till att arbetet med planen började (vår rutin)")
	}
}

// No agreement of one region stands as the source of what every plan is asked for.
func TestNoRegionPressesOnAnother(t *testing.T) {
	t.Parallel()
	for _, rule := range []string{"outcome-without-need", "outcome-without-action", "action-without-outcome"} {
		r, ok := rules.Get(rule)
		require.True(t, ok)
		assert.Equal(t, mabra.OriginQuality, r.Origin, rule)
		assert.NotContains(t, r.Source.Sv, "Västra Götaland", rule)
	}
	for _, rule := range []string{"sip-service-missing", "sip-review-missing"} {
		r, ok := rules.Get(rule)
		require.True(t, ok)
		assert.Equal(t, mabra.OriginQuality, r.Origin, rule)
	}
	r, _ := rules.Get("gip-consent-missing")
	assert.Equal(t, mabra.OriginAgreement, r.Origin)
	assert.Contains(t, r.Source.Sv, "överenskommelser, som Tillsammans för det goda livet i Dalsland")
	for _, rule := range []string{"review-incomplete", "chronology-unsourced", "chronology-no-positive", "family-no-part"} {
		r, _ := rules.Get(rule)
		assert.Equal(t, mabra.OriginAgreement, r.Origin, rule)
	}
}
