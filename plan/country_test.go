package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
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
