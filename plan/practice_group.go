package plan

import "github.com/mabra-hjulet/mabra"

// A TargetGroup is whom a programme is for.
type TargetGroup struct {
	Grades   *Grades      `yaml:"grades" privacy:"structure"`                                 // the years of compulsory school
	Signals  []SignalKind `yaml:"signals" validate:"dive,required,known" privacy:"structure"` // one of them leads to a plan
	Source   string       `yaml:"source" privacy:"structure"`
	Verified bool         `yaml:"verified" privacy:"structure"`
	X        mabra.Fields `privacy:"structure"`
}

// Grades are years of the Swedish compulsory school (årskurs): 1 is the first, after the preschool class.
type Grades struct {
	From int          `yaml:"from" validate:"required,min=1,max=9" privacy:"structure"`
	To   int          `yaml:"to" validate:"required,min=1,max=9" privacy:"structure"`
	X    mabra.Fields `privacy:"structure"`
}

// A Principle is something that a programme goes by.
type Principle struct {
	Text     mabra.Text   `yaml:"text" privacy:"structure"`
	Verified bool         `yaml:"verified" privacy:"structure"`
	X        mabra.Fields `privacy:"structure"`
}
