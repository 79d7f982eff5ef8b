package training

import (
	"embed"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/shelf"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A Scenario is what may happen in a child's life, as pieces of text that fit together: what was noticed, what carries,
// what is needed, what is done and how it goes.
type Scenario struct {
	Name        string        `yaml:"name" validate:"required,localid" privacy:"structure"`
	Title       mabra.Text    `yaml:"title" privacy:"structure"`
	About       mabra.Text    `yaml:"about" privacy:"structure"` // what the scenario lets people practise
	Ages        ages          `yaml:"ages" privacy:"structure"`
	Stage       plan.Stage    `yaml:"stage" validate:"known" privacy:"structure"` // where the child is, when the age does not say it
	Speaks      *mabra.Text   `yaml:"speaks" privacy:"structure"`                 // the child's language, when it needs an interpreter
	OneGuardian bool          `yaml:"oneGuardian" privacy:"structure"`            // the other parent is not there
	TwoParents  bool          `yaml:"twoParents" privacy:"structure"`             // both parents are there
	Protected   bool          `yaml:"protected" privacy:"structure"`              // nobody may know where the child lives
	FewWords    bool          `yaml:"fewWords" privacy:"structure"`               // the child says little, whatever its age
	People      []string      `yaml:"people" privacy:"structure"`                 // functions that have a place in every plan
	Meets       plan.Forum    `yaml:"meets" validate:"known" privacy:"structure"` // where they also meet, in Sweden
	Forms       []plan.Form   `yaml:"forms" validate:"required,dive,required,known" privacy:"structure"`
	Reason      []mabra.Text  `yaml:"reason" privacy:"structure"`
	Analysis    []mabra.Text  `yaml:"analysis" privacy:"structure"`
	Wishes      byBand        `yaml:"wishes" privacy:"structure"`
	Strengths   []strength    `yaml:"strengths" privacy:"structure"`
	Threads     []thread      `yaml:"threads" privacy:"structure"`
	Risks       []risk        `yaml:"risks" privacy:"structure"`
	Contingency []contingency `yaml:"contingency" privacy:"structure"`
	Chronology  []event       `yaml:"chronology" privacy:"structure"`
}

// ages are whole years.
type ages struct {
	From int `yaml:"from" validate:"min=0,max=17" privacy:"structure"`
	To   int `yaml:"to" validate:"min=0,max=17" privacy:"structure"`
}

// byBand holds a child's words, as children of different ages speak.
type byBand struct {
	Young  []mabra.Text `yaml:"young" privacy:"structure"`  // up to 6 years
	Middle []mabra.Text `yaml:"middle" privacy:"structure"` // 7 to 12
	Teen   []mabra.Text `yaml:"teen" privacy:"structure"`   // 13 and over
}

// A strength is something that carries the child or is good around it. What is chosen in brackets is chosen once for both
// of its texts: the first choice of one goes with the first of the other where both have as many options.
type strength struct {
	Name      string             `yaml:"name" validate:"required,localid" privacy:"structure"`
	Ages      *ages              `yaml:"ages" privacy:"structure"` // left out: those of the scenario
	Indicator wheel.Indicator    `yaml:"indicator" validate:"required,known" privacy:"structure"`
	Dimension triangle.Dimension `yaml:"dimension" validate:"required,known" privacy:"structure"`
	Pole      resilience.Pole    `yaml:"pole" validate:"required,known" privacy:"structure"`
	Domain    resilience.Domain  `yaml:"domain" validate:"required,known" privacy:"structure"`
	Text      mabra.Text         `yaml:"text" privacy:"structure"`
	Child     mabra.Text         `yaml:"child" privacy:"structure"` // as the child would say it
}

// A thread is one thing that is hard, with all that belongs to it.
type thread struct {
	Name          string               `yaml:"name" validate:"required,localid" privacy:"structure"`
	Ages          *ages                `yaml:"ages" privacy:"structure"` // left out: those of the scenario
	Indicators    []wheel.Indicator    `yaml:"indicators" validate:"required,dive,required,known" privacy:"structure"`
	Dimensions    []triangle.Dimension `yaml:"dimensions" validate:"required,dive,required,known" privacy:"structure"`
	Pole          resilience.Pole      `yaml:"pole" validate:"required,known" privacy:"structure"`
	Domain        resilience.Domain    `yaml:"domain" validate:"required,known" privacy:"structure"`
	Signal        plan.SignalKind      `yaml:"signal" validate:"required,known" privacy:"structure"`
	NoticedBy     string               `yaml:"noticedBy" validate:"required,localid" privacy:"structure"` // a function of the cast
	Signals       []mabra.Text         `yaml:"signals" privacy:"structure"`
	Challenges    []mabra.Text         `yaml:"challenges" privacy:"structure"`
	Needs         []mabra.Text         `yaml:"needs" privacy:"structure"` // each answers the challenge in its place, counted round
	Aims          []aim                `yaml:"aims" privacy:"structure"`
	Actions       []act                `yaml:"actions" privacy:"structure"`
	Child         byBand               `yaml:"child" privacy:"structure"` // what the child says before there is help: what is hard
	Later         byBand               `yaml:"later" privacy:"structure"` // … and at a review, of what has become better
	Guardian      []mabra.Text         `yaml:"guardian" privacy:"structure"`
	GuardianLater []mabra.Text         `yaml:"guardianLater" privacy:"structure"`
}

// An aim is an outcome with what belongs to it and to no other: what will show it, and what is seen of it at a review.
// One without evidence, better or some is not used; one without stuck has the general words for that.
type aim struct {
	After    anchor      `yaml:"after" privacy:"structure"` // it cannot be reached before that day
	Needs    []int       `yaml:"needs" privacy:"structure"` // which of the thread's needs it answers, counted from 1
	Outcome  mabra.Text  `yaml:"outcome" privacy:"structure"`
	Evidence *mabra.Text `yaml:"evidence" privacy:"structure"`
	Better   *mabra.Text `yaml:"better" privacy:"structure"` // seen at a review when it has gone well
	Some     *mabra.Text `yaml:"some" privacy:"structure"`   // … in part
	Stuck    *mabra.Text `yaml:"stuck" privacy:"structure"`  // … not yet
}

// An act is what somebody may do: one of several deeds.
type act struct {
	By    string `yaml:"by" validate:"required,localid" privacy:"structure"` // a function of the cast, or one of the family
	Deeds []deed `yaml:"deeds" privacy:"structure"`
}

// A deed is something that is done, how often, and what came of it. One without a result is not used.
type deed struct {
	Needs     []int       `yaml:"needs" privacy:"structure"`                 // which of the thread's needs it serves; left out: all
	Ends      int         `yaml:"ends" validate:"min=0" privacy:"structure"` // the weeks in which it is done; left out: it goes on
	Ages      *ages       `yaml:"ages" privacy:"structure"`                  // left out: those of the thread
	After     anchor      `yaml:"after" privacy:"structure"`                 // it begins on that day at the earliest
	Text      mabra.Text  `yaml:"text" privacy:"structure"`
	Frequency mabra.Text  `yaml:"frequency" privacy:"structure"`
	Result    *mabra.Text `yaml:"result" privacy:"structure"`
}

type risk struct {
	Ages        *ages      `yaml:"ages" privacy:"structure"`  // left out: those of the scenario
	About       string     `yaml:"about" privacy:"structure"` // child (left out), guardian or sibling
	Text        mabra.Text `yaml:"text" privacy:"structure"`
	Likelihood  mabra.Text `yaml:"likelihood" privacy:"structure"`
	Seriousness mabra.Text `yaml:"seriousness" privacy:"structure"`
	Measures    mabra.Text `yaml:"measures" privacy:"structure"`
}

type contingency struct {
	Ages    *ages      `yaml:"ages" privacy:"structure"` // left out: those of the scenario
	Trigger mabra.Text `yaml:"trigger" privacy:"structure"`
	Then    mabra.Text `yaml:"then" privacy:"structure"`
}

// An event is something that happened. It lies a number of weeks from its anchor, before it where the number is negative;
// without an anchor it lies so many weeks, and some more, before what follows it in the list, but after what has an anchor
// above it. An event that has not been yet is left out. What the plan does is anchored at the meeting that made it.
type event struct {
	Ages   *ages       `yaml:"ages" privacy:"structure"` // the child's age on the day; left out: any
	Anchor anchor      `yaml:"anchor" privacy:"structure"`
	Weeks  int         `yaml:"weeks" privacy:"structure"`
	On     kindOfDay   `yaml:"on" privacy:"structure"` // left out: any day but a holiday
	Effect plan.Effect `yaml:"effect" validate:"required,known" privacy:"structure"`
	Source mabra.Text  `yaml:"source" privacy:"structure"`
	Text   mabra.Text  `yaml:"text" privacy:"structure"`
}

// An anchor is a day in a life that events are counted from.
type anchor string

const (
	anchorNone        anchor = ""
	anchorExpected    anchor = "expected"     // the child is expected to be born
	anchorBirth       anchor = "birth"        // it was born
	anchorBirthday    anchor = "birthday"     // its last birthday before the day that the plan is made for
	anchorSchoolStart anchor = "school-start" // its first day at school
	anchorCame        anchor = "came"         // it came to the school, or the preschool, that it goes to
	anchorTerm        anchor = "term"         // the first day of the school term that the plan was begun in
	anchorReported    anchor = "reported"     // somebody was told, and told those whose task it is
	anchorBegin       anchor = "begin"        // the plan was begun
	anchorForum       anchor = "forum"        // the meeting in a forum of its own, before that
	anchorPlanned     anchor = "planned"      // the meeting that made the plan
)

// A kindOfDay is on which days something can happen.
type kindOfDay string

const (
	onAnyDay    kindOfDay = ""
	onWeekday   kindOfDay = "weekday"
	onSchoolDay kindOfDay = "school-day"
)

//go:embed scenarios/*.yaml lists/*.yaml
var files embed.FS

var scenarioShelf = shelf.Shelf{Files: files, Folder: "scenarios"}

// Scenarios lists the names of the scenarios.
func Scenarios() []string { return scenarioShelf.Names() }

// LoadScenario gives the scenario called name, and whether there is one.
func LoadScenario(name string) (*Scenario, bool) {
	text, file, ok := scenarioShelf.Open(name)
	if !ok {
		return nil, false
	}
	s, findings := yamldoc.ReadOne[Scenario](file, text, mabra.DefaultLimits(), "Scenario")
	return s, !findings.HasErrors()
}

// hold reports whether an age is one of them.
func (a ages) hold(age int) bool { return a.From <= age && age <= a.To }
