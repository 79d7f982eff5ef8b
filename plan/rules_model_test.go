package plan_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// saysOfModels gives where models are unknown, and what is said there.
func saysOfModels(findings mabra.Findings) map[string]string {
	said := map[string]string{}
	for _, f := range findings {
		if f.Rule.ID == "unknown-model" {
			said[string(f.Path)+" "+f.Variant] = f.Message(mabra.English)
		}
	}
	return said
}

func TestUnknownModels(t *testing.T) {
	t.Parallel()
	ours := &plan.PracticeModel{Name: "ekdal"}
	for name, test := range map[string]struct {
		model   string
		options []mabra.CheckOption
		variant string // "" where it is known
		meant   string
	}{
		"none":                         {},
		"of the library":               {model: "falun"},
		"misspelt":                     {model: "faln", variant: "practice", meant: "did you mean falun?"},
		"a capital":                    {model: "Falun", variant: "practice", meant: "did you mean falun?"},
		"a space after it":             {model: "falun ", variant: "practice", meant: "did you mean falun?"},
		"like none":                    {model: "någonannanstans", variant: "practice"},
		"a form":                       {model: "sip", variant: "form"},
		"one's own, unknown":           {model: "ekdal", variant: "practice"},
		"one's own":                    {model: "ekdal", options: []mabra.CheckOption{plan.WithModels(ours)}},
		"one's own, misspelt":          {model: "ekdl", options: []mabra.CheckOption{plan.WithModels(ours)}, variant: "practice", meant: "did you mean ekdal?"},
		"the caller names one":         {model: "ekdal", options: []mabra.CheckOption{plan.UnderModel(ours)}},
		"the caller names none":        {model: "ekdal", options: []mabra.CheckOption{plan.UnderModel(nil)}, variant: "practice"},
		"one's own, called like forms": {model: "sip", options: []mabra.CheckOption{plan.WithModels(&plan.PracticeModel{Name: "sip"})}},
	} {
		said := saysOfModels((&plan.Plan{Model: test.model}).Check(test.options...))
		if test.variant == "" {
			assert.Empty(t, said, name)
			continue
		}
		message, ok := said["model "+test.variant]
		assert.True(t, ok, name)
		assert.Contains(t, message, test.meant, name)
		assert.Equal(t, test.meant != "", strings.Contains(message, "did you mean"), name)
	}
}

// Of two models that are equally near it is always the same that is meant.
func TestWhichModelIsMeant(t *testing.T) {
	t.Parallel()
	known := plan.WithModels(&plan.PracticeModel{Name: "ekdal-a"}, &plan.PracticeModel{Name: "ekdal-b"}, &plan.PracticeModel{Name: "ekdal-c"})
	for range 30 {
		said := saysOfModels((&plan.Plan{Model: "ekdal-d"}).Check(known))
		assert.Contains(t, said["model practice"], "did you mean ekdal-a?")
	}
}

func TestUnknownWheels(t *testing.T) {
	t.Parallel()
	known := wheel.WithModels(&wheel.Model{Name: "ekdal"})
	own := func(name string) *plan.PracticeModel { return &plan.PracticeModel{Name: "a", Wheel: name} }
	reading := func(name string) *wheel.Document {
		d := new(wheel.Document)
		d.Readings = []wheel.Reading{{}, {Model: name}}
		return d
	}
	for name, want := range map[string]string{
		"": "", "falun": "", "ekdal": "", "faln": "did you mean falun?", "ekdl": "did you mean ekdal?", "hittpå": "nobody knows",
	} {
		for at, said := range map[string]map[string]string{
			"wheel wheel":             saysOfModels(own(name).Check(known)),
			"readings[1].model wheel": saysOfModels(reading(name).Check(known)),
			"assessment.wheel.readings[1].model wheel": saysOfModels(
				(&plan.Plan{Assessment: &plan.Assessment{Wheel: &reading(name).Wheel}}).Check(known)),
		} {
			if want == "" {
				assert.Empty(t, said, "%s %s", at, name)
			} else {
				assert.Len(t, said, 1, "%s %s", at, name)
				assert.Contains(t, said[at], want, "%s %s", at, name)
			}
		}
	}
	assert.Contains(t, saysOfModels(own("ekdal").Check()), "wheel wheel", "not made known")
}

