package yamldoc

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// Where only the beginning is known, what is marked is what a person would point at.
func TestMarked(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"two words # x\nmore": "two words", "name: x": "name", "a\u2028b": "a", "": "", "\n": "", "x: y": "x", " ": " ",
		"[a, b]": "[", ": b": ":", "\tb": "\t", `\qa`: `\q`, `\`: `\`, `"a b" c`: `"a b"`, `"a b`: `"a b`, "'a' b": "'a'",
		"!tag x": "!tag", "! x": "!", "&a, b": "&a", "*": "*", "# x": "# x", "å ä\r\n": "å ä",
	} {
		assert.Equal(t, want, marked([]byte(text), &rules.TagNotAllowed), "%q", text)
	}
	assert.Equal(t, "name: x", marked([]byte("name: x # y"), &rules.Syntax))
	assert.Equal(t, strings.Repeat("å", (longestMark-1)/2), marked([]byte(strings.Repeat("å", longestMark)), &rules.Syntax))
	assert.Equal(t, "å", marked([]byte("åä"), &rules.Encoding))
}

// A byte is found by line and column however far out on a line it stands, and only where there is one.
func TestRuler(t *testing.T) {
	t.Parallel()
	text := "a\r\n" + strings.Repeat("å", 2000) + "x\n\xff€" + strings.Repeat("😀", 700) + "y"
	r := newRuler([]byte(text))
	r.above, r.before = 10, 100
	for at, want := range map[mabra.Position]int{
		{Line: 11, Column: 1}: 0, {Line: 12, Column: 1}: 3, {Line: 12, Column: 2001}: strings.Index(text, "x"),
		{Line: 13, Column: 1}: strings.Index(text, "\xff"), {Line: 13, Column: 2}: strings.Index(text, "€"),
		{Line: 13, Column: 703}: strings.Index(text, "y"), {Line: 13, Column: 704}: len(text),
	} {
		got, ok := r.offset(at)
		assert.True(t, ok, at)
		assert.Equal(t, want, got, at)
	}
	for _, at := range []mabra.Position{{}, {Line: 10, Column: 1}, {Line: 14, Column: 1}, {Line: 13, Column: 705}, {Line: 12}} {
		_, ok := r.offset(at)
		assert.False(t, ok, at)
	}
	p := stretch{start: mabra.Position{Line: 13, Column: 703}}
	r.complete(&p, &rules.Syntax)
	assert.Equal(t, mabra.Position{Line: 13, Column: 704}, p.end)
	assert.Equal(t, mabra.Span{Start: 100 + len(text) - 1, End: 100 + len(text)}, p.bytes)
}
