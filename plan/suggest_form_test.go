package plan_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
)

// A suggestion says which form the actions speak for, why, and what that rests on.
func ExampleSuggestForm() {
	p := &plan.Plan{
		Form: plan.FormOwn, Created: mabra.MustParseDate("2026-03-02"),
		Organisations: []plan.Organisation{
			{ID: "stödet", Sector: plan.SectorSocialServices, Principal: plan.PrincipalMunicipality},
			{ID: "bup", Sector: plan.SectorPsychiatry, Principal: plan.PrincipalRegion},
		},
		Actions: []plan.Action{{Text: "Råd hemma", Organisation: "stödet"}, {Text: "Öva på att våga", Organisation: "bup"}},
	}
	s := plan.SuggestForm(p)
	fmt.Println(s.Form)
	fmt.Println(s.Because.In(mabra.Swedish))
	fmt.Println(s.Basis.In(mabra.Swedish))
	// Output:
	// sip
	// insatserna kommer från både socialtjänsten och hälso- och sjukvården
	// 10 kap. 8–9 §§ socialtjänstlagen (2025:400); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)
}

// services are organisations for plans that tests build; the family has no organisation.
var services = []plan.Organisation{
	{ID: "skolan", Sector: plan.SectorSchool, Principal: plan.PrincipalMunicipality},
	{ID: "elevhälsan", Sector: plan.SectorStudentHealth, Principal: plan.PrincipalMunicipality},
	{ID: "ifo", Sector: plan.SectorSocialServices, Principal: plan.PrincipalMunicipality},
	{ID: "omsorgen", Sector: plan.SectorDisability, Principal: plan.PrincipalMunicipality},
	{ID: "bup", Sector: plan.SectorPsychiatry, Principal: plan.PrincipalRegion},
	{ID: "vårdcentralen", Sector: plan.SectorPrimaryCare, Principal: plan.PrincipalRegion},
	{ID: "tandvården", Sector: plan.SectorDental, Principal: plan.PrincipalRegion},
	{ID: "friskolan", Sector: plan.SectorSchool, Principal: plan.PrincipalPrivate},
	{ID: "okänd", Sector: plan.SectorSchool},
}

func planWith(organisations ...string) *plan.Plan {
	p := &plan.Plan{
		Form: plan.FormOwn, Created: mabra.MustParseDate("2026-03-02"), Organisations: services,
		People: []plan.Person{
			{ID: "mamma", Roles: []plan.Role{plan.RoleGuardian}},
			{ID: "karin", Roles: []plan.Role{plan.RoleProfessional}, Organisation: "bup"},
		},
	}
	for _, id := range organisations {
		p.Actions = append(p.Actions, plan.Action{Text: "Något", Organisation: id})
	}
	return p
}

func TestSuggestForm(t *testing.T) {
	const law, agreement, none = "socialtjänstlagen", "överenskommelser som räknar in skola", "inte i lag"
	for _, test := range []struct {
		name          string
		organisations []string
		form          plan.Form
		basis         string
		because       string
	}{
		{"nobody", nil, plan.FormOwn, none, "nobody"},
		{"a private school alone", []string{"friskolan"}, plan.FormOwn, none, "neither"},
		{"one of nobody's", []string{"okänd"}, plan.FormOwn, none, "neither"},
		{"a private school and the region", []string{"bup", "friskolan"}, plan.FormOwn, none, "neither"},
		{"dental care alone", []string{"tandvården"}, plan.FormOwn, none, "neither"},
		{"one service", []string{"skolan", "skolan"}, plan.FormOwn, none, "neither"},
		{"student health is part of the school", []string{"skolan", "elevhälsan"}, plan.FormOwn, none, "neither"},
		{"the region alone", []string{"bup", "vårdcentralen"}, plan.FormOwn, none, "neither"},
		{"one of the municipality and one that is private", []string{"ifo", "friskolan"}, plan.FormOwn, none, "neither"},
		{"school and social services", []string{"skolan", "ifo"}, plan.FormGIP, none, "several"},
		{"three services of the municipality", []string{"ifo", "elevhälsan", "omsorgen"}, plan.FormGIP, none, "several"},
		{"social services and health care", []string{"ifo", "vårdcentralen"}, plan.FormSIP, law, "social-and-health"},
		{"disability support and health care", []string{"omsorgen", "bup"}, plan.FormSIP, law, "social-and-health"},
		{"all of them", []string{"skolan", "bup", "ifo"}, plan.FormSIP, law, "social-and-health"},
		{"school and health care", []string{"skolan", "bup"}, plan.FormSIP, agreement, "municipality-and-region"},
		{"social services and dental care", []string{"ifo", "tandvården"}, plan.FormSIP, agreement, "municipality-and-region"},
		{"a principal that nobody knows", []string{"okänd", "bup"}, plan.FormOwn, none, "neither"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := plan.SuggestForm(planWith(test.organisations...))
			assert.Equal(t, test.form, s.Form)
			assert.Contains(t, s.Basis.Sv, test.basis)
			assert.Equal(t, rules.FormMismatch.Phrase(test.because), s.Because)
			assert.NotEmpty(t, s.Because.Sv)
			assert.NotEmpty(t, s.Because.En)
			assert.NotEmpty(t, s.Basis.En)
		})
	}
}

