package yamldoc

import (
	"maps"
	"reflect"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// A document may be changed after it was read. What is known of its text holds only for values that still are the ones
// that were read: no finding points at a line that says something else, and nothing is in doubt that has been filled in.

// Of gives the source of a document as it stands now; nil for a document built in Go. Document is a pointer to a struct.
func Of(text mabra.Written, document any) *Source {
	read, _ := text.Source().(*Source)
	if read == nil {
		return nil
	}
	now := *read
	now.find, now.holding = nil, holding{}
	now.document = reflect.ValueOf(document).Elem()
	now.unread = maps.Clone(read.unread)
	maps.DeleteFunc(now.unread, func(path mabra.Path, _ bool) bool { return now.filledIn(path) })
	return &now
}

// filledIn reports whether the value at the path is there, though it could not be read.
func (s *Source) filledIn(path mabra.Path) bool {
	if s.partly[path] || path == "" {
		return false
	}
	at := s.now()
	for _, step := range path.Steps() {
		var ok bool
		if at, ok = at.inside(step); !ok {
			return false
		}
	}
	return !at.value.IsZero()
}

// now gives the document as it stands; nothing where it is not known.
func (s *Source) now() place {
	if !s.document.IsValid() {
		return place{}
	}
	return place{fields.Of(s.document.Type()), s.document}
}

// A place is a value of a document, and what is known of its type.
type place struct {
	t     *fields.Type
	value reflect.Value
}

// inside gives the value that one step leads to, and whether there is one. What a pointer points to is the value; one that
// points to nothing is given as it is.
func (p place) inside(step string) (place, bool) {
	var in place
	switch p.t.Kind {
	case fields.Object:
		f := p.t.Named(step)
		if f == nil {
			return p, false
		}
		in = place{f.Type, f.In(p.value)}
	case fields.List:
		i, err := strconv.Atoi(step)
		if err != nil || i >= p.value.Len() {
			return p, false
		}
		in = place{p.t.Elem, p.value.Index(i)}
	default:
		return p, false
	}
	if in.t.Kind == fields.Optional {
		if in.value.IsNil() {
			return in, false
		}
		in = place{in.t.Elem, in.value.Elem()}
	}
	return in, true
}

// is reports whether the value still is the one that was read from a node: a word or a number says the same, an item with
// an id still has it, a list has the same items, and what has no id of its own says the same throughout.
func (p place) is(n yamlread.Value) bool {
	switch p.t.Kind {
	case fields.Object:
		if id := p.t.ID; id != nil {
			own := id.In(p.value).String()
			return own == "" || own == textOf(childOf(n, "id")) // without one, it may be the id that could not be read
		}
		return n.Kind() == yamlread.Mapping && p.saysAll(n)
	case fields.List:
		if n.Kind() != yamlread.Sequence || n.Count() != p.value.Len() {
			return false
		}
		i := -1
		for item := range n.Items() {
			i++
			if in, ok := p.inside(strconv.Itoa(i)); ok && !in.value.IsZero() && !in.is(item) {
				return false
			}
		}
		return true
	}
	return n.Kind() == yamlread.Scalar && p.says(n.Text())
}

// saysAll reports whether every field of a group says what its node says. One that is empty may be one that could not be
// read.
func (p place) saysAll(n yamlread.Value) bool {
	for i := range p.t.Fields {
		f := &p.t.Fields[i]
		in, there := p.inside(f.Name)
		if !there || in.value.IsZero() {
			continue
		}
		if node := childOf(n, f.Name); !node.There() || !in.is(node) {
			return false
		}
	}
	return true
}

// says reports whether a value that is no group and no list says what was written.
func (p place) says(written string) bool {
	switch p.t.Kind {
	case fields.Integer:
		n, err := strconv.Atoi(written)
		return err == nil && int64(n) == p.value.Int()
	case fields.Boolean:
		return strings.EqualFold(written, "true") == p.value.Bool()
	case fields.Date:
		return p.value.Interface().(mabra.Date).String() == written
	case fields.PartialDate:
		return p.value.Interface().(mabra.PartialDate).String() == written
	case fields.UUID:
		id, err := uuid.Parse(written)
		return err == nil && id == p.value.Interface().(uuid.UUID)
	}
	said := p.value.String()
	return said == written || said == "" && !fields.Says(written) // see fields.Said
}

// childOf gives the value of a key in a group, the first where there are several; otherwise none.
func childOf(n yamlread.Value, name string) yamlread.Value {
	for key, value := range n.Pairs() {
		if key.Text() == name {
			return value
		}
	}
	return yamlread.Value{}
}

func textOf(n yamlread.Value) string {
	if !n.There() {
		return ""
	}
	return n.Text()
}
