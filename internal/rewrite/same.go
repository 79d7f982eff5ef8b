package rewrite

import (
	"reflect"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// same reports whether two values of a type are written alike.
func same(t *fields.Type, a, b reflect.Value) bool {
	switch t.Kind {
	case fields.Object:
		for i := range t.Fields {
			if f := &t.Fields[i]; !same(f.Type, f.In(a), f.In(b)) {
				return false
			}
		}
		return t.Extra == nil || sameOwn(*t.ExtraIn(a), *t.ExtraIn(b))
	case fields.Optional:
		if a.IsNil() || b.IsNil() {
			return a.IsNil() == b.IsNil()
		}
		return same(t.Elem, a.Elem(), b.Elem())
	case fields.List:
		if a.Len() != b.Len() {
			return false
		}
		for i := range a.Len() {
			if !same(t.Elem, a.Index(i), b.Index(i)) {
				return false
			}
		}
		return true
	}
	return a.Interface() == b.Interface()
}

// sameOwn reports whether a municipality's own keys are the same, in whatever order.
func sameOwn(a, b mabra.Fields) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		value, there := b.Get(a[i].Name)
		if !there || !reflect.DeepEqual(a[i].Value, value) {
			return false
		}
	}
	return true
}

// pairs says which item of a list each item of another was: those that have its id, or are written alike; and, where as many
// between two such have changed, the one in its place. Of one that has come it says -1.
func pairs(t *fields.Type, was, now reflect.Value) []int {
	of, taken := make([]int, now.Len()), make([]bool, was.Len())
	for i := range of {
		of[i] = -1
	}
	for _, alike := range []func(a, b reflect.Value) bool{
		func(a, b reflect.Value) bool { return sameID(t, a, b) },
		func(a, b reflect.Value) bool { return same(t, a, b) },
	} {
		for i := range of {
			for k := range taken {
				j := (i + k) % len(taken) // the one in the same place first
				if of[i] < 0 && !taken[j] && alike(was.Index(j), now.Index(i)) {
					of[i], taken[j] = j, true
				}
			}
		}
	}
	pairUp(of, taken)
	return of
}

// pairUp pairs those that are left over between the same neighbours, in their order.
func pairUp(of []int, taken []bool) {
	next := 0
	for i := range of {
		if of[i] >= 0 {
			next = of[i] + 1
			continue
		}
		if next < len(taken) && !taken[next] {
			of[i], taken[next] = next, true
			next++
		}
	}
}

func sameID(t *fields.Type, a, b reflect.Value) bool {
	if t.Kind != fields.Object || t.ID == nil {
		return false
	}
	id := t.ID.In(a).String()
	return id != "" && id == t.ID.In(b).String()
}
