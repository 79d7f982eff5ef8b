package plan

import "github.com/mabra-hjulet/mabra"

// An Event is something in the child's life that mattered, good or bad.
type Event struct {
	Date   mabra.PartialDate `yaml:"date" validate:"required" privacy:"date" when:"happened"` // as much as is known
	Text   string            `yaml:"text" validate:"required" privacy:"free-text"`
	Source string            `yaml:"source" privacy:"free-text"` // who knows it, or where it stands
	By     string            `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Effect Effect            `yaml:"effect" validate:"known" privacy:"code"`
	X      mabra.Fields      `privacy:"structure"`
}

// An Effect says what an event meant for the child.
type Effect string

// The effects.
const (
	EffectPositive Effect = "positive"
	EffectNegative Effect = "negative"
	EffectNeutral  Effect = "neutral"
)

var effects = mabra.Vocabulary{
	mabra.TermOf(EffectPositive, "bra för barnet", "good for the child"),
	mabra.TermOf(EffectNegative, "svårt för barnet", "hard for the child"),
	mabra.TermOf(EffectNeutral, "varken bra eller svårt", "neither good nor hard"),
}

// Vocabulary gives all effects.
func (Effect) Vocabulary() mabra.Vocabulary { return effects }
