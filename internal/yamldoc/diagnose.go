package yamldoc

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// diagnose reports why the YAML library could not read text. Where the text only has something in it that can be
// spelt otherwise, the tree of the text so spelt is given; otherwise none.
func (w *walk) diagnose(text []byte) yamlread.Value {
	if repaired, ok := w.repair(text); ok {
		root, err := parse(repaired)
		if err == nil {
			return root
		}
		text = repaired
	}
	if declared, ok := knownVersion(text); ok {
		root, err := parse(declared)
		if err == nil {
			return root
		}
		text = declared
	}
	w.tell(text)
	return yamlread.Value{}
}

var (
	versionLine  = regexp.MustCompile(`^((?:[ \t]*(?:#[^\n]*)?\r?\n)*%YAML 1\.)[2-9]([ \t]*(?:#[^\n]*)?\r?\n)`)
	knownDeclare = []byte("${1}1${2}")
)

// knownVersion declares the text to be of the version of YAML that the library knows, where it declares a newer one.
// What documents use is the same in both.
func knownVersion(text []byte) ([]byte, bool) {
	if !versionLine.Match(text) {
		return nil, false
	}
	return versionLine.ReplaceAll(text, knownDeclare), true
}

// tell reports the mistakes of a text that cannot be read, in the order of the text, as our own reader finds them.
func (w *walk) tell(text []byte) {
	asJSON := beginsAsJSON.Match(text)
	p := puzzle{walk: w, text: text, starts: lineStarts(text)}
	mistakes := yamlread.Mistakes(text, asJSON)
	if at, ok := notJSON(text); asJSON && ok && (len(mistakes) == 0 || mistakes[0].Slip == yamlread.Unclear) {
		p.report(&rules.Syntax, "json", p.place(at), mabra.Position{})
		return
	}
	if len(mistakes) == 0 {
		mistakes = []yamlread.Mistake{{Slip: yamlread.Unclear, Other: -1}}
	}
	for _, m := range mistakes {
		if asJSON && m.Slip == yamlread.EscapeWrong {
			m.Slip += "-json"
		}
		p.tell(m)
	}
}

// A puzzle is a text that cannot be read.
type puzzle struct {
	walk   *walk
	text   []byte
	starts []int // where each line starts
}

// line gives the number of the line of a byte, from 1.
func (p *puzzle) line(at int) int {
	low, high := 0, len(p.starts)
	for high-low > 1 {
		if middle := (low + high) / 2; p.starts[middle] <= at {
			low = middle
		} else {
			high = middle
		}
	}
	return low + 1
}

func (p *puzzle) place(at int) mabra.Position {
	line := p.line(at)
	return p.walk.place(line, 1+utf8.RuneCount(p.text[p.starts[line-1]:at]))
}

func (p *puzzle) report(rule *mabra.Rule, variant string, at, end mabra.Position, args ...mabra.Arg) {
	p.walk.add(mabra.Finding{Rule: rule, Variant: variant, Position: at, End: end, Args: args})
}

// tell reports one mistake: what stands there, what was expected, and how to mend it.
func (p *puzzle) tell(m yamlread.Mistake) {
	at := p.place(m.At)
	switch m.Slip {
	case yamlread.AliasWritten, yamlread.AnchorWritten, yamlread.MergeWritten:
		what := rules.AliasNotAllowed.Phrase(string(m.Slip))
		p.report(&rules.AliasNotAllowed, "", at, mabra.Position{}, mabra.Arg{Name: "what", Value: what})
		return
	case yamlread.TagWritten:
		p.report(&rules.TagNotAllowed, "", at, mabra.Position{})
		return
	case yamlread.Deep:
		p.report(&rules.TooDeep, "", at, mabra.Position{}, mabra.Arg{Name: "limit", Value: p.walk.limits.Depth})
		return
	}
	variant, end := string(m.Slip), mabra.Position{}
	args := []mabra.Arg{{Name: "column", Value: at.Column}, {Name: "open", Value: m.Open}, {Name: "outer", Value: m.Outer}}
	if m.Other >= 0 {
		args = append(args, mabra.Arg{Name: "other", Value: p.walk.place(p.line(m.Other), 1).Line})
	}
	if m.Mark != 0 {
		args = append(args, mabra.Arg{Name: "mark", Value: string(m.Mark)}, mabra.Arg{Name: "character", Value: character(m.Mark)})
	}
	switch m.Slip {
	case yamlread.Quote, yamlread.Bracket:
		if m.Other >= 0 {
			variant += "-before"
		}
		args = append(args, mabra.Arg{Name: "closing", Value: closing(m.Mark)})
	case yamlread.OddBlank, yamlread.SmartQuote, yamlread.OtherQuote, yamlread.Bullet, yamlread.Apostrophe:
		end = mabra.Position{Line: at.Line, Column: at.Column + 1}
	}
	p.report(&rules.Syntax, variant, at, end, used(rules.Syntax.Message(variant), args)...)
}

// used gives those of the arguments that a message has a place for.
func used(message mabra.Text, args []mabra.Arg) []mabra.Arg {
	var kept []mabra.Arg
	for _, arg := range args {
		if strings.Contains(message.En, "{"+arg.Name+"}") {
			kept = append(kept, arg)
		}
	}
	return kept
}

func closing(bracket rune) string {
	if bracket == '{' {
		return "}"
	}
	return "]"
}

// character names a character that is not seen, or not as what it is.
func character(c rune) mabra.Text {
	name := "unseen"
	switch {
	case c == '\u00a0' || c == '\u202f':
		name = "no-break-space"
	case c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029':
		name = "break"
	case unicode.Is(unicode.Zs, c):
		name = "other-blank"
	}
	return Filled(rules.Syntax.Phrase(name), "code", fmt.Sprintf("U+%04X", c))
}

// lineStarts gives where each line of a text starts.
func lineStarts(text []byte) []int {
	starts := []int{0}
	for i := 0; i < len(text); {
		if size := breakAt(text[i:]); size > 0 {
			i += size
			starts = append(starts, i)
		} else {
			i++
		}
	}
	return starts
}
