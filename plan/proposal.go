package plan

import (
	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A Proposal says that something in the plan was proposed by a program, from what and why, and who has taken it over.
// Until a person has, it is a proposal and nobody's word.
type Proposal struct {
	About   string         `yaml:"about" validate:"required_without=Field,localid" privacy:"identifier" ref:"needs,outcomes,actions,people"`
	Field   ProposedField  `yaml:"field" validate:"known" privacy:"code"` // where it is about no item with an id
	Because ProposalGround `yaml:"because" validate:"required,known" privacy:"code"`
	From    []Origin       `yaml:"from" privacy:"structure"` // what it was made of
	// Strengths are what there is to build on: the strengths nearest to what the proposal is about.
	Strengths []Origin     `yaml:"strengths" privacy:"structure"`
	TakenBy   string       `yaml:"takenBy" validate:"localid" privacy:"identifier" ref:"people"`
	Taken     mabra.Date   `yaml:"taken" privacy:"date" when:"happened"`
	X         mabra.Fields `privacy:"structure"`
}

// An Origin is where the words of a proposal stand: in which document, where in it, and in whose voice they were said.
type Origin struct {
	Document uuid.UUID    `yaml:"document" validate:"required" privacy:"identifier"`
	Path     string       `yaml:"path" privacy:"code"` // a mabra.Path in the document
	Voice    wheel.Voice  `yaml:"voice" validate:"known" privacy:"code"`
	By       string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	X        mabra.Fields `privacy:"structure"`
}

// A ProposedField is a field of the plan that can be proposed as a whole.
type ProposedField string

// The fields that can be proposed.
const (
	ProposedForm   ProposedField = "form"
	ProposedReason ProposedField = "reason"
)

var proposedFields = mabra.Vocabulary{
	mabra.TermOf(ProposedForm, "planens form", "the form of the plan"),
	mabra.TermOf(ProposedReason, "anledningen till planen", "the reason for the plan"),
}

// Vocabulary gives the fields that can be proposed.
func (ProposedField) Vocabulary() mabra.Vocabulary { return proposedFields }

// A ProposalGround says why something is proposed.
type ProposalGround string

// Why something is proposed.
const (
	BecauseWorry      ProposalGround = "worry"
	BecauseChallenge  ProposalGround = "challenge"
	BecauseFactor     ProposalGround = "factor"
	BecauseSameThing  ProposalGround = "same-thing"
	BecauseSeenIn     ProposalGround = "seen-in"
	BecauseSaidFirst  ProposalGround = "said-first"
	BecauseVoice      ProposalGround = "voice"
	BecauseChildsName ProposalGround = "childs-name"
	BecauseCalled     ProposalGround = "called"
	BecauseNobodySaid ProposalGround = "nobody-said"
	BecauseStage      ProposalGround = "stage"
	BecauseActions    ProposalGround = "actions"
)

var proposalGrounds = mabra.Vocabulary{
	mabra.TermOf(BecauseWorry, "det är en oro i hjulet", "it is a worry in the wheel"),
	mabra.TermOf(BecauseChallenge, "det är en utmaning i världstriangeln", "it is a challenge in the triangle"),
	mabra.TermOf(BecauseFactor, "det är en sårbarhet eller svårighet i motståndskraftsmatrisen",
		"it is a vulnerability or an adversity in the resilience matrix"),
	mabra.TermOf(BecauseSameThing, "det sägs på flera ställen, med samma eller nästan samma ord",
		"it is said in several places, in the same or nearly the same words"),
	mabra.TermOf(BecauseSeenIn, "det är en utmaning i världstriangeln, och matrisen har hämtat en faktor ur den",
		"it is a challenge in the triangle, and a factor of the matrix was seen in it"),
	mabra.TermOf(BecauseSaidFirst, "det är vad som sades den första dagen", "it is what was said on the first day"),
	mabra.TermOf(BecauseVoice, "rollen följer av den röst som personen har talat i",
		"the role follows from the voice that the person spoke in"),
	mabra.TermOf(BecauseChildsName, "rollen följer av att personens id är barnets namn",
		"the role follows from the person's id, which is the child's name"),
	mabra.TermOf(BecauseCalled, "rollen följer av vad personen kallas", "the role follows from what the person is called"),
	mabra.TermOf(BecauseNobodySaid, "ingen har sagt vilken roll personen har, så någon måste välja",
		"nobody has said which role the person has, so somebody has to choose"),
	mabra.TermOf(BecauseStage, "arbetsmodellen har den namngivna personen där i barnets livsskede",
		"the practice model has the named person there at the child's stage of life"),
	mabra.TermOf(BecauseActions, "formen följer av vilka verksamheter som har insatser i planen",
		"the form follows from the services that have actions in the plan"),
}

// Vocabulary gives why something can be proposed.
func (ProposalGround) Vocabulary() mabra.Vocabulary { return proposalGrounds }
