package timeline

import (
	"embed"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/wheel"
)

//go:embed data/*.yaml
var dataFiles embed.FS

// A questionList is data/questions.yaml.
type questionList struct {
	Source    string        `yaml:"source" privacy:"structure"`
	Verified  bool          `yaml:"verified" privacy:"structure"`
	Questions []questionRow `yaml:"questions" privacy:"structure"`
}

type questionRow struct {
	Ask          string     `yaml:"ask" privacy:"structure"`
	Rule         string     `yaml:"rule" privacy:"structure"`
	Child        mabra.Text `yaml:"child" privacy:"structure"`
	Guardian     mabra.Text `yaml:"guardian" privacy:"structure"`
	Professional mabra.Text `yaml:"professional" privacy:"structure"`
}

func (r *questionRow) in(voice wheel.Voice) mabra.Text {
	switch voice {
	case wheel.VoiceChild:
		return r.Child
	case wheel.VoiceGuardian:
		return r.Guardian
	}
	return r.Professional
}

// asked holds the questions by what is asked, read once. The list is part of the program: a mistake in it is found by
// its tests.
var asked = sync.OnceValue(func() map[string]*questionRow {
	list := yamldoc.Own[questionList](dataFiles, "data/questions.yaml", "FollowUpQuestions")
	rows := make(map[string]*questionRow, len(list.Questions))
	for i := range list.Questions {
		rows[list.Questions[i].Ask] = &list.Questions[i]
	}
	return rows
})

// A days fills the places of a question.
type days struct{ day, was, to mabra.Date }

func (d days) fill(text mabra.Text) mabra.Text {
	for _, place := range [...]struct {
		name string
		day  mabra.Date
	}{{"{day}", d.day}, {"{was}", d.was}, {"{to}", d.to}} {
		if strings.Contains(text.Sv, place.name) {
			words := place.day.InWords()
			text.Sv = strings.ReplaceAll(text.Sv, place.name, words.Sv)
			text.En = strings.ReplaceAll(text.En, place.name, words.En)
		}
	}
	return text
}
