package plan

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// A Person is somebody who has a part in the plan: the child, the family, those who help.
type Person struct {
	ID            string       `yaml:"id" validate:"required,localid" privacy:"identifier"`
	Name          string       `yaml:"name" privacy:"identifier"`
	Roles         []Role       `yaml:"roles" validate:"required,dive,required,known" privacy:"code"`
	Relation      string       `yaml:"relation" privacy:"free-text"` // to the child, in the family's own word
	Title         string       `yaml:"title" privacy:"code"`
	Organisation  string       `yaml:"organisation" validate:"localid" privacy:"structure" ref:"organisations"`
	Language      string       `yaml:"language" privacy:"code"`           // the language the person prefers
	Communication string       `yaml:"communication" privacy:"free-text"` // how the person takes part best
	Interpreter   bool         `yaml:"interpreter" privacy:"code"`        // an interpreter is needed
	Contact       *Contact     `yaml:"contact" privacy:"structure"`
	From          mabra.Date   `yaml:"from" privacy:"date"` // the first day in these roles
	Until         mabra.Date   `yaml:"until" privacy:"date"`
	Declined      mabra.Date   `yaml:"declined" privacy:"date" when:"happened"` // the day the family said no to somebody in this role
	X             mabra.Fields `privacy:"structure"`
}

// Has reports whether the person has the role.
func (p Person) Has(role Role) bool {
	for _, r := range p.Roles {
		if r == role {
			return true
		}
	}
	return false
}

// inFamily reports whether the person is the child, a guardian or somebody close to the child, or somebody whose home the
// child lives in.
func (p *Person) inFamily() bool {
	return p.Has(RoleChild) || p.Has(RoleGuardian) || p.Has(RoleNetwork) || p.Has(RoleKinshipCarer) || p.Has(RoleFosterCarer)
}

// rolesUnsure reports whether the person may have any role: no role is written, could be read, or is not known.
func (p *Person) rolesUnsure() bool {
	return len(p.Roles) == 0 || slices.ContainsFunc(p.Roles, func(r Role) bool { return !roles.Has(string(r)) })
}

// A Role is a part that somebody has in the plan. Practice models put their own names on the roles.
type Role string

// The roles.
const (
	RoleChild            Role = "child"
	RoleGuardian         Role = "guardian"
	RoleNetwork          Role = "network"
	RoleNamedPerson      Role = "named-person"
	RoleLeadProfessional Role = "lead-professional"
	RoleDiscoverer       Role = "discoverer"
	RoleProfessional     Role = "professional"
	RoleAdvocate         Role = "advocate"
	RoleInterpreter      Role = "interpreter"
	RoleInitiator        Role = "initiator"
	RoleCareContact      Role = "care-contact"
	RoleKinshipCarer     Role = "kinship-carer"
	RoleFosterCarer      Role = "foster-carer"
	RoleResidentialCarer Role = "residential-carer"
	RoleContactOfficer   Role = "contact-officer"
)

var roles = mabra.Vocabulary{
	mabra.TermOf(RoleChild, "barnet", "the child"),
	mabra.TermOf(RoleGuardian, "vårdnadshavare", "parent or guardian (with parental responsibilities)"),
	mabra.TermOf(RoleNetwork, "närstående", "family or friend close to the child"),
	mabra.TermOf(RoleNamedPerson, "namngiven person (trygghetsperson, barnkontakt)", "named person"),
	mabra.TermOf(RoleLeadProfessional,
		"ansvarig samordnare (särskild samordnare, stödsamordnare)", "lead professional"),
	mabra.TermOf(RoleDiscoverer, "upptäckare", "the one who noticed"),
	mabra.TermOf(RoleProfessional, "yrkesverksam", "professional"),
	mabra.TermOf(RoleAdvocate, "ombud för barnet", "advocate"),
	mabra.TermOf(RoleInterpreter, "tolk", "interpreter"),
	mabra.TermOf(RoleInitiator, "den som tog initiativ till planen", "the one who took the initiative to the plan"),
	mabra.TermOf(RoleCareContact, "fast vårdkontakt", "permanent care contact"),
	mabra.TermOf(RoleKinshipCarer, "släkting eller närstående som barnet bor hos", "kinship carer"),
	mabra.TermOf(RoleFosterCarer, "familjehemsförälder", "foster carer"),
	mabra.TermOf(RoleResidentialCarer, "personal i barnets boende", "residential carer"),
	mabra.TermOf(RoleContactOfficer,
		"den hos myndigheten som svarar på frågor om planen", "contact officer for advice about the plan"),
}

// Vocabulary gives all roles.
func (Role) Vocabulary() mabra.Vocabulary { return roles }

// A LeadChoice says why the lead professional was chosen: the three criteria of Falun.
type LeadChoice struct {
	HelpMostNeeded string       `yaml:"helpMostNeeded" privacy:"free-text"` // the kind of help the child needs most
	Complexity     string       `yaml:"complexity" privacy:"free-text"`     // how complex the needs are
	Relation       string       `yaml:"relation" privacy:"free-text"`       // who already has a good relation to the child
	By             string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date           mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	X              mabra.Fields `privacy:"structure"`
}
