package yamldoc

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
)

// A style is how a text is written in YAML: plain where every reader of YAML takes it for the same text, on lines of its
// own where it has several, in quotation marks otherwise.
type style uint8

const (
	plain style = iota
	block
	quoted
)

// styleOf gives how a text is written. It gives false where no document can hold it: text that is not UTF-8, or that
// holds control characters.
func styleOf(value string) (style, bool) {
	seen, lines, ok := look(value)
	switch {
	case !ok:
		return quoted, false
	case seen && !lines && isPlain(value), !lines && isDate(value):
		return plain, true
	case seen && lines && isBlock(value):
		return block, true
	}
	return quoted, true
}

// look goes over a text once. It tells whether every character can be seen or is an ordinary space, whether there is
// more than one line, and whether a document can hold the text.
func look(value string) (seen, lines, ok bool) {
	seen = true
	for i := 0; i < len(value); {
		b := value[i]
		switch {
		case b >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(value[i:])
			if _, bad := misplaced(r, size); bad {
				return seen, lines, false
			}
			seen = seen && r != utf8.RuneError && unicode.IsPrint(r)
			i += size
			continue
		case b == '\n':
			lines = true
		case b == '\t' || b == '\r':
			seen = false
		case b < ' ' || b == 0x7F:
			return seen, lines, false
		}
		i++
	}
	return seen, lines, true
}

func isDate(value string) bool {
	_, err := mabra.ParseDate(value)
	return err == nil
}

// Words that one version of YAML or another takes for something else than text.
var notText = [...]string{"true", "false", "yes", "no", "on", "off", "y", "n", "null"}

// isWord reports whether a text is one of them, in small letters or large.
func isWord(value string) bool {
	if len(value) > len("false") {
		return false
	}
	for _, word := range notText {
		if strings.EqualFold(value, word) {
			return true
		}
	}
	return false
}

// isPlain is deliberately narrow: of what can be seen on one line, it takes what begins with a letter and holds nothing
// that YAML may take for a mark of its own.
func isPlain(value string) bool {
	first, _ := utf8.DecodeRuneInString(value)
	if !unicode.IsLetter(first) || isWord(value) {
		return false
	}
	if last := value[len(value)-1]; last == ' ' || last == ':' {
		return false
	}
	return !strings.Contains(value, ": ") && !strings.Contains(value, " #")
}

// isBlock reports whether what can be seen on several lines can stand after | and be read back as it is.
func isBlock(value string) bool {
	return value[0] != ' ' && value[0] != '\n' && value[len(value)-1] != ' ' &&
		!strings.HasSuffix(value, "\n\n") && !strings.Contains(value, " \n")
}
