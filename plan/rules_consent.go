package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// consentRules are the rules about consent to the plan.
var consentRules = []row{
	{Rule: &rules.ConsentMissing, RestsOn: consenting, Check: consentMissing},
	{Rule: &rules.GIPConsentMissing, RestsOn: consenting, Check: consentMissing},
	{Rule: &rules.ConsentIncomplete, RestsOn: restsOn("model", "consents[].withdrawn"), Check: consentIncomplete},
	{
		Rule: &rules.ConsentExpired, Check: consentExpired,
		RestsOn: restsOn("closing", "consents", "consents.by", "consents[].withdrawn"),
	},
	{Rule: &rules.ConsentOneGuardian, RestsOn: restsOn("model", "child.born", "people.roles", "people.until",
		"consents", "consents.withdrawn", "consents.aloneBecause"), Check: consentOneGuardian},
}

// consenting is what it rests on whether there is a consent to the plan.
var consenting = restsOn("consents", "consents.given", "people.roles", "created", "updated", "reviews", "closing")

// drawnUp gives the day that consent has to be there: the one on which the plan was made, or that of its newest text
// when a review has decided that it becomes a SIP.
func (c *checker) drawnUp() mabra.Date {
	if slices.ContainsFunc(c.HeldReviews(), func(r Review) bool { return r.Decision == DecisionBecomeSIP }) {
		return c.Day()
	}
	return c.Created
}

// consentMissing looks for the consent to a SIP, which the law asks for, or to a GIP, which an agreement does. It leaves a
// consent by nobody in the plan to the rules of form.
func consentMissing(c *checker) {
	drawnUp := c.drawnUp()
	first, last := -1, -1
	before, stands := false, false
	for i := range c.Consents {
		k := &c.Consents[i]
		giver, day := c.people[k.By], k.Given
		if giver == nil {
			return
		}
		if day.IsZero() {
			day = drawnUp
		}
		if !c.MayConsent(giver, day) {
			continue
		}
		if first < 0 {
			first = i
		}
		last = i
		before = before || !k.Given.After(drawnUp)
		stands = stands || k.Withdrawn.IsZero() || c.Ended()
	}
	switch {
	case first < 0:
		c.Report(consents, check.Say("none"))
	case !before:
		c.Report(consents.Index(first).Field("given"), check.Say("late"))
	case !stands:
		c.Report(consents.Index(last).Field("withdrawn"), check.Say("withdrawn"))
	}
}

// consentIncomplete lets a consent that is withdrawn be: nobody goes by it.
func consentIncomplete(c *checker) {
	if !c.swedish() {
		return
	}
	for i := range c.Consents {
		if k := &c.Consents[i]; k.Withdrawn.IsZero() {
			c.ReportGaps(consents.Index(i),
				check.Gap{Field: "given", Empty: k.Given.IsZero()},
				check.Gap{Field: "purpose", Empty: k.Purpose == ""},
				check.Gap{Field: "organisations", Empty: len(k.Organisations) == 0},
				check.Gap{Field: "until", Empty: k.Until.IsZero()},
				check.Gap{Field: "informedOfWithdrawal", Empty: !k.InformedOfWithdrawal})
		}
	}
}

func consentExpired(c *checker) {
	if c.Ended() {
		return
	}
	renewed := map[string]bool{} // who has a consent that holds
	for i := range c.Consents {
		if k := &c.Consents[i]; k.HoldsOn(c.at) {
			renewed[k.By] = true
		}
	}
	for i := range c.Consents {
		if k := &c.Consents[i]; k.Until.Before(c.at) && k.Withdrawn.IsZero() && !renewed[k.By] {
			c.Report(consents.Index(i).Field("until"))
		}
	}
}

func consentOneGuardian(c *checker) {
	giver, first := c.onlyGiver()
	if !c.swedish() || c.Grown() || giver == nil {
		return
	}
	for i := range c.People {
		if p := &c.People[i]; p.ID != giver.ID && p.Has(RoleGuardian) && !p.Until.Before(c.Today()) {
			c.Report(consents.Index(first).Field("aloneBecause"), check.Near("other", people.Index(i)))
			return
		}
	}
}

// onlyGiver gives the guardian by whom all consents that stand and are a guardian's were given, and the place of the
// first of these. It is nobody where there is more than one, where somebody says why one is enough, or where a
// consent is by nobody in the plan: it may be the other guardian's.
func (c *checker) onlyGiver() (giver *Person, first int) {
	for i := range c.Consents {
		k := &c.Consents[i]
		switch p := c.people[k.By]; {
		case p == nil:
			return nil, 0
		case !p.Has(RoleGuardian) || !k.Withdrawn.IsZero():
		case giver != nil && p != giver || k.AloneBecause != "":
			return nil, 0
		case giver == nil:
			giver, first = p, i
		}
	}
	return giver, first
}
