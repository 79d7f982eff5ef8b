package training

import (
	"slices"
	"time"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// reviewFlaws break the rules about risks, reviews, what comes next, the chronology and the copies.
var reviewFlaws = []flaw{
	{rule: "harm-unreported", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Harm, func(h *plan.Harm) bool { return !h.Reported.IsZero() })
		if ok {
			g.Harm[i].Reported = mabra.Date{}
		}
		return in("harm", i, "reported"), ok
	}},
	{rule: "harm-unreported", plant: func(g *ground) (mabra.Path, bool) {
		lead, ok := which(g, g.People, func(p *plan.Person) bool { return p.Has(plan.RoleLeadProfessional) })
		if !ok || g.Child.Born.IsZero() {
			return "", false
		}
		g.Harm = append(g.Harm, plan.Harm{By: g.People[lead].ID, Date: g.life.days.planned, Text: g.word(
			"Barnet hade blåmärken på ryggen och ville inte säga hur det hade gått till.",
			"The child had bruises on the back and did not want to say how they had come about.")})
		return in("harm", len(g.Harm)-1, "reported"), true
	}},
	{rule: "risk-without-measure", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Risks, whichever)
		if ok {
			g.Risks[i].Measures = ""
		}
		return in("risks", i, "measures"), ok
	}},
	{rule: "risk-without-measure", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Contingency, whichever)
		if ok {
			g.Contingency[i].Then = ""
		}
		return in("contingency", i, "then"), ok
	}},
	{rule: "contingency-missing", also: (*life).isAssessed, plant: func(g *ground) (mabra.Path, bool) {
		g.Contingency = nil
		return "contingency", g.Index().SeveralAtWork()
	}},
	{rule: "compulsory-unexplained", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Organisations, func(o *plan.Organisation) bool { return o.Sector == plan.SectorSocialServices })
		if !ok {
			return "", false
		}
		g.Compulsory = &plan.Compulsory{By: g.Organisations[i].ID, From: g.Created}
		if g.chance(50) {
			g.Compulsory.Role = g.word("Beslutet ska se till att stödet kommer i gång.", "The order is to see that the support begins.")
		} else {
			g.Compulsory.Conditions = g.word("Stödet är inte frivilligt så länge beslutet gäller.",
				"The support is not voluntary as long as the order holds.")
		}
		return "compulsory", true
	}},
	{rule: "review-date-missing", forms: []plan.Form{
		plan.FormOwn, plan.FormGIP, plan.FormChildProtection, plan.FormLookedAfter, plan.FormCoOrdinatedSupport,
	}, plant: func(g *ground) (mabra.Path, bool) {
		if g.Reviews == nil {
			return "", false
		}
		g.Reviews.Next = mabra.Date{}
		return "reviews.next", true
	}},
	{rule: "review-overdue", also: func(l *life) bool { return !l.monthly() }, plant: func(g *ground) (mabra.Path, bool) {
		last := len(g.held()) - 1
		if last < 0 {
			return "", false
		}
		g.Reviews.Next, g.Reviews.Held = g.Reviews.Held[last].Date, g.Reviews.Held[:last]
		return "reviews.next", true
	}},
	{rule: "review-too-far", plant: func(g *ground) (mabra.Path, bool) {
		if g.Reviews == nil || g.Reviews.Next.IsZero() {
			return "", false
		}
		g.Reviews.Next = g.Reviews.Next.AddMonths(12) // another year than was meant
		return "reviews.next", true
	}},
	{rule: "review-incomplete", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.held(), whichever)
		if ok {
			r := &g.Reviews.Held[i]
			*one(g.dice, []*string{&r.Effect, &r.Barriers, &r.Changes}) = ""
		}
		return in("reviews.held", i), ok
	}},
	// Nobody asked the child.
	{rule: "review-incomplete", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.held(), whichever)
		if ok {
			views := &g.Reviews.Held[i].Views
			*views = slices.DeleteFunc(*views, func(v plan.View) bool { return v.Of == g.life.child.id })
		}
		return in("reviews.held", i), ok
	}},
	// Copied from the review before.
	{rule: "review-without-change", plant: func(g *ground) (mabra.Path, bool) {
		last := len(g.held()) - 1
		if last < 1 || g.Reviews.Held[last].Decision != plan.DecisionContinue {
			return "", false
		}
		before := g.Reviews.Held[last-1].Outcomes
		if !slices.ContainsFunc(before, func(o plan.ReviewOutcome) bool { return o.Status != plan.OutcomeReached }) {
			return "", false
		}
		g.Reviews.Held[last].Outcomes = slices.Clone(before)
		return in("reviews.held", last, "outcomes"), true
	}},
	{rule: "monthly-follow-up", also: (*life).monthly, plant: func(g *ground) (mabra.Path, bool) {
		last := len(g.held()) - 1
		if last < 1 || !g.Reviews.Held[last-1].Date.AddMonths(1).Before(g.at) {
			return "", false
		}
		g.Reviews.Next, g.Reviews.Held = g.Reviews.Held[last].Date, g.Reviews.Held[:last]
		return "reviews.held", true
	}},
	{rule: "monthly-follow-up", also: (*life).monthly, plant: func(g *ground) (mabra.Path, bool) {
		if len(g.held()) < 2 {
			return "", false
		}
		first := &g.Reviews.Held[0]
		first.Date = first.Date.AddDays(-7)
		for i := range first.Views {
			first.Views[i].Date = first.Date
		}
		return in("reviews.held", 1, "date"), true
	}},
	{rule: "transition-ahead", also: changesSoon, plant: func(g *ground) (mabra.Path, bool) {
		g.Transitions = nil
		return "transitions", true
	}},
	{rule: "closing-incomplete", status: ended, plant: func(g *ground) (mabra.Path, bool) {
		if g.Closing == nil {
			return "", false
		}
		switch c := g.Closing; g.below(4) {
		case 0:
			c.Because = ""
		case 1:
			c.AgreedBy = nil
		case 2:
			c.Evaluation = ""
		default:
			c.BackTo = ""
		}
		return "closing", true
	}},
	{rule: "closing-incomplete", status: ended, plant: func(g *ground) (mabra.Path, bool) {
		g.Closing = nil
		return "closing", true
	}},
	// A need came out of a draft, and nobody has read it since.
	{rule: "proposal-not-taken-over", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Needs, func(n *plan.Need) bool { return n.ID != "" })
		if !ok {
			return "", false
		}
		g.Proposals = append(g.Proposals, plan.Proposal{About: g.Needs[i].ID, Because: plan.BecauseWorry})
		return in("proposals", len(g.Proposals)-1, "takenBy"), true
	}},
	{rule: "chronology-unsourced", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Chronology, whichever)
		if ok {
			g.Chronology[i].Source, g.Chronology[i].By = "", ""
		}
		return in("chronology", i, "source"), ok
	}},
	{rule: "chronology-no-positive", plant: func(g *ground) (mabra.Path, bool) {
		left := slices.DeleteFunc(slices.Clone(g.Chronology), func(e plan.Event) bool { return e.Effect == plan.EffectPositive })
		if len(left) == 0 {
			return "", false
		}
		g.Chronology = left
		return "chronology", true
	}},
	{rule: "copy-unrecorded", models: girfec, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Copies, func(c *plan.Copy) bool {
			given := func(p plan.Person) bool {
				return p.ID == c.To && (p.Has(plan.RoleGuardian) || g.life.isBorn() && p.Has(plan.RoleChild))
			}
			return slices.ContainsFunc(g.People, given) ||
				slices.ContainsFunc(g.Actions, func(a plan.Action) bool { return a.Organisation == c.To })
		})
		if ok {
			g.Copies = slices.Delete(g.Copies, i, i+1)
		}
		return "copies", ok
	}},
}

