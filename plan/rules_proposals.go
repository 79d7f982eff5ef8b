package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// proposalRules are the rules about what a program has proposed.
var proposalRules = []row{
	{Rule: &rules.ProposalNotTakenOver, RestsOn: restsOn("status", "proposals[].takenBy"), Check: proposalNotTakenOver},
}

const proposals = mabra.Path("proposals")

// proposalNotTakenOver is silent in a draft, where proposals belong, and in a plan that has ended, where nobody can take
// anything over any more.
func proposalNotTakenOver(c *checker) {
	if c.Status != StatusActive {
		return
	}
	for i := range c.Proposals {
		if c.Proposals[i].TakenBy == "" {
			c.Report(proposals.Index(i).Field("takenBy"))
		}
	}
}
