package plan

import "github.com/mabra-hjulet/mabra"

// A Consent is somebody's yes to the plan or to sharing, with its limits; or their no, where it has a day of refusal.
type Consent struct {
	ID                   string       `yaml:"id" validate:"localid" privacy:"structure"`
	By                   string       `yaml:"by" validate:"required,localid" privacy:"identifier" ref:"people"`
	Given                mabra.Date   `yaml:"given" privacy:"date" when:"happened"`
	Refused              mabra.Date   `yaml:"refused" privacy:"date" when:"happened"` // the day of a no
	How                  ConsentHow   `yaml:"how" validate:"known" privacy:"code"`
	Purpose              string       `yaml:"purpose" privacy:"free-text"`
	Organisations        []string     `yaml:"organisations" validate:"dive,required,localid" privacy:"structure" ref:"organisations"`
	Until                mabra.Date   `yaml:"until" privacy:"date"`
	Withdrawn            mabra.Date   `yaml:"withdrawn" privacy:"date" when:"happened"`
	InformedOfWithdrawal bool         `yaml:"informedOfWithdrawal" privacy:"code"`
	AloneBecause         string       `yaml:"aloneBecause" privacy:"free-text"` // why one of two guardians is enough
	X                    mabra.Fields `privacy:"structure"`
}

// A ConsentHow says how a consent was given.
type ConsentHow string

// The ways.
const (
	ConsentWritten    ConsentHow = "written"
	ConsentSpoken     ConsentHow = "spoken"
	ConsentElectronic ConsentHow = "electronic"
	ConsentOther      ConsentHow = "other"
)

var consentHows = mabra.Vocabulary{
	mabra.TermOf(ConsentWritten, "skriftligt", "written"),
	mabra.TermOf(ConsentSpoken, "muntligt", "spoken"),
	mabra.TermOf(ConsentElectronic, "elektroniskt", "electronic"),
	mabra.TermOf(ConsentOther, "på annat sätt", "in another way"),
}

// Vocabulary gives all ways of giving consent.
func (ConsentHow) Vocabulary() mabra.Vocabulary { return consentHows }
