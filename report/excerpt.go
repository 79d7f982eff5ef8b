package report

import (
	"bytes"
	"strings"

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
	shownBefore   = 60 // characters of a long line before the place
	shownAfter    = 60
)

// excerpt gives the line that a place is on and, below it, marks under the place. Of a long line it gives what stands
// around the place.
func excerpt(lines []string, start, end mabra.Position) string {
	if start.Line < 1 || start.Line > len(lines) {
		return ""
	}
	whole := []rune(lines[start.Line-1])
	at := min(start.Column-1, len(whole))
	marked := 1
	if end.Line == start.Line && end.Column > start.Column {
		marked = end.Column - start.Column
	}
	from, to := max(at-shownBefore, 0), min(at+marked+shownAfter, len(whole))

	var marks strings.Builder
	for _, r := range whole[from:at] {
		if r != '\t' {
			r = ' '
		}
		marks.WriteRune(r)
	}
	return excerptIndent + line.Excerpt(string(whole[from:to])) + "\n" +
		excerptIndent + marks.String() + "^" + strings.Repeat("~", marked-1) + "\n"
}
