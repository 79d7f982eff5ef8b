package yamldoc

import (
	"bytes"
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
)

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
	m := r.marks[min(offset/every, len(r.marks)-1)]
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
