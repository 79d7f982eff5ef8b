package yamlread

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// places are what is found out of a text when somebody asks for a place in it, which several may do at the same time.
type places struct {
	once, counted sync.Once
	lines         []uint32 // where the lines start
	marks         []uint32 // the characters before every so many bytes
}

// Place gives the line of a node and its column in characters, both from 1.
func (d *Document) Place(i int) (line, column int) {
	n := &d.Nodes[i]
	if d.columns != nil {
		return int(n.Line), int(d.columns[i])
	}
	return d.PlaceOf(int(n.Start))
}

// After gives the place after a node; of a group or list over several lines, after the first word in it or its bracket, for
// nobody wants half a page marked. It gives false where the place is not sure: the YAML library does not say where a value
// ends, and only of a plain word on one line it is plain.
func (d *Document) After(i int) (line, column int, sure bool) {
	if d.columns == nil {
		from, to := d.Bytes(i)
		line, column = d.PlaceOf(to)
		return line, column, to > from
	}
	for d.Nodes[i].Style == Block && d.Nodes[i].Count > 0 {
		i++
	}
	n := &d.Nodes[i]
	value := d.Value(i)
	sure = n.Kind == Scalar && n.Style == Plain && n.Marks&^Copied == 0 && value != "" && !strings.ContainsAny(value, " \t\r\n")
	return int(n.Line), int(d.columns[i]) + utf8.RuneCountInString(value), sure
}

// Bytes gives the bytes from a node's beginning to the place that After gives. The YAML library tells none: they are 0.
func (d *Document) Bytes(i int) (from, to int) {
	from = int(d.Nodes[i].Start)
	for d.Nodes[i].Style == Block && d.Nodes[i].Kind != Scalar && d.Nodes[i].Count > 0 {
		i++
	}
	n := &d.Nodes[i]
	if to = int(n.End); n.Style == Flow && n.Kind != Scalar && (i == 0 || d.lineOf(to) > int(n.Line)) {
		to = int(n.Start) + 1
	}
	return from, to
}

// every is after how many bytes the characters before are noted, so that a column far out on a line is not counted from
// the line's start again and again.
const every = 1024

// PlaceOf gives the line and column of a byte of the text.
func (d *Document) PlaceOf(offset int) (line, column int) {
	line = d.lineOf(offset)
	start := int(d.places.lines[line-1])
	if offset-start <= every {
		return line, 1 + utf8.RuneCountInString(d.text[start:offset])
	}
	return line, 1 + d.charactersTo(offset) - d.charactersTo(start)
}

// lineOf gives the line of a byte of the text.
func (d *Document) lineOf(offset int) int {
	d.places.once.Do(d.findLines)
	lines := d.places.lines
	low, high := 0, len(lines)
	for high-low > 1 {
		if middle := (low + high) / 2; int(lines[middle]) <= offset {
			low = middle
		} else {
			high = middle
		}
	}
	return low + 1
}

func (d *Document) findLines() {
	first := 0
	if strings.HasPrefix(d.text, "\xef\xbb\xbf") {
		first = 3
	}
	lines := append(make([]uint32, 0, 1+strings.Count(d.text, "\n")), uint32(first))
	for at := 0; ; {
		next := strings.IndexByte(d.text[at:], '\n')
		if next < 0 {
			d.places.lines = lines
			return
		}
		at += next + 1
		lines = append(lines, uint32(at))
	}
}

// charactersTo counts the characters before a byte.
func (d *Document) charactersTo(offset int) int {
	d.places.counted.Do(d.count)
	whole := offset / every
	return int(d.places.marks[whole] + begun(d.text[whole*every:offset]))
}

func (d *Document) count() {
	marks := make([]uint32, 1, 1+len(d.text)/every)
	for at := every; at <= len(d.text); at += every {
		marks = append(marks, marks[len(marks)-1]+begun(d.text[at-every:at]))
	}
	d.places.marks = marks
}

// begun counts the characters that begin in a piece of text.
func begun(text string) (n uint32) {
	for i := range len(text) {
		if text[i]&0xc0 != 0x80 {
			n++
		}
	}
	return n
}
