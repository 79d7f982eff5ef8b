package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// A checker checks one plan. A rule's function looks at the plan and reports; what several of them ask for is looked up
// once.
type checker struct {
	*Plan
	Text     *yamldoc.Source // the plan's own, in which words that no vocabulary has count as unread
	at       mabra.Date      // the day of checking; zero when none is given
	practice *practice
	rule     *mabra.Rule
	unread   map[string]bool // what could not be read: see yamldoc.Source.UnreadFields
	findings mabra.Findings

	citations        []citation // texts that cite a section of law
	people           map[string]*Person
	outcomes         map[string]int // id → place in Outcomes
	organisations    map[string]*Organisation
	meetings         map[string]*Meeting
	outcomesOfNeed   map[string][]*Outcome
	actionsOfOutcome map[string][]*Action
	acted            map[string]bool       // needs that an action reaches through one of their outcomes
	consentsFor      map[string][]*Consent // organisation → the consents that name it; "" → those that name none
	rolesUnsure      bool                  // somebody's roles are not known
}

func (c *checker) index() {
	c.people = make(map[string]*Person, len(c.People))
	c.rolesUnsure = c.unread["people"]
	for i := range c.People {
		c.people[c.People[i].ID] = &c.People[i]
		c.rolesUnsure = c.rolesUnsure || c.People[i].rolesUnsure()
	}
	c.organisations = make(map[string]*Organisation, len(c.Organisations))
	for i := range c.Organisations {
		c.organisations[c.Organisations[i].ID] = &c.Organisations[i]
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
	c.consentsFor = make(map[string][]*Consent, len(c.Consents))
	for i := range c.Consents {
		k := &c.Consents[i]
		for _, organisation := range k.Organisations {
			c.consentsFor[organisation] = append(c.consentsFor[organisation], k)
		}
		if len(k.Organisations) == 0 {
			c.consentsFor[""] = append(c.consentsFor[""], k)
		}
	}
	c.actionsOfOutcome = make(map[string][]*Action, len(c.Outcomes))
	for i := range c.Actions {
		for _, outcome := range c.Actions[i].Outcomes {
			c.actionsOfOutcome[outcome] = append(c.actionsOfOutcome[outcome], &c.Actions[i])
		}
	}
	// What has no id, or one that could not be read, is not what somebody means who names nothing.
	delete(c.people, "")
	delete(c.organisations, "")
	delete(c.meetings, "")
	delete(c.outcomes, "")
	c.acted = make(map[string]bool, len(c.Needs))
	for i := range c.Outcomes {
		if len(c.actionsOfOutcome[c.Outcomes[i].ID]) > 0 {
			for _, need := range c.Outcomes[i].Needs {
				c.acted[need] = true
			}
		}
	}
}

// report adds a finding of the rule that is being checked. What could not be read is never called missing.
func (c *checker) report(path mabra.Path, args ...mabra.Arg) *mabra.Finding {
	if c.Text.Unread(path) || check.Enough(c.findings) {
		return new(mabra.Finding)
	}
	status := c.Status
	if c.mayHave(StatusDraft) {
		status = StatusDraft
	}
	f := mabra.Finding{Path: path, Rule: c.rule, Severity: c.practice.severity(c.rule, status), Args: args}
	f.Law = c.rule.InForce(c.day())
	if !c.rule.Abroad.IsZero() && !c.swedish() {
		f.Law = &c.rule.Abroad
	}
	if f.Law != nil {
		f.Args = append(f.Args, mabra.Arg{Name: "law", Value: f.Law.Text})
	}
	c.findings = append(c.findings, f)
	return &c.findings[len(c.findings)-1]
}

// lost reports whether an item of a list, or one of the fields in some item, was written but could not be read.
func (c *checker) lost(list string, fields ...string) bool {
	return c.unread != nil && (c.unread[list] || slices.ContainsFunc(fields, func(field string) bool {
		return c.unread[list+"."+field]
	}))
}

// unsure reports whether one of the fields of item i of a list was written but could not be read.
func (c *checker) unsure(list mabra.Path, i int, fields ...string) bool {
	return c.unread != nil && slices.ContainsFunc(fields, func(field string) bool {
		return c.Text.Unread(list.Index(i).Field(field))
	})
}

// mayHave reports whether the plan has the status, or may have: the one written is not known.
func (c *checker) mayHave(status Status) bool {
	return c.Status == status || !statuses.Has(string(c.Status))
}

// mayBe reports whether the id is of somebody in the role, or may be: nobody has the id, or the roles are not known.
func (c *checker) mayBe(id string, role Role) bool {
	p := c.people[id]
	return p == nil || p.Has(role) || p.rolesUnsure()
}

// day gives the day that the plan, as it stands, was drawn up: which text of law it goes by.
func (p *Plan) day() mabra.Date {
	if p.Updated.After(p.Created) {
		return p.Updated
	}
	return p.Created
}
