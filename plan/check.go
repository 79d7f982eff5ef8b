package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// Check checks the plan's shape and what it says, by its form and practice model. It works alike for a plan that was
// read and for one built in Go; the findings of a plan that was read point into the text.
func (p *Plan) Check(options ...mabra.CheckOption) mabra.Findings {
	checking := mabra.NewChecking(options...)
	c := checker{Plan: p, at: checking.At, practice: p.practice(checking)}
	c.findings = check.Common(p, p.Text, checking, p.Child.Protection.hides(), c.noteCitation)
	c.Text = check.Understood(p.Text, c.findings)
	c.unread = c.Text.UnreadFields()
	if !p.Text.Unread("") {
		c.content()
	}
	findings := check.Capped(c.findings)
	p.Text.Locate(findings)
	return findings.Sort()
}

// content checks the plan by the rules about what it says.
func (c *checker) content() {
	c.index()
	for i := range rows {
		if c.takesUp(rows[i].Rule) {
			rows[i].check(c)
		}
	}
	c.assessment()
}

// hides reports whether the child's whereabouts are protected.
func (p Protection) hides() bool { return p != "" && p != ProtectionNone }

// A row is a rule and the function that checks it.
type row struct {
	*mabra.Rule
	check func(*checker)
}

// rows are the rules about what a plan says, in the order of their groups.
var rows = slices.Concat(
	childAndTime, roleRules, barnteamRules, reasonRules, assessmentRules, viewRules, needsOutcomesActions,
	sipRules, consentRules, lawRules, sharingRules, meetingRules, riskRules, reviewRules, closingRules, togetherRules,
)

// takesUp makes rule the one that is being checked, and reports whether it is for this plan.
func (c *checker) takesUp(rule *mabra.Rule) bool {
	c.rule = rule
	return c.practice.uses(rule, c.Form)
}

// assessment checks the wheel, the triangle and the matrix by the rules that hold for them on their own too.
func (c *checker) assessment() {
	if c.Assessment == nil {
		return
	}
	if a := c.Assessment; a.Wheel != nil {
		checkPart(c, wheel.Rules(), a.Wheel, "assessment.wheel")
	}
	if a := c.Assessment; a.Triangle != nil {
		checkPart(c, triangle.Rules(), a.Triangle, "assessment.triangle")
	}
	if a := c.Assessment; a.Resilience != nil {
		checkPart(c, resilience.Rules(), a.Resilience, "assessment.resilience")
	}
}

// checkPart checks a part of the plan that stands at the path.
func checkPart[Part any](c *checker, rows []check.Row[Part], part Part, at mabra.Path) {
	report := check.Report{
		At: func(path mabra.Path, args ...mabra.Arg) *mabra.Finding {
			return c.report(at.Field(string(path)), args...)
		},
		Unread: func(path mabra.Path) bool { return c.Text.Unread(at.Field(string(path))) },
	}
	for i := range rows {
		if c.takesUp(rows[i].Rule) {
			rows[i].Check(part, report)
		}
	}
}
