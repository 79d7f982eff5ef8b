package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

const consents = mabra.Path("consents")

// consentRules are the rules about consent to the plan.
var consentRules = []row{
	{&rules.ConsentMissing, consentMissing},
	{&rules.ConsentIncomplete, consentIncomplete},
	{&rules.ConsentExpired, consentExpired},
	{&rules.ConsentOneGuardian, consentOneGuardian},
}

// drawnUp gives the day that consent has to be there: the one on which the plan was made, or that of its newest text when
// a review has decided that it becomes a SIP. It is zero when that is not sure.
func (c *checker) drawnUp() mabra.Date {
	if !c.becameSIP() {
		return c.Created
	}
	return c.newest()
}

// newest gives the day of the plan's newest text; zero when that is not sure.
func (c *checker) newest() mabra.Date {
	if c.Text.Unread("updated") {
		return mabra.Date{}
	}
	return c.day()
}

// becameSIP reports whether a review has decided, or may have, that the plan becomes a SIP.
func (c *checker) becameSIP() bool {
	held := mabra.Path("reviews.held")
	for i := 0; c.Reviews != nil && i < len(c.Reviews.Held); i++ {
		if c.Reviews.Held[i].Decision == DecisionBecomeSIP || c.unsure(held, i, "decision") {
			return true
		}
	}
	return c.unread["reviews"]
}

const ownVoice = 15 // years: socialtjänstlagen (2025:400), chapter 3, section 4

// ageOn gives the child's age on a day, and whether it is known.
func (c *checker) ageOn(day mabra.Date) (age int, known bool) {
	if c.Child.Born.IsZero() || day.IsZero() {
		return 0, false
	}
	return c.Child.Born.YearsUntil(day), true
}

// decides reports whether a person may consent on a day: a guardian until the child is 18, the child from 15.
func (c *checker) decides(p *Person, day mabra.Date) bool {
	age, known := c.ageOn(day)
	return p.Has(RoleChild) && (!known || age >= ownVoice) || p.Has(RoleGuardian) && (!known || age < adult)
}

// consentMissing leaves a consent by nobody in the plan to the rules of form.
func consentMissing(c *checker) {
	if c.unread["consents"] || c.rolesUnsure {
		return
	}
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
		if !c.decides(giver, day) {
			continue
		}
		if first < 0 {
			first = i
		}
		last = i
		before = before || !k.Given.After(drawnUp)
		stands = stands || k.Withdrawn.IsZero() || c.ended()
	}
	switch {
	case first < 0:
		c.noConsent(consents, "det står inte att en vårdnadshavare, eller barnet från 15 år, har samtyckt till planen; lägg till det i consents",
			"nothing says that a guardian, or the child from the age of 15, has consented to the plan; add it to consents")
	case !before:
		c.noConsent(consents.Index(first).Field("given"), "samtycket är daterat efter att planen gjordes; det ska finnas innan",
			"the consent is dated after the plan was drawn up; it has to be there before")
	case !stands:
		c.noConsent(consents.Index(last).Field("withdrawn"), "samtycket är återkallat; fråga på nytt eller avsluta planen",
			"the consent is withdrawn; ask again or close the plan")
	}
}

// noConsent reports what is wrong with the consent. A GIP has no law: an agreement takes its place.
func (c *checker) noConsent(path mabra.Path, sv, en string) {
	args := []mabra.Arg{{Name: "what", Value: mabra.Text{Sv: sv, En: en}}}
	if c.Form == FormGIP {
		args = append(args, mabra.Arg{Name: "law", Value: rules.Source("dalsland-gip")})
	}
	if f := c.report(path, args...); c.Form == FormGIP {
		f.Law = nil
	}
}

// consentIncomplete lets a consent that is withdrawn be: nobody goes by it.
func consentIncomplete(c *checker) {
	if !c.swedish() {
		return
	}
	for i := range c.Consents {
		k := &c.Consents[i]
		if !k.Withdrawn.IsZero() || c.unsure(consents, i, "withdrawn") {
			continue
		}
		var lacks gaps
		add := func(empty bool, field, sv, en string) {
			lacks.add(empty && !c.unsure(consents, i, field), sv+" ("+field+")", en+" ("+field+")")
		}
		add(k.Given.IsZero(), "given", "dagen då det gavs", "the day it was given")
		add(k.Purpose == "", "purpose", "vad det gäller", "what it is for")
		add(len(k.Organisations) == 0, "organisations", "för vilka verksamheter", "for which services")
		add(k.Until.IsZero(), "until", "hur länge", "for how long")
		add(!k.InformedOfWithdrawal, "informedOfWithdrawal", "att det går att ta tillbaka", "that it can be withdrawn")
		if lacks.sv != nil {
			c.report(consents.Index(i), lacks.missing())
		}
	}
}

func consentExpired(c *checker) {
	if c.ended() || c.unread["consents"] {
		return
	}
	var renewed map[string]bool // who has a consent that holds
	for i := range c.Consents {
		k := &c.Consents[i]
		if !k.Until.Before(c.at) || !k.Withdrawn.IsZero() || c.unsure(consents, i, "withdrawn") {
			continue
		}
		if renewed == nil {
			if c.lost("consents", "by") {
				return
			}
			renewed = c.consenting()
		}
		if !renewed[k.By] {
			c.report(consents.Index(i).Field("until"))
		}
	}
}

// consenting gives who has a consent that holds on the day of checking.
func (c *checker) consenting() map[string]bool {
	consenting := map[string]bool{}
	for i := range c.Consents {
		if k := &c.Consents[i]; k.holdsOn(c.at) {
			consenting[k.By] = true
		}
	}
	return consenting
}

func consentOneGuardian(c *checker) {
	if !c.swedish() || c.unread["consents"] || c.rolesUnsure {
		return
	}
	if c.mayBeGrown() {
		return
	}
	var giver *Person
	first := 0
	for i := range c.Consents {
		k := &c.Consents[i]
		p := c.people[k.By]
		if p == nil {
			return // it may be the other guardian
		}
		if !p.Has(RoleGuardian) || !k.Withdrawn.IsZero() {
			continue
		}
		if giver != nil && p != giver || k.AloneBecause != "" {
			return
		}
		if giver == nil {
			giver, first = p, i
		}
	}
	if giver == nil {
		return // consent-missing
	}
	for i := range c.People {
		p := &c.People[i]
		if p.ID == giver.ID || !p.Has(RoleGuardian) || p.Until.Before(c.today()) || c.unsure(people, i, "until") {
			continue
		}
		f := c.report(consents.Index(first).Field("aloneBecause"))
		f.Related = []mabra.Related{{Path: people.Index(i), Note: mabra.Text{Sv: "den andra på", En: "the other one at"}}}
		return
	}
}
