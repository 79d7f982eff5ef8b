package yamldoc

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// Strange tells of a character in a word, an id or a date that looks as what belongs there and is none, or that nobody
// sees: who reads the word sees nothing wrong with it. It gives a phrase; "" where there is no such character.
func Strange(word string) any {
	blanks := strings.Contains(strings.TrimSpace(word), " ") // then it is no word, and dashes and marks may be meant
	before := ' '
	for at, c := range word {
		_, size := utf8.DecodeRuneInString(word[at:]) // of what is no UTF-8: one byte
		rest := word[at+size:]
		switch {
		case c == 'Ã' && rest != "" && rest[0] >= utf8.RuneSelf: // what two bytes of UTF-8 are in an older encoding
			return rules.Syntax.Phrase("letters-lost")
		case yamlread.IsOddBlank(c):
			return strangely("odd-blank-within", "character", character(c))
		case unicode.Is(unicode.Mn, c):
			return strangely("mark-of-its-own", "code", plainly(fmt.Sprintf("U+%04X", c)))
		case yamlread.IsSmart(c) && (at == 0 || rest == ""):
			return strangely("smart-within", "mark", plainly(string(c)))
		case yamlread.IsDash(c) && !blanks && before != ' ' && rest != "":
			return strangely("dash-within", "mark", plainly(string(c)))
		}
		before = c
	}
	return ""
}

func strangely(phrase, place string, text mabra.Text) mabra.Text {
	return FilledText(rules.Syntax.Phrase(phrase), place, text)
}

func plainly(text string) mabra.Text { return mabra.Text{Sv: text, En: text} }

// withoutStrange gives a word as it was meant, but for letters.
func withoutStrange(word string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case yamlread.IsOddBlank(c) || yamlread.IsSmart(c):
			return -1
		case yamlread.IsDash(c):
			return '-'
		}
		return c
	}, word)
}
