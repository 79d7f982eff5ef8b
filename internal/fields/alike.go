package fields

import (
	"reflect"

	"github.com/mabra-hjulet/mabra"
)

// Alike reports whether two values of a type are written alike. What a municipality has of its own is compared by own.
func Alike(t *Type, a, b reflect.Value, own func(a, b mabra.Fields) bool) bool {
	switch t.Kind {
	case Object:
		for i := range t.Fields {
			if f := &t.Fields[i]; !Alike(f.Type, f.In(a), f.In(b), own) {
				return false
			}
		}
		return t.Extra == nil || own(t.OwnIn(a), t.OwnIn(b))
	case Optional:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() && b.IsNil()
		}
		return Alike(t.Elem, a.Elem(), b.Elem(), own)
	case List:
		return a.Len() == b.Len() && AlikeSoFar(t.Elem, a, b, own) == a.Len()
	case Text:
		return a.String() == b.String()
	case Integer:
		return a.Int() == b.Int()
	case Boolean:
		return a.Bool() == b.Bool()
	}
	return a.Equal(b)
}

// AlikeSoFar gives how many items of a type two lists begin with that are written alike.
func AlikeSoFar(t *Type, a, b reflect.Value, own func(a, b mabra.Fields) bool) int {
	for i := range min(a.Len(), b.Len()) {
		if !Alike(t, a.Index(i), b.Index(i), own) {
			return i
		}
	}
	return min(a.Len(), b.Len())
}
