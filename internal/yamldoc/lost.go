package yamldoc

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// askOfLetters asks of a text whether it has been read in a wrong encoding on its way, and written again: then its
// letters beyond a to z are other characters, everywhere. That is told once, where it is seen first.
func (w *walk) askOfLetters(text []byte) {
	const beginning = 4 << 10 // so much of a text is looked at for what is seldom met
	at := lostIn(text, often, leastLost)
	if at < 0 {
		at = lostIn(text[:min(beginning, len(text))], seldom, leastLost)
	}
	what, hint := "letters-lost", "anew"
	if mail := mailedIn(text[:min(beginning, len(text))]); at < 0 && mail >= 0 {
		at, what, hint = mail, "mail", "attachment"
	}
	if at >= 0 {
		w.lost = true
		w.report(&rules.Encoding, newPuzzle(w, text, nil).place(at), encodingArgs(what, hint)...)
	}
}

// often and seldom are what the first byte of a letter beyond a to z becomes, in the encodings that are taken for UTF-8 or
// that UTF-8 is taken for; after it comes another character that is not of ASCII. Of a letter that is lost itself U+FFFD is left.
const (
	often  = "Ã\ufffd"
	seldom = "√├"
)

// leastLost is how many letters have to be lost in a text, each in other surroundings, before it is taken for read in a
// wrong encoding.
const leastLost = 3

// lostIn gives the first place of one of the characters that lost letters have become, where it stands as often as asked;
// -1 for none.
func lostIn(text []byte, characters string, times int) int {
	for _, lost := range characters {
		spelt := []byte(string(lost))
		last := spelt[len(spelt)-1] // few others have it
		first, seen := -1, map[string]bool{}
		for from := 0; len(seen) < times; from++ {
			i := bytes.IndexByte(text[from:], last)
			if i < 0 {
				break
			}
			from += i
			if !bytes.HasSuffix(text[:from+1], spelt) {
				continue
			}
			at := from + 1 - len(spelt)
			around := surroundings(lost, text[:at], text[from+1:])
			if around != "" && first < 0 {
				first = at
			}
			if around != "" {
				seen[around] = true
			}
		}
		if len(seen) == times {
			return first
		}
	}
	return -1
}

// surroundings gives the characters before and after one, where it is a lost letter by them: two bytes of UTF-8 have become
// two characters, and what is left of one byte stands within a word.
func surroundings(lost rune, before, after []byte) string {
	last, _ := utf8.DecodeLastRune(before)
	next, size := utf8.DecodeRune(after)
	if lost == utf8.RuneError && unicode.IsLetter(last) && unicode.IsLetter(next) || lost != utf8.RuneError && size > 1 {
		return string([]rune{last, next})
	}
	return ""
}

// mailedIn gives the first place of a letter spelt as in mail; -1 for none.
func mailedIn(text []byte) int {
	const letter = "=C3="
	i := bytes.Index(text, []byte(letter))
	if i >= 0 && yamlread.IsMailCode(string(text[i+len(letter)-1:])) {
		return i
	}
	return -1
}

// hasLost reports whether a word holds what a lost letter has become.
func hasLost(word string) bool {
	text := []byte(word)
	return bytes.ContainsRune(text, utf8.RuneError) || lostIn(text, often+seldom, 1) >= 0 || mailedIn(text) >= 0
}
