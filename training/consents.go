package training

import (
	"fmt"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

const (
	askedToo         = 14 // years: from then on the child has an answer of its own to the question of consent
	askedTooScotland = 12 // … in Scotland, where a child of that age is presumed to understand it: Data Protection Act 2018, section 208
	consentHolds     = 12 // months
)

// consents writes what the guardians, and a child who is old enough to be asked, have agreed to: first to the plan, later to
// the SIP where it becomes one, and again before a year has passed. A child protection plan does not rest on consent.
func (p *page) consents() {
	if p.step.form == plan.FormChildProtection {
		return
	}
	var begun, joined []string // organisations, by when they came into the plan
	for i := range p.plan.Organisations {
		o := &p.plan.Organisations[i]
		if p.step.form == plan.FormSIP && !p.days.sip.IsZero() && o.Principal == plan.PrincipalRegion &&
			o.ID != p.find(p.named).Organisation && !slices.Contains(p.outside, o.ID) {
			joined = append(joined, o.ID)
		} else {
			begun = append(begun, o.ID)
		}
	}
	p.consented(p.days.created.AddDays(-1), begun)
	if joined != nil {
		p.consented(p.days.sip.AddDays(-3), joined)
	}
}

// consented writes that all who are asked said yes on a day, or on the working day before it, and that they said so again at
// follow-ups, as long as the plan goes on.
func (p *page) consented(day mabra.Date, organisations []string) {
	for day = last(day, p.calendar.works); !day.IsZero(); day = p.askedAgain(day) {
		asked := slices.Clone(p.guardians)
		if p.scotland && p.ageOn(day) >= askedTooScotland || !p.scotland && p.age >= askedToo {
			asked = append(asked, p.child)
		}
		for _, who := range asked {
			p.consent(who.id, day, organisations)
		}
	}
}

// askedAgain gives the last follow-up before a consent has run out, where that is needed; zero where it is not.
func (p *page) askedAgain(given mabra.Date) mabra.Date {
	until := given.AddMonths(consentHolds)
	var again mabra.Date
	for _, day := range p.days.reviews[:p.held] {
		if day.After(given) && !day.After(until) {
			again = day
		}
	}
	if again.DaysUntil(until) > betweenRevisions || again.IsZero() {
		return mabra.Date{}
	}
	return again
}

func (p *page) consent(by string, given mabra.Date, organisations []string) {
	number := len(p.plan.Consents)
	d := p.throw(fmt.Sprint("consent ", number))
	k := plan.Consent{
		ID: p.id("samtycke", "consent", number+1), By: by, Given: given,
		How:     one(d, []plan.ConsentHow{plan.ConsentWritten, plan.ConsentElectronic, plan.ConsentWritten}),
		Purpose: p.phrase(d, "consent-purpose"), Organisations: organisations,
		Until: given.AddMonths(consentHolds), InformedOfWithdrawal: true,
	}
	if p.away != nil && by == p.guardians[0].id {
		k.AloneBecause = p.phrase(p.throw("alone"), "alone-because-"+p.country())
	}
	p.plan.Consents = append(p.plan.Consents, k)
}

// ageOn gives how old the child is on a day; 0 before it is born.
func (l *life) ageOn(day mabra.Date) int {
	if l.born.IsZero() {
		return 0
	}
	return l.born.YearsUntil(day)
}

// country names the country whose law the plan goes by.
func (l *life) country() string {
	if l.scotland {
		return "scotland"
	}
	return "sweden"
}
