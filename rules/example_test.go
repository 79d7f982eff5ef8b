package rules_test

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// A service that shows findings of its own can explain any rule, in both languages.
func ExampleGet() {
	rule, ok := rules.Get("need-without-action")
	fmt.Println(ok, rule.Title.In(mabra.Swedish))
	fmt.Println(rule.Severity.Label(mabra.English)+":", rule.Mend.In(mabra.English))
	// Output:
	// true Behov utan insats
	// warning: Add an action with a person responsible, and put the outcome among its outcomes.
}

// The section of law that is cited follows from the day.
func Example_law() {
	rule, _ := rules.Get("sip-overall-missing")
	for _, day := range []string{"2025-06-30", "2025-07-01"} {
		fmt.Println(rule.InForce(mabra.MustParseDate(day)).Text.In(mabra.Swedish))
	}
	// Output:
	// 2 kap. 7 § socialtjänstlagen (2001:453); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)
	// 10 kap. 8 § socialtjänstlagen (2025:400); 16 kap. 4 § hälso- och sjukvårdslagen (2017:30)
}
