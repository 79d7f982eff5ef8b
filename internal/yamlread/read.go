package yamlread

import (
	encoding "encoding/json"
	"strings"
)

// Limits are what a text may hold. The zero value has none but those of the numbers that nodes are kept in.
type Limits struct {
	Depth int // of collections in each other
	Nodes int
}

// The deepest that anything is read, so that no text can use up the stack.
const deepest = 9000

// A Stop is why and where reading ended before the end of a document. It is no judgement: the YAML library may take it.
type Stop struct {
	Offset int
	Line   int
	Reason Reason
	From   int // where what was being read began
}

// reader goes over the text once. Every method that reads gives false where it meets what is not taken; the reason then
// stands in stop.
type reader struct {
	text  string // with a 0 after it, so that no loop asks for the end
	size  int
	at    int    // the byte that is read next
	line  uint32 // the line it is on, from 1
	start int    // where that line starts
	col   int    // of the content that begins at at, when a line has begun; -1 at the end of a document

	nodes    []Node
	comments []Comment
	side     []byte
	copies   []span
	end      uint32 // where the node read last ends
	indent   int    // of the group that brackets stand in
	depth    int
	limits   Limits
	stop     Stop
	json     json    // whether the whole text is JSON, once somebody asked
	anything bool    // a text in JSON holds what no text of YAML does
	onward   *onward // nil, but where reading goes on after a mistake
}

type json uint8

const (
	notAsked json = iota
	isJSON
	isNotJSON
)

// inJSON reports whether the whole text is JSON. Then what JSON has and YAML 1.1 lacks is read as JSON has it.
func (r *reader) inJSON() bool {
	if r.json == notAsked {
		r.json = isNotJSON
		if encoding.Valid([]byte(r.text[:r.size])) {
			r.json = isJSON
		}
	}
	return r.json == isJSON
}

// Read reads the document that begins at the offset of the text, and gives the offset of what follows it: the marker of
// the next document, or the end. Where it meets something that it does not take, stop says where.
func Read(text []byte, from int, limits Limits) (doc *Document, next int, stop *Stop) {
	if limits.Depth <= 0 || limits.Depth > deepest {
		limits.Depth = deepest
	}
	if limits.Nodes <= 0 {
		limits.Nodes = 1 << 31
	}
	r := reader{size: len(text), at: from, line: 1, start: from, indent: -1, limits: limits}
	if uint64(len(text)) >= 1<<31 {
		return nil, from, &Stop{Offset: from, Line: 1, Reason: TooLarge}
	}
	var whole strings.Builder
	whole.Grow(len(text) + 1)
	whole.Write(text)
	whole.WriteByte(0)
	r.text = whole.String()
	if !r.document() {
		return nil, from, &r.stop
	}
	side := string(r.side)
	return &Document{
		Nodes: r.nodes, Comments: r.comments, text: r.text[:r.size], side: side, copies: r.copies, anything: r.anything,
	}, r.at, nil
}

// fails notes why reading stops at a byte.
func (r *reader) fails(at int, reason Reason) bool {
	return r.failsFrom(at, at, reason)
}

// failsFrom does the same where what was being read began earlier.
func (r *reader) failsFrom(from, at int, reason Reason) bool {
	r.stop = Stop{Offset: at, Line: int(r.line), Reason: reason, From: from}
	return false
}

// document reads a document with its marker, and goes to what follows it.
func (r *reader) document() bool {
	if r.at == 0 && strings.HasPrefix(r.text, "\xef\xbb\xbf") {
		r.at, r.start = 3, 3
	}
	if !r.content() {
		return false
	}
	if r.col < 0 && r.at < r.size && r.text[r.at] == '-' {
		r.at += len("---")
		if r.onward != nil && r.onLine() {
			return r.block(-1, false)
		}
		if !r.lineEnd() {
			return false
		}
	}
	if r.col < 0 {
		return r.fails(r.at, Empty)
	}
	if !r.block(-1, true) {
		return false
	}
	switch {
	case r.col >= 0:
		return r.fails(r.at, Misplaced)
	case r.at < r.size && r.text[r.at] == '.':
		return r.endMarker()
	}
	return true
}

// endMarker reads the marker that ends a document. Only another document, or nothing, may follow it.
func (r *reader) endMarker() bool {
	r.at += len("...")
	if !r.lineEnd() {
		return false
	}
	if r.col >= 0 || r.at < r.size && r.text[r.at] == '.' {
		return r.fails(r.at, Marker)
	}
	return true
}

// content goes over blank lines and comments, from the start of a line to what stands on one: its column, or -1 at a
// marker and at the end of the text.
func (r *reader) content() bool {
	for i := r.at; ; {
		for r.text[i] == ' ' {
			i++
		}
		switch b := r.text[i]; b {
		case '\n', '\r':
			var ok bool
			if i, ok = r.newline(i); !ok {
				return false
			}
			continue
		case '#':
			var ok bool
			if i, ok = r.comment(i); !ok {
				return false
			}
			continue
		case '\t':
			after := r.pastBlanks(i)
			if !r.isBreak(after) && after < r.size && !r.inJSON() {
				return r.fails(i, Tab)
			}
			i = after
			continue
		case 0:
			if i < r.size {
				return r.fails(i, Unfit)
			}
			r.at, r.col = i, -1
			return true
		case '%':
			if i == r.start {
				if r.onward == nil || len(r.nodes) > 0 {
					return r.fails(i, Directive)
				}
				i = r.declared(i)
				continue
			}
		}
		r.at, r.col = i, i-r.start
		if r.col == 0 && r.marker(i) {
			r.col = -1
		}
		return true
	}
}

