package training

import "github.com/mabra-hjulet/mabra/plan"

// safety writes the risks, what to do if things go wrong, and a concern for the child where the scenario is about one.
func (p *page) safety() {
	d := p.throw("safety")
	most := 2
	if p.short {
		most = 1
	}
	for _, r := range some(d, d.between(1, most), p.risks()) {
		p.plan.Risks = append(p.plan.Risks, plan.Risk{
			Text: p.say(d, r.text), About: p.about(r.About), Likelihood: p.say(d, r.likelihood), Seriousness: p.say(d, r.seriousness),
			Measures: p.say(d, r.measures),
			By:       p.lead, Date: p.days.planned,
		})
	}
	c := one(d, p.fallbacks())
	p.plan.Contingency = append(p.plan.Contingency, plan.Contingency{
		Trigger: p.say(d, c.trigger), Then: p.say(d, c.then), Who: []string{p.guardians[0].id, p.lead},
	})
	if p.script.Protected || p.step.form == plan.FormChildProtection {
		day := p.days.told
		p.plan.Harm = append(p.plan.Harm, plan.Harm{Text: p.phrase(d, "harm"), By: p.named, Date: day, Reported: day})
	}
}

// risks gives those that a child of this age may run.
func (p *page) risks() []danger {
	var fitting []danger
	for _, r := range p.script.risks {
		if r.ages.hold(p.age) && p.fits(r.text) && p.fits(r.likelihood) && p.fits(r.seriousness) && p.fits(r.measures) {
			fitting = append(fitting, r)
		}
	}
	return fitting
}

// fallbacks gives what may be done if things go wrong, for a child of this age.
func (p *page) fallbacks() []fallback {
	var fitting []fallback
	for _, c := range p.script.contingency {
		if c.ages.hold(p.age) && p.fits(c.trigger) && p.fits(c.then) {
			fitting = append(fitting, c)
		}
	}
	return fitting
}

// about gives whom a risk is about: the child, where nothing else is said.
func (p *page) about(whom string) string {
	if whom == "" {
		return p.child.id
	}
	return p.person(whom)
}

// placements writes where a child who is looked after lives, and what that rests on.
func (p *page) placements() {
	if p.step.form != plan.FormLookedAfter {
		return
	}
	basis := plan.LegalSoL
	if p.scotland {
		basis = plan.LegalSection25
	}
	p.plan.Child.LegalStatus = []plan.LegalBasis{basis}
	if carer := p.carer(); carer != "" {
		p.plan.Placements = []plan.Placement{{
			Kind: plan.PlacedFamilyHome, Basis: basis, With: []string{carer}, PlacedBy: p.organisation(socialWorker),
			From: last(p.days.created.AddDays(-7*weeksPlaced), p.calendar.works),
		}}
	}
}

// weeksPlaced is for how many weeks a child has lived in the foster home when the plan is begun; its chronology says so too.
const weeksPlaced = 2
