package plan

import (
	"iter"
	"slices"

	"github.com/mabra-hjulet/mabra/rules"

	"github.com/mabra-hjulet/mabra"
)

// A Suggestion says which form the actions of a plan speak for, and why. It is a proposal: people decide. Because is a
// part of a sentence, Basis the law or the agreement that it rests on.
type Suggestion struct {
	Form    Form
	Because mabra.Text
	Basis   mabra.Text
}

// SuggestForm suggests a form for the plan by where its actions come from: the municipality and the region make it a
// SIP, several services of the municipality a GIP, and anything less leaves it a plan of its own. What the family does
// itself, and what has been stopped, does not count. The forms are those of Sweden.
func SuggestForm(p *Plan) Suggestion {
	c := checker{Plan: p}
	c.index()
	return c.parties().suggestion(p.day())
}

// parties says who has actions in a plan.
type parties struct {
	municipality, region, others bool // others: neither of the two, or not known
	several                      bool // services of the municipality
	social, health               bool // social services of the municipality, health care of the region
}

func (c *checker) parties() parties {
	var found parties
	var school, sector Sector = SectorSchool, ""
	for i, a := range c.serviceActions() {
		if a.Status == ActionStopped {
			continue
		}
		service, _ := c.service(a)
		switch {
		case service == nil || c.unsure(actions, i, "status"):
			found.others = true
		case service.Principal == PrincipalMunicipality:
			at := service.Sector
			if at == SectorStudentHealth {
				at = school // student health is a part of the school
			}
			found.several = found.several || found.municipality && at != sector
			found.municipality, sector = true, at
			found.social = found.social || slices.Contains(socialServices, at)
		case service.Principal == PrincipalRegion:
			found.region = true
			found.health = found.health || service.Sector != SectorDental && slices.Contains(healthCare, service.Sector)
		default:
			found.others = true
		}
	}
	return found
}

// suggestion gives the form for the parties, in a plan drawn up on the day. The law asks for social services and health
// care; an agreement may count school in.
func (found parties) suggestion(day mabra.Date) Suggestion {
	switch {
	case found.social && found.health:
		return Suggestion{FormSIP, mabra.Text{
			Sv: "insatserna kommer från både socialtjänsten och hälso- och sjukvården",
			En: "the actions come from both social services and health care",
		}, rules.FormMismatch.InForce(day).Text}
	case found.municipality && found.region:
		return Suggestion{FormSIP, mabra.Text{
			Sv: "insatserna kommer från både kommunen och regionen; lagen gäller socialtjänst med hälso- och sjukvård, " +
				"men överenskommelser räknar även in skola",
			En: "the actions come from both the municipality and the region; the law is about social services with health care, " +
				"but agreements count school in as well",
		}, rules.Source("vg-agreement")}
	case found.several:
		return Suggestion{FormGIP, mabra.Text{
			Sv: "insatserna kommer från flera verksamheter i kommunen och ingen från regionen",
			En: "the actions come from several services of the municipality and none from the region",
		}, rules.Source("dalsland-gip")}
	case found.municipality || found.region || found.others:
		return Suggestion{FormOwn, mabra.Text{
			Sv: "insatserna kommer varken från kommun och region tillsammans eller från flera verksamheter i kommunen",
			En: "the actions come neither from municipality and region together nor from several services of the municipality",
		}, rules.Source("dalsland-gip")}
	}
	return Suggestion{FormOwn, mabra.Text{
		Sv: "ingen verksamhet har en insats i planen",
		En: "no service has an action in the plan",
	}, rules.Source("dalsland-gip")}
}

// serviceActions goes through the actions that are not the family's own.
func (c *checker) serviceActions() iter.Seq2[int, *Action] {
	return func(yield func(int, *Action) bool) {
		for i := range c.Actions {
			a := &c.Actions[i]
			if owner := c.people[a.Responsible]; (owner == nil || !owner.inFamily()) && !yield(i, a) {
				return
			}
		}
	}
}

// service gives the organisation that an action lies with, or nil. It is sure unless the action names somebody who is
// not in the plan.
func (c *checker) service(a *Action) (service *Organisation, sure bool) {
	id := c.serviceBehind(a)
	if service = c.organisations[id]; service != nil {
		return service, true
	}
	return nil, id == "" && (a.Responsible == "" || c.people[a.Responsible] != nil)
}