// TestSuggestFormByOwner: an action without an organisation lies with that of its owner; the family's own, and what has
// been stopped, lies with nobody.
func TestSuggestFormByOwner(t *testing.T) {
	p := planWith("ifo")
	p.Actions = append(p.Actions, plan.Action{Text: "Kvällen", Responsible: "mamma", Organisation: "bup"})
	assert.Equal(t, plan.FormOwn, plan.SuggestForm(p).Form)
	p.Actions[1].Responsible, p.Actions[1].Organisation = "karin", ""
	assert.Equal(t, plan.FormSIP, plan.SuggestForm(p).Form)
	p.Actions[1].Status = plan.ActionStopped
	assert.Equal(t, plan.FormOwn, plan.SuggestForm(p).Form)
}

// TestSuggestFormCitesTheLawOfItsDay looks at a plan from before the new act.
func TestSuggestFormCitesTheLawOfItsDay(t *testing.T) {
	p := planWith("ifo", "bup")
	p.Created = mabra.MustParseDate("2025-06-30")
	assert.Contains(t, plan.SuggestForm(p).Basis.Sv, "2 kap. 7 § socialtjänstlagen (2001:453)")
}

// TestBecomesSIP takes a plan of Falun that gets help from the region. Changing the form, and nothing else, makes it a
// SIP; what is then asked for is what the law on SIP asks for besides.
func TestBecomesSIP(t *testing.T) {
	text, err := os.ReadFile("../examples/falun-barnets-plan.yaml")
	require.NoError(t, err)
	p, findings := plan.Parse("plan.yaml", text)
	require.Empty(t, findings)
	p.Text = mabra.Written{}
	p.Organisations = append(p.Organisations, plan.Organisation{ID: "samtalet", Name: "Samtalsmottagningen", Sector: plan.SectorPrimaryCare, Principal: plan.PrincipalRegion})
	p.People = append(p.People, plan.Person{ID: "ylva", Name: "Ylva Ek", Roles: []plan.Role{plan.RoleProfessional}, Organisation: "samtalet"})
	for i := range p.Consents {
		p.Consents[i].Organisations = append(p.Consents[i].Organisations, "samtalet")
	}
	p.Actions = append(p.Actions, plan.Action{
		ID: "tankar", Outcomes: []string{p.Outcomes[0].ID}, Text: "Ylva och Tindra övar på att släppa tankarna på kvällen.",
		Responsible: "ylva", Organisation: "samtalet", Frequency: "Varannan vecka", Status: plan.ActionOngoing,
	})
	assert.Equal(t, []string{"info form-mismatch"}, said(p))
	require.Equal(t, plan.FormSIP, plan.SuggestForm(p).Form)

	p.Form = plan.FormSIP
	assert.Equal(t, []string{"warning sip-others-silent", "error sip-overall-missing"}, said(p))

	p.Others, p.Overall = &plan.Others{None: true}, plan.PrincipalMunicipality
	assert.Empty(t, said(p))
}

// said gives the severities and rules of what is found in a plan.
func said(p *plan.Plan) []string {
	var said []string
	for _, f := range p.Check(mabra.At(mabra.MustParseDate("2026-06-30"))) {
		said = append(said, f.Severity.String()+" "+f.Rule.ID)
	}
	return said
}
