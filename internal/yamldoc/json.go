package yamldoc

import (
	"bytes"
	"encoding/json"
	"errors"
	"regexp"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
)

var beginsAsJSON = regexp.MustCompile(`^\s*(?:\{\s*"|\[\s*[\[{"])`)

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
