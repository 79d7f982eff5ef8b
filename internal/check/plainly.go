package check

import (
	"reflect"

	"github.com/mabra-hjulet/mabra/internal/fields"
)

// plainlyInShape reports whether a group keeps to its validate tags so plainly that the validator need not be asked:
// what it requires is there, words are in their vocabulary, ids have their form. It knows only these most common tags,
// and gives false where it is not sure. The validator, which costs ten times as much, decides everything else and tells
// every failure.
func plainlyInShape(t *fields.Type, group reflect.Value) bool {
	for i := range t.Fields {
		f := &t.Fields[i]
		if f.Validate == nil && f.Type.Kind != fields.Object && f.Type.Kind != fields.Optional {
			continue
		}
		value := group.FieldByIndex(f.Index)
		switch {
		case f.Type.Kind == fields.Object && f.Validate == nil:
			if !plainlyInShape(f.Type, value) {
				return false
			}
		case f.Type.Kind == fields.Optional && f.Validate == nil:
			if !value.IsNil() && f.Type.Elem.Kind == fields.Object && !plainlyInShape(f.Type.Elem, value.Elem()) {
				return false
			}
		case !plainly(f.Type, f.Validate, value):
			return false
		}
	}
	return true
}

// plainly reports whether a value plainly keeps to tags.
func plainly(t *fields.Type, tags []string, value reflect.Value) bool {
	for i, tag := range tags {
		if tag == "dive" && t.Kind == fields.List {
			for j := range value.Len() {
				if !plainly(t.Elem, tags[i+1:], value.Index(j)) {
					return false
				}
			}
			return true
		}
		if !keeps(t, tag, value) {
			return false
		}
	}
	return true
}

// keeps reports whether a value plainly keeps to one tag.
func keeps(t *fields.Type, tag string, value reflect.Value) bool {
	switch tag {
	case "required":
		if value.IsZero() || t.Kind == fields.Object {
			return false
		}
		return t.Kind != fields.Optional || t.Elem.Kind != fields.Object || plainlyInShape(t.Elem, value.Elem())
	case "known":
		return t.Vocabulary != nil && (value.Len() == 0 || t.Vocabulary.Has(value.String()))
	case "localid":
		return t.Kind == fields.Text && hasLocalForm(value.String())
	}
	return false
}
