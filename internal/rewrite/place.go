package rewrite

import (
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// span gives the bytes that a value stands on, all that is in it too. Where nothing is written they are none, after the name.
func (r *rewriting) span(node yamlread.Value) (from, to int) {
	return int(node.Document().Nodes[node.Number()].Start), end(node)
}

// end gives the byte after the last that stands in a value.
func end(node yamlread.Value) int {
	if node.Kind() == yamlread.Scalar || node.Style() == yamlread.Flow || node.Count() == 0 {
		return int(node.Document().Nodes[node.Number()].End)
	}
	last := node.First()
	for inside := range node.Items() {
		last = inside
	}
	return end(last)
}

// lineEnd gives where the line ends that the last byte before a place stands on.
func (r *rewriting) lineEnd(after int) int {
	if after > 0 && r.text[after-1] == '\n' {
		return after - 1
	}
	if i := strings.IndexByte(r.text[after:], '\n'); i >= 0 {
		return after + i
	}
	return len(r.text)
}

func (r *rewriting) lineStart(at int) int { return strings.LastIndexByte(r.text[:at], '\n') + 1 }

// columnOf gives how many characters stand before a place on its line.
func (r *rewriting) columnOf(at int) int { return utf8.RuneCountInString(r.text[r.lineStart(at):at]) }

// alone reports whether nothing but spaces stands before a place on its line.
func (r *rewriting) alone(at int) bool { return strings.Trim(r.text[r.lineStart(at):at], " ") == "" }

// colon gives the byte after the colon of a name.
func (r *rewriting) colon(key yamlread.Value) int {
	_, to, _ := key.Bytes()
	return to + strings.IndexByte(r.text[to:], ':') + 1
}
