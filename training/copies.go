package training

import (
	"slices"

	"github.com/mabra-hjulet/mabra/plan"
)

// sharing writes what was passed on, and why that was right: a report of harm, and one piece of information that somebody
// needed for the child's support.
func (p *page) sharing() {
	p.reportOfHarm()
	d := p.throw("sharing")
	if !d.chance(60) {
		return
	}
	for _, a := range p.acts {
		to := p.organisationOf(a.deed.by)
		if to == "" || to == p.find(p.lead).Organisation || p.groupOf(a.deed.by) != "service" || partOnly(p.sectorOf(to)) {
			continue
		}
		p.plan.Sharing = append(p.plan.Sharing, plan.Sharing{
			What: p.phrase(d, "sharing-what"), With: []string{to}, By: p.lead, Date: p.days.planned,
			Purpose: p.phrase(d, "sharing-purpose"), Necessary: p.phrase(d, "sharing-necessary"),
			Relevant:      p.phrase(d, "sharing-relevant"),
			Proportionate: p.phrase(d, "sharing-proportionate"),
			Basis:         p.basis(d, p.sectorOf(p.find(p.lead).Organisation), p.sectorOf(to)), Views: p.phrase(d, "sharing-views"),
		})
		return
	}
}

// reportOfHarm writes that social services were told of harm at once, which needs no consent.
func (p *page) reportOfHarm() {
	to := p.organisationOf(socialWorker)
	if len(p.plan.Harm) == 0 || p.find(p.plan.Harm[0].By).Organisation == to {
		return
	}
	d, views := p.throw("report"), "report-views"
	if p.speaks() {
		views = "report-views-child"
	}
	s := plan.Sharing{
		What: p.phrase(d, "report-what"), With: []string{to}, By: p.plan.Harm[0].By, Date: p.plan.Harm[0].Reported,
		Purpose: p.phrase(d, "report-purpose"), Necessary: p.phrase(d, "report-necessary"), Relevant: p.phrase(d, "report-relevant"),
		Proportionate: p.phrase(d, "report-proportionate"), Basis: plan.BasisSoL19s1, Views: p.phrase(d, views),
	}
	if p.scotland {
		s.Basis = plan.BasisPublicTask
	}
	p.plan.Sharing = append(p.plan.Sharing, s)
}

// basis gives what it rests on that one service tells another something: in Sweden the law where it opens between health
// care and social services, in Scotland their public task, and consent where the family was asked.
func (p *page) basis(d *dice, from, to plan.Sector) plan.Basis {
	social := []plan.Sector{plan.SectorSocialServices, plan.SectorDisability}
	switch {
	case p.step.form == plan.FormChildProtection, p.scotland && d.chance(70):
		return plan.BasisPublicTask
	case p.scotland:
	case slices.Contains(social, from) && healthCare(to):
		return plan.BasisOSL26s9
	case healthCare(from) && (healthCare(to) || slices.Contains(social, to)):
		return plan.BasisOSL25s12
	}
	return plan.BasisConsent
}

func healthCare(s plan.Sector) bool {
	return slices.Contains([]plan.Sector{
		plan.SectorMaternity, plan.SectorChildHealth, plan.SectorPrimaryCare, plan.SectorHospital, plan.SectorPsychiatry,
		plan.SectorHabilitation, plan.SectorDental,
	}, s)
}

// partOnly reports whether a service of a sector is given its own part of a plan and no more.
func partOnly(s plan.Sector) bool {
	return slices.Contains([]plan.Sector{
		plan.SectorVoluntary, plan.SectorLeisure, plan.SectorHousing, plan.SectorPolice, plan.SectorEmployment,
	}, s)
}

func (p *page) sectorOf(organisation string) plan.Sector {
	for i := range p.plan.Organisations {
		if p.plan.Organisations[i].ID == organisation {
			return p.plan.Organisations[i].Sector
		}
	}
	return ""
}

// copies writes who has been given the plan: the family, and each service by what it needs for its own part.
func (p *page) copies() {
	d := p.throw("copies")
	p.copyTo(p.child.id)
	switch mine := &p.plan.Copies[0]; {
	case !p.speaks():
		*mine = plan.Copy{To: p.child.id, WithheldBecause: p.phrase(d, "copy-unborn")}
	case p.script.FewWords:
		*mine = plan.Copy{To: p.child.id, WithheldBecause: p.phrase(d, "copy-few-words")}
	case p.age < 7:
		*mine = plan.Copy{To: p.child.id, WithheldBecause: p.phrase(d, "copy-young")}
	default:
		mine.Part, mine.WithheldBecause = p.phrase(d, "copy-part"), p.phrase(d, "copy-rest")
	}
	for _, g := range p.guardians {
		p.copyTo(g.id)
	}
	if p.away != nil {
		p.plan.Copies = append(p.plan.Copies, plan.Copy{To: p.away.id, WithheldBecause: p.phrase(d, "copy-away")})
	}
	if carer := p.carer(); carer != "" {
		c := p.copyTo(carer)
		c.Part, c.WithheldBecause = p.phrase(d, "copy-carer-part"), p.phrase(d, "copy-carer-rest")
		c.Holds = p.holds(func(*plan.Action) bool { return true })
	}
	home := []string{p.find(p.named).Organisation, p.find(p.lead).Organisation}
	for i := range p.plan.Organisations {
		o := &p.plan.Organisations[i]
		does := p.holds(func(a *plan.Action) bool { return a.Organisation == o.ID })
		switch {
		case slices.Contains(home, o.ID) || does != nil && !partOnly(o.Sector):
			p.copyTo(o.ID)
		case does != nil:
			c := p.copyTo(o.ID)
			c.Part, c.WithheldBecause, c.Holds = p.phrase(d, "copy-service-part"), p.phrase(d, "copy-service-rest"), does
		}
	}
}

func (p *page) copyTo(id string) *plan.Copy {
	p.plan.Copies = append(p.plan.Copies, plan.Copy{To: id, Date: p.plan.Updated, Revision: p.number})
	return &p.plan.Copies[len(p.plan.Copies)-1]
}

// holds gives the ids of the actions that a part is about, with their outcomes before them.
func (p *page) holds(about func(*plan.Action) bool) (outcomes []string) {
	var actions []string
	for i := range p.plan.Actions {
		if a := &p.plan.Actions[i]; about(a) {
			actions = append(actions, a.ID)
			for _, o := range a.Outcomes {
				if !slices.Contains(outcomes, o) {
					outcomes = append(outcomes, o)
				}
			}
		}
	}
	return append(outcomes, actions...)
}
