package plan_test

import (
	"encoding/json"
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
	// fel: id: fältet planens id (id) saknas [missing-field]
	// upplysning: needs[0]: behovet saknar mål; skriv vilken förändring barnet ska märka [need-without-outcome]
}

// What encoding/json refuses is told in the reader's language, as what Parse finds is. Nothing of it is read then.
func ExampleAction_UnmarshalJSON() {
	var added plan.Action
	err := json.Unmarshal([]byte(`{"id": "rast", "text": "Lekar på rasten", "due": "2026-02-30"}`), &added)
	for _, f := range mabra.FindingsOf(err) {
		fmt.Println(f.Path, f.Message(mabra.Swedish))
	}
	fmt.Printf("%q\n", added.ID)
	// Output:
	// due dagen finns inte i kalendern; se över månaden och dagen
	// ""
}

// Who is responsible for what, in a reader's own words: an index answers what everybody asks of a plan.
func ExamplePlan_Index() {
	p := &plan.Plan{
		Form: plan.FormOwn, Model: "falun",
		Organisations: []plan.Organisation{{ID: "skolan", Sector: plan.SectorSchool, Name: "Påhittade skolan"}},
		People: []plan.Person{{
			ID: "rektor", Name: "Påhittad Rektor", Roles: []plan.Role{plan.RoleNamedPerson}, Organisation: "skolan",
		}},
		Needs:    []plan.Need{{ID: "vän"}},
		Outcomes: []plan.Outcome{{ID: "lek", Needs: []string{"vän"}}},
		Actions:  []plan.Action{{ID: "rast", Outcomes: []string{"lek"}, Responsible: "rektor", Text: "Lekar på rasten"}},
	}
	x := p.Index(mabra.At(mabra.MustParseDate("2026-06-30")))
	for _, a := range x.ActionsFor("vän") {
		fmt.Println(a.Text, "–", x.Person(a.Responsible).Name, "–", x.Service(a).Name)
	}
	for _, holder := range x.Holding(plan.RoleNamedPerson, x.Today()) {
		fmt.Println(x.RoleName(plan.RoleNamedPerson).In(mabra.Swedish)+":", holder.Name)
	}
	// Output:
	// Lekar på rasten – Påhittad Rektor – Påhittade skolan
	// trygghetsperson: Påhittad Rektor
}