// What rests on the law of another country than the plan's is told, for as long as it holds; and a form of another country alone.
func TestLawOfAnotherCountry(t *testing.T) {
	t.Parallel()
	placed := func(basis plan.LegalBasis, until string) func(*plan.Plan) {
		return func(p *plan.Plan) { p.Placements = []plan.Placement{{}, {Basis: basis, Until: day(until)}} }
	}
	compelled := func(basis plan.LegalBasis, until string) func(*plan.Plan) {
		return func(p *plan.Plan) { p.Compulsory = &plan.Compulsory{Basis: basis, Until: day(until)} }
	}
	status := func(list ...plan.LegalBasis) func(*plan.Plan) {
		return func(p *plan.Plan) { p.Child.LegalStatus = list }
	}
	shared := func(s plan.Sharing) func(*plan.Plan) {
		return func(p *plan.Plan) { p.Sharing = []plan.Sharing{{Basis: plan.BasisConsent}, s} }
	}
	const swedish, scottish = plan.LegalLVU, plan.LegalCSO
	for name, test := range map[string]struct {
		form   plan.Form
		model  string
		change func(*plan.Plan)
		found  string
	}{
		"nothing":                     {plan.FormOwn, "falun", nil, ""},
		"a status":                    {plan.FormOwn, "falun", status(swedish, scottish), "basis child.legalStatus[1]"},
		"a status, in Scotland":       {plan.FormOwn, "girfec", status(scottish, swedish), "basis child.legalStatus[1]"},
		"a status of no country":      {plan.FormOwn, "girfec", status("x-ours"), ""},
		"a placement":                 {plan.FormOwn, "falun", placed(scottish, ""), "basis placements[1].basis"},
		"a placement, until today":    {plan.FormOwn, "falun", placed(scottish, "2026-06-19"), "basis placements[1].basis"},
		"a placement, until before":   {plan.FormOwn, "falun", placed(scottish, "2026-06-18"), ""},
		"a placement at home":         {plan.FormOwn, "falun", placed(swedish, ""), ""},
		"a measure":                   {plan.FormOwn, "falun", compelled(scottish, ""), "basis compulsory.basis"},
		"a measure, until today":      {plan.FormOwn, "falun", compelled(scottish, "2026-06-19"), "basis compulsory.basis"},
		"a measure, until before":     {plan.FormOwn, "falun", compelled(scottish, "2026-06-18"), ""},
		"a measure at home":           {plan.FormOwn, "falun", compelled(swedish, ""), ""},
		"a sharing":                   {plan.FormOwn, "girfec", shared(plan.Sharing{Basis: plan.BasisOSL10s27}), "basis sharing[1].basis"},
		"a sharing of both countries": {plan.FormOwn, "girfec", shared(plan.Sharing{Basis: plan.BasisConsent}), ""},
		"what was not shared":         {plan.FormOwn, "girfec", shared(plan.Sharing{Basis: plan.BasisOSL10s27, NotSharedBecause: "Nej"}), ""},
		"a form":                      {plan.FormChildProtection, "falun", nil, "form form"},
		"a form, and a status":        {plan.FormChildProtection, "falun", status(scottish), "form form"},
		"a form of no country":        {plan.FormLookedAfter, "falun", status(scottish), "basis child.legalStatus[0]"},
		"a SIP in any model":          {plan.FormSIP, "girfec", nil, ""},
		"a SIP, and a status":         {plan.FormSIP, "girfec", status(scottish), "basis child.legalStatus[0]"},
		"a form at home":              {plan.FormChildProtection, "girfec", status(scottish), ""},
	} {
		p := &plan.Plan{Status: plan.StatusActive, Form: test.form, Model: test.model, Created: day("2026-03-02")}
		if test.change != nil {
			test.change(p)
		}
		assert.Equal(t, test.found, strings.Join(toldNear(p, "law-of-two-countries"), ", "), name)
	}
}
