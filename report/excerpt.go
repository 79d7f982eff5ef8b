package report

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/line"
)

// The characters that documents are broken into lines at, all as a line feed.
var lineBreaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// splitLines gives the lines of a text as positions count them.
func splitLines(text []byte) []string {
	return strings.Split(lineBreaks.Replace(string(bytes.TrimPrefix(text, []byte("\uFEFF")))), "\n")
}

const (
	excerptIndent = "    "
	ellipsis      = "…"
	shownBefore   = 60  // characters of a long line before the place
	shownAfter    = 60  // and after it
	shownMarked   = 120 // and of what is marked
	tabStop       = 4
)

// excerpts are the lines of a text, and the last one that was shown by its characters: many findings may stand on one line,
// and that may be as long as the text.
type excerpts struct {
	lines      []string
	number     int
	characters []rune
}

// line gives the characters of a line.
func (e *excerpts) line(number int) []rune {
	if e.number != number {
		e.number, e.characters = number, []rune(e.lines[number-1])
	}
	return e.characters
}

// of gives what stands at a place, with marks below it: the line or, of what goes over several, the first and the last. Of
// a long line it gives what stands around the place.
func (e *excerpts) of(start, end mabra.Position) string {
	lines := e.lines
	if start.Line < 1 || start.Line > len(lines) {
		return ""
	}
	last := min(end.Line, len(lines))
	for last > start.Line && strings.TrimSpace(upTo(lines[last-1], end, last)) == "" {
		last-- // what ends with a line break goes no further than its text
	}
	first := e.line(start.Line)
	from := min(max(start.Column-1, 0), len(first))
	switch {
	case last <= start.Line && end.Line == start.Line:
		return marked(first, from, max(end.Column-1, from), "^")
	case last < start.Line:
		return marked(first, from, from, "^")
	case last == start.Line:
		return marked(first, from, len(first), "^")
	}
	text := marked(first, from, len(first), "^")
	if last > start.Line+1 {
		text += excerptIndent + ellipsis + "\n"
	}
	closing := upTo(lines[last-1], end, last)
	indent := len([]rune(closing)) - len([]rune(strings.TrimLeft(closing, " \t")))
	return text + marked([]rune(lines[last-1]), indent, len([]rune(closing)), "~")
}

// upTo gives what of a line stands before the end of a place.
func upTo(text string, end mabra.Position, number int) string {
	if end.Line != number {
		return text
	}
	whole := []rune(text)
	return string(whole[:min(max(end.Column-1, 0), len(whole))])
}

// marked gives a line and, below it, marks under its characters number from up to to. The first mark is given.
func marked(whole []rune, from, to int, mark string) string {
	begin, end := max(from-shownBefore, 0), min(to+shownAfter, len(whole))
	cut := ""
	if to-from > shownMarked {
		to = from + shownMarked
		end, cut = to, ellipsis
	}
	shown := []rune(line.Excerpt(string(whole[begin:min(end, len(whole))]))) // a character for each
	var text, below strings.Builder
	column := 0
	for i, r := range shown {
		wide := width(r, column)
		if r == '\t' {
			text.WriteString(strings.Repeat(" ", wide))
		} else {
			text.WriteRune(r)
		}
		column += wide
		switch at := begin + i; {
		case at < from:
			below.WriteString(strings.Repeat(" ", wide))
		case at == from:
			below.WriteString(mark + strings.Repeat("~", max(wide-1, 0)*min(to-from, 1)))
		case at < to:
			below.WriteString(strings.Repeat("~", wide))
		}
	}
	if from >= begin+len(shown) { // after the last character of the line
		below.WriteString(mark)
	}
	return excerptIndent + text.String() + cut + "\n" + excerptIndent + below.String() + "\n"
}

// wideRunes are the characters that a terminal gives two columns: those of East Asian scripts, and pictures.
var wideRunes = &unicode.RangeTable{
	R16: []unicode.Range16{
		{Lo: 0x1100, Hi: 0x115F, Stride: 1}, {Lo: 0x2E80, Hi: 0x303E, Stride: 1}, {Lo: 0x3041, Hi: 0x4DBF, Stride: 1},
		{Lo: 0x4E00, Hi: 0xA4CF, Stride: 1}, {Lo: 0xA960, Hi: 0xA97C, Stride: 1}, {Lo: 0xAC00, Hi: 0xD7A3, Stride: 1},
		{Lo: 0xF900, Hi: 0xFAFF, Stride: 1}, {Lo: 0xFE30, Hi: 0xFE6F, Stride: 1}, {Lo: 0xFF01, Hi: 0xFF60, Stride: 1},
		{Lo: 0xFFE0, Hi: 0xFFE6, Stride: 1},
	},
	R32: []unicode.Range32{
		{Lo: 0x1F300, Hi: 0x1F64F, Stride: 1}, {Lo: 0x1F680, Hi: 0x1F6FF, Stride: 1}, {Lo: 0x1F900, Hi: 0x1FAFF, Stride: 1},
		{Lo: 0x20000, Hi: 0x3FFFD, Stride: 1},
	},
}

// width gives how many columns a character takes on a terminal that stands at a column.
func width(r rune, column int) int {
	switch {
	case r == '\t':
		return tabStop - column%tabStop
	case unicode.In(r, unicode.Mn, unicode.Me):
		return 0 // it stands on the one before
	case unicode.Is(wideRunes, r):
		return 2
	}
	return 1
}
