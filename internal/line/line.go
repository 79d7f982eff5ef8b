// Package line makes a text safe to print on a line of its own, on a terminal or in a log. Names of files, and names in
// a municipality's own model, are chosen by others, and may hold what forges lines.
package line

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Of gives a text as one line that says what it seems to say. Line breaks and other characters that a terminal obeys,
// characters that nobody sees, and those that turn the text around are shown as U+FFFD. So is a mark by which a build
// system picks commands out of its log: ##[…] anywhere. A line that would begin with another such mark, ::, is given the
// beginning ./ that a file's name may have.
func Of(text string) string {
	if strings.HasPrefix(strings.TrimLeft(text, " "), "::") {
		text = "./" + text
	}
	if isSafe(text) {
		return text
	}
	return replaced(text, false)
}

// Excerpt gives a piece of a document's text to be shown, a character for each of its characters: as Of does, but that
// tabs stand, and that of :: where it would begin a line the first is replaced.
func Excerpt(text string) string {
	if start := strings.TrimLeft(text, " \t"); strings.HasPrefix(start, "::") {
		text = text[:len(text)-len(start)] + string(utf8.RuneError) + start[1:]
	}
	return replaced(text, true)
}

func replaced(text string, tabs bool) string {
	var b strings.Builder
	b.Grow(len(text) + utf8.UTFMax)
	before := rune(0)
	for _, r := range text { // a byte that is no character comes as U+FFFD
		if r == '#' && before == '#' || isHidden(r) && (r != '\t' || !tabs) {
			r = utf8.RuneError
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// isSafe reports whether a text, as nearly all do, has nothing to replace.
func isSafe(text string) bool {
	if strings.Contains(text, "##") {
		return false
	}
	for i, r := range text {
		if r < ' ' || r >= 0x7F && isHidden(r) || r == utf8.RuneError && !strings.HasPrefix(text[i:], string(utf8.RuneError)) {
			return false
		}
	}
	return true
}

// isHidden reports whether a character is obeyed, or changes how others are shown, without being seen itself. Two such
// characters are let through: letters of some scripts, and emoji, are joined by them.
func isHidden(r rune) bool {
	const nonJoiner, joiner = '\u200c', '\u200d'
	return r != nonJoiner && r != joiner && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp)
}
