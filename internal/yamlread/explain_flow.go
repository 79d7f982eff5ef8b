package yamlread

import (
	"slices"
	"strings"
)

// mark tells of a mark that begins no text, or that stands in brackets where it does not belong.
func (r *reader) mark(m Mistake) (Mistake, int) {
	flow := r.inFlow()
	if !flow {
		m.Slip, m.Mark = FirstMark, firstRune(r.text[m.At:])
		if r.namesBegin(m.At) {
			m.Slip = MarkAtName
		}
		return m, m.At
	}
	last := &r.nodes[len(r.nodes)-1]
	if m.At < r.size && r.stop.Reason != Unclosed && last.Kind == Scalar && r.unclosed(last) {
		return r.notQuotedEnd(m, int(last.Start))
	}
	if line := r.leftOpen(); line >= 0 {
		return r.openBracket(m, line)
	}
	if m.At == r.size || r.stop.Reason == Unclosed {
		return r.openBracket(m, -1)
	}
	r.wrongInBrackets(&m)
	return m, m.At
}

// wrongInBrackets tells of a mark that stands in brackets which are closed further on.
func (r *reader) wrongInBrackets(m *Mistake) {
	switch b := r.text[m.At]; {
	case b == '%' && m.At == r.lineStart(m.At):
		m.Slip = Percent
	case b == ']' || b == '}':
		m.Slip, m.Mark, m.Other = WrongBracket, rune(b), r.bracket()
	case r.stop.Reason == QuestionMark:
		m.Slip = QuestionInText
	case r.stop.Reason == InBrackets:
		r.noComma(m)
	case b == ',':
		m.Slip = CommaTwice
	case b == '-':
		m.Slip = HyphenInside
	case b == '?':
		m.Slip, m.sure = QuestionKey, false
	case r.stop.Reason == Marker:
		m.Slip = Unclear
	default:
		m.Slip, m.Mark = FirstMark, firstRune(r.text[m.At:])
	}
}

// noComma tells of what stands in brackets where a comma or the closing bracket should.
func (r *reader) noComma(m *Mistake) {
	last := &r.nodes[len(r.nodes)-1]
	switch {
	case r.text[m.At] == ':':
		m.Slip = ColonInBracket
		if mark := firstRune(r.text[last.Start:]); IsSmart(mark) {
			m.Slip, m.At, m.Mark = SmartQuote, int(last.Start), mark
		}
	case r.text[m.At] == ';':
		m.Slip, m.Mark = Semicolon, ';'
	case r.afterQuoted() && (int(r.end) == m.At || r.goesOnWithWords()):
		r.afterQuote(m, last)
	default:
		m.Slip = CommaMissing
	}
}

// goesOnWithWords reports whether words stand here, on the line of what was read last, that are neither in quotation marks nor
// a field: the rest of a text with quotation marks inside.
func (r *reader) goesOnWithWords() bool {
	return (isLetter(r.text[r.at]) || class[r.text[r.at]]&high != 0) && !looksLikeField(r.lineFrom(r.at)) &&
		r.lineStart(r.at) == r.lineStart(int(r.end))
}

// noColonInBraces tells of a name in braces without a colon.
func (r *reader) noColonInBraces(m *Mistake) {
	last := &r.nodes[len(r.nodes)-1]
	if last.Kind == Scalar && r.unclosed(last) {
		*m, r.stop.Offset = r.notQuotedEnd(*m, int(last.Start))
		return
	}
	if line := r.leftOpen(); line >= 0 || m.At == r.size {
		*m, r.stop.Offset = r.openBracket(*m, line)
		return
	}
	name := strings.TrimRight(r.text[last.Start:max(last.Start, last.End-1)], " ")
	switch {
	case r.text[m.At] == ']':
		m.Slip, m.Mark, m.Other = WrongBracket, ']', r.bracket()
	case r.isNote(int(last.Start)):
		m.Slip, m.At = CommentMark, int(last.Start)
	case last.Style != Plain && strings.HasSuffix(name, ":"):
		m.Slip, m.At = NameQuote, int(last.Start)+len(name)-1
	default:
		m.Slip = ColonMissing
	}
}

// isNote reports whether a byte begins what other languages take for a comment.
func (r *reader) isNote(at int) bool {
	return strings.HasPrefix(r.text[at:], "//") || strings.HasPrefix(r.text[at:], "/*")
}

