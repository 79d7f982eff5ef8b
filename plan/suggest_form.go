package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// A Suggestion says which form the actions of a plan speak for, and why. It is a proposal: people decide. Because is
// a part of a sentence, Basis the law or the agreement that it rests on.
type Suggestion struct {
	Form    Form
	Because mabra.Text
	Basis   mabra.Text
}

// SuggestForm suggests a form for the plan by where its actions come from: the municipality and the region make it a
// SIP, several services of the municipality a GIP, and anything less leaves it a plan of its own. What the family
// does itself, and what has been stopped, does not count. The forms are those of Sweden.
func SuggestForm(p *Plan) Suggestion {
	return p.Index().parties().suggestion(p.Day())
}

// parties says who has actions in a plan.
type parties struct {
	municipality, region, others bool // others: neither of the two, or not known
	several                      bool // services of the municipality
	social, health               bool // social services of the municipality, health care of the region
}

// parties gathers who has something to do in the plan, by whose it is.
func (x *Index) parties() parties {
	var found parties
	var ofMunicipality Sector
	for _, a := range x.ServiceActions() {
		if a.Status == ActionStopped {
			continue
		}
		service := x.Service(a)
		switch {
		case service == nil:
			found.others = true
		case service.Principal == PrincipalMunicipality:
			at := service.Sector
			if at == SectorStudentHealth {
				at = SectorSchool // pupil support is a part of the school
			}
			found.several = found.several || found.municipality && at != ofMunicipality
			found.municipality, ofMunicipality = true, at
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

// suggestion gives the form for the parties, in a plan drawn up on the day. The law asks for social services and
// health care; an agreement may count school in.
func (found parties) suggestion(day mabra.Date) Suggestion {
	because := rules.FormMismatch.Phrase
	switch {
	case found.social && found.health:
		return Suggestion{FormSIP, because("social-and-health"), rules.FormMismatch.InForce(day).Text}
	case found.municipality && found.region:
		return Suggestion{FormSIP, because("municipality-and-region"), rules.Source("counting-school")}
	case found.several:
		return Suggestion{FormGIP, because("several"), rules.Source("gip-agreements")}
	case found.municipality || found.region || found.others:
		return Suggestion{FormOwn, because("neither"), rules.Source("gip-agreements")}
	}
	return Suggestion{FormOwn, because("nobody"), rules.Source("gip-agreements")}
}
