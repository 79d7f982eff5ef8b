package document

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// An ignore is a comment that silences rules on one line: "# mabra:ignore RULE -- reason", at the end of the line or on
// a line of its own before it.
type ignore struct {
	at     mabra.Position
	end    mabra.Position
	bytes  mabra.Span
	line   int // the line whose findings it silences; 0 where there is none
	rules  []string
	reason bool
	spelt  bool // with the mark
}

var (
	ignoreMark    = regexp.MustCompile(`(?i)m[aå]bra[\s\p{Z}:;._-]*ignor(?:era|e)?\b`)
	nearlyMark    = regexp.MustCompile(`(?i)^#[#\s\p{Z}]*m[aå]bra(?::\pL|[\s\p{Z}:;._-]+ignor)`)
	ignoreComment = regexp.MustCompile(`#[\s\p{Z}]*` + ignoreMark.String() + `[\s\p{Z}:]*(.*)$`)
	beforeReason  = regexp.MustCompile(`--+|[–—]|[\s\p{Z}]-[\s\p{Z}]`)
)

// meantToSilence reports whether somebody meant a comment to silence rules, however it is spelt: also with a word that is
// misspelt, or that other programs have for it. Such a one silences nothing, and is told of.
func meantToSilence(comment string) bool {
	name := strings.IndexAny(comment, "mM")
	return name >= 0 && (ignoreMark.MatchString(comment[name:]) || nearlyMark.MatchString(comment))
}

// readIgnores gives what comments with the mark silence. They are read as they are meant: with a colon, with a dash as a
// word processor makes it, in capitals. One that names no rule is kept, so that somebody is told.
func readIgnores(comments []yamldoc.Comment) []ignore {
	var ignores []ignore
	for _, c := range comments {
		g := ignore{at: c.At, end: c.End, bytes: c.Bytes, line: c.For, spelt: ignoreMark.MatchString(c.Text)}
		if m := ignoreComment.FindStringSubmatchIndex(c.Text); m != nil {
			g.at.Column += utf8.RuneCountInString(c.Text[:m[0]])
			g.bytes.Start += m[0]
			names, reason := c.Text[m[2]:m[3]], ""
			if cut := beforeReason.FindStringIndex(names); cut != nil {
				names, reason = names[:cut[0]], names[cut[1]:]
			}
			g.rules = strings.FieldsFunc(strings.ToLower(names), func(r rune) bool { return r != '-' && !says(r) })
			g.reason = strings.ContainsFunc(reason, says)
		}
		ignores = append(ignores, g)
	}
	return ignores
}

// says reports whether a character says something: a letter or a digit.
func says(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// about gives a finding of a rule about the comment itself.
func (g *ignore) about(rule *mabra.Rule, file string) mabra.Finding {
	f := rule.At(file, g.at)
	f.End, f.Bytes = g.end, g.bytes
	return f
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
	said := verdicts{ids: rules.IDs(), used: map[use]bool{}, refused: map[spot]bool{}}
	var kept mabra.Findings
	for _, f := range findings {
		at := spot{f.Position.Line, f.Rule.ID}
		if f.Rule.Fixed(f.Severity) {
			said.refused[at] = true
		} else if i, ok := first[at]; ok {
			said.used[use{i, f.Rule.ID}] = true
			continue
		}
		kept = append(kept, f)
	}
	others := len(kept)
	for i := range ignores {
		if tooMany(kept[others:]) {
			break // they come in the order of the text, and no more than that are told
		}
		kept = append(kept, said.of(file, i, &ignores[i])...)
	}
	return kept.Sort()
}

// A use is a comment, by its number, and a rule that it silences.
type use struct {
	comment int
	rule    string
}

// verdicts are what became of the comments of a text.
type verdicts struct {
	ids      []string
	used     map[use]bool
	refused  map[spot]bool
	searched int // how many unknown names a near one has been looked for
}

// The most unknown names that are told of one comment, and the most in a text for which a near name is looked for.
const (
	mostUnknown  = 10
	mostSearches = 200
)

// of gives what is wrong with a comment itself.
func (v *verdicts) of(file string, number int, g *ignore) mabra.Findings {
	var unknown mabra.Findings
	var idle []string
	refused := false
	for _, rule := range g.rules {
		switch {
		case !slices.Contains(v.ids, rule):
			if len(unknown) < mostUnknown {
				unknown = append(unknown, v.unknown(file, g, rule))
			}
		case v.refused[spot{g.line, rule}]:
			refused = true
		case !v.used[use{number, rule}]:
			idle = append(idle, rule)
		}
	}
	switch {
	case unknown != nil:
		return unknown
	case len(g.rules) > 0 && !g.reason:
		return mabra.Findings{g.about(&rules.IgnoreWithoutReason, file)}
	case refused:
		return mabra.Findings{g.about(&rules.IgnoreNotAllowed, file)}
	case len(g.rules) > 0 && len(idle) == 0:
		return nil
	}
	f := g.about(&rules.IgnoreUnused, file)
	f.Variant = "none"
	switch {
	case !g.spelt:
		f.Variant = "misspelt"
	case len(g.rules) == 0:
		f.Variant = "no-rule"
	case len(idle) < len(g.rules):
		f.Variant, f.Args = "some", []mabra.Arg{{Name: "rules", Value: idle}}
	}
	return mabra.Findings{f}
}

// unknown reports a name that no rule has.
func (v *verdicts) unknown(file string, g *ignore, name string) mabra.Finding {
	f := g.about(&rules.UnknownValue, file)
	meant := yamldoc.Named("")
	if v.searched++; v.searched <= mostSearches {
		meant = yamldoc.Suggestion(name, v.ids)
	}
	f.Args = []mabra.Arg{meant, {Name: "allowed", Value: v.ids}}
	return f
}
