package plan

import (
	"cmp"
	"slices"

	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

var actionRules = []row{
	{Rule: &rules.ActionWithoutOutcome, Check: actionWithoutOutcome},
	{Rule: &rules.ActionOwnerMissing, Check: actionOwnerMissing},
	{Rule: &rules.ActionOwnerNotAPerson, Check: actionOwnerNotAPerson},
	{
		Rule: &rules.ActionDateMissing, Check: actionDateMissing,
		RestsOn: restsOn("actions[].status", "actions[].frequency", "actions[].start"),
	},
	{
		Rule: &rules.ActionAfterOutcome, Check: actionAfterOutcome,
		RestsOn: restsOn("actions[].status", "actions[].frequency", "actions[].start", "outcomes.due"),
	},
	{
		Rule: &rules.ActionOverdue, Check: actionOverdue,
		RestsOn: restsOn("closing.date", "actions[].status", "actions[].result"),
	},
	{Rule: &rules.ActionDoneWithoutResult, Check: actionDoneWithoutResult},
	{Rule: &rules.ActionUnconfirmed, RestsOn: restsOn("actions[].status"), Check: actionUnconfirmed},
	{Rule: &rules.ActionChain, RestsOn: restsOn("outcomes", "actions", "actions.status"), Check: actionChain},
	{
		Rule: &rules.ActionFundingMissing, Check: actionFundingMissing,
		RestsOn: restsOn("people", "people.roles", "actions[].status", "actions[].responsible"),
	},
	{
		Rule: &rules.FamilyNoPart, Check: familyNoPart,
		RestsOn: restsOn("people", "people.roles", "actions", "actions.responsible", "closing"),
	},
}

func actionWithoutOutcome(c *checker) {
	for i := range c.Actions {
		if len(c.Actions[i].Outcomes) == 0 {
			c.Report(actions.Index(i).Field("outcomes"))
		}
	}
}

func actionOwnerMissing(c *checker) {
	for i := range c.deeds {
		if d := &c.deeds[i]; d.leads() && d.Responsible == "" && (!d.others || d.Organisation == "") {
			c.Report(d.owner(c.Plan))
		}
	}
}

// actionOwnerNotAPerson lets somebody else's measure be a service's: those who plan do not choose who does it there.
func actionOwnerNotAPerson(c *checker) {
	known := map[*Person]bool{} // one person may be responsible for much
	for i := range c.deeds {
		d := &c.deeds[i]
		person := c.people[d.Responsible]
		if !d.leads() {
			continue
		}
		if person == nil && !d.others && c.organisations[d.Responsible] != nil || person != nil && c.isAGroup(person, known) {
			c.Report(d.owner(c.Plan))
		}
	}
}

// isAGroup reports whether somebody among the people is no person: by the name, or by the title where there is none. It
// notes what it reports, and looks at nobody twice.
func (c *checker) isAGroup(p *Person, known map[*Person]bool) bool {
	group, ok := known[p]
	if !ok {
		group = namesAGroup(cmp.Or(p.Name, p.Title), c.Language)
		known[p] = group
	}
	return group
}

func actionDateMissing(c *checker) {
	for at, a := range c.LiveActions() {
		switch {
		case !a.Due.IsZero() || a.Recurs():
		case a.Status == ActionOngoing:
			c.Report(at.Field("frequency"), check.Say("ongoing"))
		default:
			c.Report(at.Field("due"), check.Say("none"))
		}
	}
}

// actionAfterOutcome goes by the latest of the outcomes that an action serves: it may be a step to the first and go on
// to the last. One of them without a day may be later still.
func actionAfterOutcome(c *checker) {
	for at, a := range c.LiveActions() {
		if latest := c.latestServed(a); latest >= 0 && !a.Recurs() && a.Due.After(c.Outcomes[latest].Due) {
			c.Report(at.Field("due"), check.Near("outcome", outcomes.Index(latest).Field("due")))
		}
	}
}

// latestServed gives the place of the latest outcome that an action serves; -1 where one of them has no day, or none
// is known.
func (c *checker) latestServed(a *Action) int {
	latest := -1
	for _, id := range a.Outcomes {
		switch o, j := c.Outcome(id); {
		case o == nil || o.Due.IsZero():
			return -1
		case latest < 0 || o.Due.After(c.Outcomes[latest].Due):
			latest = j
		}
	}
	return latest
}

// actionOverdue goes by the day on which the plan was closed, where that is earlier: nobody promised more.
func actionOverdue(c *checker) {
	day := c.at
	if c.Closing != nil && c.Closing.Date.Before(day) {
		day = c.Closing.Date
	}
	for at, a := range c.LiveActions() {
		if a.Due.Before(day) && a.Result == "" {
			c.Report(at.Field("due"))
		}
	}
}

func actionDoneWithoutResult(c *checker) {
	for at, a := range c.EveryAction() {
		if a.Status == ActionDone && a.Result == "" {
			c.Report(at.Field("result"))
		}
	}
}

func actionUnconfirmed(c *checker) {
	for at, a := range c.LiveActions() {
		meeting := c.meetings[a.Meeting]
		if meeting == nil || c.people[a.Responsible] == nil || !a.Confirmed.IsZero() {
			continue
		}
		stranger := func(id string) bool { return c.people[id] == nil } // it may be the one
		recorded := meeting.Present
		if len(recorded) > 0 && !slices.Contains(recorded, a.Responsible) && !slices.ContainsFunc(recorded, stranger) {
			c.Report(at.Field("confirmed"))
		}
	}
}

func actionChain(c *checker) {
	for i, n := range c.Needs {
		if c.Chain(n.ID) {
			c.Report(needs.Index(i))
		}
	}
}

// actionFundingMissing does not ask who pays for what the family does itself.
func actionFundingMissing(c *checker) {
	for at, a := range c.ServiceActions() {
		switch {
		case a.Status == ActionStopped:
		case a.Funding == nil:
			c.Report(at.Field("funding"))
		case a.Funding.Source == "":
			c.Report(at.Field("funding").Field("source"))
		}
	}
}

// familyNoPart asks nobody once the plan has ended. What the family does among the measures by others is its part as soon as
// it leads to an outcome; until then that is what to say.
func familyNoPart(c *checker) {
	if len(c.Actions) == 0 || c.Ended() {
		return
	}
	says := check.Say("none")
	for i := range c.deeds {
		switch d := &c.deeds[i]; {
		case !c.familys(d.Action):
		case d.leads():
			return
		default:
			says = check.Say("leads-nowhere")
		}
	}
	c.Report(actions, says)
}
