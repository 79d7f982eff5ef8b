package report

import (
	"bytes"
	"strings"
	"unicode"

	"github.com/mabra-hjulet/mabra"
)

// The characters that documents are broken into lines at, all as a line feed.
var lineBreaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// splitLines gives the lines of a text as positions count them.
func splitLines(text []byte) []string {
	return strings.Split(lineBreaks.Replace(string(bytes.TrimPrefix(text, []byte("\uFEFF")))), "\n")
}

const (
	excerptIndent = "    "
	shownBefore   = 60 // characters of a long line before the place
	shownAfter    = 60
)

// excerpt gives the line that a place is on and, below it, marks under the place. Of a long line it gives what stands
// around the place.
func excerpt(lines []string, start, end mabra.Position) string {
	if start.Line < 1 || start.Line > len(lines) {
		return ""
	}
	line := []rune(lines[start.Line-1])
	at := min(start.Column-1, len(line))
	marked := 1
	if end.Line == start.Line && end.Column > start.Column {
		marked = end.Column - start.Column
	}
	from, to := max(at-shownBefore, 0), min(at+marked+shownAfter, len(line))

	var shown, marks strings.Builder
	for i, r := range line[from:to] {
		if unicode.IsControl(r) && r != '\t' {
			r = unicode.ReplacementChar // nothing that a terminal would obey
		}
		shown.WriteRune(r)
		if from+i >= at {
			continue
		}
		if r != '\t' {
			r = ' '
		}
		marks.WriteRune(r)
	}
	return excerptIndent + shown.String() + "\n" + excerptIndent + marks.String() + "^" + strings.Repeat("~", marked-1) + "\n"
}
