package training

import (
	"embed"
	"fmt"
	"sync"

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
	Protected   bool          `yaml:"protected" privacy:"structure"`              // nobody may know where the child lives
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

// A strength is something that carries the child or is good around it.
type strength struct {
	Name      string             `yaml:"name" validate:"required,localid" privacy:"structure"`
	Indicator wheel.Indicator    `yaml:"indicator" validate:"required,known" privacy:"structure"`
	Dimension triangle.Dimension `yaml:"dimension" validate:"required,known" privacy:"structure"`
	Pole      resilience.Pole    `yaml:"pole" validate:"required,known" privacy:"structure"`
	Domain    resilience.Domain  `yaml:"domain" validate:"required,known" privacy:"structure"`
	Text      mabra.Text         `yaml:"text" privacy:"structure"`
	Child     mabra.Text         `yaml:"child" privacy:"structure"` // as the child would say it
}

// A thread is one thing that is hard, with all that belongs to it.
type thread struct {
	Name       string               `yaml:"name" validate:"required,localid" privacy:"structure"`
	Ages       *ages                `yaml:"ages" privacy:"structure"` // left out: those of the scenario
	Indicators []wheel.Indicator    `yaml:"indicators" validate:"required,dive,required,known" privacy:"structure"`
	Dimensions []triangle.Dimension `yaml:"dimensions" validate:"required,dive,required,known" privacy:"structure"`
	Pole       resilience.Pole      `yaml:"pole" validate:"required,known" privacy:"structure"`
	Domain     resilience.Domain    `yaml:"domain" validate:"required,known" privacy:"structure"`
	Signal     plan.SignalKind      `yaml:"signal" validate:"required,known" privacy:"structure"`
	NoticedBy  string               `yaml:"noticedBy" validate:"required,localid" privacy:"structure"` // a function of the cast
	Signals    []mabra.Text         `yaml:"signals" privacy:"structure"`
	Challenges []mabra.Text         `yaml:"challenges" privacy:"structure"`
	Needs      []mabra.Text         `yaml:"needs" privacy:"structure"`
	Outcomes   []mabra.Text         `yaml:"outcomes" privacy:"structure"`
	Evidence   []mabra.Text         `yaml:"evidence" privacy:"structure"`
	Actions    []act                `yaml:"actions" privacy:"structure"`
	Better     []mabra.Text         `yaml:"better" privacy:"structure"` // seen at a review when it has gone well
	Some       []mabra.Text         `yaml:"some" privacy:"structure"`   // … in part
	Stuck      []mabra.Text         `yaml:"stuck" privacy:"structure"`  // … not yet
	Child      byBand               `yaml:"child" privacy:"structure"`
	Guardian   []mabra.Text         `yaml:"guardian" privacy:"structure"`
}

// An act is what somebody may do.
type act struct {
	By        string       `yaml:"by" validate:"required,localid" privacy:"structure"` // a function of the cast, or one of the family
	Texts     []mabra.Text `yaml:"texts" privacy:"structure"`
	Frequency mabra.Text   `yaml:"frequency" privacy:"structure"`
	Results   []mabra.Text `yaml:"results" privacy:"structure"`
}

type risk struct {
	Text        mabra.Text `yaml:"text" privacy:"structure"`
	Likelihood  mabra.Text `yaml:"likelihood" privacy:"structure"`
	Seriousness mabra.Text `yaml:"seriousness" privacy:"structure"`
	Measures    mabra.Text `yaml:"measures" privacy:"structure"`
}

type contingency struct {
	Trigger mabra.Text `yaml:"trigger" privacy:"structure"`
	Then    mabra.Text `yaml:"then" privacy:"structure"`
}

type event struct {
	Effect plan.Effect `yaml:"effect" validate:"required,known" privacy:"structure"`
	Source mabra.Text  `yaml:"source" privacy:"structure"`
	Text   mabra.Text  `yaml:"text" privacy:"structure"`
}

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

// A script is a scenario with its wordings taken apart.
type script struct {
	*Scenario
	reason, analysis []saying
	wishes           [bands][]saying
	strengths        []sung
	threads          []strand
	risks            [][4]saying // text, likelihood, seriousness, measures
	contingency      [][2]saying // trigger, then
	chronology       [][2]saying // source, text
}

// A sung strength has its wordings taken apart.
type sung struct {
	*strength
	text, child saying
}

// A strand is a thread with its wordings taken apart.
type strand struct {
	*thread
	ages                                           ages
	signals, challenges, needs, outcomes, evidence []saying
	better, some, stuck, guardian                  []saying
	actions                                        []deed
	child                                          [bands][]saying
}

// A deed is an act with its wordings taken apart.
type deed struct {
	by             string
	texts, results []saying
	frequency      saying
}

// A band is an age at which children speak in the same way.
type band int

const (
	young band = iota
	middle
	teen
	bands = 3
)

func bandOf(age int) band {
	switch {
	case age < 7:
		return young
	case age < 13:
		return middle
	}
	return teen
}

// scripts reads all scenarios once. They are part of the program: a mistake in one is found by its tests.
var scripts = sync.OnceValue(func() []*script {
	var all []*script
	for _, name := range Scenarios() {
		s, ok := LoadScenario(name)
		if !ok {
			panic("training: the scenario " + name + " cannot be read")
		}
		all = append(all, newScript(s))
	}
	return all
})

// newScript takes a scenario's wordings apart.
func newScript(s *Scenario) *script {
	k := &script{Scenario: s, reason: sayings(s.Reason), analysis: sayings(s.Analysis), wishes: spoken(s.Wishes)}
	for i := range s.Strengths {
		x := &s.Strengths[i]
		k.strengths = append(k.strengths, sung{x, said(x.Text), said(x.Child)})
	}
	for i := range s.Threads {
		x := &s.Threads[i]
		t := strand{
			thread: x, ages: s.Ages, signals: sayings(x.Signals), challenges: sayings(x.Challenges), needs: sayings(x.Needs),
			outcomes: sayings(x.Outcomes), evidence: sayings(x.Evidence), better: sayings(x.Better), some: sayings(x.Some),
			stuck: sayings(x.Stuck), guardian: sayings(x.Guardian), child: spoken(x.Child),
		}
		if x.Ages != nil {
			t.ages = *x.Ages
		}
		for _, a := range x.Actions {
			t.actions = append(t.actions, deed{a.By, sayings(a.Texts), sayings(a.Results), said(a.Frequency)})
		}
		k.threads = append(k.threads, t)
	}
	for _, r := range s.Risks {
		k.risks = append(k.risks, [4]saying{said(r.Text), said(r.Likelihood), said(r.Seriousness), said(r.Measures)})
	}
	for _, c := range s.Contingency {
		k.contingency = append(k.contingency, [2]saying{said(c.Trigger), said(c.Then)})
	}
	for _, e := range s.Chronology {
		k.chronology = append(k.chronology, [2]saying{said(e.Source), said(e.Text)})
	}
	return k
}

func spoken(b byBand) [bands][]saying {
	return [bands][]saying{sayings(b.Young), sayings(b.Middle), sayings(b.Teen)}
}

func sayings(texts []mabra.Text) []saying {
	all := make([]saying, len(texts))
	for i := range texts {
		all[i] = said(texts[i])
	}
	return all
}

func said(text mabra.Text) saying {
	s, err := parseSaying(text)
	if err != nil {
		panic(fmt.Sprintf("training: %v", err)) // the text is part of the program
	}
	return s
}
