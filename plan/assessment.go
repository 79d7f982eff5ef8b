package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// An Assessment gathers what is known about the child's situation and what it means. Wheel, triangle and matrix have
// the same shape as in documents of their own.
type Assessment struct {
	Wheel      *wheel.Wheel       `yaml:"wheel" privacy:"structure"`
	Triangle   *triangle.Triangle `yaml:"triangle" privacy:"structure"`
	Resilience *resilience.Matrix `yaml:"resilience" privacy:"structure"`
	Specialist []Specialist       `yaml:"specialist" privacy:"structure"`
	Analysis   *Analysis          `yaml:"analysis" privacy:"structure"`
	// InterventionStage is the stage of help that the assessment speaks for, in the words of those who have such stages.
	InterventionStage string         `yaml:"interventionStage" privacy:"code"`
	Resistance        []Resistance   `yaml:"resistance" privacy:"structure"`
	Disagreements     []Disagreement `yaml:"disagreements" privacy:"structure"`
	X                 mabra.Fields   `privacy:"structure"`
}

// A Specialist is an assessment made elsewhere, by reference. Its text stays where it was written.
type Specialist struct {
	Title        string       `yaml:"title" validate:"required" privacy:"free-text"`
	By           string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Organisation string       `yaml:"organisation" validate:"localid" privacy:"structure" ref:"organisations"`
	Date         mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	Reference    string       `yaml:"reference" privacy:"identifier"` // where to find it, for those who may
	X            mabra.Fields `privacy:"structure"`
}

// An Analysis says what the entries mean for the child.
type Analysis struct {
	Text string       `yaml:"text" validate:"required" privacy:"free-text"`
	By   string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	X    mabra.Fields `privacy:"structure"`
}

// A Disagreement says what people see differently. It is written down, not decided away.
type Disagreement struct {
	About   string       `yaml:"about" validate:"required" privacy:"free-text"`
	Whose   []string     `yaml:"whose" validate:"dive,required,localid" privacy:"identifier" ref:"people"`
	Handled string       `yaml:"handled" privacy:"free-text"`
	Date    mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	X       mabra.Fields `privacy:"structure"`
}

// A Resistance is what makes help hard to receive or to give, and what has been tried: beside risk and resilience, the
// third thing to make sense of.
type Resistance struct {
	Text  string       `yaml:"text" validate:"required" privacy:"free-text"`
	Whose []string     `yaml:"whose" validate:"dive,required,localid" privacy:"identifier" ref:"people"`
	Tried string       `yaml:"tried" privacy:"free-text"`
	By    string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Date  mabra.Date   `yaml:"date" privacy:"date" when:"happened"`
	X     mabra.Fields `privacy:"structure"`
}
