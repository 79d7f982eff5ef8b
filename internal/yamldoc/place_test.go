package yamldoc

import (
	"strings"
	"testing"
	"unicode/utf8"

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
		"!tag": "!tag", "!a#b": "!a#b", "*a\tb": "*a", "*a]": "*a", "&a}": "&a", "&a: b": "&a:", `"" b`: `""`,
		"'": "'", "a # b": "a", " # b": " # b",
		"  ": " ", "å: b: c": "å", "a \t": "a", "a\rb": "a",
		"{a": "{", "]": "]", "}a": "}", ", a": ",", "@a": "@", "`a": "`", "%a": "%", "|-": "|", ">-": ">",
		`\å`: `\å`, "å": "å", "a#b c": "a#b c", "a:b c": "a:b c", "\"a\nb\"": `"a`,
		"!tag x": "!tag", "! x": "!", "&a, b": "&a", "*": "*", "# x": "# x", "å ä\r\n": "å ä",
	} {
		assert.Equal(t, want, marked([]byte(text), &rules.TagNotAllowed), "%q", text)
	}
	assert.Equal(t, "name: x", marked([]byte("name: x # y"), &rules.Syntax))
	assert.Equal(t, strings.Repeat("å", (longestMark-1)/2), marked([]byte(strings.Repeat("å", longestMark)), &rules.Syntax))
	assert.Equal(t, "å", marked([]byte("åä"), &rules.Encoding))
	assert.Equal(t, "", marked([]byte("\nå"), &rules.Encoding))
	for text, want := range map[string]int{
		strings.Repeat("a", longestMark): longestMark, strings.Repeat("a", longestMark+1): longestMark - 1,
		strings.Repeat("\x80", 2*longestMark):             longestMark - utf8.UTFMax - 1,
		strings.Repeat("a", longestMark-2) + "😀" + "a":    longestMark - 2,
		strings.Repeat("a", longestMark-3) + "😀" + "aa":   longestMark - 3,
		strings.Repeat("a", longestMark-4) + "😀" + "aaa":  longestMark - 4,
		strings.Repeat("a", longestMark-5) + "😀" + "aaaa": longestMark - 1,
	} {
		assert.Len(t, marked([]byte(text), &rules.Syntax), want, "%d bytes", len(text))
	}
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

// A finding about a value has its place, its end and its bytes, in whichever document of a stream it stands, and also where a character
// had to be spelt otherwise before the text could be read.
func TestLocatedWhole(t *testing.T) {
	t.Parallel()
	const text = "name: å ä\nowner:\n  name: 'b'\nnames: [c, \"d\"]\n"
	for name, before := range map[string]string{
		"alone": head, "after another": head + "name: å\n---\n" + head, "with a control character": head + "near: a\x01b\n",
		"with marks": head + "x-a: 1\n\ufeffx-b: 1\n", "after a mark of UTF-8": "\ufeff" + head, "read by the library": head + "? near\n",
		"after another, with a control character": head + "name: å\n---\n" + head + "near: å\x01b\n",
	} {
		documents, _ := Read("a.yaml", []byte(before+text), mabra.DefaultLimits(), kinds)
		for path, want := range map[mabra.Path]string{
			"name": "å ä", "owner": "owner", "owner.name": "'b'", "names[0]": "c", "names[1]": `"d"`, "names": "names", "owner.since": "owner"} {
			findings := mabra.Findings{{Path: path, Rule: &rules.UnknownValue, Related: []mabra.Related{{Path: path}}}}
			documents[len(documents)-1].Source.Locate(findings)
			f := findings[0]
			begins := len(before) + strings.Index(text, want)
			line := 1 + strings.Count((before + text)[:begins], "\n")
			column := 1 + utf8.RuneCountInString((before + text)[strings.LastIndexByte((before + text)[:begins], '\n')+1:begins])
			assert.Equal(t, mabra.Position{Line: line, Column: column}, f.Position, "%s: %s", name, path)
			assert.Equal(t, mabra.Position{Line: line, Column: column + utf8.RuneCountInString(want)}, f.End, "%s: %s", name, path)
			assert.Equal(t, mabra.Span{Start: begins, End: begins + len(want)}, f.Bytes, "%s: %s", name, path)
			assert.Equal(t, mabra.Related{Path: path, Position: f.Position, End: f.End, Bytes: f.Bytes}, f.Related[0], "%s: %s", name, path)
		}
	}
}

// What is known of a place is kept; what is not is measured.
func TestMeasure(t *testing.T) {
	t.Parallel()
	at, end, bytes := mabra.Position{Line: 2, Column: 1}, mabra.Position{Line: 2, Column: 3}, mabra.Span{Start: 2, End: 4}
	other := mabra.Position{Line: 1, Column: 1}
	for name, test := range map[string]struct{ given, want mabra.Finding }{
		"nothing":           {mabra.Finding{}, mabra.Finding{}},
		"where it begins":   {mabra.Finding{Position: at}, mabra.Finding{Position: at, End: end, Bytes: bytes}},
		"where it ends too": {mabra.Finding{Position: at, End: end}, mabra.Finding{Position: at, End: end, Bytes: bytes}},
		"its bytes too": {
			mabra.Finding{Position: at, Bytes: mabra.Span{Start: 9, End: 10}}, mabra.Finding{Position: at, End: end, Bytes: bytes}},
		"all": {
			mabra.Finding{Position: at, End: other, Bytes: mabra.Span{Start: 9, End: 10}},
			mabra.Finding{Position: at, End: other, Bytes: mabra.Span{Start: 9, End: 10}}},
	} {
		findings := mabra.Findings{test.given}
		Measure([]byte("a\nbc\n"), findings)
		assert.Equal(t, mabra.Findings{test.want}, findings, name)
		findings = mabra.Findings{{}, test.given, {Position: other}}
		Measure([]byte("a\nbc\n"), findings)
		assert.Equal(t, test.want, findings[1], name)
		assert.Equal(t, mabra.Span{Start: 0, End: 1}, findings[2].Bytes)
	}
}
