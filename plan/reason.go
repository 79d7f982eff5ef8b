package plan

import "github.com/mabra-hjulet/mabra"

// A Reason says why there is a plan, and what was noticed first.
type Reason struct {
	Text    string       `yaml:"text" privacy:"free-text"`
	By      string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date    mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	Signals []Signal     `yaml:"signals" privacy:"structure"`
	X       mabra.Fields `privacy:"structure"`
}

// A Signal is something that somebody noticed.
type Signal struct {
	Kind     SignalKind        `yaml:"kind" validate:"required,known" privacy:"code"`
	Observed mabra.PartialDate `yaml:"observed" privacy:"date" when:"happened"`
	By       string            `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Text     string            `yaml:"text" privacy:"free-text"`
	X        mabra.Fields      `privacy:"structure"`
}

// A SignalKind says what a signal is about.
type SignalKind string

// The kinds of signal.
const (
	SignalAbsence    SignalKind = "absence"
	SignalAttainment SignalKind = "attainment"
	SignalBehaviour  SignalKind = "behaviour"
	SignalHealth     SignalKind = "health"
	SignalHome       SignalKind = "home"
	SignalRelations  SignalKind = "relations"
	SignalOther      SignalKind = "other"
)

var signalKinds = mabra.Vocabulary{
	mabra.TermOf(SignalAbsence, "frånvaro", "absence"),
	mabra.TermOf(SignalAttainment, "svårt att nå målen i skolan", "difficulty in reaching the goals of school"),
	mabra.TermOf(SignalBehaviour, "beteende", "behaviour"),
	mabra.TermOf(SignalHealth, "hälsa", "health"),
	mabra.TermOf(SignalHome, "hemmet", "home"),
	mabra.TermOf(SignalRelations, "relationer", "relations"),
	mabra.TermOf(SignalOther, "annat", "other"),
}

// Vocabulary gives all kinds of signal.
func (SignalKind) Vocabulary() mabra.Vocabulary { return signalKinds }

// A Question is the answer to one of the five questions that everybody who helps a child asks, or, from the sixth, to a
// further one.
type Question struct {
	Number int          `yaml:"number" validate:"required,min=1,max=20" privacy:"code"`
	Text   string       `yaml:"text" privacy:"free-text"` // the question, where the practice model does not word it
	Answer string       `yaml:"answer" privacy:"free-text"`
	By     string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date   mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	X      mabra.Fields `privacy:"structure"`
}
