package document

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// An ignore is a comment that silences rules on one line: "# mabra:ignore RULE -- reason", at the end of the line or on
// a line of its own before it.
type ignore struct {
	at     mabra.Position
	line   int // the line whose findings it silences
	rules  []string
	reason bool
}

const ignoreMark = "mabra:ignore"

var ignoreComment = regexp.MustCompile(
	`(?:^|\s)#\s*` + ignoreMark + `\s+([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)(?:\s+--\s*(\S.*)?)?\s*$`)

// readIgnores gives the comments of a text that silence rules, in one walk through its lines. It costs nothing where a
// text has none.
func readIgnores(text []byte) []ignore {
	if !bytes.Contains(text, []byte(ignoreMark)) {
		return nil
	}
	var ignores []ignore
	number, waiting := 0, 0 // waiting: how many of the last comments have not come to their line yet
	arrive := func() {
		for ; waiting > 0; waiting-- {
			ignores[len(ignores)-waiting].line = number
		}
	}
	for line := range bytes.SplitSeq(text, []byte("\n")) {
		number++
		trimmed := bytes.TrimSpace(line)
		alone := bytes.HasPrefix(trimmed, []byte("#"))
		if len(trimmed) > 0 && !alone {
			arrive()
		}
		if g, ok := readIgnore(line, number); ok {
			ignores = append(ignores, g)
			if alone {
				waiting++
			}
		}
	}
	number++ // what waits at the end of the text is for a line that is not there
	arrive()
	return ignores
}

// readIgnore reads the comment at the end of a line, and reports whether there is one that silences rules.
func readIgnore(line []byte, number int) (ignore, bool) {
	m := ignoreComment.FindSubmatchIndex(line)
	if m == nil {
		return ignore{}, false
	}
	hash := m[0] + bytes.IndexByte(line[m[0]:], '#')
	return ignore{
		at:     mabra.Position{Line: number, Column: 1 + utf8.RuneCount(line[:hash])},
		line:   number,
		rules:  strings.FieldsFunc(string(line[m[2]:m[3]]), func(r rune) bool { return r == ',' || r == ' ' || r == '\t' }),
		reason: m[4] >= 0,
	}, true
}

// A spot is a line and a rule: what a comment silences.
type spot struct {
	line int
	rule string
}

// silence leaves out the findings that comments in the text silence. What is fixed is never left out.
// Comments without a reason, and comments that silence nothing, are findings in their turn. The findings have to be all
// of the text's, of form and of content.
func silence(file string, ignores []ignore, findings mabra.Findings) mabra.Findings {
	if ignores == nil {
		return findings
	}
	first := map[spot]int{} // the first comment with a reason that is for the spot
	for i := range ignores {
		for _, rule := range ignores[i].rules {
			at := spot{ignores[i].line, rule}
			if _, taken := first[at]; !taken && ignores[i].reason {
				first[at] = i
			}
		}
	}
	used, refused := map[int]bool{}, map[spot]bool{}
	var kept mabra.Findings
	for _, f := range findings {
		at := spot{f.Position.Line, f.Rule.ID}
		if fixed(f.Rule, f.Severity) {
			refused[at] = true
		} else if i, ok := first[at]; ok {
			used[i] = true
			continue
		}
		kept = append(kept, f)
	}
	ids := rules.IDs()
	for i := range ignores {
		kept = append(kept, ignores[i].complaints(file, ids, used[i], refused)...)
	}
	return kept.Sort()
}

// complaints gives what is wrong with the comment itself.
func (g *ignore) complaints(file string, ids []string, used bool, refused map[spot]bool) mabra.Findings {
	var complaints mabra.Findings
	for _, rule := range g.rules {
		if !slices.Contains(ids, rule) {
			f := rules.UnknownValue.At(file, g.at)
			f.Args = []mabra.Arg{yamldoc.Suggestion(rule, ids), {Name: "allowed", Value: ids}}
			complaints = append(complaints, f)
		}
	}
	switch {
	case complaints != nil:
	case !g.reason:
		complaints = append(complaints, rules.IgnoreWithoutReason.At(file, g.at))
	case slices.ContainsFunc(g.rules, func(rule string) bool { return refused[spot{g.line, rule}] }):
		complaints = append(complaints, rules.IgnoreNotAllowed.At(file, g.at))
	case !used:
		complaints = append(complaints, rules.IgnoreUnused.At(file, g.at))
	}
	return complaints
}
