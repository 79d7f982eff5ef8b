package training

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// sipFlaws break the rules about what a SIP holds, and about which form and law a plan goes by.
var sipFlaws = []flaw{
	// It is all left to a parent.
	{rule: "sip-action-missing", forms: onlySIP, plant: func(g *ground) (mabra.Path, bool) {
		for i := range g.Actions {
			if a := &g.Actions[i]; byService(a) {
				a.Responsible, a.Organisation, a.Level, a.Funding = g.life.guardians[0].id, "", "", nil
			}
		}
		return "actions", true
	}},
	{rule: "sip-principal-missing", company: incompleteTeam, forms: onlySIP, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Organisations, func(o *plan.Organisation) bool { return g.doneBy(o) > 0 })
		if ok {
			g.Organisations[i].Principal = ""
		}
		return in("organisations", i, "principal"), ok
	}},
	{rule: "sip-principal-missing", company: incompleteTeam, forms: onlySIP, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, func(a *plan.Action) bool { return byService(a) && g.onlyThis(a) })
		if ok {
			g.Actions[i].Organisation, g.owner(&g.Actions[i]).Organisation = "", ""
		}
		return in("actions", i, "organisation"), ok
	}},
	{rule: "sip-service-missing", company: incompleteTeam, forms: onlySIP, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Organisations, func(o *plan.Organisation) bool {
			return g.doneBy(o) > 0 && !slices.ContainsFunc(g.People, func(p plan.Person) bool { // whose service is asked for too
				return p.Organisation == o.ID && p.Has(plan.RoleNamedPerson)
			})
		})
		if !ok {
			return "", false
		}
		o := &g.Organisations[i]
		o.Sector = plan.SectorOther
		switch {
		case o.Name == "": // the child is protected
		case o.Principal == plan.PrincipalRegion:
			o.Name = g.word("Regionen", "The region")
		default:
			o.Name = g.word("Kommunen", "The municipality")
		}
		return in("organisations", i), true
	}},
	{rule: "sip-others-silent", forms: onlySIP, plant: func(g *ground) (mabra.Path, bool) {
		if slices.ContainsFunc(g.Actions, func(a plan.Action) bool { return g.sectorOf(a.Responsible) == plan.SectorPolice }) {
			return "", false // what others do stands among the actions
		}
		g.Others = nil
		return "others", true
	}},
	{rule: "sip-overall-missing", forms: onlySIP, plant: func(g *ground) (mabra.Path, bool) {
		g.Overall = one(g.dice, []plan.Principal{"", plan.PrincipalPrivate})
		return "overall", true
	}},
	{rule: "sip-together", company: []string{"barnteam-missing"}, forms: onlySIP, also: nobodyAway, plant: func(
		g *ground,
	) (mabra.Path, bool) {
		g.Meetings = nil
		for i := range g.Actions {
			g.Actions[i].Meeting = ""
		}
		return "meetings", true
	}},
	{rule: "sip-kin-not-offered", forms: onlySIP, plant: func(g *ground) (mabra.Path, bool) {
		for i := range g.Meetings {
			if slices.ContainsFunc(g.People, func(p plan.Person) bool {
				return p.Has(plan.RoleNetwork) && slices.Contains(g.Meetings[i].Present, p.ID)
			}) {
				return "", false
			}
		}
		g.Kin = nil
		return "kin", true
	}},
	// The need was judged as soon as something was noticed, and then nothing happened.
	{rule: "sip-start-late", forms: onlySIP, plant: func(g *ground) (mabra.Path, bool) {
		if len(g.Reason.Signals) == 0 {
			return "", false // another flaw has taken them
		}
		judged := g.Reason.Signals[0].Observed.Last()
		for _, s := range g.Reason.Signals {
			if last := s.Observed.Last(); last.After(judged) {
				judged = last
			}
		}
		if judged = judged.AddDays(1); judged.DaysUntil(g.Created) <= 10 {
			return "", false
		}
		g.Reason.Date = judged
		return "reason.date", true
	}},
	{rule: "sip-review-missing", forms: onlySIP, plant: func(g *ground) (mabra.Path, bool) {
		g.Reviews.Next = mabra.Date{}
		return "reviews.next", true
	}},

	{rule: "form-mismatch", forms: onlySIP, plant: func(g *ground) (mabra.Path, bool) {
		ok := plan.SuggestForm(g.Plan).Form == plan.FormSIP
		if ok {
			g.Form = one(g.dice, []plan.Form{plan.FormOwn, plan.FormGIP})
		}
		return "form", ok
	}},
	// What the region did has ended, and the plan is still called a SIP.
	{rule: "form-mismatch", forms: onlySIP, plant: func(g *ground) (mabra.Path, bool) {
		ok := plan.SuggestForm(g.Plan).Form == plan.FormSIP
		for i := range g.Actions {
			a := &g.Actions[i]
			if ok && slices.ContainsFunc(g.Organisations, func(o plan.Organisation) bool {
				return o.ID == a.Organisation && o.Principal == plan.PrincipalRegion
			}) {
				a.Status, a.Result = plan.ActionStopped, g.word("Mottagningen har avslutat kontakten.", "The clinic has ended the contact.")
			}
		}
		return "form", ok
	}},
	{rule: "repealed-law", forms: onlySIP, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Meetings, func(m *plan.Meeting) bool { return m.Forum == plan.ForumSIP && underNewLaw(m.Date) })
		if ok {
			g.Meetings[i].Text += g.word(" Mötet hölls enligt 2 kap. 7 § socialtjänstlagen.",
				" The meeting was held under 2 kap. 7 § socialtjänstlagen.")
		}
		return in("meetings", i, "text"), ok
	}},
	{rule: "repealed-law", also: inSweden, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Contingency, whichever)
		if !ok || !underNewLaw(g.Updated) {
			return "", false
		}
		g.Contingency[i].Then += g.word(" Den som misstänker att barnet far illa anmäler det genast enligt 14 kap. 1 § SoL.",
			" Whoever suspects that the child comes to harm reports it at once under 14 kap. 1 § SoL.")
		return in("contingency", i, "then"), true
	}},
	// The day of the review came and went.
	{rule: "lss-review-year", also: underLSS, plant: func(g *ground) (mabra.Path, bool) {
		i := g.lssPlan()
		r := &g.Related[i]
		if r.NextReview = r.Date.AddMonths(12); !r.NextReview.Before(g.at) {
			r.NextReview = g.at.AddDays(-1)
		}
		return in("related", i, "nextReview"), true
	}},
	{rule: "lss-review-year", also: underLSS, plant: func(g *ground) (mabra.Path, bool) {
		i := g.lssPlan()
		g.Related[i].NextReview = g.Related[i].Date.AddMonths(g.between(18, 24))
		return in("related", i, "nextReview"), true
	}},
}

// nobodyAway reports whether no guardian is kept from what is said.
func nobodyAway(l *life) bool { return l.away == nil }

// incompleteTeam is the rule that goes by which services there are, where a barnteam met.
var incompleteTeam = []string{"barnteam-incomplete"}

var onlySIP = []plan.Form{plan.FormSIP}

// underNewLaw reports whether socialtjänstlagen (2025:400) was in force.
func underNewLaw(day mabra.Date) bool { return !day.Before(mabra.Date{Year: 2025, Month: 7, Day: 1}) }

// underLSS reports whether the child may have a plan under LSS.
func underLSS(l *life) bool {
	return !l.scotland && slices.Contains([]string{"chronic-illness", "neuropsychiatric"}, l.script.Name)
}

// lssPlan names a plan under LSS among the other plans for the child, and gives its place.
func (g *ground) lssPlan() int {
	g.Related = append(g.Related, plan.Related{
		Kind: plan.RelatedLSS, Title: g.word("Individuell plan enligt LSS", "Individual plan under LSS"),
		Date: g.Created.AddDays(-g.between(20, 150)),
	})
	return len(g.Related) - 1
}
