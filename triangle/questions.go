package triangle

import (
	"slices"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A Question opens a dimension of the triangle in a conversation. It is one of the library's own and belongs to no
// form.
type Question struct {
	Dimension Dimension
	To        wheel.Voice // who is asked; guardians and professionals are asked the same
	Text      mabra.Text
	Source    string
	Verified  bool
}

// Questions gives questions that open a dimension: to the child first, then to the guardians and the professionals.
// There are none for a dimension that does not exist.
func (d Dimension) Questions() []Question { return slices.Clone(allQuestions()[d]) }

// A questionList is data/questions.yaml.
type questionList struct {
	Source     string      `yaml:"source" privacy:"structure"`
	Verified   bool        `yaml:"verified" privacy:"structure"`
	Dimensions []questions `yaml:"dimensions" privacy:"structure"`
}

type questions struct {
	Dimension Dimension  `yaml:"dimension" privacy:"structure"`
	Child     mabra.Text `yaml:"child" privacy:"structure"`
	GrownUps  mabra.Text `yaml:"grownUps" privacy:"structure"`
}

// allQuestions holds the questions of each dimension, read once.
var allQuestions = sync.OnceValue(func() map[Dimension][]Question {
	list := yamldoc.Own[questionList](dataFiles, "data/questions.yaml", "TriangleQuestions")
	all := make(map[Dimension][]Question, len(list.Dimensions))
	for i := range list.Dimensions {
		q := &list.Dimensions[i]
		for _, voice := range mabra.Values[wheel.Voice]() {
			text := q.GrownUps
			if voice == wheel.VoiceChild {
				text = q.Child
			}
			all[q.Dimension] = append(all[q.Dimension], Question{q.Dimension, voice, text, list.Source, list.Verified})
		}
	}
	return all
})
