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
	odd      bool    // a plain text holds what looks as a space and is none
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
		Nodes: r.nodes, Comments: r.comments, text: r.text[:r.at], side: side, copies: r.copies, anything: r.anything, odd: r.odd,
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
		i = pastSpaces(r.text, i)
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

// open gives the node that comes next, with nothing in it but where the one after it lies; nil where there is no room.
// It is filled where it lies: to hand a node over costs more than to read it.
func (r *reader) open(at int) *Node {
	number := len(r.nodes)
	if number == cap(r.nodes) && !r.grow(at) {
		return nil
	}
	r.nodes = r.nodes[:number+1]
	n := &r.nodes[number]
	n.Next = uint32(number + 1)
	return n
}

// grow makes room for nodes: first for as many as there seem to be at the beginning, since another document may come after
// that, then for as many as there seem to be in the whole text, and then at the rate seen so far.
func (r *reader) grow(at int) bool {
	const beginning = 32 << 10
	have := len(r.nodes)
	if have >= r.limits.Nodes {
		return r.fails(at, TooLarge)
	}
	part, bracket := r.text[:min(beginning, r.size)], r.text[at]
	if have > 0 {
		part, bracket = r.text[:r.size], r.text[r.nodes[0].Start]
	}
	room := min(likely(part, bracket == '{' || bracket == '['), len(part)/4+1)
	if room <= have {
		rate := float64(have) / float64(max(at, 1))
		room = max(have+have/4, int(rate*float64(r.size)*1.05)+16)
	}
	grown := make([]Node, have, min(room, r.limits.Nodes))
	copy(grown, r.nodes)
	r.nodes = grown
	return true
}

// likely gives how many nodes a text seems to have, by its marks, each a single byte: those are counted in no time.
func likely(text string, inBrackets bool) int {
	count := func(mark string) int { return strings.Count(text, mark) }
	keys := count(":")
	if inBrackets {
		groups := count("[") + count("{")
		if texts := count("\"") / 2; texts > keys { // JSON, where few values are no texts
			return groups + texts + texts/32 + 8
		}
		return groups + keys + count(",") + 1
	}
	return 2*keys + likelyItems(text) + 2*count("[") + 1 // of a list in brackets nobody knows the items
}

// likelyItems gives how many items with a hyphen a text seems to have: of all its hyphens as many as those of some
// samples, for dates have hyphens too.
func likelyItems(text string) int {
	const samples, size = 8, 512
	hyphens, items := 1, 1
	for from := 0; from < len(text); from += max(size, len(text)/samples) {
		sample := text[from:min(from+size, len(text))]
		hyphens += strings.Count(sample, "-")
		items += strings.Count(sample, "- ")
	}
	return strings.Count(text, "-") * items / hyphens * 9 / 8 // too many cost less than too few
}

// close ends a collection that has so many children.
func (r *reader) close(number, children int) {
	n := &r.nodes[number]
	n.Next, n.Count, n.End = uint32(len(r.nodes)), uint32(children), r.end
}

// scalar adds a scalar that stands in the text as it is.
func (r *reader) scalar(start, end int, line uint32, style Style) bool {
	n := r.open(start)
	if n == nil {
		return false
	}
	n.Start, n.End, n.Line, n.Style = uint32(start), uint32(end), line, style
	if style == Plain {
		n.Tag = tagOf(r.text[start:end])
	}
	r.end = n.End
	return true
}

// copied adds a scalar whose value, which is not in the text as it is, lies in the side buffer from there on.
func (r *reader) copied(start, end int, line uint32, style Style, from int) bool {
	n := r.open(start)
	if n == nil {
		return false
	}
	n.Start, n.End, n.Line, n.Style, n.Marks, n.Count = uint32(start), uint32(end), line, style, Copied, uint32(len(r.copies))
	if style == Plain {
		n.Tag = tagOf(string(r.side[from:]))
	}
	r.copies = append(r.copies, span{uint32(from), uint32(len(r.side))})
	r.end = n.End
	return true
}

// collection adds a mapping or sequence, which is empty so far, and gives its number.
func (r *reader) collection(start int, line uint32, kind Kind, style Style) (number int, ok bool) {
	n := r.open(start)
	if n == nil {
		return 0, false
	}
	n.Start, n.Line, n.Kind, n.Style, n.Tag = uint32(start), line, kind, style, Seq
	if kind == Mapping {
		n.Tag = Map
	}
	return len(r.nodes) - 1, r.deeper(start)
}

// nothing adds the empty value after a colon or hyphen.
func (r *reader) nothing(at int, line uint32) bool { return r.scalar(at, at, line, Plain) }

func (r *reader) deeper(at int) bool {
	if r.depth++; r.depth > r.limits.Depth {
		return r.fails(at, TooDeep)
	}
	return true
}
