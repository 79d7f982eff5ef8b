package training

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// workFlaws break the rules about needs, outcomes and actions.
var workFlaws = []flaw{
	{rule: "need-without-indicator", plant: func(g *ground) (mabra.Path, bool) {
		i := g.below(len(g.Needs))
		g.Needs[i].Indicators = nil
		return in("needs", i, "indicators"), true
	}},
	{rule: "need-is-a-service", plant: func(g *ground) (mabra.Path, bool) {
		i := g.below(len(g.Needs))
		g.Needs[i].Text = g.dealt("services as needs", wordedWrong().ServicesAsNeeds)
		return in("needs", i, "text"), true
	}},
	// The outcomes of one need are put down under another.
	{rule: "need-without-outcome", plant: func(g *ground) (mabra.Path, bool) {
		i := g.below(len(g.Needs))
		other := (i + 1) % len(g.Needs)
		if other == i {
			return "", false
		}
		for j := range g.Outcomes {
			if o := &g.Outcomes[j]; slices.Contains(o.Needs, g.Needs[i].ID) {
				o.Needs = []string{g.Needs[other].ID}
			}
		}
		return in("needs", i), true
	}},
	// What is done for one need is put down under another's outcome.
	{rule: "need-without-action", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Needs, func(n *plan.Need) bool {
			return slices.ContainsFunc(g.Outcomes, func(o plan.Outcome) bool { return unmet(&o) && slices.Contains(o.Needs, n.ID) })
		})
		j := slices.IndexFunc(g.Outcomes, func(o plan.Outcome) bool { return !slices.Contains(o.Needs, g.Needs[i].ID) })
		if !ok || j < 0 {
			return "", false
		}
		for _, a := range g.doneFor(g.Needs[i].ID) {
			a.Outcomes = []string{g.Outcomes[j].ID}
		}
		return in("needs", i), true
	}},

	{rule: "outcome-without-need", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Outcomes, func(o *plan.Outcome) bool { return g.beside(o) != "" })
		if ok {
			g.Outcomes[i].Needs = nil
		}
		return in("outcomes", i, "needs"), ok
	}},
	{rule: "outcome-without-evidence", plant: func(g *ground) (mabra.Path, bool) {
		i := g.below(len(g.Outcomes))
		g.Outcomes[i].Evidence = ""
		return in("outcomes", i, "evidence"), true
	}},
	{rule: "outcome-without-date", plant: func(g *ground) (mabra.Path, bool) {
		i := g.below(len(g.Outcomes))
		g.Outcomes[i].Due = mabra.Date{}
		return in("outcomes", i, "due"), true
	}},
	{rule: "outcome-is-a-service", plant: func(g *ground) (mabra.Path, bool) {
		lead := slices.IndexFunc(g.People, func(p plan.Person) bool { return p.Has(plan.RoleLeadProfessional) })
		i, ok := which(g, g.Outcomes, unmet)
		if ok = ok && lead >= 0; ok {
			g.Outcomes[i].Text = g.word("Samtal med ", "Regular meetings with the ") + g.People[lead].Title + "."
		}
		return in("outcomes", i, "text"), ok
	}},
	{rule: "outcome-is-a-service", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Outcomes, unmet)
		if ok {
			g.Outcomes[i].Text = g.word("Nytt möte om sex veckor för att se hur det går.",
				"Meeting with the family in six weeks to see how things are going.")
		}
		return in("outcomes", i, "text"), ok
	}},
	{rule: "outcome-is-a-service", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Outcomes, unmet)
		if ok {
			g.Outcomes[i].Text = g.word("Föräldrarna ska gå en föräldrakurs.", "Parents to attend a parenting course.")
		}
		return in("outcomes", i, "text"), ok
	}},
	{rule: "outcome-negative", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Outcomes, unmet)
		if ok {
			g.Outcomes[i].Text = g.dealt("outcomes not to be", wordedWrong().OutcomesNotToBe)
		}
		return in("outcomes", i, "text"), ok
	}},
	{rule: "outcome-without-action", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Outcomes, func(o *plan.Outcome) bool { return unmet(o) && g.beside(o) != "" })
		for j := range g.Actions {
			if a := &g.Actions[j]; ok && slices.Contains(a.Outcomes, g.Outcomes[i].ID) {
				a.Outcomes = []string{g.beside(&g.Outcomes[i])}
			}
		}
		return in("outcomes", i), ok
	}},
	{rule: "outcome-horizon", forms: onlySIP, plant: func(g *ground) (mabra.Path, bool) {
		term := one(g.dice, []plan.Term{plan.TermShort, plan.TermLong})
		for i := range g.Outcomes {
			g.Outcomes[i].Term = term
		}
		return "outcomes", true
	}},
	{rule: "outcome-reached-without-evidence", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Outcomes, func(o *plan.Outcome) bool {
			return o.Status == plan.OutcomePartly || o.Status == plan.OutcomeReached
		})
		if ok {
			g.Outcomes[i].Result = ""
		}
		return in("outcomes", i, "result"), ok
	}},

	{rule: "action-without-outcome", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, func(a *plan.Action) bool {
			return slices.ContainsFunc(g.Actions, func(b plan.Action) bool { return b.ID != a.ID && slices.Equal(a.Outcomes, b.Outcomes) })
		})
		if ok {
			g.Actions[i].Outcomes = nil
		}
		return in("actions", i, "outcomes"), ok
	}},
	{rule: "action-owner-missing", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, byService)
		if ok {
			g.Actions[i].Responsible = ""
		}
		return in("actions", i, "responsible"), ok
	}},
	{rule: "action-owner-not-a-person", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, byService)
		if ok {
			g.Actions[i].Responsible = g.Actions[i].Organisation
		}
		return in("actions", i, "responsible"), ok
	}},
	{rule: "action-owner-not-a-person", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, func(a *plan.Action) bool { return byService(a) && g.onlyThis(a) })
		if ok {
			p := g.owner(&g.Actions[i])
			p.Name, p.Title = g.word("Personalen", "Staff"), ""
		}
		return in("actions", i, "responsible"), ok
	}},
	{rule: "action-date-missing", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, func(a *plan.Action) bool { return underWay(a) && a.Due.IsZero() })
		if ok {
			g.Actions[i].Frequency = ""
		}
		return in("actions", i, "frequency"), ok
	}},
	{rule: "action-date-missing", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, func(a *plan.Action) bool { return underWay(a) && a.Due.IsZero() })
		if ok {
			g.Actions[i].Status, g.Actions[i].Start = plan.ActionPlanned, mabra.Date{}
		}
		return in("actions", i, "due"), ok
	}},
	{rule: "action-after-outcome", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, func(a *plan.Action) bool { return underWay(a) && !g.lastDue(a).IsZero() })
		if ok {
			a := &g.Actions[i]
			a.Due, a.Frequency = g.lastDue(a).AddDays(g.between(20, 90)), ""
		}
		return in("actions", i, "due"), ok
	}},
	{rule: "action-overdue", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, func(a *plan.Action) bool { return a.Status == plan.ActionDone && a.Due.Before(g.at) })
		if ok {
			g.Actions[i].Status, g.Actions[i].Result = plan.ActionOngoing, ""
		}
		return in("actions", i, "due"), ok
	}},
	{rule: "action-done-without-result", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, func(a *plan.Action) bool { return a.Status == plan.ActionDone })
		if ok {
			g.Actions[i].Result = ""
		}
		return in("actions", i, "result"), ok
	}},
	{rule: "action-unconfirmed", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, func(a *plan.Action) bool { return underWay(a) && !a.Confirmed.IsZero() })
		if ok {
			g.Actions[i].Confirmed = mabra.Date{}
		}
		return in("actions", i, "confirmed"), ok
	}},
	{rule: "action-chain", models: []string{"samtidigt"}, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Needs, func(n *plan.Need) bool {
			all := g.doneFor(n.ID)
			return len(all) > 1 && !slices.ContainsFunc(all, func(a *plan.Action) bool { return !underWay(a) })
		})
		if !ok {
			return "", false
		}
		ends := g.at.AddDays(g.between(5, 15))
		for n, a := range g.doneFor(g.Needs[i].ID) {
			if n > 0 {
				a.Start, a.Status = ends.AddDays(1), plan.ActionPlanned
				ends = a.Start.AddDays(g.between(20, 30))
			}
			a.Due = ends
		}
		return in("needs", i), true
	}},
	{rule: "action-funding-missing", models: []string{"samtidigt"}, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, byService)
		if ok {
			g.Actions[i].Funding = nil
		}
		return in("actions", i, "funding"), ok
	}},
	{rule: "action-funding-missing", models: []string{"samtidigt"}, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, byService)
		if ok {
			g.Actions[i].Funding = &plan.Funding{Note: g.word("Det får vi återkomma till.", "We shall have to come back to that.")}
		}
		return in("actions", i, "funding", "source"), ok
	}},
	// Those who work with the family are put down as owners of what the family does itself.
	{rule: "family-no-part", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, byService)
		for j := range g.Actions {
			if a := &g.Actions[j]; ok && !byService(a) {
				b := &g.Actions[i]
				a.Responsible, a.Organisation, a.Level, a.Funding = b.Responsible, b.Organisation, b.Level, b.Funding
				a.Meeting, a.Confirmed = b.Meeting, b.Confirmed
			}
		}
		return "actions", ok
	}},
}

