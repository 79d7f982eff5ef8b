package plan

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

// An ignore is a comment that silences rules on one line.
type ignore struct {
	at     mabra.Position
	line   int // the line whose findings it silences
	rules  []string
	reason bool
	used   bool
}

// Ignore leaves out the findings that comments in the text silence, "# mabra:ignore RULE -- reason" at the end of the
// line or on a line of its own before it. An error that rests on law is never left out. Comments without a reason, and
// comments that silence nothing, are findings in their turn. The findings have to be all of the text's, of form and of
// content.
func Ignore(file string, text []byte, findings mabra.Findings) mabra.Findings {
	if !bytes.Contains(text, []byte(ignoreMark)) {
		return findings
	}
	ignores := readIgnores(text)
	kept := slices.DeleteFunc(slices.Clone(findings), func(f mabra.Finding) bool {
		for i := range ignores {
			if ignores[i].silences(f) {
				return true
			}
		}
		return false
	})
	for _, g := range ignores {
		kept = append(kept, g.complaints(file, findings)...)
	}
	return kept.Sort()
}

const ignoreMark = "mabra:ignore"

var ignoreComment = regexp.MustCompile(`(?:^|\s)#\s*` + ignoreMark + `\s+([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)(?:\s+--\s*(\S.*)?)?\s*$`)

func readIgnores(text []byte) []ignore {
	var ignores []ignore
	lines := bytes.Split(text, []byte("\n"))
	for i, line := range lines {
		m := ignoreComment.FindSubmatchIndex(line)
		if m == nil {
			continue
		}
		g := ignore{
			at:     mabra.Position{Line: i + 1, Column: 1 + utf8.RuneCount(line[:bytes.IndexByte(line[m[0]:], '#')+m[0]])},
			line:   i + 1,
			rules:  strings.FieldsFunc(string(line[m[2]:m[3]]), func(r rune) bool { return r == ',' || r == ' ' || r == '\t' }),
			reason: m[4] >= 0,
		}
		if isComment(line) {
			g.line = nextContent(lines, i+1) + 1
		}
		ignores = append(ignores, g)
	}
	return ignores
}

func isComment(line []byte) bool { return bytes.HasPrefix(bytes.TrimSpace(line), []byte("#")) }

// nextContent gives the number, from 0, of the first line from i that is neither blank nor a comment.
func nextContent(lines [][]byte, i int) int {
	for i < len(lines) && (len(bytes.TrimSpace(lines[i])) == 0 || isComment(lines[i])) {
		i++
	}
	return i
}

func (g *ignore) matches(f mabra.Finding) bool {
	return f.Position.Line == g.line && slices.Contains(g.rules, f.Rule.ID)
}

// silences reports whether the comment silences the finding, and remembers that it does.
func (g *ignore) silences(f mabra.Finding) bool {
	if !g.reason || !g.matches(f) || restsOnLaw(f) {
		return false
	}
	g.used = true
	return true
}

func restsOnLaw(f mabra.Finding) bool {
	return f.Rule.Origin == mabra.OriginLaw && f.Severity == mabra.Error
}

// complaints gives what is wrong with the comment itself.
func (g *ignore) complaints(file string, all mabra.Findings) mabra.Findings {
	var complaints mabra.Findings
	ids := rules.IDs()
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
	case slices.ContainsFunc(all, func(f mabra.Finding) bool { return g.matches(f) && restsOnLaw(f) }):
		complaints = append(complaints, rules.IgnoreNotAllowed.At(file, g.at))
	case !g.used:
		complaints = append(complaints, rules.IgnoreUnused.At(file, g.at))
	}
	return complaints
}
