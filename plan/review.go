package plan

import "github.com/mabra-hjulet/mabra"

// Reviews says when the plan is followed up next, and what came out of the times it was (Swedish: uppföljning).
type Reviews struct {
	Next  mabra.Date   `yaml:"next" privacy:"date"`
	Moved []Moved      `yaml:"moved" privacy:"structure"`
	Held  []Review     `yaml:"held" privacy:"structure"`
	X     mabra.Fields `privacy:"structure"`
}

// A Moved review was not held on its day: why, and the new day.
type Moved struct {
	From    mabra.Date   `yaml:"from" validate:"required" privacy:"date"`
	To      mabra.Date   `yaml:"to" validate:"required" privacy:"date"`
	Because string       `yaml:"because" privacy:"free-text"`
	X       mabra.Fields `privacy:"structure"`
}

// A Review is one follow-up of the plan.
type Review struct {
	Date     mabra.Date      `yaml:"date" validate:"required" privacy:"date" when:"happened"`
	Present  []string        `yaml:"present" validate:"dive,required,localid" privacy:"identifier" ref:"people"`
	Outcomes []ReviewOutcome `yaml:"outcomes" privacy:"structure"`
	Views    []View          `yaml:"views" privacy:"structure"`
	Effect   string          `yaml:"effect" privacy:"free-text"`   // what the actions led to
	Barriers string          `yaml:"barriers" privacy:"free-text"` // what got in the way
	Changes  string          `yaml:"changes" privacy:"free-text"`  // what is new in the child's life or in the plan
	Decision Decision        `yaml:"decision" validate:"known" privacy:"code"`
	X        mabra.Fields    `privacy:"structure"`
}

// A ReviewOutcome says how far an outcome had come on the day of the review, and what was seen.
type ReviewOutcome struct {
	Outcome string        `yaml:"outcome" validate:"required,localid" privacy:"structure" ref:"outcomes"`
	Status  OutcomeStatus `yaml:"status" validate:"required,known" privacy:"code"`
	Seen    string        `yaml:"seen" privacy:"free-text"`
	X       mabra.Fields  `privacy:"structure"`
}

// A Decision is what a review decided.
type Decision string

// The decisions.
const (
	DecisionContinue  Decision = "continue"
	DecisionChange    Decision = "change"
	DecisionBecomeSIP Decision = "become-sip"
	DecisionClose     Decision = "close"
)

var decisions = mabra.Vocabulary{
	mabra.TermOf(DecisionContinue, "planen fortsätter", "the plan goes on"),
	mabra.TermOf(DecisionChange, "planen ändras", "the plan is changed"),
	mabra.TermOf(DecisionBecomeSIP, "planen blir en SIP", "the plan becomes a SIP"),
	mabra.TermOf(DecisionClose, "planen avslutas", "the plan is closed"),
}

// Vocabulary gives all decisions.
func (Decision) Vocabulary() mabra.Vocabulary { return decisions }
