package statistics_test

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/statistics"
	"github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

// Plans are counted one at a time, on as many machines as anybody likes; what they have counted is merged, and protected
// at the end. Three children have a SIP: that is hidden, and so is another number that it could be reckoned from.
func Example() {
	day := mabra.MustParseDate("2026-06-30")
	north, south := statistics.New(day), statistics.New(day)
	for form, children := range map[plan.Form]int{plan.FormOwn: 40, plan.FormGIP: 12, plan.FormSIP: 3} {
		for i := range children {
			part := north
			if i%2 == 1 {
				part = south
			}
			_ = part.Add(statistics.Of(&plan.Plan{Status: plan.StatusActive, Form: form}, day))
		}
	}
	fmt.Println(north)
	if err := north.Merge(south); err != nil {
		return
	}
	release, err := north.Protect(disclosure.Method{}, nil)
	if err != nil {
		return
	}
	forms, _ := release.Table("form")
	for _, form := range []plan.Form{plan.FormOwn, plan.FormGIP, plan.FormSIP, plan.FormLookedAfter, disclosure.Total} {
		fmt.Println(form, forms.Value(string(form), disclosure.Total))
	}
	// Output:
	// statistics.Sums, not protected
	// own 40
	// gip hidden
	// sip hidden
	// looked-after 0
	//  55
}
