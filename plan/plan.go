// Package plan models the one child, one plan document: Barnets plan, GIP, SIP and Scotland's child's plan in one
// format. It reads and writes the document and checks it against cited rules.
//
// A Plan may be read, checked and encoded by several goroutines at once, as long as nobody changes it meanwhile.
package plan

import (
	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
)

// A Plan is the plan of one child. There is one plan however many services help; it grows from a draft into a plan of
// another form without being typed again.
type Plan struct {
	ID           uuid.UUID      `yaml:"id" validate:"required" privacy:"identifier"`
	Revision     int            `yaml:"revision" validate:"required,min=1" privacy:"structure"`
	Status       Status         `yaml:"status" validate:"required,known" privacy:"code"`
	Form         Form           `yaml:"form" validate:"required,known" privacy:"code"`
	Model        string         `yaml:"model" privacy:"code"` // the practice model: falun, backa-barnet, girfec, … or one's own
	Language     mabra.Language `yaml:"language" validate:"required,language,max=35" privacy:"code"`
	Synthetic    bool           `yaml:"synthetic" privacy:"structure"`    // made up, for training or tests
	DeIdentified bool           `yaml:"deIdentified" privacy:"structure"` // made for a consultation: nothing in it may point out the child
	Created      mabra.Date     `yaml:"created" validate:"required" privacy:"date" when:"happened"`
	Updated      mabra.Date     `yaml:"updated" privacy:"date" when:"happened"`

	Child         Child          `yaml:"child" privacy:"structure"`
	Organisations []Organisation `yaml:"organisations" privacy:"structure"`
	People        []Person       `yaml:"people" privacy:"structure"`

	LeadChosenBecause *LeadChoice    `yaml:"leadChosenBecause" privacy:"structure"`
	Reason            *Reason        `yaml:"reason" privacy:"structure"`
	Questions         []Question     `yaml:"questions" privacy:"structure"`
	Views             []View         `yaml:"views" privacy:"structure"`
	Kin               *Kin           `yaml:"kin" privacy:"structure"`
	Informed          *Informed      `yaml:"informed" privacy:"structure"`
	Assessment        *Assessment    `yaml:"assessment" privacy:"structure"`
	Earlier           []Earlier      `yaml:"earlier" privacy:"structure"` // what has been done or tried before
	Needs             []Need         `yaml:"needs" privacy:"structure"`
	Outcomes          []Outcome      `yaml:"outcomes" privacy:"structure"`
	Actions           []Action       `yaml:"actions" privacy:"structure"`
	Others            *Others        `yaml:"others" privacy:"structure"`
	Overall           Principal      `yaml:"overall" validate:"known" privacy:"code"` // the principal with overall responsibility
	Obstacles         []Obstacle     `yaml:"obstacles" privacy:"structure"`
	Consents          []Consent      `yaml:"consents" privacy:"structure"`
	Sharing           []Sharing      `yaml:"sharing" privacy:"structure"`
	Risks             []Risk         `yaml:"risks" privacy:"structure"`
	Harm              []Harm         `yaml:"harm" privacy:"structure"`
	Contingency       []Contingency  `yaml:"contingency" privacy:"structure"`
	Compulsory        *Compulsory    `yaml:"compulsory" privacy:"structure"`
	Placements        []Placement    `yaml:"placements" privacy:"structure"`
	Register          []Registration `yaml:"register" privacy:"structure"`
	Reporter          []Referral     `yaml:"reporter" privacy:"structure"`
	Chronology        []Event        `yaml:"chronology" privacy:"structure"`
	Meetings          []Meeting      `yaml:"meetings" privacy:"structure"`
	Reviews           *Reviews       `yaml:"reviews" privacy:"structure"`
	Transitions       []Transition   `yaml:"transitions" privacy:"structure"`
	Closing           *Closing       `yaml:"closing" privacy:"structure"`
	Signatures        []Signature    `yaml:"signatures" privacy:"structure"`
	Original          string         `yaml:"original" validate:"localid" privacy:"identifier" ref:"people,organisations"` // who keeps it
	Copies            []Copy         `yaml:"copies" privacy:"structure"`
	Related           []Related      `yaml:"related" privacy:"structure"`
	Proposals         []Proposal     `yaml:"proposals" privacy:"structure"` // what a program has proposed, and who has taken it over
	X                 mabra.Fields   `privacy:"structure"`

	// Text is what the plan was read from, so that findings can point at it; zero for a plan built in Go. A program that
	// keeps many plans can set it to zero when they are checked, to free the memory.
	Text mabra.Written `yaml:"-"`
}

// A Status says how far a plan has come. A draft is not nagged: rules of completeness are only information for it.
type Status string

// The statuses.
const (
	StatusDraft  Status = "draft"
	StatusActive Status = "active"
	StatusClosed Status = "closed"
)

var statuses = mabra.Vocabulary{
	mabra.TermOf(StatusDraft, "utkast", "draft"),
	mabra.TermOf(StatusActive, "aktiv", "active"),
	mabra.TermOf(StatusClosed, "avslutad", "closed"),
}

// Vocabulary gives all statuses.
func (Status) Vocabulary() mabra.Vocabulary { return statuses }

// A Form says which kind of plan this is, and so which law or agreement it is checked against.
type Form string

// The forms.
const (
	FormOwn                Form = "own"
	FormGIP                Form = "gip"
	FormSIP                Form = "sip"
	FormChildProtection    Form = "child-protection"
	FormLookedAfter        Form = "looked-after"
	FormCoOrdinatedSupport Form = "co-ordinated-support"
)

var forms = mabra.Vocabulary{
	mabra.TermOf(FormOwn, "egen plan", "single-service plan"),
	mabra.TermOf(FormGIP, "gemensam individuell plan (GIP)", "joint individual plan within a municipality (GIP)"),
	mabra.TermOf(FormSIP, "samordnad individuell plan (SIP)", "co-ordinated individual plan by statute (SIP)"),
	mabra.TermOf(FormChildProtection, "skyddsplan för barn (Skottland)", "child protection plan"),
	mabra.TermOf(FormLookedAfter, "plan för placerat barn", "plan for a looked-after child"),
	mabra.TermOf(FormCoOrdinatedSupport, "samordnad stödplan i skolan (Skottland)", "co-ordinated support plan"),
}

// Vocabulary gives all forms.
func (Form) Vocabulary() mabra.Vocabulary { return forms }
