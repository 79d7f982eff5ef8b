package resilience

import (
	"slices"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// A Question is asked by those who plan. It is one of the library's own and belongs to no form.
type Question struct {
	Quadrant Quadrant
	Text     mabra.Text
	Source   string
	Verified bool
}

// A questionList is data/questions.yaml.
type questionList struct {
	Source    string      `yaml:"source" privacy:"structure"`
	Verified  bool        `yaml:"verified" privacy:"structure"`
	Quadrants []questions `yaml:"quadrants" privacy:"structure"`
	Help      mabra.Text  `yaml:"help" privacy:"structure"`
}

type questions struct {
	Quadrant  Quadrant     `yaml:"quadrant" privacy:"structure"`
	Questions []mabra.Text `yaml:"questions" privacy:"structure"`
}

// asked is the list, read once.
var asked = sync.OnceValue(func() *questionList {
	return yamldoc.Own[questionList](dataFiles, "data/questions.yaml", "ResilienceQuestions")
})

// allQuestions holds the questions of each quadrant, put together once.
var allQuestions = sync.OnceValue(func() map[Quadrant][]Question {
	list := asked()
	all := make(map[Quadrant][]Question, len(list.Quadrants))
	for i := range list.Quadrants {
		q := &list.Quadrants[i]
		for _, text := range q.Questions {
			all[q.Quadrant] = append(all[q.Quadrant], Question{q.Quadrant, text, list.Source, list.Verified})
		}
	}
	return all
})

// Questions gives what planning asks in the quadrant; nothing for one that does not exist.
func (q Quadrant) Questions() []Question { return slices.Clone(allQuestions()[q]) }

// helpQuestions holds how one domain can help another, put together once.
var helpQuestions = sync.OnceValue(func() map[[2]Domain]mabra.Text {
	all, help := map[[2]Domain]mabra.Text{}, asked().Help
	for _, from := range domains {
		for _, to := range domains {
			fill := func(text, from, to string) string {
				return strings.NewReplacer("{from}", from, "{to}", to).Replace(text)
			}
			all[[2]Domain{Domain(from.Key), Domain(to.Key)}] = mabra.Text{
				Sv: fill(help.Sv, from.Label.Sv, to.Label.Sv), En: fill(help.En, from.Label.En, to.Label.En),
			}
		}
	}
	return all
})
