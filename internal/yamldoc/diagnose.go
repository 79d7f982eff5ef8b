package yamldoc

import (
	"bytes"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// diagnose reports why the YAML library could not read text. Where the text only has something in it that can be
// spelt otherwise, the tree of the text so spelt is given; otherwise none.
func (w *walk) diagnose(text []byte, kinds []Kind) yamlread.Value {
	if repaired, ok := w.repair(text); ok {
		root, err := parse(repaired, w.limits)
		switch {
		case err == nil:
			return root
		case !hasContent(repaired, true):
			return yamlread.Value{}
		}
		text = repaired
	}
	if versionLine.Match(text) {
		root, err := parse(versionLine.ReplaceAll(text, knownDeclare), w.limits)
		if err == nil {
			return root
		}
	}
	newPuzzle(w, text, kinds).solve()
	return yamlread.Value{}
}

// A newer version of YAML than the library knows is declared to be the one that it knows. What documents use is the same in
// both.
var (
	versionLine  = regexp.MustCompile(`^((?:[ \t]*(?:#[^\n]*)?\r?\n)*%YAML 1\.)[2-9]([ \t]*(?:#[^\n]*)?\r?\n)`)
	knownDeclare = []byte("${1}1${2}")
)

// A puzzle is a text that cannot be read, or not as it looks.
type puzzle struct {
	walk   *walk
	text   []byte
	kinds  []Kind
	starts []int           // where each line starts
	names  map[string]bool // of all fields of the kinds, once somebody asked
}

func newPuzzle(w *walk, text []byte, kinds []Kind) *puzzle {
	return &puzzle{walk: w, text: text, kinds: kinds, starts: lineStarts(text)}
}

// solve reports the mistakes of a text that cannot be read, as our own reader finds them.
func (p *puzzle) solve() {
	asJSON := beginsAsJSON.Match(p.text)
	mistakes := yamlread.Mistakes(p.text, asJSON)
	if at, ok := notJSON(p.text); ok && asJSON && mistakes[0].Slip == yamlread.Unclear {
		p.report(&rules.Syntax, "json", p.place(at), mabra.Position{})
		return
	}
	for i := range mistakes {
		if m := &mistakes[i]; asJSON && (m.Slip == yamlread.EscapeWrong || m.Slip == yamlread.CommentMark) {
			m.Slip += "-json"
		}
	}
	p.tellAll(mistakes)
}

// tellAll reports mistakes in their order.
func (p *puzzle) tellAll(mistakes []yamlread.Mistake) {
	alike := map[yamlread.Slip]int{} // of what is only known here
	for i := range mistakes {
		m := &mistakes[i]
		p.knowing(m)
		if m.Slip == yamlread.Semicolon || m.Slip == twoFields {
			alike[m.Slip]++
			m.Again = m.Again || alike[m.Slip] == yamlread.MostAlike && slices.ContainsFunc(mistakes[i+1:], p.same(m.Slip))
		}
		if alike[m.Slip] <= yamlread.MostAlike {
			p.tell(*m)
		}
	}
}

// twoFields is the slip of a field that begins on the line of another.
const twoFields yamlread.Slip = "two-fields"

// same reports whether a mistake is of the slip, once it is known what it is.
func (p *puzzle) same(slip yamlread.Slip) func(yamlread.Mistake) bool {
	return func(m yamlread.Mistake) bool {
		p.knowing(&m)
		return m.Slip == slip
	}
}

// knowing tells what only somebody knows who knows the fields of the format: that a field's name stands before a colon.
func (p *puzzle) knowing(m *yamlread.Mistake) {
	if m.Slip != yamlread.ColonInBracket && m.Slip != yamlread.ColonInside {
		return
	}
	before := strings.TrimRight(string(p.text[max(0, m.At-longestName):m.At]), " ")
	name := before[1+strings.LastIndexFunc(before, func(c rune) bool { return !unicode.IsLetter(c) }):]
	if !p.isField(name) {
		return
	}
	m.At -= len(p.text[:m.At]) - len(bytes.TrimRight(p.text[:m.At], " ")) + len(name)
	if divided := bytes.TrimRight(p.text[:m.At], " "); m.Slip == yamlread.ColonInBracket && bytes.HasSuffix(divided, []byte(";")) {
		m.Slip, m.At, m.Mark = yamlread.Semicolon, len(divided)-1, ';'
		return
	}
	if m.Slip == yamlread.ColonInBracket {
		m.Slip = yamlread.CommaMissing
	} else {
		m.Slip = twoFields
	}
}

// isField reports whether some kind of document has a field of that name.
func (p *puzzle) isField(name string) bool {
	if p.names == nil {
		p.names = map[string]bool{}
		for _, kind := range p.kinds {
			p.add(fields.Of(reflect.TypeOf(kind.New()).Elem()))
		}
	}
	return p.names[name]
}

func (p *puzzle) add(t *fields.Type) {
	for t.Elem != nil {
		t = t.Elem
	}
	for i := range t.Fields {
		p.names[t.Fields[i].Name] = true
		p.add(t.Fields[i].Type)
	}
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
	case yamlread.MailCode:
		if !p.walk.lost {
			p.report(&rules.Encoding, "", at, mabra.Position{}, encodingArgs("mail", "attachment")...)
		}
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
	again := mabra.Arg{Name: "again", Value: ""}
	if m.Again {
		again.Value = rules.Syntax.Phrase("again")
	}
	args = append(args, again, mabra.Arg{Name: "other", Value: p.line(m.Other) + p.walk.source.lines},
		mabra.Arg{Name: "mark", Value: marks(m.Mark)}, mabra.Arg{Name: "character", Value: character(m.Mark)})
	switch m.Slip {
	case yamlread.Quote, yamlread.Bracket:
		if m.Other != -1 {
			variant += "-before"
		}
		args = append(args, mabra.Arg{Name: "closing", Value: closing(byte(m.Mark))})
	case yamlread.BracketInNote:
		args = append(args, mabra.Arg{Name: "closing", Value: closing(byte(m.Mark))})
	case yamlread.WrongBracket:
		args = append(args, mabra.Arg{Name: "closing", Value: closing(p.text[m.Other])})
	case yamlread.OddBlank, yamlread.SmartQuote, yamlread.OtherQuote, yamlread.Bullet, yamlread.Apostrophe, yamlread.OddColon,
		yamlread.CommaAfter, yamlread.Semicolon, yamlread.NameQuote, yamlread.MarkAtName, yamlread.LineMarks, yamlread.LineEnds:
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

// closing gives the bracket that closes another.
func closing(bracket byte) string {
	if bracket == '{' {
		return "}"
	}
	return "]"
}

// marks names a mark: a bracket, that nobody has to guess which, by its word too.
func marks(mark rune) any {
	switch mark {
	case '[':
		return rules.Syntax.Phrase("square")
	case '{':
		return rules.Syntax.Phrase("brace")
	}
	return string(mark)
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
