package changes

import (
	"reflect"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// A side is one of the two plans, with what its ids name.
type side struct {
	*plan.Index
	root    reflect.Value
	earlier bool
	items   map[string]map[string]*item // of lists that have been looked in, by their ids
}

// A standing is what stands at a place of a plan: the item it belongs to, and the fields from there on.
type standing struct {
	in     *side
	fields []*fields.Field // inside the innermost item
	names  []string        // of all fields on the way
	item   *item           // the innermost; nil where there is none
	value  reflect.Value   // what stands there
	whole  bool            // it is the item itself
}

// An item is an item of a list of groups.
type item struct {
	row   string // the fields on the way to its list
	field *fields.Field
	t     *fields.Type
	value reflect.Value
	outer *item
	at    mabra.Path
}

// key tells items apart, whatever they are called: by their ids where they have some.
func (in *side) key(at *item) string {
	if id := identityOf(at.t).id(at.value); id != "" {
		return at.row + "#" + id
	}
	if in.earlier {
		return "-" + string(at.at)
	}
	return string(at.at)
}

// key tells apart what places belong to.
func (s *standing) key() string {
	if s.item != nil {
		return s.in.key(s.item)
	}
	if len(s.names) == 0 {
		return ""
	}
	return s.names[0]
}

// stands gives what stands at a path.
func (in *side) stands(path mabra.Path) *standing {
	s := &standing{in: in, value: in.root}
	t := planType()
	var at mabra.Path
	for _, step := range path.Steps() {
		if t.Kind == fields.Optional {
			if s.value.IsNil() {
				return s
			}
			t, s.value = t.Elem, s.value.Elem()
		}
		if t.Kind == fields.List {
			i := indexOf(step)
			at = at.Index(i)
			t, s.value = t.Elem, s.value.Index(i)
			if t.Kind == fields.Object {
				field := s.fields[len(s.fields)-1]
				s.item = &item{row: strings.Join(s.names, "."), field: field, t: t, value: s.value, outer: s.item, at: at}
				s.fields = nil
			}
			s.whole = t.Kind == fields.Object
			continue
		}
		f := t.Named(step)
		at = at.Field(f.Name)
		t, s.value = f.Type, f.In(s.value)
		s.fields = append(s.fields, f)
		s.names = append(s.names, f.Name)
		s.whole = false
	}
	if t.Kind == fields.Optional && !s.value.IsNil() {
		s.value = s.value.Elem()
	}
	return s
}

func indexOf(step string) int {
	n := 0
	for _, digit := range step {
		n = n*10 + int(digit-'0')
	}
	return n
}

// name gives the fields on the way, without places in lists.
func (s *standing) name() string { return strings.Join(s.names, ".") }
