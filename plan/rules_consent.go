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
	{Rule: &rules.ConsentOfChild, RestsOn: slices.Concat(consenting, restsOn("consents.by")), Check: consentOfChild},
	{
		Rule: &rules.ConsentIncomplete, Check: consentIncomplete,
		RestsOn: restsOn("model", "consents[].withdrawn", "consents[].refused"),
	},
	{
		Rule: &rules.ConsentExpired, Check: consentExpired,
		RestsOn: restsOn("closing", "consents", "consents.by", "consents[].withdrawn", "consents[].refused", "child.born", "people.roles"),
	},
	{Rule: &rules.ConsentOneGuardian, RestsOn: restsOn("model", "child.born", "people.roles", "people.until", "compulsory",
		"consents", "consents.withdrawn", "consents.refused", "consents.aloneBecause"), Check: consentOneGuardian},
}

// consenting is what it rests on whether there is a consent to the plan.
var consenting = restsOn("consents", "consents.given", "consents.refused", "consents.withdrawn", "people.roles",
	"meetings", "meetings.date", "meetings.forum", "updated", "reviews", "closing", "child.born", "child.stage")

// consentMissing looks for the consent to a SIP, which the law asks for, or to a GIP, which an agreement does. It leaves a
// consent by nobody in the plan to the rules of form.
func consentMissing(c *checker) {
	drawnUp := c.DrawnUp()
	yes, refused := -1, -1
	var last int // of those that count
	before, stands := drawnUp.IsZero(), false
	for i := range c.Consents {
		k := &c.Consents[i]
		giver, day := c.people[k.By], k.Given
		if giver == nil {
			return
		}
		if day.IsZero() {
			day = c.Today()
		}
		switch {
		case !c.MayConsent(giver, day):
			continue
		case !k.Refused.IsZero():
			refused = i
			continue
		case yes < 0:
			yes = i
		}
		last = i
		before = before || !k.Given.After(drawnUp) && !k.Withdrawn.Before(drawnUp)
		stands = stands || k.Stands() || c.Ended()
	}
	switch {
	case yes < 0 && refused >= 0 && !c.Ended():
		c.Report(consents.Index(refused).Field("refused"), check.Say("refused"))
	case yes < 0:
		c.Report(consents, check.Say("none"))
	case !before:
		c.Report(consents.Index(yes).Field("given"), check.Say("late"))
	case !stands:
		c.Report(consents.Index(last).Field("withdrawn"), check.Say("withdrawn"))
	default:
		c.youngPersonsNo()
	}
}

// youngPersonsNo reports the no of a young person who speaks for itself in cases of social services: the consent of others
// does not stand in its place. That of a younger child is weighed: see consent-of-child.
func (c *checker) youngPersonsNo() {
	i := c.ChildsNo()
	if i < 0 || c.Ended() {
		return
	}
	day, field := c.Consents[i].no()
	if old, _ := c.PartyOfOwn(day); old {
		c.Report(consents.Index(i).Field(field), check.Say("young-person"))
	}
}

// consentOfChild looks at what the child has said itself, where somebody has said yes to the plan.
func consentOfChild(c *checker) {
	standing := func(role Role) int {
		return slices.IndexFunc(c.Consents, func(k Consent) bool {
			p := c.people[k.By]
			return p != nil && p.Has(role) && k.Stands()
		})
	}
	own, guardians := standing(RoleChild), standing(RoleGuardian)
	if c.Ended() || own < 0 && guardians < 0 {
		return
	}
	if i := c.ChildsNo(); i >= 0 {
		day, field := c.Consents[i].no()
		if old, _ := c.PartyOfOwn(day); !old {
			c.Report(consents.Index(i).Field(field), check.Say("no"))
		}
		return
	}
	switch old, known := c.PartyOfOwn(c.Today()); {
	case !known || c.Grown():
	case old && own < 0 && c.Anybody(RoleChild):
		c.Report(consents, check.Say("unasked"), check.AtMost(mabra.Info))
	case !old && guardians < 0:
		c.Report(consents.Index(own).Field("by"), check.Say("alone"))
	}
}

// consentIncomplete lets a consent that is withdrawn be, and a no: nobody goes by them.
func consentIncomplete(c *checker) {
	if !c.swedish() {
		return
	}
	for i := range c.Consents {
		if k := &c.Consents[i]; k.Stands() {
			c.ReportGaps(consents.Index(i),
				check.Gap{Field: "given", Empty: k.Given.IsZero()},
				check.Gap{Field: "purpose", Empty: k.Purpose == ""},
				check.Gap{Field: "organisations", Empty: len(k.Organisations) == 0},
				check.Gap{Field: "until", Empty: k.Until.IsZero()},
				check.Gap{Field: "informedOfWithdrawal", Empty: !k.InformedOfWithdrawal})
		}
	}
}

// consentExpired does not send anybody to the guardians of somebody who has turned 18: their yes is no longer asked for.
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
		k := &c.Consents[i]
		past := c.Grown() && c.people[k.By] != nil && c.people[k.By].Has(RoleGuardian)
		if k.Until.Before(c.at) && k.Stands() && !renewed[k.By] && !past {
			c.Report(consents.Index(i).Field("until"))
		}
	}
}

// consentOneGuardian is silent where the child is cared for without consent: there nobody waits for a guardian's yes.
func consentOneGuardian(c *checker) {
	giver, first := c.onlyGiver()
	if !c.swedish() || c.Grown() || giver == nil || c.Compulsory != nil && !c.Compulsory.Until.Before(c.Today()) {
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
			return nil, first
		case !p.Has(RoleGuardian) || !k.Stands():
		case giver != nil && p != giver || k.AloneBecause != "":
			return nil, first
		case giver == nil:
			giver, first = p, i
		}
	}
	return giver, first
}
