package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A Need is something the child needs.
type Need struct {
	ID         string               `yaml:"id" validate:"required,localid" privacy:"structure"`
	Text       string               `yaml:"text" validate:"required" privacy:"free-text"`
	Indicators []wheel.Indicator    `yaml:"indicators" validate:"dive,required,known" privacy:"code"`
	Dimensions []triangle.Dimension `yaml:"dimensions" validate:"dive,required,known" privacy:"code"`
	By         string               `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date       mabra.Date           `yaml:"date" privacy:"date" when:"happened"`
	X          mabra.Fields         `privacy:"structure"`
}

// An Outcome is the change for the child that the plan aims at (Swedish: mål).
type Outcome struct {
	ID       string        `yaml:"id" validate:"required,localid" privacy:"structure"`
	Needs    []string      `yaml:"needs" validate:"dive,required,localid" privacy:"structure" ref:"needs"`
	Text     string        `yaml:"text" validate:"required" privacy:"free-text"`
	Term     Term          `yaml:"term" validate:"known" privacy:"code"`
	Evidence string        `yaml:"evidence" privacy:"free-text"` // how we will see it
	Due      mabra.Date    `yaml:"due" privacy:"date"`
	Status   OutcomeStatus `yaml:"status" validate:"known" privacy:"code"` // left out: open
	Result   string        `yaml:"result" privacy:"free-text"`
	By       string        `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date     mabra.Date    `yaml:"date" privacy:"date" when:"happened"`
	X        mabra.Fields  `privacy:"structure"`
}

// A Term says how far away an outcome is.
type Term string

// The terms.
const (
	TermShort  Term = "short"
	TermMedium Term = "medium"
	TermLong   Term = "long"
)

var terms = mabra.Vocabulary{
	mabra.TermOf(TermShort, "kortsiktigt", "short term"),
	mabra.TermOf(TermMedium, "på medellång sikt", "medium term"),
	mabra.TermOf(TermLong, "långsiktigt", "long term"),
}

// Vocabulary gives all terms.
func (Term) Vocabulary() mabra.Vocabulary { return terms }

// An OutcomeStatus says how far an outcome has come.
type OutcomeStatus string

// The statuses of an outcome.
const (
	OutcomeOpen       OutcomeStatus = "open"
	OutcomePartly     OutcomeStatus = "partly"
	OutcomeReached    OutcomeStatus = "reached"
	OutcomeNotReached OutcomeStatus = "not-reached"
	OutcomeDropped    OutcomeStatus = "dropped"
)

var outcomeStatuses = mabra.Vocabulary{
	mabra.TermOf(OutcomeOpen, "pågår", "open"),
	mabra.TermOf(OutcomePartly, "delvis nått", "partly reached"),
	mabra.TermOf(OutcomeReached, "nått", "reached"),
	mabra.TermOf(OutcomeNotReached, "inte nått", "not reached"),
	mabra.TermOf(OutcomeDropped, "borttaget", "dropped"),
}

// Vocabulary gives all statuses of an outcome.
func (OutcomeStatus) Vocabulary() mabra.Vocabulary { return outcomeStatuses }

// open reports whether there is still something to do for an outcome of this status.
func (s OutcomeStatus) open() bool { return s != OutcomeReached && s != OutcomeDropped }
