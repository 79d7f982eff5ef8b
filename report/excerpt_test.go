package report

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
)

func TestExcerpt(t *testing.T) {
	at := func(line, column int) mabra.Position { return mabra.Position{Line: line, Column: column} }
	long := strings.Repeat("å", 200)
	tests := map[string]struct {
		text       string
		start, end mabra.Position
		want       string
	}{
		"end known":           {"a: bcd", at(1, 4), at(1, 7), "    a: bcd\n       ^~~\n"},
		"end not known":       {"a: bcd", at(1, 4), at(0, 0), "    a: bcd\n       ^\n"},
		"letters":             {"å: äöü", at(1, 4), at(1, 7), "    å: äöü\n       ^~~\n"},
		"tabs":                {"\ta:\tb", at(1, 5), at(1, 6), "        a:  b\n            ^\n"},
		"a tab marked":        {"a:\tb c", at(1, 3), at(1, 5), "    a:  b c\n      ^~~\n"},
		"wide characters":     {"名: 名前 x", at(1, 4), at(1, 6), "    名: 名前 x\n        ^~~~\n"},
		"a picture":           {"😀 😀x", at(1, 3), at(1, 4), "    😀 😀x\n       ^~\n"},
		"on the one before":   {"a\u0308: e\u0301b", at(1, 5), at(1, 8), "    a\u0308: e\u0301b\n       ^~\n"},
		"nothing there":       {"a", at(1, 2), at(1, 2), "    a\n     ^\n"},
		"before a wide one":   {"名", at(1, 1), at(1, 1), "    名\n    ^\n"},
		"two lines":           {"a: [b,\n  c] # d", at(1, 4), at(2, 5), "    a: [b,\n       ^~~\n      c] # d\n      ~~\n"},
		"many lines":          {"a: >\n  b\n  c\n\n  d\n\ne: f", at(1, 4), at(7, 1), "    a: >\n       ^\n    …\n      d\n      ~\n"},
		"only its line break": {"a: b\n\nc", at(1, 4), at(3, 1), "    a: b\n       ^\n"},
		"marked for long": {"a: " + long, at(1, 4), at(1, 204),
			"    a: " + long[:2*shownMarked] + "…\n       ^" + strings.Repeat("~", shownMarked-1) + "\n"},
		"past the last":      {"a", at(1, 9), at(0, 0), "    a\n     ^\n"},
		"later line":         {"a\r\nb\u2028c", at(3, 1), at(0, 0), "    c\n    ^\n"},
		"byte order mark":    {"\uFEFFab", at(1, 2), at(0, 0), "    ab\n     ^\n"},
		"control characters": {"\x1b[2Ja", at(1, 5), at(0, 0), "    \uFFFD[2Ja\n        ^\n"},
		"turned around":      {"a\u202eb\u200bc", at(1, 5), at(0, 0), "    a\uFFFDb\uFFFDc\n        ^\n"},
		"a build's command":  {"::error::a", at(1, 9), at(0, 0), "    \uFFFD:error::a\n            ^\n"},
		"long line": {long + "x" + long, at(1, 201), at(1, 202),
			"    " + long[:2*shownBefore] + "x" + long[:2*shownAfter] + "\n    " + strings.Repeat(" ", shownBefore) + "^\n"},
		"no such line": {"a", at(2, 1), at(0, 0), ""},
		"no place":     {"a", at(0, 0), at(0, 0), ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			e := excerpts{lines: splitLines([]byte(test.text))}
			assert.Equal(t, test.want, e.of(test.start, test.end))
		})
	}
}
