package plan

import (
	"reflect"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// A spot is a place in a plan that a sieve asks about: a field, an item of a list, or the municipality's own keys.
type spot struct {
	field *fields.Field // that the value stands in; of an item that of the list, of own keys nil
	kind  *fields.Type  // of the value; of own keys nil
	value reflect.Value
	path  mabra.Path // in the plan that went in
}

// A fate is what becomes of what stands at a spot.
type fate int

const (
	falls  fate = iota // it goes, with all that is inside
	sifted             // what is inside is asked about; without an inside it stays
)

// A sieve takes out of a plan what it is not told to let through. What nobody has thought of falls: the zero fate.
type sieve struct {
	fate  func(spot) fate
	looks bool // and nothing more: the plan stays as it is
}

// plan sifts a whole plan, which is changed: give it a clone.
func (s *sieve) plan(p *Plan) {
	s.group("", fields.Of(reflect.TypeFor[Plan]()), reflect.ValueOf(p).Elem())
}

func (s *sieve) group(path mabra.Path, t *fields.Type, group reflect.Value) {
	for i := range t.Fields {
		f := &t.Fields[i]
		value := f.In(group)
		if !fields.Empty(f.Type, value) && !s.passes(spot{f, f.Type, value, path.Field(f.Name)}) && !s.looks {
			value.SetZero()
		}
	}
	if own := t.ExtraIn(group); own != nil && len(*own) > 0 {
		if s.fate(spot{value: reflect.ValueOf(own).Elem(), path: path}) == falls && !s.looks {
			*own = nil
		}
	}
}

// passes reports whether anything of what stands at a spot stays. A group behind a pointer that loses all it had goes too,
// and so does an item of a list that is no group.
func (s *sieve) passes(at spot) bool {
	return s.fate(at) != falls && s.inside(at)
}

func (s *sieve) inside(at spot) bool {
	switch at.kind.Kind {
	case fields.Object:
		s.group(at.path, at.kind, at.value)
	case fields.Optional:
		within := at
		within.kind, within.value = at.kind.Elem, at.value.Elem()
		return s.inside(within) && !(within.kind.Kind == fields.Object && hollow(within.kind, within.value))
	case fields.List:
		return s.list(at)
	}
	return true
}

func (s *sieve) list(at spot) bool {
	stay := 0
	for i := range at.value.Len() {
		item := spot{at.field, at.kind.Elem, at.value.Index(i), at.path.Index(i)}
		if !s.passes(item) || s.looks {
			continue
		}
		if stay != i {
			at.value.Index(stay).Set(item.value)
		}
		stay++
	}
	if s.looks {
		return true
	}
	for i := stay; i < at.value.Len(); i++ {
		at.value.Index(i).SetZero() // nothing stands behind what can be seen
	}
	at.value.SetLen(stay)
	return stay > 0
}

// hollow reports whether a group holds nothing.
func hollow(t *fields.Type, group reflect.Value) bool {
	for i := range t.Fields {
		f := &t.Fields[i]
		value := f.In(group)
		if f.Type.Kind == fields.Object && !hollow(f.Type, value) || f.Type.Kind != fields.Object && !fields.Empty(f.Type, value) {
			return false
		}
	}
	own := t.ExtraIn(group)
	return own == nil || len(*own) == 0
}

// visit goes through all that a plan holds, and changes nothing.
func visit(p *Plan, each func(spot)) {
	s := sieve{fate: func(at spot) fate { each(at); return sifted }, looks: true}
	s.plan(p)
}

// isReference reports whether a spot is a text that names an item by its id.
func (at *spot) isReference() bool {
	return at.field != nil && at.field.Ref != nil && at.kind.Kind == fields.Text
}

// isID reports whether a spot is the id of an item of a list.
func (at *spot) isID() bool {
	return at.field != nil && at.field.Name == "id" && at.kind.Kind == fields.Text
}
