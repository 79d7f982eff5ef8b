package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// TestConsentWithoutGuardians: no act sets an age for consent. Where no guardian takes part, a child's own yes is one; below
// 15 somebody has to judge whether the child is mature enough.
func TestConsentWithoutGuardians(t *testing.T) {
	p := &plan.Plan{
		Status: plan.StatusActive, Form: plan.FormSIP, Created: mabra.MustParseDate("2026-03-02"),
		People:   []plan.Person{{ID: "lo", Roles: []plan.Role{plan.RoleChild}}},
		Consents: []plan.Consent{{By: "lo", Given: mabra.MustParseDate("2026-03-02")}},
	}
	for born, judged := range map[string]bool{"2011-06-30": false, "2011-07-01": true, "2016-01-01": true, "2008-07-01": false} {
		p.Child.Born = mabra.MustParseDate(born)
		assert.Nil(t, foundBy(p, "consent-missing"), born)
		found := foundBy(p, "consent-of-child")
		require.Equal(t, judged, found != nil, born)
		if judged {
			assert.Equal(t, mabra.Warning, found.Severity)
			assert.Equal(t, "alone", found.Variant)
			assert.Nil(t, found.Law)
		}
	}
	p.Child.Born = mabra.MustParseDate("2008-01-01")
	p.People[0].Roles[0] = plan.RoleGuardian
	assert.NotNil(t, foundBy(p, "consent-missing"), "custody ends at 18")
}

// TestLawOfItsDay: a rule cites the law of the day that the plan was drawn up, and a GIP has none.
func TestLawOfItsDay(t *testing.T) {
	p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormSIP}
	for created, law := range map[string]string{
		"2025-06-30": "2 kap. 7 § socialtjänstlagen (2001:453)",
		"2025-07-01": "10 kap. 8 § socialtjänstlagen (2025:400)",
	} {
		p.Created = mabra.MustParseDate(created)
		f := foundBy(p, "consent-missing")
		require.NotNil(t, f)
		assert.Contains(t, f.Message(mabra.Swedish), law)
		assert.Contains(t, f.Source().Sv, law)
	}
	p.Form = plan.FormGIP
	assert.Nil(t, foundBy(p, "consent-missing"))
	f := foundBy(p, "gip-consent-missing")
	require.NotNil(t, f)
	assert.Nil(t, f.Law)
	assert.NotContains(t, f.Message(mabra.Swedish), "socialtjänstlagen")
}

// TestFormsAreSwedish: under GIRFEC nobody is told to make a SIP.
func TestFormsAreSwedish(t *testing.T) {
	p := planWith("ifo", "bup")
	assert.NotNil(t, foundBy(p, "form-mismatch"))
	p.Model = "girfec"
	assert.Nil(t, foundBy(p, "form-mismatch"))
}

// foundBy gives the first finding of a rule, or nil.
func foundBy(p *plan.Plan, rule string, options ...mabra.CheckOption) *mabra.Finding {
	for _, f := range p.Check(append(options, mabra.At(mabra.MustParseDate("2026-06-30")))...) {
		if f.Rule.ID == rule {
			return &f
		}
	}
	return nil
}