func whichever[T any](*T) bool { return true }

// held gives the reviews that have been held.
func (g *ground) held() []plan.Review {
	if g.Reviews == nil {
		return nil
	}
	return g.Reviews.Held
}

var ended = []plan.Status{plan.StatusClosed}

// changesSoon reports whether the child turns 18, or goes on to another school in Sweden, within half a year.
func changesSoon(l *life) bool {
	at := l.days.steps[len(l.days.steps)-1].at
	soon := func(day mabra.Date) bool { return at.Before(day) && !day.After(at.AddMonths(6)) }
	if l.born.IsZero() || l.script.Protected { // where such a child goes is not written
		return false
	}
	age, moves := map[plan.Stage]int{plan.StagePreschool: 6, plan.StagePrimary: 13, plan.StageSecondary: 16}[l.stage]
	return soon(l.born.AddMonths(12*18)) ||
		moves && swedishPractice(l) && soon(mabra.Date{Year: l.born.Year + age, Month: time.August, Day: 31})
}

var noFlawReview = map[string]mabra.Text{
	"child-several": {
		Sv: "Planer som skapas är för ett barn, och regeln kom till efter versionen; regelns egna dokument visar felet.",
		En: "Plans that are made are for one child, and the rule is younger than the version; the rule's own documents show the mistake.",
	},
	"law-of-two-countries": {
		Sv: "Planer som skapas följer en form, en arbetsmodell och ett lands lag; regelns egna dokument visar resten.",
		En: "Plans that are made follow one form, one practice model and the law of one country; the rule's own documents show the rest.",
	},
	"reading-by-another": {
		Sv: "Texterna i en version ändras aldrig, och regeln kom till efter den; regelns egna dokument visar felet.",
		En: "The texts of a version never change, and the rule is younger than it; the rule's own documents show the mistake.",
	},
	"several-active-plans": {
		Sv: "Regeln gäller flera planer tillsammans; en plan för sig kan inte bryta mot den.",
		En: "The rule is about several plans together; no plan on its own can break it.",
	},
	"plan-id-shared": {
		Sv: "Regeln gäller flera planer tillsammans; en plan för sig kan inte bryta mot den.",
		En: "The rule is about several plans together; no plan on its own can break it.",
	},
}
