package training_test

import (
	"fmt"

	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/training"
)

// Two plans with one flaw each. The same seed gives the same plans, and the key says what is wrong with them.
func ExampleGenerate() {
	plans, err := training.Generate(training.Options{Seed: 1, Count: 2, Scenario: "young-carer", Model: "falun", Flaw: "need-without-action"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for e := range plans {
		text, err := e.YAML()
		if err != nil {
			fmt.Println(err)
			return
		}
		for _, f := range document.Validate("plan.yaml", text, document.At(e.At)).Findings {
			if f.Rule.ID == e.Planted[0].Rule {
				fmt.Println(e.Index, f.Rule.ID, f.Path == e.Planted[0].Path)
			}
		}
	}
	// Output:
	// 0 need-without-action true
	// 1 need-without-action true
}
