package mabra

import "strconv"

// A Position is a place in a text. Line and Column count from 1; Column counts characters, not bytes, so that a line
// with å, ä or ö before the place counts as the reader sees it. The zero Position means that there is no text behind
// the value: the document was built in Go.
type Position struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// A Span is a piece of a text, counted in bytes from 0: from Start up to, but not with, End. The zero Span means that it
// is not known.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// String gives "start-end", or "-" where the span is not known.
func (s Span) String() string {
	if s == (Span{}) {
		return "-"
	}
	return strconv.Itoa(s.Start) + "-" + strconv.Itoa(s.End)
}

// Valid reports whether p is a place in a text.
func (p Position) Valid() bool { return p.Line > 0 }

// String gives "line:column", or "-" when p is not valid.
func (p Position) String() string {
	if !p.Valid() {
		return "-"
	}
	return strconv.Itoa(p.Line) + ":" + strconv.Itoa(p.Column)
}
