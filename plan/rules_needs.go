package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// needsOutcomesActions are the rules that hold a plan together: from a need through an outcome to an action.
var needsOutcomesActions = slices.Concat(needRules, outcomeRules, actionRules)

var needRules = []row{
	{&rules.NeedWithoutIndicator, needWithoutIndicator},
	{&rules.NeedWithoutOutcome, needWithoutOutcome},
	{&rules.NeedWithoutAction, needWithoutAction},
}

func needWithoutIndicator(c *checker) {
	for i, n := range c.Needs {
		if len(n.Indicators) == 0 {
			c.report(mabra.Path("needs").Index(i).Field("indicators"))
		}
	}
}

func needWithoutOutcome(c *checker) {
	if c.unread["outcomes"] {
		return
	}
	for i, n := range c.Needs {
		if n.ID != "" && len(c.outcomesOfNeed[n.ID]) == 0 {
			c.report(mabra.Path("needs").Index(i))
		}
	}
}

func needWithoutAction(c *checker) {
	if c.lost("outcomes", "status") || c.unread["actions"] {
		return
	}
	for i, n := range c.Needs {
		if !c.acted[n.ID] && slices.ContainsFunc(c.outcomesOfNeed[n.ID], func(o *Outcome) bool { return o.Status.open() }) {
			c.report(mabra.Path("needs").Index(i))
		}
	}
}
