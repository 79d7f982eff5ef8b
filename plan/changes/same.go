package changes

import (
	"reflect"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// same reports whether two values are written in the same way.
func same(t *fields.Type, a, b reflect.Value) bool {
	switch t.Kind {
	case fields.Object:
		for i := range t.Fields {
			if f := &t.Fields[i]; !same(f.Type, f.In(a), f.In(b)) {
				return false
			}
		}
		return t.Extra == nil || sameFields(ownOf(t, a), ownOf(t, b))
	case fields.List:
		return a.Len() == b.Len() && sameSoFar(t.Elem, a, b) == a.Len()
	case fields.Optional:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() && b.IsNil()
		}
		return same(t.Elem, a.Elem(), b.Elem())
	case fields.Text:
		return a.String() == b.String()
	case fields.Integer:
		return a.Int() == b.Int()
	case fields.Boolean:
		return a.Bool() == b.Bool()
	}
	return a.Equal(b)
}

// sameSoFar gives how many items two lists begin with that are the same.
func sameSoFar(t *fields.Type, a, b reflect.Value) int {
	for i := range min(a.Len(), b.Len()) {
		if !same(t, a.Index(i), b.Index(i)) {
			return i
		}
	}
	return min(a.Len(), b.Len())
}

func sameFields(a, b mabra.Fields) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Name != b[i].Name || !sameOwn(a[i].Value, b[i].Value) {
			return false
		}
	}
	return true
}

// sameOwn reports whether two values of a municipality's own are the same.
func sameOwn(a, b any) bool {
	switch a := a.(type) {
	case mabra.Fields:
		b, ok := b.(mabra.Fields)
		return ok && sameFields(a, b)
	case []any:
		b, ok := b.([]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for i := range a {
			if !sameOwn(a[i], b[i]) {
				return false
			}
		}
		return true
	case nil, bool, string, mabra.Number:
		return a == b
	}
	return false // no document holds it
}