// newline goes past the line break at i.
func (r *reader) newline(i int) (next int, ok bool) {
	if r.text[i] == '\r' {
		if i++; r.text[i] != '\n' {
			return i, r.fails(i-1, Unfit)
		}
	}
	r.line++
	r.start = i + 1
	return r.start, true
}

// pastBlanks gives the place of the first byte from i on that is no blank.
func (r *reader) pastBlanks(i int) int {
	for isBlank(r.text[i]) {
		i++
	}
	return i
}

// isBreak reports whether a line break begins at i.
func (r *reader) isBreak(i int) bool { return r.text[i] == '\n' || r.text[i] == '\r' }

// marker reports whether the marker of a document's beginning or end stands at i, which is the start of a line.
func (r *reader) marker(i int) bool {
	b := r.text[i]
	return (b == '-' || b == '.') && r.text[i+1] == b && r.text[i+2] == b && isGap(r.text[i+3])
}

// comment reads the comment at i to the end of its line.
func (r *reader) comment(i int) (next int, ok bool) {
	from := i
	for {
		switch c := class[r.text[i]]; {
		case c&ends != 0:
			if r.text[i] == 0 && i < r.size {
				return i, r.fails(i, Unfit)
			}
			r.comments = append(r.comments, Comment{Start: uint32(from), End: uint32(i), Line: r.line})
			return i, true
		case c&high != 0:
			size := wide(r.text, i)
			if size == 0 {
				return i, r.fails(i, Unfit)
			}
			i += size
		case c&never != 0:
			return i, r.fails(i, Unfit)
		default:
			i++
		}
	}
}

// lineEnd goes past what may stand after a value on its line, blanks and a comment, and on to the next content.
func (r *reader) lineEnd() bool {
	i := r.at
	for isBlank(r.text[i]) {
		i++
	}
	if r.text[i] == '#' && isGap(r.text[i-1]) {
		var ok bool
		if i, ok = r.comment(i); !ok {
			return false
		}
	}
	switch {
	case r.isBreak(i):
		var ok bool
		if r.at, ok = r.newline(i); !ok {
			return false
		}
		return r.content()
	case i == r.size:
		r.at, r.col = i, -1
		return true
	}
	if r.text[i] == '#' {
		return r.fails(i, GluedMark)
	}
	return r.fails(i, AfterValue)
}

// open begins a node at a byte, and gives its number.
func (r *reader) open(n Node) (number int, ok bool) {
	if len(r.nodes) == cap(r.nodes) && !r.grow(n.Start) {
		return 0, false
	}
	number = len(r.nodes)
	r.nodes = r.nodes[:number+1]
	r.nodes[number] = n
	r.nodes[number].Next = uint32(number + 1)
	return number, true
}

// grow makes room for nodes: first for as many as there seem to be, then for the whole text at the rate seen so far.
func (r *reader) grow(at uint32) bool {
	have := len(r.nodes)
	if have >= r.limits.Nodes {
		return r.fails(int(at), TooLarge)
	}
	room := min(r.likely(), r.size/4+1)
	if have > 0 {
		rate := float64(have) / float64(max(at, 1))
		room = max(have+have/4, int(rate*float64(r.size)*1.05)+16)
	}
	grown := make([]Node, have, min(room, r.limits.Nodes))
	copy(grown, r.nodes)
	r.nodes = grown
	return true
}

// likely gives how many nodes the text seems to have, by its marks: all, where no text holds such a mark.
func (r *reader) likely() int {
	count := func(mark string) int { return strings.Count(r.text, mark) }
	keys := count(":")
	if b := r.text[r.at]; b == '{' || b == '[' {
		return keys + count(",") + count("[") + count("{") + 1
	}
	return 2*keys + count("- ") + 2*count("[") + 1 // of a list in brackets nobody knows the items
}

// close ends a collection that has so many children.
func (r *reader) close(number, children int) {
	n := &r.nodes[number]
	n.Next, n.Count, n.End = uint32(len(r.nodes)), uint32(children), r.end
}

// scalar adds a scalar that stands in the text as it is.
func (r *reader) scalar(start, end int, line uint32, style Style) bool {
	n := Node{Start: uint32(start), End: uint32(end), Line: line, Kind: Scalar, Style: style}
	if style == Plain {
		n.Tag = tagOf(r.text[start:end])
	}
	r.end = n.End
	_, ok := r.open(n)
	return ok
}

// copied adds a scalar whose value, which is not in the text as it is, lies in the side buffer from there on.
func (r *reader) copied(start, end int, line uint32, style Style, from int) bool {
	n := Node{Start: uint32(start), End: uint32(end), Line: line, Kind: Scalar, Style: style, Marks: Copied, Count: uint32(len(r.copies))}
	if style == Plain {
		n.Tag = tagOf(string(r.side[from:]))
	}
	r.copies = append(r.copies, span{uint32(from), uint32(len(r.side))})
	r.end = n.End
	_, ok := r.open(n)
	return ok
}

// nothing adds the empty value after a colon or hyphen.
func (r *reader) nothing(at int, line uint32) bool { return r.scalar(at, at, line, Plain) }

func (r *reader) deeper(at int) bool {
	if r.depth++; r.depth > r.limits.Depth {
		return r.fails(at, TooDeep)
	}
	return true
}
