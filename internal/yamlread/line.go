package yamlread

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What lines look like to somebody who reads them, for where a mistake is told from what stands on them.

func (r *reader) lineStart(at int) int {
	return 1 + strings.LastIndexByte(r.text[:min(at, r.size)], '\n')
}

func (r *reader) lineEndAt(at int) int {
	if at >= r.size {
		return r.size
	}
	if i := strings.IndexByte(r.text[at:r.size], '\n'); i >= 0 {
		return at + i
	}
	return r.size
}

// lineFrom gives what stands from a byte to the end of its line.
func (r *reader) lineFrom(at int) string {
	return strings.TrimRight(r.text[at:r.lineEndAt(at)], " \t\r")
}

// contentOf gives the first byte of a line that is no space.
func (r *reader) contentOf(start int) int {
	for r.text[start] == ' ' {
		start++
	}
	return start
}

// looksLikeField reports whether a line begins with a field's name and a colon.
func looksLikeField(line string) bool {
	name, rest, ok := strings.Cut(line, ":")
	if !ok || rest != "" && !isGap(rest[0]) {
		return false
	}
	return isWord(strings.Trim(strings.TrimRight(name, " "), `"'`))
}

// isWord reports whether a text is one word as fields are named: letters, digits, hyphens.
func isWord(text string) bool {
	for _, c := range text {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) && c != '-' && c != '_' && c != '.' {
			return false
		}
	}
	return text != "" && len(text) <= longestKey
}

// colonWithoutSpace gives the place of a colon that follows a line's first word without a space after it, or -1. The
// colon of a web address, a time or an abbreviation is none.
func colonWithoutSpace(line string) int {
	name, rest, ok := strings.Cut(line, ":")
	next := firstRune(rest)
	if !ok || !isWord(strings.TrimRight(name, " ")) || !unicode.IsLetter(firstRune(name)) || strings.HasPrefix(rest, "//") ||
		!unicode.IsLetter(next) && !unicode.IsDigit(next) && !IsSmart(next) && !strings.ContainsRune("\"'[{>|", next) {
		return -1
	}
	return len(name)
}

// hyphenWithoutSpace reports whether a line begins with a hyphen that a word follows at once.
func hyphenWithoutSpace(line string) bool {
	if len(line) < 2 || line[0] != '-' {
		return false
	}
	next := firstRune(line[1:])
	return unicode.IsLetter(next) || next == '"' || next == '\'' || next == '{' || next == '['
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// IsSmart reports whether a character is a quotation mark of a word processor.
func IsSmart(c rune) bool {
	return strings.ContainsRune("“”„‟‘’‚‛«»‹›″′´", c)
}

// IsBullet reports whether a character is what people put before an item that is no hyphen: dashes, dots, stars.
func IsBullet(c rune) bool { return IsDash(c) || strings.ContainsRune("•·‣▪●○◦∙*", c) }

// IsDash reports whether a character looks as a hyphen and is none.
func IsDash(c rune) bool { return strings.ContainsRune("–—−‐‑", c) }

// asItem tells what a line begins with that people put before an item and that makes it none: a mark of theirs, a
// number, or several hyphens. It gives no slip for any other line.
func asItem(line string) (Slip, rune) {
	mark := firstRune(line)
	switch {
	case IsBullet(mark):
		return Bullet, mark
	case isNumbered(line):
		return Numbered, 0
	case isHyphens(line):
		return Hyphens, 0
	}
	return "", 0
}

// isNumbered reports whether a line begins as people number what they list: 1. or 1) or a).
func isNumbered(line string) bool {
	digits := len(line) - len(strings.TrimLeft(line, "0123456789"))
	rest := line[digits:]
	if digits == 0 && len(line) > 1 && isLetter(line[0]) && line[1] == ')' {
		digits, rest = 1, line[1:]
	}
	return 1 <= digits && digits <= 2 && len(rest) > 1 && (rest[0] == '.' || rest[0] == ')') && isBlank(rest[1])
}

// isHyphens reports whether a line begins with two hyphens or more and then has words.
func isHyphens(line string) bool {
	rest := strings.TrimLeft(line, "-")
	return len(line)-len(rest) > 1 && strings.TrimLeft(rest, " \t\r") != ""
}

// isEntity reports whether a text begins with a character as pages of the web spell it: &quot; or &#34;
func isEntity(text string) bool {
	name, _, ok := strings.Cut(text[:min(len(text), longestEntity)], ";")
	return ok && len(name) > 2 && name[0] == '&' && isWord(strings.TrimPrefix(name[1:], "#"))
}

const longestEntity = 10

// LikeColon gives the place and the mark of what looks as a colon after the first word of a text and is none, or -1.
func LikeColon(text string) (at int, mark rune) {
	at = strings.IndexAny(text[:min(len(text), longestKey)], "：﹕∶꞉")
	if at < 0 || !isWord(strings.TrimRight(text[:at], " ")) {
		return -1, 0
	}
	return at, firstRune(text[at:])
}

// IsOddBlank reports whether a character is not seen, or looks as a space, and is neither a space nor a tab.
func IsOddBlank(c rune) bool {
	return c >= utf8.RuneSelf && (unicode.Is(unicode.Zs, c) || strings.ContainsRune(unseen, c))
}

// unseen are characters that no reader sees, and that are no blanks by their kind.
const unseen = "\u00ad\u034f\u115f\u180e\u200b\u200c\u200d\u2060\u2800\u3164\ufeff"

// oddBlank gives the first character that looks as a space and is none, in the indentation or after the mark of a
// hyphen or colon, on the line where reading stopped or the one where what was being read began.
func (r *reader) oddBlank() (at int, mark rune, found bool) {
	for _, at := range [...]int{r.stop.From, r.stop.Offset} {
		start := r.lineStart(at)
		if i, c, ok := oddIn(r.text[start:r.lineEndAt(start)]); ok {
			return start + i, c, true
		}
	}
	return 0, 0, false
}

// oddIn gives such a character of a line.
func oddIn(line string) (at int, mark rune, found bool) {
	margin := true // nothing but blanks and hyphens so far
	before := ' '
	for at, c := range line {
		if IsOddBlank(c) && (margin || before == ':') {
			return at, c, true
		}
		switch {
		case c == ' ' || c == '\t' || c == '-' && margin:
		case before == ':':
			return 0, 0, false // a value has begun
		default:
			margin = false
		}
		if c != ' ' {
			before = c
		}
		if at > longestKey {
			break
		}
	}
	return 0, 0, false
}

// oddBreak gives the character that breaks the line before the one where reading stopped, where it is none that is
// seen.
func (r *reader) oddBreak() (at int, mark rune, found bool) {
	start, first := r.lineStart(r.stop.Offset), r.lineEndAt(0)
	if start == 0 || r.onward.as[first] != '\n' {
		return 0, 0, false // such breaks are the text's own
	}
	for _, c := range [...]rune{'\r', '\u0085', '\u2028', '\u2029'} {
		from := start - utf8.RuneLen(c)
		if from >= 0 && string(r.onward.as[from:start]) == string(c) {
			return from, c, true
		}
	}
	return 0, 0, false
}
