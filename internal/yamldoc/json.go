package yamldoc

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
)

// JSON is read as the YAML it nearly is. This file holds what is JSON's own.

var (
	beginsAsJSON = regexp.MustCompile(`^\s*(?:\{\s*"|\[\s*[\[{"])`)
	surrogates   = regexp.MustCompile(`\\u[dD][89abAB]`)
)

// notJSON gives the place where a text that begins as JSON stops being JSON.
func (p *puzzle) notJSON() (mabra.Position, bool) {
	if !beginsAsJSON.Match(p.text) {
		return mabra.Position{}, false
	}
	var raw json.RawMessage
	var syntax *json.SyntaxError
	if !errors.As(json.Unmarshal(p.text, &raw), &syntax) {
		return mabra.Position{}, false
	}
	at := min(max(int(syntax.Offset)-1, 0), len(bytes.TrimSpace(p.text))+len(p.text)-len(bytes.TrimLeft(p.text, " \t\r\n"))-1)
	line := len(p.starts)
	for line > 1 && p.starts[line-1] > at {
		line--
	}
	return p.walk.place(line, 1+utf8.RuneCount(p.text[p.starts[line-1]:at])), true
}

// A pair of escapes, \ud83d\ude00, becomes one, \U0001f600, that is shorter.
const joinedBy = len(`\ud83d\ude00`) - len(`\U0001f600`)

// joinSurrogates spells the characters that JSON writes as two escapes, emoji for the most part, as YAML writes them.
// It gives the columns of the new escapes, line by line, so that positions can be put right; and false where there is
// nothing to do.
func joinSurrogates(text []byte) (joined []byte, columns map[int][]int, ok bool) {
	if !surrogates.Match(text) || !json.Valid(text) {
		return nil, nil, false
	}
	columns = map[int][]int{}
	line, column := 1, 1
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		switch {
		case r == '\\' && pair(text[i:]) != utf8.RuneError:
			columns[line] = append(columns[line], column)
			joined = fmt.Appendf(joined, `\U%08x`, pair(text[i:]))
			i += len(`\ud83d\ude00`)
			column += len(`\U0001f600`)
			continue
		case r == '\\':
			size = 2 // in JSON something always follows, and it is no letter beyond ASCII
		case breakAt(text[i:]) > 0:
			size = breakAt(text[i:])
			line, column = line+1, 0
		}
		joined = append(joined, text[i:i+size]...)
		i += size
		column++
		if r == '\\' {
			column++
		}
	}
	return joined, columns, len(columns) > 0
}

// pair gives the character that text begins with, written as two escapes, or utf8.RuneError.
func pair(text []byte) rune {
	const escape = len(`\ud83d`)
	if len(text) < 2*escape || text[1] != 'u' || text[escape] != '\\' || text[escape+1] != 'u' {
		return utf8.RuneError
	}
	high, err1 := strconv.ParseUint(string(text[2:escape]), 16, 16)
	low, err2 := strconv.ParseUint(string(text[escape+2:2*escape]), 16, 16)
	if err1 != nil || err2 != nil {
		return utf8.RuneError
	}
	return utf16.DecodeRune(rune(high), rune(low))
}
