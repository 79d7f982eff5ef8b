package page

import (
	"fmt"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
)

// A sentenceList is a file of sentences: data/frame.yaml, which all pages share, or that of one page.
type sentenceList struct {
	Sentences []sentence `yaml:"sentences" privacy:"structure"`
}

// A sentence is what a page says of its own, known by its name. A verb as in fmt is what is filled in.
type sentence struct {
	Name string `yaml:"name" privacy:"structure"`
	Sv   string `yaml:"sv" privacy:"structure"`
	En   string `yaml:"en" privacy:"structure"`
}

// The words of a page are its own and those of the frame.
type words struct {
	page string
	of   map[string]mabra.Text
}

// wordsOf reads the words of a page, and those that it shares with others.
func wordsOf(page string, shared ...string) *words {
	w := &words{page: page, of: map[string]mabra.Text{}}
	for _, file := range append([]string{"frame", page}, shared...) {
		for _, s := range yamldoc.Own[sentenceList](files, "data/"+file+".yaml", "PageSentences").Sentences {
			w.of[s.Name] = mabra.Text{Sv: s.Sv, En: s.En}
		}
	}
	return w
}

func (w *words) say(name string, lang mabra.Language, args ...any) (string, error) {
	text, known := w.of[name]
	if !known {
		return "", fmt.Errorf("page: %s has no sentence %s", w.page, name)
	}
	return fmt.Sprintf(text.In(lang), args...), nil
}

// plan gives what the plan of a child is called: Tindras plan.
func (w *words) plan(child plan.Child, lang mabra.Language) string {
	name := childName(child)
	if name == "" {
		return w.of["plan"].In(lang)
	}
	return fmt.Sprintf(w.of["plan-of"].In(lang), possessive(name, lang))
}

// childName gives what the child is called in the plan.
func childName(child plan.Child) string {
	if child.Name != "" {
		return child.Name
	}
	return child.Pseudonym
}

// possessive gives a name as the one that something belongs to. Swedish adds nothing to a name that ends as if it had it.
func possessive(name string, lang mabra.Language) string {
	if lang == mabra.English {
		return name + "’s"
	}
	if strings.ContainsAny(name[len(name)-1:], "sSxXzZ") {
		return name
	}
	return name + "s"
}
