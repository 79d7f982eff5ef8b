package page

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
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

// join puts words of a line together.
func join(words []string) string { return strings.Join(words, " · ") }

// holds reports whether a list with commas holds a word.
func holds(list, word string) bool { return slices.Contains(strings.Split(list, ", "), word) }
