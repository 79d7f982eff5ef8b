package yamldoc

import (
	"bytes"
	"encoding/json"
	"errors"
	"regexp"
)

var beginsAsJSON = regexp.MustCompile(`^\s*(?:\{\s*"|\[\s*[\[{"])`)

// notJSON gives the byte where a text stops being JSON.
func notJSON(text []byte) (at int, ok bool) {
	var raw json.RawMessage
	var syntax *json.SyntaxError
	if !errors.As(json.Unmarshal(text, &raw), &syntax) {
		return 0, false
	}
	last := len(bytes.TrimRight(text, " \t\r\n")) - 1
	return min(max(int(syntax.Offset)-1, 0), last), true
}
