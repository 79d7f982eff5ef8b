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
	term("maternity", "mödrahälsovård", "maternity care"),
	term("child-health", "barnhälsovård", "child health care, health visiting"),
	term("preschool", "förskola", "preschool, nursery"),
	term("school", "skola", "school"),
	term("student-health", "elevhälsa", "student health, school support services"),
	term("social-services", "socialtjänst", "social services"),
	term("disability", "stöd till personer med funktionsnedsättning", "disability support"),
	term("primary-care", "primärvård", "primary care"),
	term("hospital", "sjukhus", "hospital"),
	term("psychiatry", "barn- och ungdomspsykiatri", "child and adolescent mental health"),
	term("habilitation", "habilitering", "habilitation"),
	term("dental", "tandvård", "dental care"),
	term("police", "polis", "police"),
	term("leisure", "fritid och kultur", "leisure and culture"),
	term("housing", "bostad", "housing"),
	term("employment", "arbete och sysselsättning", "employment"),
	term("insurance", "socialförsäkring", "social insurance, benefits"),
	term("voluntary", "civilsamhälle", "voluntary organisation"),
	term("other", "annan verksamhet", "another service"),
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
	term("municipality", "kommun", "municipality, local authority"),
	term("region", "region", "region, health board"),
	term("state", "stat", "state"),
	term("private", "enskild huvudman", "private body"),
	term("voluntary", "ideell organisation", "voluntary organisation"),
}

// Vocabulary gives all principals.
func (Principal) Vocabulary() mabra.Vocabulary { return principals }
