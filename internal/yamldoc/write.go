package yamldoc

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

var (
	errText   = errors.New("a text is not valid UTF-8 or holds control characters")
	errExtra  = errors.New("a value under an x- key is of a type that documents do not have")
	errName   = errors.New("a key of the municipality's own does not begin with x-, is too long, or stands twice")
	errDeep   = errors.New("a value under an x- key has too many levels")
	errDate   = errors.New("a date is no day of the calendar")
	errLarge  = errors.New("the document is larger than documents may be")
	errFormat = errors.New("no such format: there are yaml and json")
)

// Write writes a document, a pointer to a struct, in canonical form: fields in the order of the format, nothing for
// what is empty, two spaces, line feeds. The same document always gives the same bytes, and what is written can be read
// under the default limits. The error says that the value holds something that no document can hold; it never repeats it.
func Write(kind string, document any, format mabra.Format) ([]byte, error) {
	pen, err := penFor(format)
	if err != nil {
		return nil, err
	}
	w := writer{pen: pen, limits: mabra.DefaultLimits()}
	w.root(kind, reflect.ValueOf(document).Elem())
	return w.written()
}

// A writer walks through Go values, has a pen write them, and stops at the first thing that cannot be written.
type writer struct {
	pen    pen
	limits mabra.Limits // zero: the text need not be one that is read as a document
	err    error
	way    []step // to what cannot be written, from the inside out
	depth  int    // levels above what is written, counted as in reading
	nodes  int    // keys and values so far, counted as in reading
}

// A step leads into a field, or into an item of a list where it has no name.
type step struct {
	field string
	item  int
}

// written gives what was written, or the first error and where it is.
func (w *writer) written() ([]byte, error) {
	if w.err != nil {
		return nil, w.placed()
	}
	text := w.pen.written()
	if w.limits.Bytes > 0 {
		reader := walk{source: &Source{}, limits: w.limits}
		if !reader.fits(chunk{text: text}) {
			return nil, errLarge
		}
	}
	return text, nil
}

// placed gives the error with the path of what cannot be written. A document that is too large is so everywhere.
func (w *writer) placed() error {
	var at mabra.Path
	for _, step := range slices.Backward(w.way) {
		if step.field == "" {
			at = at.Index(step.item)
		} else {
			at = at.Field(step.field)
		}
	}
	if at == "" || errors.Is(w.err, errLarge) {
		return w.err
	}
	return fmt.Errorf("%s: %w", at, w.err)
}

// root writes a struct, as a document of a kind or, where kind is empty, as a part of one.
func (w *writer) root(kind string, v reflect.Value) {
	t := fields.Of(v.Type())
	w.count()
	if kind == "" {
		w.object(t, v)
		return
	}
	w.pen.begin(group, false)
	for _, header := range [...][2]string{{"apiVersion", Version}, {"kind", kind}} {
		w.key(header[0])
		w.count()
		w.pen.text(header[1], plain)
	}
	w.members(t, v, 2)
	w.pen.end(group)
}

// fail keeps the first error.
func (w *writer) fail(err error) {
	if w.err == nil {
		w.err = err
	}
}

// count counts a key or value.
func (w *writer) count() {
	if w.nodes++; w.limits.Nodes > 0 && w.nodes > w.limits.Nodes {
		w.fail(errLarge)
	}
}

func (w *writer) key(name string) {
	w.count()
	w.pen.key(name, plain)
}

func (w *writer) object(t *fields.Type, v reflect.Value) {
	if says(t, v) {
		w.pen.begin(group, false)
		w.members(t, v, 0)
		w.pen.end(group)
		return
	}
	w.pen.begin(group, true)
}

// members writes what stands in a group, after so many keys of it.
func (w *writer) members(t *fields.Type, v reflect.Value, keys int) {
	for i := range t.Fields {
		f := &t.Fields[i]
		field := f.In(v)
		if !says(f.Type, field) {
			continue
		}
		keys++
		w.depth++
		w.key(f.Name)
		w.present(f.Type, field)
		w.depth--
		if w.err != nil {
			w.way = append(w.way, step{field: f.Name})
			return
		}
	}
	extra := t.ExtraIn(v)
	if extra == nil {
		return
	}
	for i := range *extra {
		if !strings.HasPrefix((*extra)[i].Name, "x-") {
			w.fail(errName)
		}
	}
	w.extra(*extra, w.depth, keys)
}

