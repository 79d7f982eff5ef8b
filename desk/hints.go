package desk

import (
	_ "embed" // the hints
	"regexp"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
)

// hintLines are what the schemas say of each field, in their first sentence: for whoever writes documents.
//
//go:embed hints_gen.txt
var hintLines string

// hints are what a form says of each field, by its key.
var hints = sync.OnceValue(func() map[string]mabra.Text {
	all := map[string]mabra.Text{}
	for line := range strings.Lines(hintLines) {
		key, words, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		sv, en, _ := strings.Cut(words, "\t")
		all[key] = mabra.Text{Sv: forHand(sv), En: forHand(en)}
	}
	return all
})

// What a text says to whoever writes documents: that an id goes there, that a word is true, that a field is left out.
var (
	idOf = regexp.MustCompile(`^(?:Id(?::t|:n)?(?: (?:under|i) \w+(?: eller \w+)?)? för |` +
		`(?:The )?[Ii]ds?(?: (?:in|under) \w+(?: or \w+)?)? of )`)
	inID = regexp.MustCompile(`[;,] (?:i en plan ett id i|in a plan, an id in|med sitt id i|by its id in) \w+`)
	isSo = regexp.MustCompile(`^(?:Sant när|True when) `)
	anID = regexp.MustCompile(`(?i)\bid\b`)
)

// forHand gives a sentence as it is for whoever fills in a form, or nothing where it speaks of ids.
func forHand(sentence string) string {
	said := isSo.ReplaceAllString(inID.ReplaceAllString(idOf.ReplaceAllString(sentence, ""), ""), "")
	if said == "" || anID.MatchString(said) {
		return ""
	}
	return capital(said) + "."
}
