package plan

import "github.com/mabra-hjulet/mabra"

// An Action is something somebody does so that an outcome is reached (Swedish: insats).
type Action struct {
	ID           string       `yaml:"id" validate:"required,localid" privacy:"structure"`
	Outcomes     []string     `yaml:"outcomes" validate:"dive,required,localid" privacy:"structure" ref:"outcomes"`
	Text         string       `yaml:"text" validate:"required" privacy:"free-text"`
	Responsible  string       `yaml:"responsible" validate:"localid" privacy:"identifier" ref:"people,organisations"`
	Organisation string       `yaml:"organisation" validate:"localid" privacy:"structure" ref:"organisations"`
	Level        Level        `yaml:"level" validate:"known" privacy:"code"`
	Manner       string       `yaml:"manner" privacy:"free-text"`    // in what way
	Frequency    string       `yaml:"frequency" privacy:"free-text"` // how often
	Start        mabra.Date   `yaml:"start" privacy:"date"`
	Due          mabra.Date   `yaml:"due" privacy:"date"`
	Status       ActionStatus `yaml:"status" validate:"known" privacy:"code"` // left out: planned
	Result       string       `yaml:"result" privacy:"free-text"`
	Meeting      string       `yaml:"meeting" validate:"localid" privacy:"structure" ref:"meetings"` // where it was decided
	Confirmed    mabra.Date   `yaml:"confirmed" privacy:"date" when:"happened"`                      // by the one who is responsible
	Funding      *Funding     `yaml:"funding" privacy:"structure"`
	Codes        []Coding     `yaml:"codes" privacy:"structure"`
	X            mabra.Fields `privacy:"structure"`
}

// A Level says for how many children a kind of help is meant.
type Level string

// The levels.
const (
	LevelUniversal  Level = "universal"
	LevelTargeted   Level = "targeted"
	LevelSpecialist Level = "specialist"
)

var levels = mabra.Vocabulary{
	mabra.TermOf(LevelUniversal, "för alla", "universal"),
	mabra.TermOf(LevelTargeted, "för några", "targeted"),
	mabra.TermOf(LevelSpecialist, "för ett fåtal", "specialist"),
}

// Vocabulary gives all levels.
func (Level) Vocabulary() mabra.Vocabulary { return levels }

// An ActionStatus says how far an action has come.
type ActionStatus string

// The statuses of an action.
const (
	ActionPlanned ActionStatus = "planned"
	ActionOngoing ActionStatus = "ongoing"
	ActionDone    ActionStatus = "done"
	ActionStopped ActionStatus = "stopped"
)

var actionStatuses = mabra.Vocabulary{
	mabra.TermOf(ActionPlanned, "planerad", "planned"),
	mabra.TermOf(ActionOngoing, "pågår", "ongoing"),
	mabra.TermOf(ActionDone, "klar", "done"),
	mabra.TermOf(ActionStopped, "avbruten", "stopped"),
}

// Vocabulary gives all statuses of an action.
func (ActionStatus) Vocabulary() mabra.Vocabulary { return actionStatuses }

// A Funding says who pays for an action.
type Funding struct {
	Source   string       `yaml:"source" privacy:"code"`
	Amount   *int         `yaml:"amount" validate:"omitempty,min=0" privacy:"code"` // in whole units of the currency
	Currency Currency     `yaml:"currency" validate:"known" privacy:"code"`
	Note     string       `yaml:"note" privacy:"free-text"`
	X        mabra.Fields `privacy:"structure"`
}

// A Currency is what an amount is counted in.
type Currency string

// The currencies.
const (
	SEK Currency = "SEK"
	GBP Currency = "GBP"
)

var currencies = mabra.Vocabulary{
	mabra.TermOf(SEK, "svenska kronor", "Swedish kronor"),
	mabra.TermOf(GBP, "brittiska pund", "pounds sterling"),
}

// Vocabulary gives both currencies.
func (Currency) Vocabulary() mabra.Vocabulary { return currencies }

// A Coding names an action or need in a classification from outside, such as ICF or KSI.
type Coding struct {
	System string       `yaml:"system" validate:"required" privacy:"code"`
	Code   string       `yaml:"code" validate:"required" privacy:"code"`
	X      mabra.Fields `privacy:"structure"`
}

// Others holds measures by somebody else than municipality and region (socialtjänstlagen 2025:400, chapter 10, section
// 8, second paragraph, point 3). None says that there are no such measures; silence says nothing. An action of a service
// whose principal is somebody else is such a measure too, wherever it is written: see Index.MeasuresByOthers.
type Others struct {
	None     bool         `yaml:"none" privacy:"code"`
	Measures []Measure    `yaml:"measures" privacy:"structure"`
	X        mabra.Fields `privacy:"structure"`
}

// An Obstacle is something that gets in the way of working together.
type Obstacle struct {
	Kind     ObstacleKind `yaml:"kind" validate:"required,known" privacy:"code"`
	Text     string       `yaml:"text" validate:"required" privacy:"free-text"`
	By       string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date     mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	Measures string       `yaml:"measures" privacy:"free-text"` // what is done about it
	X        mabra.Fields `privacy:"structure"`
}

// An ObstacleKind is one of the three headings that SamTidigt sorts obstacles under.
type ObstacleKind string

// The kinds of obstacle.
const (
	ObstacleRegulations  ObstacleKind = "regulations"
	ObstacleOrganisation ObstacleKind = "organisation"
	ObstacleViews        ObstacleKind = "views"
)

var obstacleKinds = mabra.Vocabulary{
	mabra.TermOf(ObstacleRegulations, "regelverk", "regulations"),
	mabra.TermOf(ObstacleOrganisation, "organisation", "organisation"),
	mabra.TermOf(ObstacleViews, "synsätt", "views"),
}

// Vocabulary gives the three kinds of obstacle.
func (ObstacleKind) Vocabulary() mabra.Vocabulary { return obstacleKinds }

// Recurs reports whether the action is help that goes on, or will from a day on, as often as is said, and not something
// to get done.
func (a *Action) Recurs() bool {
	return a.Frequency != "" && (a.Status == ActionOngoing || !a.Start.IsZero())
}

// An Earlier is help that the child has had before, or something that was tried.
type Earlier struct {
	Text   string            `yaml:"text" validate:"required" privacy:"free-text"`
	By     string            `yaml:"by" validate:"localid" privacy:"identifier" ref:"people,organisations"`
	From   mabra.PartialDate `yaml:"from" privacy:"date" when:"happened"`
	Until  mabra.PartialDate `yaml:"until" privacy:"date"`
	Result string            `yaml:"result" privacy:"free-text"`
	X      mabra.Fields      `privacy:"structure"`
}
