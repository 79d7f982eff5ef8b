package yamldoc

import (
	"bytes"
	"encoding/json"
	"errors"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

var beginsAsJSON = regexp.MustCompile(`^\s*(?:\{\s*"|\[\s*[\[{"])`)

// notJSON gives the byte where a text stops being JSON.
func notJSON(text []byte) (at int, ok bool) {
	syntax := mistakeOfJSON(text)
	if syntax == nil {
		return 0, false
	}
	last := len(bytes.TrimRight(text, " \t\r\n")) - 1
	return min(int(syntax.Offset)-1, last), true
}

// mistakeOfJSON gives why a text is not JSON, nil where it is.
func mistakeOfJSON(text []byte) *json.SyntaxError {
	var raw json.RawMessage
	var syntax *json.SyntaxError
	_ = errors.As(json.Unmarshal(text, &raw), &syntax)
	return syntax
}

// WhyNotJSON gives the byte where a text stops being JSON, and which message of the rule not-json says why; the mark that
// stands there, where the message names it.
func WhyNotJSON(text []byte) (at int, variant string, mark rune, isNot bool) {
	syntax := mistakeOfJSON(text)
	if syntax == nil {
		return 0, "", 0, false
	}
	at = max(int(syntax.Offset)-1, 0)
	before, rest := bytes.TrimRight(text[:at], " \t\r\n"), text[at:]
	mark, _ = utf8.DecodeRune(rest)
	switch {
	case strings.HasSuffix(syntax.Error(), "string literal"):
		if variant = "break"; mark == '\t' {
			variant = "tab"
		}
	case strings.Contains(syntax.Error(), "escape"):
		variant = "stops"
	case (mark == '}' || mark == ']') && bytes.HasSuffix(before, []byte(",")):
		at, variant = len(before)-1, "comma"
	case mark == '#' || mark == '/':
		variant = "note"
	case mark == '\'' || yamlread.IsSmart(mark):
		return at, "quote", mark, true
	case unicode.IsLetter(mark):
		word := bytes.TrimLeftFunc(rest, unicode.IsLetter)
		if variant = "word"; bytes.HasPrefix(bytes.TrimLeft(word, " "), []byte(":")) {
			variant = "name"
		}
	case mark == '-' && len(before) > 0 && '0' <= before[len(before)-1] && before[len(before)-1] <= '9':
		variant = "word"
	default:
		variant = "stops"
	}
	return at, variant, 0, true
}
