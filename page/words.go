package page

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
)

// The words of a page are its own and those of the frame.
type words struct {
	page string
	of   map[string]mabra.Text
}

// wordsOf reads the words of a page, and of those that it is like.
func wordsOf(from fs.FS, pages ...string) *words {
	w := &words{page: pages[len(pages)-1], of: map[string]mabra.Text{}}
	for _, file := range append([]string{"frame"}, pages...) {
		maps.Copy(w.of, yamldoc.OwnSentences(from, "data/"+file+".yaml", "PageSentences"))
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

// childName gives what the child is called in the plan.
func childName(child plan.Child) string {
	if child.Name != "" {
		return child.Name
	}
	return child.Pseudonym
}

// possessive gives a name as the one that something belongs to. Swedish adds nothing to a name that ends as if it had it, and a
// colon behind a letter or a figure that stands alone: Barn A:s.
func possessive(name string, lang mabra.Language) string {
	if lang == mabra.English {
		return name + "’s"
	}
	if last, _ := utf8.DecodeLastRuneInString(name); strings.ContainsRune("sSxXzZ", last) {
		return name
	}
	if words := strings.Fields(name); len(words) > 0 && utf8.RuneCountInString(words[len(words)-1]) == 1 {
		return name + ":s"
	}
	return name + "s"
}

// join puts words of a line together.
func join(words []string) string { return strings.Join(words, " · ") }

// holds reports whether a list with commas holds a word.
func holds(list, word string) bool { return slices.Contains(strings.Split(list, ", "), word) }
