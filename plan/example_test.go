package plan_test

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A plan built in Go, with no text behind it, is checked by the same call. Its findings have a path and no line.
func ExamplePlan_Check() {
	p := &plan.Plan{
		Revision: 1, Status: plan.StatusDraft, Form: plan.FormOwn, Language: "sv", Synthetic: true,
		Created: mabra.MustParseDate("2026-03-02"),
		Child:   plan.Child{Pseudonym: "Påhittat barn"},
		Needs:   []plan.Need{{ID: "sova", Text: "Sova lugnt", Indicators: []wheel.Indicator{wheel.Healthy}}},
	}
	for _, f := range p.Check() {
		if f.Severity == mabra.Error || f.Path == "needs[0]" {
			fmt.Println(f.In(mabra.Swedish))
		}
	}
	// Output:
	// fel: id: fältet id saknas [missing-field]
	// upplysning: needs[0]: behovet saknar mål; skriv vilken förändring barnet ska märka [need-without-outcome]
}
