package page

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra/internal/sentence"
)

// A said is a sentence to be said, by its name and what is filled in.
type said struct {
	name string
	args []any
}

func tell(name string, args ...any) said { return said{name, args} }

// Tell gives a sentence with a capital wherever one begins: mamma is Mamma there.
func (l *leaf) Tell(s said) (string, error) {
	text, err := l.Say(s.name, s.args...)
	return capitals(text), err
}

// A paragraph is sentences that belong together.
type paragraph []said

// paragraphs leaves out the empty ones.
func paragraphs(all ...paragraph) []paragraph {
	return slices.DeleteFunc(all, func(p paragraph) bool { return len(p) == 0 })
}

// Sentences tells a paragraph, sentence by sentence.
func (l *leaf) Sentences(p paragraph) ([]string, error) {
	texts := make([]string, len(p))
	for i := range p {
		text, err := l.Tell(p[i])
		if err != nil {
			return nil, err
		}
		texts[i] = text
	}
	return texts, nil
}

// capitals gives sentences with a capital letter at the beginning of each.
func capitals(text string) string {
	var b strings.Builder
	begins := true
	for i, r := range text {
		if begins && unicode.IsLetter(r) {
			r, begins = unicode.ToUpper(r), false
		} else if !unicode.IsSpace(r) && !strings.ContainsRune("”“\"'(", r) {
			begins = false
		}
		if strings.ContainsRune(".?!", r) {
			next, _ := utf8.DecodeRuneInString(text[i+1:])
			begins = unicode.IsSpace(next)
		}
		b.WriteRune(r)
	}
	return b.String()
}

// word gives a word of the page that is filled into sentences. The words that are asked for here are in the files.
func (l *leaf) word(name string, args ...any) string {
	text, err := l.Say(name, args...)
	if err != nil {
		panic(err) // a name that no file has: the tests find it
	}
	return text
}

// list joins words as they are read: mamma, pappa och Jonas.
func (l *leaf) list(words []string) string { return sentence.List(words, l.word("and")) }
