package page_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
)

// The page for one receiver holds what the plan's copies say that they get. Whoever they do not name gets none.
func ExampleCopy() {
	p := &plan.Plan{
		Revision: 1, Status: plan.StatusActive, Form: plan.FormOwn, Language: "sv", Synthetic: true,
		Created:       mabra.MustParseDate("2026-03-02"),
		Child:         plan.Child{Name: "Påhittat Barn"},
		Organisations: []plan.Organisation{{ID: "klubben", Sector: plan.SectorLeisure, Name: "Påhittade klubben"}},
		People:        []plan.Person{{ID: "mamma", Name: "Påhittad Mamma", Roles: []plan.Role{plan.RoleGuardian}}},
		Actions:       []plan.Action{{ID: "skjuts", Text: "Skjuts till träningen", Responsible: "mamma"}, {ID: "annat", Text: "Något annat"}},
		Copies:        []plan.Copy{{To: "klubben", Holds: []string{"skjuts"}}},
	}
	x := p.Index(mabra.At(mabra.MustParseDate("2026-06-30")))
	var html bytes.Buffer
	if err := page.Copy(&html, x, "klubben", page.In(mabra.Swedish)); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.Contains(html.String(), "Skjuts till träningen"), strings.Contains(html.String(), "Något annat"))
	err := page.Copy(&html, x, "mamma", page.In(mabra.Swedish))
	fmt.Println(errors.Is(err, plan.ErrNoCopy))
	// Output:
	// true false
	// true
}