// says reports whether a value is anything but empty; what is empty is left out of the group it stands in.
func says(t *fields.Type, v reflect.Value) bool {
	if t.Kind != fields.Object {
		return !fields.Empty(t, v)
	}
	if extra := t.ExtraIn(v); extra != nil && len(*extra) > 0 {
		return true
	}
	for i := range t.Fields {
		if says(t.Fields[i].Type, t.Fields[i].In(v)) {
			return true
		}
	}
	return false
}

// present writes a value that is written even when it is zero or empty.
func (w *writer) present(t *fields.Type, v reflect.Value) {
	if t.Kind == fields.Optional {
		w.present(t.Elem, v.Elem())
		return
	}
	w.count()
	switch t.Kind {
	case fields.Object:
		w.object(t, v)
	case fields.List:
		length := v.Len()
		w.pen.begin(list, length == 0)
		if length == 0 {
			return
		}
		w.depth++
		for i := range length {
			w.pen.item()
			if w.present(t.Elem, v.Index(i)); w.err != nil {
				w.way = append(w.way, step{item: i})
				return
			}
		}
		w.depth--
		w.pen.end(list)
	case fields.Integer:
		w.pen.word(strconv.FormatInt(v.Int(), 10))
	case fields.Boolean:
		w.pen.word(strconv.FormatBool(v.Bool()))
	case fields.Date:
		date := v.Addr().Interface().(*mabra.Date).String()
		if !isDate(date) {
			w.fail(errDate)
		}
		w.pen.text(date, plain)
	case fields.PartialDate:
		date, err := v.Addr().Interface().(*mabra.PartialDate).MarshalText()
		if err != nil {
			w.fail(errDate)
		}
		w.text(string(date))
	case fields.UUID:
		w.pen.text(v.Addr().Interface().(*uuid.UUID).String(), quoted)
	default:
		w.text(v.String())
	}
}

// text writes a text in the way it can be written.
func (w *writer) text(value string) {
	how, ok := styleOf(value)
	if !ok {
		w.fail(errText)
	}
	w.pen.text(value, how)
}

// extra writes the municipality's own keys into a group, depth levels inside the field they stand in and after so many
// keys of the group.
func (w *writer) extra(extra mabra.Fields, depth, keys int) {
	if keys += len(extra); w.limits.Keys > 0 && keys > w.limits.Keys {
		w.fail(errLarge)
	}
	seen := make(map[string]bool, len(extra))
	for i := range extra {
		name := extra[i].Name
		if seen[name] || utf8.RuneCountInString(name) > longestKey {
			w.fail(errName)
		}
		seen[name] = true
		how, ok := styleOf(name)
		if !ok {
			w.fail(errText)
		}
		w.count()
		w.pen.key(name, how)
		w.any(extra[i].Value, depth)
	}
}

func (w *writer) any(value any, depth int) {
	if depth > mabra.DefaultLimits().Depth { // it could not be read again, or holds itself
		w.fail(errDeep)
	}
	if w.count(); w.err != nil {
		return // a list that stands in itself twice would never end
	}
	switch v := value.(type) {
	case nil:
		w.pen.word("null")
	case string:
		w.text(v)
	case bool:
		w.pen.word(strconv.FormatBool(v))
	case mabra.Number:
		if !jsonNumber.MatchString(string(v)) {
			w.fail(errExtra)
		}
		w.pen.word(string(v))
	case []any:
		w.pen.begin(list, len(v) == 0)
		if len(v) == 0 {
			return
		}
		for _, item := range v {
			w.pen.item()
			w.any(item, depth+1)
		}
		w.pen.end(list)
	case mabra.Fields:
		w.pen.begin(group, len(v) == 0)
		if len(v) == 0 {
			return
		}
		w.extra(v, depth+1, 0)
		w.pen.end(group)
	default:
		w.fail(errExtra)
	}
}
