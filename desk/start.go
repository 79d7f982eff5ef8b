package desk

import (
	"embed"
	"io/fs"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

//go:embed data
var files embed.FS

// words are all that the page says of its own: the sentences of the files in data, by file and name.
var words = sync.OnceValue(func() map[string]mabra.Text {
	said := map[string]mabra.Text{}
	entries, err := fs.Glob(files, "data/*.yaml")
	if err != nil {
		panic(err) // the pattern is wrong: a mistake in the line above
	}
	for _, name := range entries {
		list := strings.TrimSuffix(strings.TrimPrefix(name, "data/"), ".yaml")
		for sentence, text := range yamldoc.OwnSentences(files, name, "DeskSentences") {
			said[list+"."+sentence] = text
		}
	}
	return said
})

type startRequest struct{}

// A beginning is what the page needs to show its first view.
type beginning struct {
	Words  map[string]string `json:"words"`  // by list and name, in the language that was asked for
	Models []choice          `json:"models"` // one's own first
	Forms  []choice          `json:"forms"`
	Stages []choice          `json:"stages"`
	Wheels []choice          `json:"wheels"` // one's own first
}

// A choice is something that may be chosen, and what it is called.
type choice struct {
	Key   string `json:"key"`
	Title string `json:"title"`
	About string `json:"about,omitempty"` // more words, where the title may say too little
}

// choicesOf gives the words of a vocabulary.
func choicesOf[Word mabra.Value](lang mabra.Language) []choice {
	var list []choice
	for _, word := range mabra.Values[Word]() {
		list = append(list, choice{Key: string(word), Title: mabra.LabelOf(word).In(lang)})
	}
	return list
}

func start(a asked, _ startRequest) (*beginning, error) {
	b := &beginning{Words: map[string]string{}}
	for name, text := range words() {
		b.Words[name] = text.In(a.Lang)
	}
	b.Models, b.Wheels = practiceModels(a), wheelModels(a)
	for _, form := range plan.Forms() {
		b.Forms = append(b.Forms, choice{Key: string(form), Title: mabra.LabelOf(form).In(a.Lang)})
	}
	b.Stages = choicesOf[plan.Stage](a.Lang)
	return b, nil
}

// practiceModels gives the practice models there are to choose from, one's own first.
func practiceModels(a asked) []choice {
	var all []choice
	for _, m := range a.practice {
		all = append(all, choice{Key: m.Name, Title: m.Title.In(a.Lang)})
	}
	for _, name := range plan.Models() {
		if m, found := plan.LoadModel(name); found {
			all = append(all, choice{Key: name, Title: m.Title.In(a.Lang)})
		}
	}
	return all
}

// wheelModels gives the models of the wheel there are to choose from, one's own first.
func wheelModels(a asked) []choice {
	var all []choice
	for _, m := range a.wheels {
		all = append(all, choice{Key: m.Name, Title: m.Title})
	}
	for _, name := range wheel.Models() {
		if m, found := wheel.LoadModel(name); found {
			all = append(all, choice{name, m.Title, usedIn(name, a.Lang)})
		}
	}
	return all
}

// usedIn gives the practice models that use a wheel: most readers know the name of theirs, and not that of its wheel.
func usedIn(wheel string, lang mabra.Language) string {
	var titles []string
	for _, name := range plan.Models() {
		if m, found := plan.LoadModel(name); found && m.Wheel == wheel {
			titles = append(titles, m.Title.In(lang))
		}
	}
	return strings.Join(titles, "; ")
}
