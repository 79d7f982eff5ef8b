package training

import "github.com/mabra-hjulet/mabra/plan"

// safety writes the risks, what to do if things go wrong, and a concern for the child where the scenario is about one.
func (p *page) safety() {
	d := p.throw("safety")
	for _, r := range some(d, d.between(1, 2), p.script.risks) {
		p.plan.Risks = append(p.plan.Risks, plan.Risk{
			Text: p.say(d, r[0]), About: p.child.id, Likelihood: p.say(d, r[1]), Seriousness: p.say(d, r[2]), Measures: p.say(d, r[3]),
			By: p.lead, Date: p.days.planned,
		})
	}
	c := one(d, p.script.contingency)
	p.plan.Contingency = append(p.plan.Contingency, plan.Contingency{
		Trigger: p.say(d, c[0]), Then: p.say(d, c[1]), Who: []string{p.guardians[0].id, p.lead},
	})
	if p.script.Protected || p.step.form == plan.FormChildProtection {
		day := p.days.noticed
		p.plan.Harm = append(p.plan.Harm, plan.Harm{Text: p.phrase(d, "harm"), By: p.named, Date: day, Reported: day})
	}
}

// chronology writes what happened before, and how the plan came about.
func (p *page) chronology() {
	d := p.throw("chronology")
	day := p.days.noticed
	for i := len(p.script.Chronology) - 1; i >= 0; i-- {
		day = day.AddDays(-d.between(20, 70))
		when := day.Partial()
		if i == 0 && d.chance(40) { // the first of them is long ago, and nobody knows the day
			when.Day = 0
		}
		if p.fits(p.script.chronology[i][1]) && p.fits(p.script.chronology[i][0]) {
			p.plan.Chronology = append([]plan.Event{{
				Date: when, Text: p.say(d, p.script.chronology[i][1]), Source: p.say(d, p.script.chronology[i][0]), By: p.lead,
				Effect: p.script.Chronology[i].Effect,
			}}, p.plan.Chronology...)
		}
	}
	p.plan.Chronology = append(p.plan.Chronology, plan.Event{
		Date: p.days.planned.Partial(), Text: p.phrase(d, "event-planned"), Source: p.phrase(d, "event-source"), By: p.lead,
		Effect: plan.EffectPositive,
	})
}
