package plan

import (
	"iter"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

var actionRules = []row{
	{&rules.ActionWithoutOutcome, actionWithoutOutcome},
	{&rules.ActionOwnerMissing, actionOwnerMissing},
	{&rules.ActionOwnerNotAPerson, actionOwnerNotAPerson},
	{&rules.ActionDateMissing, actionDateMissing},
	{&rules.ActionAfterOutcome, actionAfterOutcome},
	{&rules.ActionOverdue, actionOverdue},
	{&rules.ActionDoneWithoutResult, actionDoneWithoutResult},
	{&rules.ActionUnconfirmed, actionUnconfirmed},
	{&rules.ActionChain, actionChain},
	{&rules.ActionFundingMissing, actionFundingMissing},
	{&rules.FamilyNoPart, familyNoPart},
}

// liveActions goes through the actions that are neither done nor stopped.
func (c *checker) liveActions() iter.Seq2[int, *Action] {
	return func(yield func(int, *Action) bool) {
		for i := range c.Actions {
			a := &c.Actions[i]
			if a.Status != ActionDone && a.Status != ActionStopped && !c.unsure(actions, i, "status") && !yield(i, a) {
				return
			}
		}
	}
}

func actionWithoutOutcome(c *checker) {
	for i := range c.Actions {
		if len(c.Actions[i].Outcomes) == 0 {
			c.report(actions.Index(i).Field("outcomes"))
		}
	}
}

func actionOwnerMissing(c *checker) {
	for i := range c.Actions {
		if c.Actions[i].Responsible == "" {
			c.report(actions.Index(i).Field("responsible"))
		}
	}
}

func actionOwnerNotAPerson(c *checker) {
	for i := range c.Actions {
		owner := c.Actions[i].Responsible
		person := c.people[owner]
		if person == nil && c.organisations[owner] != nil || person != nil && namesAGroup(person.Name) {
			c.report(actions.Index(i).Field("responsible"))
		}
	}
}

func namesAGroup(name string) bool {
	if name == "" {
		return false
	}
	list, name := rules.ActionOwnerNotAPerson.Words, strings.ToLower(strings.TrimSpace(name))
	return slices.Contains(list.Sv, name) || slices.Contains(list.En, name)
}

func actionDateMissing(c *checker) {
	for i, a := range c.liveActions() {
		if a.Due.IsZero() && (a.Status != ActionOngoing || a.Frequency == "" && !c.unsure(actions, i, "frequency")) {
			c.report(actions.Index(i).Field("due"))
		}
	}
}

func actionAfterOutcome(c *checker) {
	for i, a := range c.liveActions() {
		for _, id := range a.Outcomes {
			j, ok := c.outcomes[id]
			if ok && a.Due.After(c.Outcomes[j].Due) {
				f := c.report(actions.Index(i).Field("due"))
				f.Related = []mabra.Related{{Path: outcomes.Index(j).Field("due"), Note: mabra.Text{Sv: "målet på", En: "the outcome at"}}}
				break
			}
		}
	}
}

// actionOverdue goes by the day on which the plan was closed, where that is earlier: nobody promised more.
func actionOverdue(c *checker) {
	if c.Text.Unread("closing.date") {
		return
	}
	day := c.at
	if c.Closing != nil && c.Closing.Date.Before(day) {
		day = c.Closing.Date
	}
	for i, a := range c.liveActions() {
		if a.Due.Before(day) && a.Result == "" && !c.unsure(actions, i, "result") {
			c.report(actions.Index(i).Field("due"))
		}
	}
}

func actionDoneWithoutResult(c *checker) {
	for i := range c.Actions {
		if a := &c.Actions[i]; a.Status == ActionDone && a.Result == "" {
			c.report(actions.Index(i).Field("result"))
		}
	}
}

func actionUnconfirmed(c *checker) {
	for i, a := range c.liveActions() {
		meeting := c.meetings[a.Meeting]
		if meeting == nil || c.people[a.Responsible] == nil || !a.Confirmed.IsZero() {
			continue
		}
		if recorded := meeting.Present; len(recorded) > 0 && !slices.Contains(recorded, a.Responsible) && !slices.Contains(recorded, "") {
			c.report(actions.Index(i).Field("confirmed"))
		}
	}
}

func actionChain(c *checker) {
	if c.unread["outcomes"] || c.lost("actions", "status") {
		return
	}
	for i, n := range c.Needs {
		if isChain(c.actionsOfNeed(n.ID)) {
			c.report(mabra.Path("needs").Index(i))
		}
	}
}

// actionsOfNeed gives the actions for a need that were not stopped, each once, by their beginning.
func (c *checker) actionsOfNeed(need string) []*Action {
	var found []*Action
	seen := map[*Action]bool{}
	for _, o := range c.outcomesOfNeed[need] {
		for _, a := range c.actionsOfOutcome[o.ID] {
			if a.Status != ActionStopped && !seen[a] {
				seen[a] = true
				found = append(found, a)
			}
		}
	}
	slices.SortStableFunc(found, func(a, b *Action) int { return strings.Compare(a.Start.String(), b.Start.String()) })
	return found
}

// isChain reports whether each of several actions begins only after the one before has ended. One that does not say
// when it begins and ends may go on beside the others.
func isChain(actions []*Action) bool {
	for i, a := range actions {
		if a.Start.IsZero() || a.Due.IsZero() || i > 0 && !a.Start.After(actions[i-1].Due) {
			return false
		}
	}
	return len(actions) > 1
}

// actionFundingMissing does not ask who pays for what the family does itself.
func actionFundingMissing(c *checker) {
	for i := range c.Actions {
		switch a := &c.Actions[i]; {
		case a.Status == ActionStopped || c.unsure(actions, i, "status") || c.mayBeFamilys(i):
		case a.Funding == nil:
			c.report(actions.Index(i).Field("funding"))
		case a.Funding.Source == "":
			c.report(actions.Index(i).Field("funding").Field("source"))
		}
	}
}

func familyNoPart(c *checker) {
	if len(c.Actions) == 0 || c.unread["actions"] {
		return
	}
	for i := range c.Actions {
		if c.mayBeFamilys(i) {
			return
		}
	}
	c.report(actions)
}

// mayBeFamilys reports whether action i is the child's, a guardian's or that of somebody close to the child, or may be,
// because its owner could not be read.
func (c *checker) mayBeFamilys(i int) bool {
	p := c.people[c.Actions[i].Responsible]
	if p == nil {
		return c.unread["people"] || c.unsure(actions, i, "responsible")
	}
	return p.inFamily() || p.rolesUnsure()
}
