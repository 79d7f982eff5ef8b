package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra/internal/wording"
	"github.com/mabra-hjulet/mabra/rules"
)

// The rules about needs, outcomes and actions hold a plan together: from a need through an outcome to an action.
var needRules = []row{
	{Rule: &rules.NeedIsAService, RestsOn: restsOn("language"), Check: needIsAService},
	{Rule: &rules.NeedWithoutIndicator, Check: needWithoutIndicator},
	{Rule: &rules.NeedWithoutOutcome, RestsOn: restsOn("outcomes", "needs[].id"), Check: needWithoutOutcome},
	{
		Rule: &rules.NeedWithoutAction, Check: needWithoutAction,
		RestsOn: restsOn("outcomes", "outcomes.status", "actions", "organisations", "needs[].id"),
	},
}

// needIsAService reads what needs say, in the language of the plan.
func needIsAService(c *checker) {
	reader := wording.In(c.Language)
	if reader == nil {
		return
	}
	var read wording.Text
	for i := range c.Needs {
		if read = reader.ReadOver(read, c.Needs[i].Text); read.NeedIsService() {
			c.Report(needs.Index(i).Field("text"))
		}
	}
}

func needWithoutIndicator(c *checker) {
	if !c.speaksWheel() {
		return
	}
	for i, n := range c.Needs {
		if len(n.Indicators) == 0 {
			c.Report(needs.Index(i).Field("indicators"))
		}
	}
}

func needWithoutOutcome(c *checker) {
	for i, n := range c.Needs {
		if n.ID != "" && len(c.OutcomesOf(n.ID)) == 0 {
			c.Report(needs.Index(i))
		}
	}
}

// needWithoutAction is silent where an independent school, an authority or a club helps and nobody has said toward what.
func needWithoutAction(c *checker) {
	if c.helpedFromOutside() {
		return
	}
	for i, n := range c.Needs {
		if !c.Acted(n.ID) && slices.ContainsFunc(c.OutcomesOf(n.ID), func(o *Outcome) bool { return o.Status.open() }) {
			c.Report(needs.Index(i))
		}
	}
}
