package yamldoc

import (
	"reflect"
	"strings"

	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// Nodes gives the root of what the document was read from, and how many bytes of the stream stand before its text. It is known where
// the nodes know the bytes of the stream that they stand on.
func (s *Source) Nodes() (root yamlread.Value, before int, known bool) {
	if s == nil || !s.root.There() || s.asWas != "" || s.root.Document().ByLibrary() {
		return root, 0, false
	}
	return s.root, s.before, true
}

// A Form is how a piece of a document is written.
type Form uint8

// The forms.
const (
	InBlocks   Form = iota // YAML, on lines of its own
	InLines                // JSON, on several lines
	OnOneLine              // JSON
	InBrackets             // YAML, on one line
)

// Piece writes a value that stands in a document, by itself: a field's, a group, a list. Lines after the first are as far in as they
// would be in a text that begins with it. A value of no described type is one of the municipality's own.
func Piece(value reflect.Value, form Form) (string, error) {
	var p pen = newYAMLPen()
	switch form {
	case InLines:
		p = &jsonPen{indented: true}
	case OnOneLine:
		p = &jsonPen{}
	case InBrackets:
		p = &bracketPen{}
	case InBlocks:
	}
	w := writer{pen: p}
	if value.Kind() == reflect.Interface {
		w.any(value.Interface(), 0)
	} else {
		w.present(fields.Of(value.Type()), value)
	}
	text, err := w.written()
	return strings.TrimSuffix(string(text), "\n"), err
}

// A bracketPen writes YAML in brackets on one line.
type bracketPen struct {
	out     []byte
	further bool // something stands before this in its collection
	listed  bool // this is an item of a list
}

func (p *bracketPen) written() []byte { return p.out }

func (p *bracketPen) begin(c collection, empty bool) {
	marks := marksOf(c)
	if empty {
		p.out = append(p.out, marks...)
		return
	}
	p.out = append(p.out, marks[0])
	p.further = false
}

func (p *bracketPen) end(c collection) { p.out = append(p.out, marksOf(c)[1]) }

func (p *bracketPen) item() {
	if p.further {
		p.out = append(p.out, ", "...)
	}
	p.further, p.listed = true, true
}

func (p *bracketPen) key(name string, how style) {
	p.item()
	p.listed = false
	p.text(name, how)
	p.out = append(p.out, ": "...)
}

func (p *bracketPen) word(value string) { p.out = append(p.out, value...) }

// text writes a text plain where nothing in it is a mark between brackets. Of items of several words nobody sees whether they
// were one text, see askOfCommas: they have quotation marks.
func (p *bracketPen) text(value string, how style) {
	if how == plain && !strings.ContainsAny(value, ",[]{}") && !(p.listed && strings.Contains(value, " ")) {
		p.out = append(p.out, value...)
		return
	}
	p.out = spell(p.out, value, &yamlSpelling)
}
