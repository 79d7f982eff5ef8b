package document

import (
	"bytes"
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
	if slices.ContainsFunc(found, told) {
		return nil
	}
	at, variant, mark, isNot := yamldoc.WhyNotJSON(without)
	if !isNot {
		return nil
	}
	before := without[:at]
	line := bytes.Count(before, []byte("\n"))
	begins := bytes.LastIndexByte(before, '\n') + 1
	f := rules.NotJSON.At(name, mabra.Position{Line: line + 1, Column: 1 + utf8.RuneCount(before[begins:])})
	if slices.ContainsFunc(found, func(other mabra.Finding) bool { return covers(other, f.Position) }) {
		return nil
	}
	f.Variant = variant
	if mark != 0 {
		f.Args = []mabra.Arg{{Name: "mark", Value: string(mark)}}
	}
	findings := mabra.Findings{f}
	yamldoc.Measure(text, findings)
	return findings
}

// covers reports whether a finding is about what stands at a place, and is no doubt alone: then it is told what to mend there.
func covers(f mabra.Finding, at mabra.Position) bool {
	return f.Severity == mabra.Error && f.Rule.OfForm && f.Position.Line == at.Line && f.End.Line == at.Line &&
		f.Position.Column <= at.Column && at.Column < f.End.Column
}
