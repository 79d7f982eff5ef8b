package examples

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// workFlaws break the rules about needs, outcomes and actions.
var workFlaws = []flaw{
	{rule: "outcome-without-evidence", plant: func(g *ground) (mabra.Path, bool) {
		i := g.below(len(g.Outcomes))
		g.Outcomes[i].Evidence = ""
		return in("outcomes", i, "evidence"), true
	}},
	{rule: "action-done-without-result", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, func(a *plan.Action) bool { return a.Status == plan.ActionDone })
		if ok {
			g.Actions[i].Result = ""
		}
		return in("actions", i, "result"), ok
	}},
}
