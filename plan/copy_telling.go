package plan

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/signs"
)

// tellingWords are words that tell where a protected child is, by what stands in the fields for names, places and addresses: a
// text that says one of them says what those fields no longer do. More is taken than must be: Berg is a place and a word.
type tellingWords struct {
	whole []string // in small letters: found however they are written
	words []string // with a capital, and found with one
}

const (
	shortestTelling = 3 // letters: of a place, Ås is a word in too many texts
	longestForm     = 2 // letters that a word may have after it: Solrosens
)

// wordsThatTell gathers the words from all places, ways to reach somebody and names that the receiver does not get.
func (d *delivering) wordsThatTell() tellingWords {
	var t tellingWords
	visit(d.Clone(), func(at spot) {
		if at.field == nil || at.kind.Kind != fields.Text || at.isReference() || at.isID() {
			return
		}
		if d.withheld[at.path] == WithheldProtected || at.field.Privacy == fields.Place || at.field.Privacy == fields.Contact {
			t.add(at.value.String(), d.child())
		}
	})
	return t
}

// child reports whether a word is of the child's own name, which all texts may say: a carer may have the same surname.
func (d *delivering) child() func(string) bool {
	own := wordSet{}
	own.add(d.Child.Name)
	own.add(d.Child.Pseudonym)
	return own.has
}

// add takes up what stands in one field.
func (t *tellingWords) add(text string, known func(string) bool) {
	tells := false
	for word := range strings.FieldsFuncSeq(text, noWord) {
		first, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsLetter(first) {
			tells = tells || utf8.RuneCountInString(word) >= shortestTelling
			continue
		}
		lower := signs.Lower(word)
		if !unicode.IsUpper(first) || known(lower) || everyday(lower) {
			continue
		}
		tells = true
		if utf8.RuneCountInString(word) >= shortestTelling {
			t.words = append(t.words, word)
		}
	}
	if whole := plainName(text); tells && whole != "" {
		t.whole = append(t.whole, whole)
	}
}

// everyday reports whether a word names any service of its kind, or anybody of a kind, and so nowhere: skolan, school.
func everyday(lower string) bool {
	w := ownersIn("")
	return slices.ContainsFunc([]map[string]bool{w.groups, w.short, w.weak, w.beside, w.kin, w.where, w.endings, w.titles},
		func(words map[string]bool) bool { return words[lower] })
}

// in reports whether a text says one of the words.
func (t tellingWords) in(text string) bool {
	if len(t.whole) == 0 && len(t.words) == 0 {
		return false
	}
	lower := plainName(text)
	if slices.ContainsFunc(t.whole, func(whole string) bool { return saysWhole(lower, whole) }) {
		return true
	}
	for word := range strings.FieldsFuncSeq(text, noWord) {
		if slices.ContainsFunc(t.words, func(telling string) bool {
			rest, is := strings.CutPrefix(word, telling)
			return is && isForm(rest)
		}) {
			return true
		}
	}
	return false
}

// saysWhole reports whether a phrase stands in a text as words of its own, or in one of their forms.
func saysWhole(text, phrase string) bool {
	for from := 0; ; {
		at := strings.Index(text[from:], phrase)
		if at < 0 {
			return false
		}
		at += from
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		from = at + len(phrase)
		after := text[from:]
		if end := strings.IndexFunc(after, noWord); end >= 0 {
			after = after[:end]
		}
		if (at == 0 || noWord(before)) && isForm(after) {
			return true
		}
	}
}

// isForm reports whether letters may end a form of the word before them.
func isForm(ending string) bool { return utf8.RuneCountInString(ending) <= longestForm }

func noWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
