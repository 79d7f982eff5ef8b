package yamldoc

import (
	"bytes"
	"cmp"
	"slices"
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

// A ruler measures a text: which byte stands at a line and column, and how far what begins there goes.
type ruler struct {
	text   []byte
	lines  []int  // where each line starts
	marks  []mark // one every so many bytes
	before int    // bytes of the stream before the text
	above  int    // lines of the stream before the text
}

// every is after how many bytes the characters before are noted, so that a column far out on a line is not counted from
// the line's start again and again.
const every = 1024

func newRuler(text []byte) *ruler {
	r := &ruler{text: text, lines: lineStarts(text), marks: make([]mark, 1, 1+len(text)/every)}
	for at := 0; ; at += len(byteOrderMark) { // one that begins a line is no character of it
		i := bytes.Index(text[at:], []byte(byteOrderMark))
		if i < 0 {
			break
		}
		at += i
		if line, begins := slices.BinarySearch(r.lines, at); begins {
			r.lines[line] += len(byteOrderMark)
		}
	}
	for i, characters := 0, 0; i < len(text); characters++ {
		if i >= len(r.marks)*every {
			r.marks = append(r.marks, mark{i, characters})
		}
		_, size := utf8.DecodeRune(text[i:])
		i += size
	}
	return r
}

// A mark says how many characters stand before a byte at which one begins.
type mark struct{ at, characters int }

// charactersTo counts the characters before a byte at which one begins.
func (r *ruler) charactersTo(offset int) int {
	i := min(offset/every, len(r.marks)-1)
	if r.marks[i].at > offset {
		i--
	}
	m := r.marks[i]
	return m.characters + utf8.RuneCount(r.text[m.at:offset])
}

// offset gives the byte of the text at a place of the stream, and whether there is such a place.
func (r *ruler) offset(at mabra.Position) (int, bool) {
	line := at.Line - r.above - 1
	if line < 0 || line >= len(r.lines) || at.Column < 1 {
		return 0, false
	}
	wanted := r.charactersTo(r.lines[line]) + at.Column - 1
	i, _ := slices.BinarySearchFunc(r.marks, wanted+1, func(m mark, n int) int { return cmp.Compare(m.characters, n) })
	m := r.marks[i-1]
	for ; m.characters < wanted; m.characters++ {
		if m.at >= len(r.text) {
			return 0, false
		}
		_, size := utf8.DecodeRune(r.text[m.at:])
		m.at += size
	}
	return m.at, true
}

// complete fills in what is not known of a place where something stands that a rule speaks of.
func (r *ruler) complete(p *stretch, rule *mabra.Rule) {
	if !p.start.Valid() || p.end.Valid() && p.bytes != (mabra.Span{}) {
		return
	}
	start, ok := r.offset(p.start)
	if !ok {
		return
	}
	end, known := r.offset(p.end)
	if !known {
		marked := marked(r.text[start:], rule)
		p.end = mabra.Position{Line: p.start.Line, Column: p.start.Column + utf8.RuneCountInString(marked)}
		end = start + len(marked)
	}
	p.bytes = mabra.Span{Start: r.before + start, End: r.before + end}
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

// completeAll does the same for findings and the places that they also speak of.
func (r *ruler) completeAll(findings mabra.Findings) {
	for i := range findings {
		f := &findings[i]
		p := stretch{f.Position, f.End, f.Bytes}
		r.complete(&p, f.Rule)
		f.End, f.Bytes = p.end, p.bytes
		for j := range f.Related {
			n := &f.Related[j]
			p := stretch{n.Position, n.End, n.Bytes}
			r.complete(&p, f.Rule)
			n.End, n.Bytes = p.end, p.bytes
		}
	}
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
		if i := strings.IndexAny(line, " \t,]}"); i > 0 {
			return line[:i]
		}
		return line
	}
	if i := strings.Index(line, " #"); i > 0 {
		line = line[:i]
	}
	if rule != &rules.Syntax {
		if i := strings.Index(line, ": "); i > 0 {
			line = line[:i]
		}
	}
	if trimmed := strings.TrimRight(line, " \t"); trimmed != "" {
		return trimmed
	}
	return line[:size]
}
