package plan

import (
	"github.com/mabra-hjulet/mabra"
)

const consents = mabra.Path("consents")

var (
	consentGuidance = mabra.Text{
		Sv: "SKR, Uppdrag psykisk hälsa: SIP-processen, samtycke (tydligt syfte, tidsbegränsat, kan återkallas när som helst)",
		En: "SKR, Uppdrag psykisk hälsa: the SIP process, consent (a clear purpose, limited in time, can be withdrawn at any time)",
	}
	custodyLaw = []mabra.Provision{{Text: mabra.Text{
		Sv: "6 kap. 13 och 13 a §§ föräldrabalken",
		En: "föräldrabalken, chapter 6, sections 13 and 13 a",
	}}}
)

// consentRules are the rules about consent to the plan.
var consentRules = []row{
	{mabra.Rule{
		ID: "consent-missing", Severity: mabra.Error, WhenActive: true, Forms: []string{"sip", "gip"}, Origin: mabra.OriginLaw,
		Law: sipSections(mabra.Text{Sv: "10 kap. 8 §", En: "chapter 10, section 8"}),
		Source: mabra.Text{
			Sv: "för SIP: " + sipSource.Sv + "; för GIP: " + gipPractice.Sv,
			En: "for a SIP: " + sipSource.En + "; for a GIP: " + gipPractice.En,
		},
		Title: mabra.Text{Sv: "Samtycke saknas", En: "Consent is missing"},
		What: mabra.Text{
			Sv: "Ingen vårdnadshavare har samtyckt till planen, och inte heller barnet självt om det har fyllt 15. Eller så är samtycket återkallat, eller givet först efter att planen gjordes.",
			En: "No guardian has consented to the plan, nor has the child if it is 15 or more. Or the consent is withdrawn, or was given only after the plan was drawn up.",
		},
		Why: mabra.Text{
			Sv: "En SIP eller GIP görs med familjen, inte över huvudet på den. Utan ett ja får planen inte göras. Skyldigheten att anmäla oro för ett barn gäller ändå och väntar inte på samtycke.",
			En: "A SIP or GIP is made with the family and not over its head. Without a yes the plan may not be made. The duty to report concern for a child holds all the same and does not wait for consent.",
		},
		Mend: mabra.Text{
			Sv: "Fråga vårdnadshavarna och barnet, och skriv svaret i consents. Är svaret nej, avsluta planen. Varje verksamhet kan fortfarande hjälpa barnet var för sig.",
			En: "Ask the guardians and the child, and write the answer in consents. If it is no, close the plan. Each service can still help the child on its own.",
		},
		Message: mabra.Text{Sv: "{what} ({law})", En: "{what} ({law})"},
	}, consentMissing},
	{mabra.Rule{
		ID: "consent-incomplete", Severity: mabra.Warning, Forms: []string{"own", "gip", "sip"}, Origin: mabra.OriginGuidance, Source: consentGuidance,
		Title: mabra.Text{Sv: "Samtycket är inte fullständigt", En: "The consent is not complete"},
		What: mabra.Text{
			Sv: "Ett samtycke säger inte när det gavs, vad det gäller, för vilka verksamheter eller hur länge, eller att den som gav det vet att det går att ta tillbaka.",
			En: "A consent does not say when it was given, what it is for, for which services or for how long, or that the giver knows it can be withdrawn.",
		},
		Why: mabra.Text{
			Sv: "Familjen ska kunna se vad den har sagt ja till, och ingen ska dela mer eller längre än så.",
			En: "The family has to be able to see what it said yes to, and nobody should share more, or for longer, than that.",
		},
		Mend:    mabra.Text{Sv: "Gå igenom samtycket med den som gav det och fyll i det som saknas.", En: "Go through the consent with the one who gave it, and fill in what is missing."},
		Message: mabra.Text{Sv: "samtycket saknar {missing}", En: "the consent lacks {missing}"},
	}, consentIncomplete},
	{mabra.Rule{
		ID: "consent-expired", Severity: mabra.Warning, Forms: []string{"own", "gip", "sip"}, Origin: mabra.OriginGuidance, Source: consentGuidance,
		Title:   mabra.Text{Sv: "Samtycket har gått ut", En: "The consent has expired"},
		What:    mabra.Text{Sv: "Den sista dagen för ett samtycke har passerat, och samma person har inte gett ett nytt.", En: "The last day of a consent has passed, and the same person has not given a new one."},
		Why:     mabra.Text{Sv: "Ett ja som gällde då är inte ett ja nu. Familjens liv kan ha ändrats.", En: "A yes that held then is not a yes now. The family's life may have changed."},
		Mend:    mabra.Text{Sv: "Fråga på nytt innan något mer delas, och lägg till det nya samtycket i consents. Låt det gamla stå kvar.", En: "Ask again before anything more is shared, and add the new consent to consents. Leave the old one."},
		Message: mabra.Text{Sv: "samtycket har gått ut; fråga på nytt innan något mer delas", En: "the consent has expired; ask again before anything more is shared"},
	}, consentExpired},
	{mabra.Rule{
		ID: "consent-one-guardian", Severity: mabra.Warning, Forms: []string{"own", "gip", "sip", "looked-after"}, Origin: mabra.OriginLaw, Source: custodyLaw[0].Text, Law: custodyLaw,
		Title: mabra.Text{Sv: "Bara en av två vårdnadshavare har samtyckt", En: "Only one of two guardians has consented"},
		What: mabra.Text{
			Sv: "Barnet har två vårdnadshavare, men bara den enas samtycke gäller, och det står inte varför det räcker.",
			En: "The child has two guardians, but the consent of only one of them stands, and nothing says why that is enough.",
		},
		Why: mabra.Text{
			Sv: "Två vårdnadshavare bestämmer tillsammans. En förälder som inte har fått frågan kan stoppa planen, och barnet hamnar mitt emellan.",
			En: "Two guardians decide together. A parent who has not been asked may stop the plan, and the child ends up in between.",
		},
		Mend: mabra.Text{
			Sv: "Fråga även den andra. Skriv annars i aloneBecause varför en räcker: den andra är förhindrad, eller socialnämnden har beslutat det.",
			En: "Ask the other one too. Otherwise say in aloneBecause why one is enough: the other is prevented, or the social welfare committee has decided so.",
		},
		Message: mabra.Text{
			Sv: "bara en av vårdnadshavarna har samtyckt; fråga den andra eller skriv aloneBecause ({law})",
			En: "only one of the guardians has consented; ask the other, or write aloneBecause ({law})",
		},
	}, consentOneGuardian},
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
		args = append(args, mabra.Arg{Name: "law", Value: gipPractice})
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
