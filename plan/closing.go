package plan

import "github.com/mabra-hjulet/mabra"

// A Transition is a move from one part of life to the next, such as from preschool to school.
type Transition struct {
	From         string       `yaml:"from" validate:"required" privacy:"place"`
	To           string       `yaml:"to" validate:"required" privacy:"place"`
	Date         mabra.Date   `yaml:"date" privacy:"date"`
	HandedOverBy string       `yaml:"handedOverBy" validate:"localid" privacy:"identifier" ref:"people"`
	HandedOverTo string       `yaml:"handedOverTo" validate:"localid" privacy:"identifier" ref:"people"`
	HandedOver   mabra.Date   `yaml:"handedOver" privacy:"date" when:"happened"`
	Measures     string       `yaml:"measures" privacy:"free-text"` // what is done so that it goes well
	X            mabra.Fields `privacy:"structure"`
}

// A Closing says that the plan has ended, and why.
type Closing struct {
	Date       mabra.Date   `yaml:"date" validate:"required" privacy:"date" when:"happened"`
	Because    string       `yaml:"because" privacy:"free-text"`
	AgreedBy   []string     `yaml:"agreedBy" validate:"dive,required,localid" privacy:"identifier" ref:"people"`
	Evaluation string       `yaml:"evaluation" privacy:"free-text"`
	BackTo     string       `yaml:"backTo" validate:"localid" privacy:"identifier" ref:"people"` // who the responsibility goes back to
	X          mabra.Fields `privacy:"structure"`
}

// A Copy says who has been given the plan, or why not.
type Copy struct {
	To       string     `yaml:"to" validate:"required,localid" privacy:"identifier" ref:"people,organisations"`
	Date     mabra.Date `yaml:"date" privacy:"date" when:"happened"`
	Revision int        `yaml:"revision" validate:"min=0" privacy:"structure"`
	Part     string     `yaml:"part" privacy:"free-text"` // which part, when not the whole plan
	// Holds names what the part holds, so that a program can make the copy: of Part it understands nothing.
	Holds           []string     `yaml:"holds" validate:"dive,required,localid" privacy:"structure" ref:"holdable"`
	WithheldBecause string       `yaml:"withheldBecause" privacy:"free-text"` // the whole plan, or the rest of it
	X               mabra.Fields `privacy:"structure"`
}

// saysNothing reports whether it says neither that something was given nor why not.
func (c *Copy) saysNothing() bool {
	return c.Date.IsZero() && c.Revision == 0 && c.Part == "" && len(c.Holds) == 0 && c.WithheldBecause == ""
}

// Related is another plan for the same child, by reference. This plan stands above the others.
type Related struct {
	Kind         RelatedKind  `yaml:"kind" validate:"required,known" privacy:"code"`
	Title        string       `yaml:"title" privacy:"free-text"`
	Organisation string       `yaml:"organisation" validate:"localid" privacy:"structure" ref:"organisations"`
	Reference    string       `yaml:"reference" privacy:"identifier"`
	Date         mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	NextReview   mabra.Date   `yaml:"nextReview" privacy:"date"`
	X            mabra.Fields `privacy:"structure"`
}

// A RelatedKind says what kind of plan another plan is.
type RelatedKind string

// The kinds of other plans.
const (
	RelatedLSS             RelatedKind = "lss"
	RelatedActionProgramme RelatedKind = "action-programme"
	RelatedPlacement       RelatedKind = "placement"
	RelatedImplementation  RelatedKind = "implementation"
	RelatedCare            RelatedKind = "care"
	RelatedHabilitation    RelatedKind = "habilitation"
	RelatedCSP             RelatedKind = "csp"
	RelatedChildProtection RelatedKind = "child-protection"
	RelatedPathway         RelatedKind = "pathway"
	RelatedOther           RelatedKind = "other"
)

var relatedKinds = mabra.Vocabulary{
	mabra.TermOf(RelatedLSS, "individuell plan enligt LSS", "individual plan under LSS"),
	mabra.TermOf(RelatedActionProgramme, "åtgärdsprogram i skolan", "school action programme"),
	mabra.TermOf(RelatedPlacement, "vårdplan för placerat barn", "care plan for a placed child"),
	mabra.TermOf(RelatedImplementation, "genomförandeplan", "implementation plan"),
	mabra.TermOf(RelatedCare, "vårdplan i hälso- och sjukvården", "care plan in health care"),
	mabra.TermOf(RelatedHabilitation, "habiliteringsplan", "child development and therapies plan (habilitation)"),
	mabra.TermOf(RelatedCSP, "samordnad stödplan (Skottland)", "co-ordinated support plan"),
	mabra.TermOf(RelatedChildProtection, "skyddsplan (Skottland)", "child protection plan"),
	mabra.TermOf(RelatedPathway, "plan för vägen ut ur vård (Skottland)", "pathway plan"),
	mabra.TermOf(RelatedOther, "annan plan", "another plan"),
}

// Vocabulary gives all kinds of other plans.
func (RelatedKind) Vocabulary() mabra.Vocabulary { return relatedKinds }

// A Signature says that somebody has signed the plan. The signature itself stays where it was made.
type Signature struct {
	By   string       `yaml:"by" validate:"required,localid" privacy:"identifier" ref:"people"`
	Date mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	How  string       `yaml:"how" privacy:"free-text"` // on paper, with electronic identification
	For  string       `yaml:"for" privacy:"free-text"` // where it is not the whole plan
	X    mabra.Fields `privacy:"structure"`
}
