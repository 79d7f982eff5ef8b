package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// Check checks the plan's shape and what it says, by its form and practice model. It works alike for a plan that was
// read and for one built in Go; the findings of a plan that was read point into the text.
func (p *Plan) Check(options ...mabra.CheckOption) mabra.Findings {
	checking := mabra.NewChecking(options...)
	if checking.Model == "" {
		checking.Model = p.Model
	}
	c := checker{
		Plan: p, at: checking.At, unread: p.Text.UnreadLists(),
		findings: check.Common(p, p.Text, checking, p.Child.Protection.hides()),
	}
	if !p.Text.Unread("") {
		c.index()
		for i := range rows {
			if rows[i].applies(p, checking.Model) {
				c.rule = &rows[i].Rule
				rows[i].check(&c)
			}
		}
	}
	p.Text.Locate(c.findings)
	return c.findings.Sort()
}

// hides reports whether the child's whereabouts are protected.
func (p Protection) hides() bool { return p != "" && p != ProtectionNone }

// A row is a rule and the function that checks it.
type row struct {
	mabra.Rule
	check func(*checker)
}

// rows are the rules about what a plan says, in the order of their groups.
var rows = slices.Concat(childAndTime, needsOutcomesActions)

func (r *row) applies(p *Plan, model string) bool {
	return (r.Forms == nil || slices.Contains(r.Forms, string(p.Form))) &&
		(r.Models == nil || slices.Contains(r.Models, model))
}

// Rules lists every rule that documents are checked by: those of form, those that hold for every kind of document, and
// those about what a plan says.
func Rules() []*mabra.Rule {
	rules := slices.Concat(yamldoc.Rules(), check.Rules())
	for i := range rows {
		rules = append(rules, &rows[i].Rule)
	}
	return rules
}

// A checker checks one plan. A rule's function looks at the plan and reports; what several of them ask for is looked up
// once.
type checker struct {
	*Plan
	at       mabra.Date // the day of checking; zero when none is given
	rule     *mabra.Rule
	unread   map[string]bool // lists of which something could not be read
	findings mabra.Findings

	people           map[string]*Person
	outcomes         map[string]int // id → place in Outcomes
	organisations    map[string]bool
	meetings         map[string]*Meeting
	outcomesOfNeed   map[string][]*Outcome
	actionsOfOutcome map[string][]*Action
}

func (c *checker) index() {
	c.people = make(map[string]*Person, len(c.People))
	for i := range c.People {
		c.people[c.People[i].ID] = &c.People[i]
	}
	c.organisations = make(map[string]bool, len(c.Organisations))
	for i := range c.Organisations {
		c.organisations[c.Organisations[i].ID] = true
	}
	c.meetings = make(map[string]*Meeting, len(c.Meetings))
	for i := range c.Meetings {
		c.meetings[c.Meetings[i].ID] = &c.Meetings[i]
	}
	c.outcomes = make(map[string]int, len(c.Outcomes))
	c.outcomesOfNeed = make(map[string][]*Outcome, len(c.Needs))
	for i := range c.Outcomes {
		c.outcomes[c.Outcomes[i].ID] = i
		for _, need := range c.Outcomes[i].Needs {
			c.outcomesOfNeed[need] = append(c.outcomesOfNeed[need], &c.Outcomes[i])
		}
	}
	c.actionsOfOutcome = make(map[string][]*Action, len(c.Outcomes))
	for i := range c.Actions {
		for _, outcome := range c.Actions[i].Outcomes {
			c.actionsOfOutcome[outcome] = append(c.actionsOfOutcome[outcome], &c.Actions[i])
		}
	}
}

// report adds a finding of the rule that is being checked. What could not be read is never called missing.
func (c *checker) report(path mabra.Path, args ...mabra.Arg) *mabra.Finding {
	if c.Text.Unread(path) {
		return new(mabra.Finding)
	}
	severity := c.rule.Severity
	if c.rule.WhenActive && c.Status == StatusDraft {
		severity = mabra.Info
	}
	c.findings = append(c.findings, mabra.Finding{Path: path, Rule: c.rule, Severity: severity, Args: args})
	return &c.findings[len(c.findings)-1]
}
