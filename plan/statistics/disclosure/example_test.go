package disclosure_test

import (
	"fmt"

	"github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

// Of two schools the one has two children with a plan of their own. That is hidden, and with it what it could be reckoned
// out from.
func Example() {
	release, err := disclosure.Protect([]disclosure.Table{{
		Name:    "plans",
		Rows:    disclosure.Flat("school", "north", "south"),
		Columns: disclosure.Flat("form", "own", "sip"),
		Counts:  [][]int{{2, 31}, {17, 40}},
	}}, disclosure.Method{}, nil)
	if err != nil {
		return
	}
	plans, _ := release.Table("plans")
	for _, school := range []string{"north", "south", disclosure.Total} {
		fmt.Println(plans.Value(school, "own"), plans.Value(school, "sip"), plans.Value(school, disclosure.Total))
	}
	// Output:
	// hidden hidden 33
	// hidden hidden 57
	// 19 71 90
}
