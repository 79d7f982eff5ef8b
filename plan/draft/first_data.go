package draft

import (
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
)

// A firstList is data/first.yaml.
type firstList struct {
	IDs         firstIDs    `yaml:"ids" privacy:"structure"`
	Choose      mabra.Text  `yaml:"choose" privacy:"structure"`
	ChoosePlain mabra.Text  `yaml:"choosePlain" privacy:"structure"` // where the words are their own labels
	Or          mabra.Text  `yaml:"or" privacy:"structure"`
	And         mabra.Text  `yaml:"and" privacy:"structure"`
	Parts       []firstPart `yaml:"parts" privacy:"structure"`
	Wheel       []firstPart `yaml:"wheel" privacy:"structure"` // of a wheel by itself
}

// firstIDs are the ids that a first plan begins with, and how a day is written.
type firstIDs struct {
	Child    mabra.Text `yaml:"child" privacy:"structure"`
	Guardian mabra.Text `yaml:"guardian" privacy:"structure"`
	Service  mabra.Text `yaml:"service" privacy:"structure"`
	Need     mabra.Text `yaml:"need" privacy:"structure"`
	Outcome  mabra.Text `yaml:"outcome" privacy:"structure"`
	Action   mabra.Text `yaml:"action" privacy:"structure"`
	Consent  mabra.Text `yaml:"consent" privacy:"structure"`
	Meeting  mabra.Text `yaml:"meeting" privacy:"structure"`
	Entry    mabra.Text `yaml:"entry" privacy:"structure"`
	Other    mabra.Text `yaml:"other" privacy:"structure"`
	Day      mabra.Text `yaml:"day" privacy:"structure"`
}

// A firstPart is a part of a first plan: for some forms, unless a rule is not used, where one of some rules asks for it.
type firstPart struct {
	Forms  []plan.Form `yaml:"forms" privacy:"structure"`
	Unless string      `yaml:"unless" privacy:"structure"`
	Asked  []string    `yaml:"asked" privacy:"structure"`
	Say    mabra.Text  `yaml:"say" privacy:"structure"`
	Rows   []firstRow  `yaml:"rows" privacy:"structure"`
	Each   string      `yaml:"each" privacy:"structure"` // questions or indicators: what Again is written for
	Again  []firstRow  `yaml:"again" privacy:"structure"`
}

// A firstRow is a line, and what is said over it.
type firstRow struct {
	Line   string       `yaml:"line" privacy:"structure"`
	Asked  []string     `yaml:"asked" privacy:"structure"`
	Say    mabra.Text   `yaml:"say" privacy:"structure"`
	Also   []mabra.Text `yaml:"also" privacy:"structure"`   // said where there is something to put into it
	Of     string       `yaml:"of" privacy:"structure"`     // the field whose words are listed
	Except string       `yaml:"except" privacy:"structure"` // the word of them that is not
}

// firstPlan holds the parts, read once.
var firstPlan = sync.OnceValue(func() *firstList { return yamldoc.Own[firstList](dataFiles, "data/first.yaml", "FirstPlan") })
