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
	foreign      = regexp.MustCompile(`\\(?:u[dD][89abAB]|/)`)
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

// respell spells the escapes that YAML lacks as YAML spells them, in a text that is JSON: the pair \ud83d\ude00, which
// is mostly an emoji, becomes the shorter \U0001f600, and \/ becomes /. It gives the columns where characters were lost,
// line by line, so that positions can be put right; and false where there is nothing to do.
func respell(text []byte) (spelt []byte, lost map[int][]int, ok bool) {
	if !foreign.Match(text) || !json.Valid(text) {
		return nil, nil, false
	}
	lost = map[int][]int{}
	line, column := 1, 1
	for i := 0; i < len(text); {
		as, size := spelling(text[i:])
		for range utf8.RuneCount(text[i:i+size]) - utf8.RuneCount(as) {
			lost[line] = append(lost[line], column)
		}
		spelt = append(spelt, as...)
		column += utf8.RuneCount(as)
		if breakAt(text[i:]) > 0 {
			line, column = line+1, 1
		}
		i += size
	}
	return spelt, lost, len(lost) > 0
}

// spelling gives the spelling in YAML of what stands first in a JSON text, and its length in the text.
func spelling(text []byte) (as []byte, size int) {
	if text[0] == '\\' {
		if r := pair(text); r != utf8.RuneError {
			return fmt.Appendf(nil, `\U%08x`, r), len(`\ud83d\ude00`)
		}
		if text[1] == '/' {
			return text[1:2], len(`\/`)
		}
		return text[:2], 2 // in JSON something always follows, and it is of ASCII
	}
	if size = breakAt(text); size == 0 {
		_, size = utf8.DecodeRune(text)
	}
	return text[:size], size
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
