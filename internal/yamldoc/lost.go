package yamldoc

import (
	"bytes"
	"regexp"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra/rules"
)

// What letters beyond a to z become where their two bytes of UTF-8 are read in another encoding, and what is left of one
// where a byte is read as UTF-8; and how mail spells them.
var (
	lost   = regexp.MustCompile(`[Ã√├][^\x00-\x7f]+|\pL\x{fffd}\pL`)
	spelt  = regexp.MustCompile(`=C3=[89AB][0-9A-F]`)
	orLost = regexp.MustCompile(lost.String() + `|\x{fffd}|` + spelt.String())
)

// askOfLetters asks of a text whether it has been read in a wrong encoding on its way, and written again: then its
// letters beyond a to z are other characters, everywhere. That is told once, where it is seen first.
func (w *walk) askOfLetters(text []byte) {
	const beginning = 4 << 10 // so much of a text is looked at for what is seldom met
	begin := text[:min(beginning, len(text))]
	what, hint, at := "letters-lost", "anew", []int(nil)
	switch {
	case bytes.Contains(text, []byte("\x83")) && bytes.Contains(text, []byte("Ã")),
		bytes.Contains(text, []byte("\xbd")) && bytes.Contains(text, []byte("\ufffd")),
		bytes.Contains(begin, []byte("√")), bytes.Contains(begin, []byte("├")): // the last byte of each is rare, and quickly found
		at = firstLost(text)
	default:
		what, hint, at = "mail", "attachment", spelt.FindIndex(begin)
	}
	if at != nil {
		w.lost = true
		character := at[0] + max(0, bytes.IndexRune(text[at[0]:at[1]], utf8.RuneError)) // a letter may stand before it
		w.report(&rules.Encoding, newPuzzle(w, text, nil).place(character), encodingArgs(what, hint)...)
	}
}

// firstLost gives the place of the first lost letter, where there are three of different kinds: fewer may be meant.
func firstLost(text []byte) []int {
	const least, most = 3, 100
	seen := map[string]bool{}
	found := lost.FindAllIndex(text, most)
	for _, at := range found {
		if seen[string(text[at[0]:at[1]])] = true; len(seen) == least {
			return found[0]
		}
	}
	return nil
}
