package document

import (
	"bytes"
	"encoding/json"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// notJSON finds a text that is called JSON, is none, and was read all the same: no other program would read it. A text that
// could not be read here either is told of already.
func notJSON(name string, text []byte, found mabra.Findings) mabra.Findings {
	if !strings.EqualFold(filepath.Ext(name), ".json") {
		return nil
	}
	told := func(f mabra.Finding) bool {
		switch f.Rule {
		case &rules.Syntax, &rules.Encoding, &rules.TooLarge, &rules.EmptyDocument:
			return true
		}
		return false
	}
	without := bytes.TrimPrefix(text, []byte("\ufeff"))
	var raw json.RawMessage
	var syntax *json.SyntaxError
	if !errors.As(json.Unmarshal(without, &raw), &syntax) || slices.ContainsFunc(found, told) {
		return nil
	}
	before := without[:min(max(int(syntax.Offset)-1, 0), len(without))]
	line := bytes.Count(before, []byte("\n"))
	begins := bytes.LastIndexByte(before, '\n') + 1
	f := rules.NotJSON.At(name, mabra.Position{Line: line + 1, Column: 1 + utf8.RuneCount(before[begins:])})
	f.Variant = "stops"
	findings := mabra.Findings{f}
	yamldoc.Measure(text, findings)
	return findings
}
