package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
)

// Check checks the plan's shape and what it says, by its form and practice model. It works alike for a plan that was
// read and for one built in Go; the findings of a plan that was read point into the text. That a program has put something
// into it that no document can hold is for Encode to tell.
func (p *Plan) Check(options ...mabra.CheckOption) mabra.Findings {
	c := newChecker(check.Said(p), mabra.NewChecking(options...))
	if !c.source.Unread("") {
		check.Run(c.Reporter, rows, c, c.uses)
		c.assessment()
	}
	findings := c.Findings()
	c.source.Locate(findings)
	return findings.Sort()
}

// rows are the rules about what a plan says, in the order of their groups.
var rows = slices.Concat(
	modelRules, childAndTime, stageRules, identifierRules, roleRules, barnteamRules, programmeRules, reasonRules, assessmentRules,
	viewRules, needRules, outcomeRules, actionRules, sipRules, consentRules, lawRules, sharingRules, groundRules, secrecyRules,
	meetingRules, conveningRules, riskRules, reviewRules, closingRules, proposalRules,
)

// assessment checks the wheel, the triangle and the matrix by the rules that hold for them on their own too.
func (c *checker) assessment() {
	if c.Assessment == nil {
		return
	}
	if w := c.Assessment.Wheel; w != nil {
		w.Check(c.Within("assessment.wheel", c.uses))
	}
	if t := c.Assessment.Triangle; t != nil {
		t.Check(c.Within("assessment.triangle", c.uses))
	}
	if m := c.Assessment.Resilience; m != nil {
		m.Check(c.Within("assessment.resilience", c.uses))
	}
}
