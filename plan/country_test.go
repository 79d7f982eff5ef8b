package plan_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
)

// The country follows from the form and the practice model. The language says nothing.
func TestCountryIsOfFormAndModel(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		form  plan.Form
		model string
		want  plan.Country
	}{
		{plan.FormOwn, "", plan.CountrySweden},
		{plan.FormOwn, "falun", plan.CountrySweden},
		{plan.FormOwn, "girfec", plan.CountryScotland},
		{plan.FormSIP, "", plan.CountrySweden},
		{plan.FormSIP, "girfec", plan.CountrySweden},
		{plan.FormGIP, "girfec", plan.CountrySweden},
		{plan.FormLookedAfter, "", plan.CountryScotland},
		{plan.FormLookedAfter, "falun", plan.CountrySweden},
		{plan.FormChildProtection, "", plan.CountryScotland},
		{plan.FormChildProtection, "samtidigt", plan.CountrySweden},
		{plan.FormCoOrdinatedSupport, "", plan.CountryScotland},
		{plan.FormCoOrdinatedSupport, "girfec", plan.CountryScotland},
	} {
		for _, language := range []mabra.Language{"sv", "sv-SE", "SV", "so", "en", "en-GB", ""} {
			p := &plan.Plan{Form: c.form, Model: c.model, Language: language}
			assert.Equal(t, c.want, p.Index().Country(), "%s %s %s", c.form, c.model, language)
		}
	}
}

// A model of one's own takes the country of its base, or says another.
func TestOwnModelInheritsTheCountry(t *testing.T) {
	t.Parallel()
	council := &plan.PracticeModel{Name: "council", Base: "girfec"}
	p := &plan.Plan{Form: plan.FormOwn, Model: "council", Language: "sv"}
	assert.Equal(t, plan.CountryScotland, p.Index(plan.WithModels(council)).Country())
	council.Country = plan.CountrySweden
	assert.Equal(t, plan.CountrySweden, p.Index(plan.WithModels(council)).Country())
}

// Where the model is silent, the law that a placement rests on tells the country. Every legal basis but the other law
// has one.
func TestCountryIsOfTheLawThatAPlacementRestsOn(t *testing.T) {
	t.Parallel()
	country := func(form plan.Form, model string, bases ...plan.LegalBasis) plan.Country {
		p := &plan.Plan{Form: form, Model: model, Child: plan.Child{LegalStatus: bases}}
		return p.Index().Country()
	}
	scottish := []plan.LegalBasis{
		plan.LegalSection25, plan.LegalCSO, plan.LegalInterimCSO, plan.LegalCPO, plan.LegalChildAssessmentOrder,
		plan.LegalPermanenceOrder, plan.LegalKinshipCareOrder,
	}
	for _, term := range plan.LegalBasis("").Vocabulary() {
		basis := plan.LegalBasis(term.Key)
		inSweden, own := plan.CountrySweden, plan.CountrySweden
		if slices.Contains(scottish, basis) {
			inSweden, own = plan.CountryScotland, plan.CountryScotland
		}
		if basis == plan.LegalOther {
			inSweden = plan.CountryScotland // as a form that says nothing
		}
		assert.Equal(t, inSweden, country(plan.FormLookedAfter, "", basis), "%s", basis)
		assert.Equal(t, own, country(plan.FormOwn, "", basis), "%s", basis)
		assert.Equal(t, plan.CountrySweden, country(plan.FormSIP, "", basis), "%s", basis)
		assert.Equal(t, plan.CountryScotland, country(plan.FormOwn, "girfec", basis), "%s", basis)
		assert.Equal(t, plan.CountryScotland, country(plan.FormChildProtection, "", basis), "%s", basis)
	}
	both := country(plan.FormLookedAfter, "", plan.LegalSoL, plan.LegalCSO)
	assert.Equal(t, plan.CountryScotland, both, "of both countries")
	assert.Equal(t, plan.CountrySweden, country(plan.FormLookedAfter, "", "of no country", plan.LegalLVU))

	placed := &plan.Plan{Form: plan.FormLookedAfter, Placements: []plan.Placement{{Basis: plan.LegalSoL}}}
	assert.Equal(t, plan.CountrySweden, placed.Index().Country())
	compelled := &plan.Plan{Form: plan.FormOwn, Compulsory: &plan.Compulsory{Basis: plan.LegalCSO}}
	assert.Equal(t, plan.CountryScotland, compelled.Index().Country())
}

// What gives away that a source is of one of the countries.
var ofCountry = map[plan.Country]*regexp.Regexp{
	plan.CountrySweden: regexp.MustCompile(
		`Falun|Ystad|Västra Götaland|Göteborg|Dalsland|Kronobarn|Samma Koll|SKR|NSPH|Swed|lagen\b|balken\b`),
	plan.CountryScotland: regexp.MustCompile(`Scot|GIRFEC|Highland|East Renfrewshire|Iriss|UK GDPR`),
}

// TestSourcesAreOfOneCountry: where a rule rests on one thing in Sweden and another in Scotland, its file says which is
// which. Rules of law have the text of the day, or what they rest on abroad.
func TestSourcesAreOfOneCountry(t *testing.T) {
	t.Parallel()
	for _, rule := range rules.All() {
		grounds := rule.Grounds
		if grounds == nil {
			grounds = []mabra.Ground{{Text: rule.Source}}
		}
		for _, g := range grounds {
			swedish := ofCountry[plan.CountrySweden].MatchString(g.Text.En)
			scottish := ofCountry[plan.CountryScotland].MatchString(g.Text.En)
			assert.True(t, !swedish || !scottish || !rule.Abroad.IsZero(), "%s: %s", rule.ID, g.Text.En)
			assert.True(t, rule.Grounds == nil || plan.Country(g.Country).Vocabulary().Has(g.Country), rule.ID)
		}
	}
}

// TestSourcesFollowThePlan: no finding about a plan of one country rests on what its rule names for the other.
func TestSourcesFollowThePlan(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../rules/*/breaks*.yaml")
	require.NoError(t, err)
	told := map[plan.Country]map[string]bool{plan.CountrySweden: {}, plan.CountryScotland: {}}
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		p, _ := plan.Parse(file, text)
		if p == nil {
			continue
		}
		for _, model := range []string{p.Model, "girfec", "falun"} {
			p.Model = model
			country := p.Index().Country()
			for _, f := range p.Check(mabra.At(mabra.MustParseDate("2026-06-30"))) {
				if f.Rule.Grounds == nil {
					continue
				}
				told[country][f.Rule.ID] = true
				assert.Equal(t, string(country), f.Country, f.Rule.ID)
				i := slices.IndexFunc(f.Rule.Grounds, func(g mabra.Ground) bool { return g.Country == string(country) })
				require.NotEqual(t, -1, i, "%s, %s", f.Rule.ID, country)
				assert.Equal(t, f.Rule.Grounds[i].Text, f.Source(), f.Rule.ID)
				assert.Equal(t, f.Rule.Grounds[i].Origin, f.Origin(), f.Rule.ID)
			}
		}
	}
	for _, rule := range rules.All() {
		if rule.Grounds != nil {
			assert.True(t, told[plan.CountrySweden][rule.ID] && told[plan.CountryScotland][rule.ID], "%s, in both countries", rule.ID)
		}
	}
}
