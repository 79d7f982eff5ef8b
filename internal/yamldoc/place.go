package yamldoc

import (
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// A stretch is where something stands in a text: its first character, the one past its last, and the bytes between them.
// What is not known of it is zero.
type stretch struct {
	start, end mabra.Position
	bytes      mabra.Span
}

// span gives the place of a node, as far as that is sure.
func (s *Source) span(n yamlread.Value) stretch {
	var p stretch
	p.start.Line, p.start.Column = n.Place()
	p.start.Line += s.lines
	if line, column, sure := n.After(); sure {
		p.end = mabra.Position{Line: line + s.lines, Column: column}
	}
	if from, to, known := n.Bytes(); known && s.asWas == "" {
		p.bytes = mabra.Span{Start: from + s.before, End: to + s.before}
	}
	return p
}

// text gives the text of the document as it was.
func (s *Source) text() string {
	if s.asWas != "" {
		return s.asWas
	}
	return s.root.Document().Text()
}

// ruler gives what measures the text of the document.
func (s *Source) ruler() *ruler {
	r := newRuler([]byte(s.text()))
	r.before, r.above = s.before, s.lines
	return r
}

// complete measures a place whose end or bytes the nodes do not tell.
func (l *locator) complete(p *stretch, rule *mabra.Rule) {
	if !p.start.Valid() || p.end.Valid() && p.bytes != (mabra.Span{}) {
		return
	}
	if l.ruler == nil {
		l.ruler = l.source.ruler()
	}
	l.ruler.complete(p, rule)
}

// Measure fills in where findings about a stream end, and their bytes, as far as they know no more than where they begin.
func Measure(stream []byte, findings mabra.Findings) {
	for i := range findings {
		if f := &findings[i]; f.Position.Valid() && (!f.End.Valid() || f.Bytes == (mabra.Span{})) {
			newRuler(stream).completeAll(findings)
			return
		}
	}
}

// longestMark bounds the bytes that are looked at for the end of what a finding marks: lines may be as long as the text.
const longestMark = 1024

// marked gives what to mark of a text that begins with what a rule speaks of: a mark as such, a text in quotation marks, a
// word with its ! or &, a name up to its colon, and of a text that cannot be read the rest of its line.
func marked(text []byte, rule *mabra.Rule) string {
	if len(text) > longestMark {
		text = text[:longestMark]
		for len(text) > longestMark-utf8.UTFMax && !utf8.RuneStart(text[len(text)-1]) {
			text = text[:len(text)-1]
		}
		text = text[:len(text)-1] // what may be half a character
	}
	begins, _ := cutLine(text)
	line := string(begins)
	if line == "" {
		return ""
	}
	_, size := utf8.DecodeRuneInString(line)
	if rule == &rules.Encoding {
		return line[:size]
	}
	switch line[0] {
	case '[', '{', ']', '}', ',', ':', '@', '`', '%', '|', '>', '\t':
		return line[:size]
	case '\\':
		_, next := utf8.DecodeRuneInString(line[size:])
		return line[:size+next]
	case '"', '\'':
		if i := strings.IndexByte(line[1:], line[0]); i >= 0 {
			return line[:i+2]
		}
	case '!', '&', '*':
		if i := strings.IndexAny(line, " \t,]}"); i != -1 {
			return line[:i]
		}
	}
	if i := strings.Index(line, " #"); i > 0 {
		line = line[:i]
	}
	if rule != &rules.Syntax {
		line, _, _ = strings.Cut(line, ": ")
	}
	if trimmed := strings.TrimRight(line, " \t"); trimmed != "" {
		return trimmed
	}
	return line[:size]
}