// unmet reports whether there is still something to do for an outcome.
func unmet(o *plan.Outcome) bool {
	return o.Status == plan.OutcomeOpen || o.Status == plan.OutcomePartly
}

// beside gives the id of another outcome for the same need, for which something is done; nothing where there is none.
func (g *ground) beside(o *plan.Outcome) string {
	for _, other := range g.Outcomes {
		if other.ID != o.ID && slices.Equal(other.Needs, o.Needs) &&
			slices.ContainsFunc(g.Actions, func(a plan.Action) bool { return slices.Contains(a.Outcomes, other.ID) }) {
			return other.ID
		}
	}
	return ""
}

// doneFor gives the actions for a need.
func (g *ground) doneFor(need string) []*plan.Action {
	var found []*plan.Action
	for i := range g.Actions {
		if slices.ContainsFunc(g.Outcomes, func(o plan.Outcome) bool {
			return slices.Contains(o.Needs, need) && slices.Contains(g.Actions[i].Outcomes, o.ID)
		}) {
			found = append(found, &g.Actions[i])
		}
	}
	return found
}

// doneBy counts the actions of a service.
func (g *ground) doneBy(o *plan.Organisation) int {
	n := 0
	for i := range g.Actions {
		if g.Actions[i].Organisation == o.ID {
			n++
		}
	}
	return n
}

// lastDue gives the day by which the last outcome of an action is to be reached.
func (g *ground) lastDue(a *plan.Action) mabra.Date {
	var last mabra.Date
	for _, o := range g.Outcomes {
		if slices.Contains(a.Outcomes, o.ID) && (last.IsZero() || o.Due.After(last)) {
			last = o.Due
		}
	}
	return last
}

func underWay(a *plan.Action) bool { return a.Status == plan.ActionOngoing }

// byService reports whether an action is not the family's own.
func byService(a *plan.Action) bool { return a.Organisation != "" }

// onlyThis reports whether the owner of an action has no other one, and no other part in the plan.
func (g *ground) onlyThis(a *plan.Action) bool {
	p := g.owner(a)
	return p != nil && !p.Has(plan.RoleNamedPerson) && !p.Has(plan.RoleLeadProfessional) &&
		!slices.ContainsFunc(g.Actions, func(b plan.Action) bool { return b.ID != a.ID && b.Responsible == p.ID })
}

func (g *ground) owner(a *plan.Action) *plan.Person {
	i := slices.IndexFunc(g.People, func(p plan.Person) bool { return p.ID == a.Responsible })
	if i < 0 {
		return nil
	}
	return &g.People[i]
}
