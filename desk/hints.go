package desk

import (
	_ "embed" // the hints
	"regexp"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
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

// What a text says to whoever writes documents: that an id goes there, that a word is true, how something is written.
var (
	idOf = regexp.MustCompile(`^(?:Id(?::t|:n)?(?: (?:under|i) \w+(?: eller \w+)?)? för |` +
		`(?:The )?[Ii]ds?(?: (?:in|under) \w+(?: or \w+)?)? of )`)
	inID = regexp.MustCompile(`[;,] (?:i en plan ett id i|in a plan, an id in|med sitt id i|by its id in) \w+`)
	isSo = regexp.MustCompile(`^(?:Sant när|True när|Sätt true när|True when|Set to true when) `)
	asIn = regexp.MustCompile(`; (?:utelämnat betyder|left out means) .*| (?:i|in) missing\b|` +
		`, (?:med numret i planens|by the number in the plan's) revision|, as a BCP 47 code|, som kod enligt BCP 47|` +
		`, (?:inom citattecken så att en inledande nolla står kvar|in quotation marks so that a leading zero stays)`)
	anID = regexp.MustCompile(`(?i)\bid\b`)
)

// forHand gives a hint as it is for whoever fills in a form, or nothing where it speaks of ids.
func forHand(hint string) string {
	said := hint
	for _, written := range []*regexp.Regexp{idOf, inID, isSo, asIn} {
		said = written.ReplaceAllString(said, "")
	}
	if said == "" || anID.MatchString(said) {
		return ""
	}
	return sentence.Capital(said) + "."
}
