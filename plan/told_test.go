package plan_test

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// toldNear gives what a rule finds in a plan at midsummer: the variant, where there are several, the field, and the other places that it
// speaks of.
func toldNear(p *plan.Plan, rule string, options ...mabra.CheckOption) (told []string) {
	for _, f := range p.Check(append(options, mabra.At(midsummer))...) {
		if f.Rule.ID != rule {
			continue
		}
		line := strings.TrimSpace(f.Variant + " " + string(f.Path))
		for _, related := range f.Related {
			line += " near " + string(related.Path)
		}
		told = append(told, line)
	}
	return told
}
