package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A concern about harm is reported at once, on the next day at the latest, or it is said why not.
func TestWhenHarmIsReported(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		date, reported, because string
		found                   []string
	}{
		"the same day":            {"2026-05-01", "2026-05-01", "", nil},
		"the next day":            {"2026-05-01", "2026-05-02", "", nil},
		"two days later":          {"2026-05-01", "2026-05-03", "", []string{"late harm[1].reported"}},
		"two days later, and why": {"2026-05-01", "2026-05-03", "Annan anmälde", nil},
		"never":                   {"2026-05-01", "", "", []string{"none harm[1].reported"}},
		"never, and why":          {"2026-05-01", "", "Redan anmält", nil},
		"of an unknown day":       {"", "2026-05-03", "", nil},
		"of a day, never said":    {"", "", "", []string{"none harm[1].reported"}},
	} {
		p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn, Created: day("2026-03-02")}
		p.Harm = []plan.Harm{{NotReportedBecause: "Redan anmält"},
			{Date: day(test.date), Reported: day(test.reported), NotReportedBecause: test.because}}
		assert.Equal(t, test.found, toldNear(p, "harm-unreported"), name)
	}
}

// What may happen has a measure, and what is agreed for that case says what to do; the second of them as the first.
func TestWhatIsDoneIfItHappens(t *testing.T) {
	t.Parallel()
	p := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn}
	p.Risks = []plan.Risk{{Measures: "Följa till skolan"}, {}}
	p.Contingency = []plan.Contingency{{Then: "Ring"}, {}}
	assert.Equal(t, []string{"risks[1].measures", "contingency[1].then"}, toldNear(p, "risk-without-measure"))

	alone := &plan.Plan{Status: plan.StatusActive, Form: plan.FormOwn}
	assert.Empty(t, toldNear(alone, "contingency-missing"), "one service, or none")
	alone.Form = plan.FormChildProtection
	assert.Equal(t, []string{"contingency"}, toldNear(alone, "contingency-missing"), "its form asks for it")
	alone.Contingency = []plan.Contingency{{Then: "Ring"}}
	assert.Empty(t, toldNear(alone, "contingency-missing"))
	several := family("2016-08-01")
	several.Form, several.Actions = plan.FormOwn, []plan.Action{{Responsible: "lärare"}, {Responsible: "handläggare"}}
	assert.Equal(t, []string{"contingency"}, toldNear(several, "contingency-missing"))
	several.Contingency = []plan.Contingency{{Then: "Ring"}}
	assert.Empty(t, toldNear(several, "contingency-missing"))
}

// A plan for a child who is cared for without consent says what that means, for as long as it lasts.
func TestWhatCompulsoryCareMeans(t *testing.T) {
	t.Parallel()
	placed := func(basis plan.LegalBasis, until string) func(*plan.Plan) {
		return func(p *plan.Plan) {
			p.Placements = []plan.Placement{{Basis: plan.LegalSoL}, {Basis: basis, Until: day(until)}}
		}
	}
	status := func(list ...plan.LegalBasis) func(*plan.Plan) {
		return func(p *plan.Plan) { p.Child.LegalStatus = list }
	}
	measure := func(role, conditions string) func(*plan.Plan) {
		return func(p *plan.Plan) { p.Compulsory = &plan.Compulsory{Role: role, Conditions: conditions} }
	}
	for name, test := range map[string]struct {
		change func(*plan.Plan)
		found  string
	}{
		"nothing":                    {nil, ""},
		"placed, with consent":       {placed(plan.LegalSoL, ""), ""},
		"placed, without":            {placed(plan.LegalLVU, ""), "none compulsory"},
		"placed, until today":        {placed(plan.LegalLVU, "2026-06-19"), "none compulsory"},
		"placed, until yesterday":    {placed(plan.LegalLVU, "2026-06-18"), ""},
		"a status":                   {status(plan.LegalSoL, plan.LegalLVU), "none compulsory"},
		"a status that compels none": {status(plan.LegalSoL), ""},
		"all is said":                {measure("Vård", "Vistas där"), ""},
		"nothing is said of it":      {measure("", ""), "parts compulsory"},
		"not its part":               {measure("", "Vistas där"), "parts compulsory"},
		"not its conditions":         {measure("Vård", ""), "parts compulsory"},
		"all is said, and placed": {func(p *plan.Plan) {
			placed(plan.LegalLVU, "")(p)
			measure("Vård", "Vistas där")(p)
		}, ""},
	} {
		for plans, severity := range map[plan.Status]mabra.Severity{
			plan.StatusActive: mabra.Warning, plan.StatusDraft: mabra.Info, plan.StatusClosed: 0,
		} {
			p := &plan.Plan{Status: plans, Form: plan.FormOwn, Created: day("2026-03-02")}
			if test.change != nil {
				test.change(p)
			}
			found := ""
			for _, f := range p.Check(mabra.At(midsummer)) {
				if f.Rule.ID != "compulsory-unexplained" {
					continue
				}
				if found = f.Variant + " " + string(f.Path); f.Variant == "none" {
					assert.Equal(t, severity, f.Severity, "%s %s", plans, name)
				}
			}
			want := test.found
			if plans == plan.StatusClosed && want == "none compulsory" {
				want = ""
			}
			assert.Equal(t, want, found, "%s %s", plans, name)
		}
	}
}
