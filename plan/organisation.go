package plan

import "github.com/mabra-hjulet/mabra"

// An Organisation is a service that takes part in the plan.
type Organisation struct {
	ID           string       `yaml:"id" validate:"required,localid" privacy:"structure"`
	Name         string       `yaml:"name" privacy:"place"`
	Sector       Sector       `yaml:"sector" validate:"required,known" privacy:"code"`
	Principal    Principal    `yaml:"principal" validate:"known" privacy:"code"`
	Municipality string       `yaml:"municipality" privacy:"place"` // the municipality's code
	Contact      *Contact     `yaml:"contact" privacy:"structure"`
	X            mabra.Fields `privacy:"structure"`
}

// A Sector is the field that a service works in.
type Sector string

// The sectors.
const (
	SectorMaternity      Sector = "maternity"
	SectorChildHealth    Sector = "child-health"
	SectorPreschool      Sector = "preschool"
	SectorSchool         Sector = "school"
	SectorStudentHealth  Sector = "student-health"
	SectorSocialServices Sector = "social-services"
	SectorDisability     Sector = "disability"
	SectorPrimaryCare    Sector = "primary-care"
	SectorHospital       Sector = "hospital"
	SectorPsychiatry     Sector = "psychiatry"
	SectorHabilitation   Sector = "habilitation"
	SectorDental         Sector = "dental"
	SectorPolice         Sector = "police"
	SectorLeisure        Sector = "leisure"
	SectorHousing        Sector = "housing"
	SectorEmployment     Sector = "employment"
	SectorInsurance      Sector = "insurance"
	SectorVoluntary      Sector = "voluntary"
	SectorOther          Sector = "other"
)

var sectors = mabra.Vocabulary{
	mabra.TermOf(SectorMaternity, "mödrahälsovård (MVC)", "maternity care (midwifery)"),
	mabra.TermOf(SectorChildHealth, "barnhälsovård (BVC)", "health visiting (child health care)"),
	mabra.TermOf(SectorPreschool, "förskola", "nursery (preschool)"),
	mabra.TermOf(SectorSchool, "skola", "school"),
	mabra.TermOf(SectorStudentHealth, "elevhälsa", "pupil support (school health)"),
	mabra.TermOf(SectorSocialServices, "socialtjänst", "social work (social services)"),
	mabra.TermOf(SectorDisability, "stöd till personer med funktionsnedsättning", "disability support"),
	mabra.TermOf(SectorPrimaryCare, "primärvård (vårdcentral)", "primary care (GP practice)"),
	mabra.TermOf(SectorHospital, "sjukhus", "hospital"),
	mabra.TermOf(SectorPsychiatry, "barn- och ungdomspsykiatri (BUP)", "child and adolescent mental health (CAMHS)"),
	mabra.TermOf(SectorHabilitation, "habilitering", "child development and therapies (habilitation)"),
	mabra.TermOf(SectorDental, "tandvård", "dental care"),
	mabra.TermOf(SectorPolice, "polis", "police"),
	mabra.TermOf(SectorLeisure, "fritid och kultur", "leisure and culture"),
	mabra.TermOf(SectorHousing, "bostad", "housing"),
	mabra.TermOf(SectorEmployment, "arbete och sysselsättning", "employment"),
	mabra.TermOf(SectorInsurance, "socialförsäkring (Försäkringskassan)", "social security (benefits)"),
	mabra.TermOf(SectorVoluntary, "civilsamhälle (förening)", "voluntary organisation"),
	mabra.TermOf(SectorOther, "annan verksamhet", "another service"),
}

// Vocabulary gives all sectors.
func (Sector) Vocabulary() mabra.Vocabulary { return sectors }

// A Principal is the public or private body that answers for a service (Swedish: huvudman).
type Principal string

// The principals.
const (
	PrincipalMunicipality Principal = "municipality"
	PrincipalRegion       Principal = "region"
	PrincipalState        Principal = "state"
	PrincipalPrivate      Principal = "private"
	PrincipalVoluntary    Principal = "voluntary"
)

var principals = mabra.Vocabulary{
	mabra.TermOf(PrincipalMunicipality, "kommun", "municipality (local authority)"),
	mabra.TermOf(PrincipalRegion, "region", "region (health board)"),
	mabra.TermOf(PrincipalState, "stat", "state"),
	mabra.TermOf(PrincipalPrivate, "enskild huvudman", "private body"),
	mabra.TermOf(PrincipalVoluntary, "ideell organisation", "voluntary organisation"),
}

// Vocabulary gives all principals.
func (Principal) Vocabulary() mabra.Vocabulary { return principals }
