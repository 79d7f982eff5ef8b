package yamlread

import "strings"

// What is told of something that stands after what has ended.

// afterAll tells of a line after a whole document: fields, where all before them was words, or something more.
func (r *reader) afterAll(m *Mistake, line string) {
	m.Slip = AfterEnd
	if len(r.nodes) == 1 && r.nodes[0].Kind == Scalar && r.nodes[0].Style == Plain && looksLikeField(line) {
		m.Slip, m.At, m.Other = LineBefore, int(r.nodes[0].Start), m.At
	}
}

// afterValue tells of something on the line of a value that has ended.
func (r *reader) afterValue(m Mistake) (Mistake, int) {
	if len(r.nodes) == 0 {
		return m, m.At
	}
	last := &r.nodes[len(r.nodes)-1]
	switch {
	case r.marker(r.lineStart(m.At)):
		m.Slip = AfterEnd
	case r.afterComma(&m, last): // told
	case int(r.end) != int(last.End) || last.Style != Single && last.Style != Double:
		m.Slip = AfterBracket
		if b := r.text[m.At]; b == ']' || b == '}' {
			m.Slip, m.Mark = BracketTooMany, rune(b)
		}
	case r.unclosed(last):
		return r.notQuotedEnd(m, int(last.Start))
	default:
		r.afterQuote(&m, last)
	}
	return m, m.At
}

// afterComma tells of a comma after a value that has ended: it belongs to JSON, or divides values that have no brackets
// around them.
func (r *reader) afterComma(m *Mistake, last *Node) bool {
	mark := r.text[m.At]
	if mark != ',' && mark != ';' || int(r.end) == int(last.End) && r.unclosed(last) {
		return false
	}
	rest := strings.TrimLeft(r.lineFrom(m.At+1), " \t")
	switch {
	case rest == "" || rest[0] == '#':
		m.Slip, m.Mark = CommaAfter, rune(mark)
	case strings.IndexByte("\"'[{", rest[0]) >= 0:
		m.Slip = NoBrackets
	default:
		return false
	}
	return true
}

// afterQuote tells of something after the closing quotation mark of a text.
func (r *reader) afterQuote(m *Mistake, text *Node) {
	m.Slip, m.Mark = AfterQuote, rune(r.text[text.Start])
	twice := text.End-text.Start == 2 || r.text[m.At] == '"'
	if text.Style == Double && int(text.End) == m.At && twice {
		m.Slip, m.At = QuoteTwice, m.At-1
		return
	}
	if text.Style == Single && int(text.End) == m.At && (isLetter(r.text[m.At]) || class[r.text[m.At]]&high != 0) {
		m.Slip, m.At = Apostrophe, int(text.End)-1
	}
}

// afterBrackets reports whether what was read last ends with a bracket.
func (r *reader) afterBrackets() bool {
	return r.end > 0 && (r.text[r.end-1] == ']' || r.text[r.end-1] == '}')
}

// afterBlockText reports whether what was read last is a text after | or >.
func (r *reader) afterBlockText() bool {
	if len(r.nodes) == 0 {
		return false
	}
	last := &r.nodes[len(r.nodes)-1]
	return (last.Style == Literal || last.Style == Folded) && last.End == r.end && last.Kind == Scalar &&
		strings.Trim(r.text[last.End:r.lineStart(r.stop.Offset)], " \r\n") == ""
}

func (r *reader) afterQuoted() bool {
	last := &r.nodes[len(r.nodes)-1]
	return last.Kind == Scalar && (last.Style == Single || last.Style == Double)
}
