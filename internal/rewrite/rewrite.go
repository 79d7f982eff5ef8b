// Package rewrite changes the text that a document stands in so that it says what another does, and leaves the rest of it as it is:
// comments, order, the way it is written, what could not be read.
//
// A value that is another one is written where the earlier one stood, in the way it was written. What comes is put after what it
// follows in the format; what goes takes its lines along. It is the same for every kind of document, in YAML and in JSON, since it
// goes by the description of the type (internal/fields) and by the nodes of the text (internal/yamlread).
package rewrite

import (
	"cmp"
	"reflect"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// A Document is a document as it was read, and what it was read from.
type Document struct {
	Value  any // a pointer to a struct
	Source *yamldoc.Source
}

// Text changes a stream so that the document that before was read from says what after does. What was written in after but could not
// be read is left as it was before, and after is changed to say so. Whole is false where a comment was lost. It gives false for ok where
// the text is one that no piece of can be found in. Whoever calls it reads the new text, and holds it against after.
func Text(stream []byte, before, after Document) (rewritten []byte, whole, ok bool) {
	root, base, known := before.Source.Nodes()
	if !known || reflect.TypeOf(before.Value) != reflect.TypeOf(after.Value) {
		return nil, false, false
	}
	r := &rewriting{stream: string(stream), text: root.Document().Text(), base: base, unread: after.Source}
	was, now := reflect.ValueOf(before.Value).Elem(), reflect.ValueOf(after.Value).Elem()
	r.flow = inBlocks
	if root.Style() == yamlread.Flow {
		r.flow = inBrackets
		r.json = strings.HasPrefix(strings.TrimLeft(r.text[1:], " \t\r\n"), `"`)
	}
	r.group(fields.Of(was.Type()), root, was, now, "")
	if r.lost {
		return nil, false, false
	}
	return []byte(r.stream[:base] + r.rendered(0, len(r.text)) + r.stream[base+len(r.text):]), !r.comments, true
}

// A rewriting is the work on one document's text.
type rewriting struct {
	stream   string
	text     string // the document's own
	base     int    // bytes of the stream before it
	json     bool
	flow     bool // what is written stands in brackets
	edits    []edit
	unread   *yamldoc.Source // says what of the document it becomes could not be read
	comments bool            // some are gone
	lost     bool            // something cannot be written
}

const (
	inBlocks   = false
	inBrackets = true
)

// An edit puts something in place of a piece of the text.
type edit struct {
	from, to int
	text     string
}

func (r *rewriting) put(from, to int, text string) { r.edits = append(r.edits, edit{from, to, text}) }

// rendered gives a piece of the text with all edits in it, which are done with.
func (r *rewriting) rendered(from, to int) string {
	var inside, rest []edit
	for _, e := range r.edits {
		if from <= e.from && e.to <= to {
			inside = append(inside, e)
		} else {
			rest = append(rest, e)
		}
	}
	r.edits = rest
	slices.SortStableFunc(inside, func(a, b edit) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	var b strings.Builder
	for _, e := range inside {
		if e.from < from { // one inside another: what comes of it will not be the document
			continue
		}
		b.WriteString(r.text[from:e.from])
		b.WriteString(e.text)
		from = e.to
	}
	b.WriteString(r.text[from:to])
	return b.String()
}

// value makes a value that stands in the text say something else. Key is its name in a group, or nothing.
func (r *rewriting) value(t *fields.Type, key, node yamlread.Value, was, now reflect.Value, path mabra.Path) {
	if same(t, was, now) {
		return
	}
	if fields.Empty(t, now) && r.unread.Unread(path) {
		now.Set(fields.Copy(was))
		return
	}
	if t.Kind == fields.Optional {
		if was.IsNil() || now.IsNil() {
			r.replace(key, node, now)
			return
		}
		t, was, now = t.Elem, was.Elem(), now.Elem()
	}
	outside := r.flow
	r.flow = outside || node.Style() == yamlread.Flow
	switch {
	case t.Kind == fields.Object && node.Kind() == yamlread.Mapping && node.Count() > 0:
		r.group(t, node, was, now, path)
	case t.Kind == fields.List && node.Kind() == yamlread.Sequence && was.Len() == node.Count() && was.Len() > 0:
		r.list(t, node, was, now, path)
	default:
		r.flow = outside
		r.replace(key, node, now)
	}
	r.flow = outside
}

// replace writes a value where another stands.
func (r *rewriting) replace(key, node yamlread.Value, now reflect.Value) {
	from, to := r.span(node)
	if !key.There() && from == to {
		r.lost = true // an item of which nothing is written
		return
	}
	switch {
	case now.Kind() == reflect.Pointer:
		now = now.Elem()
	case now.Kind() == reflect.Interface && isText(now.Elem()):
		now = now.Elem()
	}
	if isText(now) && node.Kind() == yamlread.Scalar {
		r.put(from, to, r.space(key, from, to)+r.scalar(key, node, now))
		return
	}
	if node.Kind() != yamlread.Scalar && strings.Contains(r.text[from:to], "#") {
		r.comments = true
	}
	if node.Kind() == yamlread.Scalar && key.There() && !r.flow && isCollection(now) {
		start, _ := r.span(key)
		at := r.columnOf(start) + 2
		r.put(r.colon(key), to, "\n"+strings.Repeat(" ", at)+r.piece(now, at))
		return
	}
	outside := r.flow
	r.flow = r.flow || node.Kind() != yamlread.Scalar && node.Style() == yamlread.Flow
	at := r.columnOf(from)
	r.put(from, to, r.space(key, from, to)+r.piece(now, at))
	r.flow = outside
}

// space gives what has to stand between a name and a value where there was none.
func (r *rewriting) space(key yamlread.Value, from, to int) string {
	if from == to && key.There() && r.text[from-1] != ' ' {
		return " "
	}
	return ""
}

// piece writes a value whose first line begins so far in.
func (r *rewriting) piece(value reflect.Value, at int) string {
	form := yamldoc.InBlocks
	switch {
	case r.json && r.onLines():
		form = yamldoc.InLines
	case r.json:
		form = yamldoc.OnOneLine
	case r.flow:
		form = yamldoc.InBrackets
	}
	text, err := yamldoc.Piece(value, form)
	r.lost = r.lost || err != nil
	return indented(text, at)
}

// onLines reports whether JSON stands on several lines.
func (r *rewriting) onLines() bool { return strings.Contains(strings.TrimSpace(r.text), "\n") }

// indented has all lines of a text after the first begin further in. Those that are empty stay so.
func indented(text string, by int) string {
	lines := strings.Split(text, "\n")
	for i := range lines {
		if i > 0 && lines[i] != "" {
			lines[i] = strings.Repeat(" ", by) + lines[i]
		}
	}
	return strings.Join(lines, "\n")
}

// isCollection reports whether a value is a group or a list.
func isCollection(v reflect.Value) bool {
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	if !v.IsValid() {
		return false
	}
	switch own := v.Interface().(type) {
	case mabra.Fields:
		return len(own) > 0
	case []any:
		return len(own) > 0
	}
	kind := fields.Of(v.Type()).Kind
	return kind == fields.List && v.Len() > 0 || kind == fields.Object
}

func isText(v reflect.Value) bool {
	return v.Kind() == reflect.String && v.Type() != reflect.TypeFor[mabra.Number]()
}