// inFlow reports whether reading stopped in brackets.
func (r *reader) inFlow() bool {
	return r.depth > 0 && r.depth <= len(r.onward.groups) && r.onward.groups[r.depth-1].col == inBrackets
}

// bracket gives the innermost bracket that is open.
func (r *reader) bracket() int { return r.onward.groups[r.depth-1].at }

// leftOpen gives the start of the first line after an open bracket that cannot stand in brackets: a field, or an item
// of a list, as far left as the group that the bracket stands in. It gives -1 where there is none up to where reading
// stopped.
func (r *reader) leftOpen() int {
	level := r.depth - 1
	for level > 0 && r.onward.groups[level-1].col == inBrackets {
		level--
	}
	outer := -1
	if level > 0 {
		outer = r.onward.groups[level-1].col
	}
	to := max(r.at, r.stop.Offset)
	if r.stop.Reason == Unclosed {
		to = r.size
	}
	for end := r.lineEndAt(r.onward.groups[level].at); end < to; {
		start := end + 1
		end = r.lineEndAt(start)
		line := r.text[start:end]
		content := strings.TrimLeft(line, " ")
		if len(line)-len(content) <= outer && (looksLikeField(content) || strings.HasPrefix(content, "- ")) {
			return start
		}
	}
	return -1
}

// openBracket tells of a bracket that is not closed before a line; before the end of the text where that is less than
// 0.
func (r *reader) openBracket(m Mistake, line int) (Mistake, int) {
	at := r.bracket()
	for i := r.depth - 1; i >= 0 && line >= 0 && r.onward.groups[i].col == inBrackets; i-- {
		if at = r.onward.groups[i].at; at < line {
			break
		}
	}
	m.Slip, m.At, m.Mark, m.Other = Bracket, at, rune(r.text[at]), line
	if note := r.closedInNote(at, line); note >= 0 {
		m.Slip, m.Other = BracketInNote, note
	}
	if line < 0 {
		return m, r.size
	}
	o := r.onward
	o.mistakes = slices.DeleteFunc(o.mistakes, func(m Mistake) bool { return m.At >= line }) // it was not in brackets
	return m, line - 1
}

// closedInNote gives where the comment begins, before a line, in which the bracket at a byte is closed; -1 for none.
func (r *reader) closedInNote(at, line int) int {
	shut := "]"
	if r.text[at] == '{' {
		shut = "}"
	}
	for _, c := range r.comments {
		if int(c.Start) > at && (line < 0 || int(c.Start) < line) && strings.Contains(r.text[c.Start:c.End], shut) {
			return int(c.Start)
		}
	}
	return -1
}

// unclosed reports whether a text in quotation marks, which ended before what it should have ended before, goes over
// several lines: then its closing mark opens another text, and its own is missing.
func (r *reader) unclosed(text *Node) bool {
	if text.Style != Single && text.Style != Double {
		return false
	}
	if r.inFlow() && !isGap(r.text[text.End]) && class[r.text[text.End]]&(marks|colon) != 0 {
		return false
	}
	return strings.IndexByte(r.text[text.Start:text.End], '\n') >= 0
}

// notQuotedEnd tells of a quotation mark that is not closed. Where another kind of mark closes it, that is told; else
// the likely end is before the first line that looks as a field or an item.
func (r *reader) notQuotedEnd(m Mistake, start int) (Mistake, int) {
	m.Slip, m.At, m.Mark = Quote, start, rune(r.text[start])
	end := r.lineEndAt(start)
	if at, mark := r.otherQuote(start, end); at >= 0 {
		m.Slip, m.At, m.Mark, m.Other = OtherQuote, at, mark, start
		return m, start
	}
	for next := end; next < r.size; {
		line := next + 1
		next = r.lineEndAt(line)
		content := strings.TrimLeft(r.text[line:next], " ")
		if strings.HasPrefix(content, "- ") || looksLikeField(content) {
			m.Other = line
			break
		}
	}
	return m, start
}

// otherQuote gives the mark that seems to close a text in quotation marks on its line although it is of another kind.
func (r *reader) otherQuote(start, end int) (at int, mark rune) {
	line := strings.TrimRight(r.text[start+1:end], " \t\r,]}")
	for at, c := range line {
		mark = c
		if at+len(string(c)) == len(line) && (IsSmart(c) || (c == '"' || c == '\'') && byte(c) != r.text[start]) {
			return start + 1 + at, mark
		}
	}
	return -1, 0
}
