package plan

import "github.com/mabra-hjulet/mabra"

// A Child is the child the plan is for: by name, or by a pseudonym.
type Child struct {
	Name          string       `yaml:"name" validate:"required_without=Pseudonym" privacy:"identifier"`
	Pseudonym     string       `yaml:"pseudonym" privacy:"identifier"`
	Pronoun       string       `yaml:"pronoun" privacy:"free-text"` // as the child says
	Gender        string       `yaml:"gender" privacy:"free-text"`  // as the child says
	Born          mabra.Date   `yaml:"born" privacy:"date" when:"happened"`
	Expected      mabra.Date   `yaml:"expected" privacy:"date"` // before birth: the day the child is expected
	Stage         Stage        `yaml:"stage" validate:"known" privacy:"code"`
	Identifiers   []Identifier `yaml:"identifiers" privacy:"structure"`
	Protection    Protection   `yaml:"protection" validate:"known" privacy:"code"`
	LegalStatus   []LegalBasis `yaml:"legalStatus" validate:"dive,required,known" privacy:"code"`
	Language      string       `yaml:"language" privacy:"code"`           // the language the child prefers
	Communication string       `yaml:"communication" privacy:"free-text"` // how the child prefers to make themselves understood
	Interpreter   bool         `yaml:"interpreter" privacy:"code"`        // an interpreter is needed
	Profile       string       `yaml:"profile" privacy:"free-text"`       // what the child can, likes and is good at
	Attends       string       `yaml:"attends" validate:"localid" privacy:"place" ref:"organisations"`
	AttendsSince  mabra.Date   `yaml:"attendsSince" privacy:"date"`
	Group         string       `yaml:"group" privacy:"place"` // class or group there
	Contact       *Contact     `yaml:"contact" privacy:"structure"`
	AdultBecause  string       `yaml:"adultBecause" privacy:"free-text"` // why there is a plan for somebody of 18 or more
	X             mabra.Fields `privacy:"structure"`
}

// A Contact is how to reach somebody.
type Contact struct {
	Phone   string       `yaml:"phone" privacy:"contact"`
	Email   string       `yaml:"email" privacy:"contact"`
	Address string       `yaml:"address" privacy:"contact"`
	X       mabra.Fields `privacy:"structure"`
}

// A Stage is where in life a child is. Who the named person is goes by it.
type Stage string

// The stages.
const (
	StageBeforeBirth    Stage = "before-birth"
	StageEarlyYears     Stage = "early-years"
	StagePreschool      Stage = "preschool"
	StagePrimary        Stage = "primary"
	StageSecondary      Stage = "secondary"
	StageUpperSecondary Stage = "upper-secondary"
	StageOutOfSchool    Stage = "out-of-school"
)

var stages = mabra.Vocabulary{
	mabra.TermOf(StageBeforeBirth, "före födseln", "before birth"),
	mabra.TermOf(StageEarlyYears, "små barn, före förskolan", "early years, before nursery"),
	mabra.TermOf(StagePreschool, "förskola", "nursery (preschool)"),
	mabra.TermOf(StagePrimary, "lågstadiet och mellanstadiet (förskoleklass till årskurs 6)", "primary school"),
	mabra.TermOf(StageSecondary, "högstadiet (årskurs 7–9)", "secondary school"),
	mabra.TermOf(StageUpperSecondary, "gymnasiet", "senior phase (upper secondary school)"),
	mabra.TermOf(StageOutOfSchool, "har lämnat skolan", "has left school"),
}

// Vocabulary gives all stages, in the order of life.
func (Stage) Vocabulary() mabra.Vocabulary { return stages }

// A Protection says whether the child's whereabouts are protected.
type Protection string

// The protections (Swedish: skyddade personuppgifter).
const (
	ProtectionNone            Protection = "none"
	ProtectionMarked          Protection = "marked"
	ProtectionRegistration    Protection = "protected-registration"
	ProtectionAssumedIdentity Protection = "assumed-identity"
)

var protections = mabra.Vocabulary{
	mabra.TermOf(ProtectionNone, "inget skydd", "no protection"),
	mabra.TermOf(ProtectionMarked, "sekretessmarkering", "marked for secrecy"),
	mabra.TermOf(ProtectionRegistration, "skyddad folkbokföring", "protected registration"),
	mabra.TermOf(ProtectionAssumedIdentity, "fingerade personuppgifter", "assumed identity"),
}

// Vocabulary gives all protections.
func (Protection) Vocabulary() mabra.Vocabulary { return protections }

// hides reports whether the child's whereabouts are protected.
func (p Protection) hides() bool { return p != "" && p != ProtectionNone }
