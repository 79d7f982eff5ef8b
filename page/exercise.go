package page

import (
	"io"
	"strconv"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// A stepList is course/data/steps.yaml.
type stepList struct {
	Steps []step `yaml:"steps" privacy:"structure"`
}

// A step is one part of the exercise.
type step struct {
	Name    mabra.Text `yaml:"name" privacy:"structure"`
	Minutes int        `yaml:"minutes" privacy:"structure"`
	Text    mabra.Text `yaml:"text" privacy:"structure"`
}

func steps() []step { return yamldoc.Own[stepList](beside{}, "data/steps.yaml", "ExerciseSteps").Steps }

// An exerciseBody is what the sheet of the exercise has of its own.
type exerciseBody struct {
	Steps   []step
	Minutes int
	Pairs   []pair
}

// A pair is what two people have together: the plans that they read.
type pair struct {
	Heading string
	Plans   []writing
}

// A writing is where those who have read a plan write what they have seen.
type writing struct {
	Heading string
	About   string
	Lines   []struct{}
}

// perPair is how many plans two people read.
const perPair = 2

// ofPair gives the heading of the pair that reads the plan at a place.
func (l *leaf) ofPair(plan int) string { return l.sentence("pair", strconv.Itoa(plan/perPair+1)) }

// Exercise writes the sheet of an exercise with the plans: what those who take part do and how long, and where two and two of
// them write what they have seen in two plans.
func Exercise(w io.Writer, plans []Practised, options ...Option) error {
	l := courseOf("exercise").book("exercise", options)
	body := exerciseBody{Steps: steps()}
	for _, s := range body.Steps {
		body.Minutes += s.Minutes
	}
	for i := range plans {
		if i%perPair == 0 {
			body.Pairs = append(body.Pairs, pair{Heading: l.ofPair(i)})
		}
		its := &body.Pairs[i/perPair]
		its.Plans = append(its.Plans, writing{
			Heading: l.numbered(i, l.Text(plans[i].Title)),
			About:   l.Text(plans[i].About),
			Lines:   make([]struct{}, len(plans[i].Lessons)),
		})
	}
	l.Body = body
	return l.write(w)
}
