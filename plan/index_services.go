package plan

import (
	"iter"
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// ServiceBehind gives the id of the organisation that an action lies with; none for what the family does itself. It may be
// an id that no organisation has.
func (x *Index) ServiceBehind(a *Action) string {
	owner := x.people[a.Responsible]
	switch {
	case owner != nil && (owner.inFamily() || owner.rolesUnsure()):
		return ""
	case a.Organisation != "":
		return a.Organisation
	case owner != nil:
		return owner.Organisation
	case x.organisations[a.Responsible] != nil:
		return a.Responsible
	}
	return ""
}

// Service gives the organisation that an action lies with, or nil.
func (x *Index) Service(a *Action) *Organisation { return x.organisations[x.ServiceBehind(a)] }

// familys reports whether an action is the child's, a guardian's or that of somebody close to the child.
func (x *Index) familys(a *Action) bool {
	owner := x.people[a.Responsible]
	return owner != nil && owner.inFamily()
}

// Acting goes through the organisations that have actions and of which is holds, with their places.
func (x *Index) Acting(is func(*Organisation) bool) iter.Seq2[int, *Organisation] {
	acting := map[*Organisation]bool{}
	for _, a := range x.ServiceActions() {
		acting[x.Service(a)] = true
	}
	return where(x.Organisations, func(o *Organisation) bool { return acting[o] && is(o) })
}

// SeveralAtWork reports whether more than one organisation has actions that are not over. An action does not count where
// it could not be read whether it is over, or whose it is.
func (x *Index) SeveralAtWork() bool {
	first := ""
	for at, a := range x.LiveActions() {
		if x.illegible(at, a) {
			continue
		}
		service := x.ServiceBehind(a)
		if first == "" {
			first = service
		}
		if service != first && service != "" {
			return true
		}
	}
	return false
}

// illegible reports whether it could not be read whether an action is over, or whose it is.
func (x *Index) illegible(at mabra.Path, a *Action) bool {
	return a.Status != "" && !actionStatuses.Has(string(a.Status)) ||
		slices.ContainsFunc([]string{"status", "organisation", "responsible", "by"}, func(field string) bool {
			return x.source.Unread(at.Field(field))
		})
}

// The sectors as the law on secrecy divides them. Pupil support belongs to health care only in its medical part, and
// nobody knows what another service is, so these two fit everywhere.
var (
	healthCare = []Sector{
		SectorMaternity, SectorChildHealth, SectorPrimaryCare, SectorHospital, SectorPsychiatry, SectorHabilitation,
		SectorDental,
	}
	socialServices = []Sector{SectorSocialServices, SectorDisability}
	careOrSocial   = slices.Concat(healthCare, socialServices)
	schooling      = []Sector{SectorPreschool, SectorSchool, SectorStudentHealth}
	unclear        = []Sector{SectorStudentHealth, SectorOther}
)

// TakesPart reports whether somebody whom an act binds takes part in the plan: "school", "social-services", "disability" or
// "health-care", as rules/laws.yaml has it. In a SIP social services and health care do, whoever is written down.
func (x *Index) TakesPart(party string) bool {
	var of []Sector
	switch party {
	case "everybody":
		return true
	case "school":
		of = schooling
	case "social-services":
		of = []Sector{SectorSocialServices}
	case "disability":
		of = []Sector{SectorDisability}
	case "health-care":
		of = healthCare
	}
	return x.Form == FormSIP && (party == "social-services" || party == "health-care") ||
		slices.ContainsFunc(x.Organisations, func(o Organisation) bool { return slices.Contains(of, o.Sector) })
}
