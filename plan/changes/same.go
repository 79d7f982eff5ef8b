package changes

import (
	"reflect"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// same reports whether two values are written in the same way.
func same(t *fields.Type, a, b reflect.Value) bool { return fields.Alike(t, a, b, sameFields) }

// sameSoFar gives how many items two lists begin with that are the same.
func sameSoFar(t *fields.Type, a, b reflect.Value) int { return fields.AlikeSoFar(t, a, b, sameFields) }

func sameFields(a, b mabra.Fields) bool { return (&ownComparison{}).fields(a, b) }

// sameOwn reports whether two values of a municipality's own are the same.
func sameOwn(a, b any) bool { return (&ownComparison{}).value(a, b) }

// An ownComparison remembers which groups and lists it has met: one that is built in Go may stand in many places, or in
// itself, and is compared once. Where two differ anywhere, all does.
type ownComparison struct {
	groups map[twoGroups]bool
	lists  map[twoLists]bool
}

type twoGroups struct {
	a, b *mabra.Field
	n    int
}

type twoLists struct {
	a, b *any
	n    int
}

func (c *ownComparison) fields(a, b mabra.Fields) bool {
	if len(a) != len(b) {
		return false
	}
	if len(a) == 0 {
		return true
	}
	if at := (twoGroups{&a[0], &b[0], len(a)}); c.groups[at] {
		return true
	} else if c.groups == nil {
		c.groups = map[twoGroups]bool{at: true}
	} else {
		c.groups[at] = true
	}
	for i := range a {
		if a[i].Name != b[i].Name || !c.value(a[i].Value, b[i].Value) {
			return false
		}
	}
	return true
}

func (c *ownComparison) list(a, b []any) bool {
	if len(a) != len(b) {
		return false
	}
	if len(a) == 0 {
		return true
	}
	if at := (twoLists{&a[0], &b[0], len(a)}); c.lists[at] {
		return true
	} else if c.lists == nil {
		c.lists = map[twoLists]bool{at: true}
	} else {
		c.lists[at] = true
	}
	for i := range a {
		if !c.value(a[i], b[i]) {
			return false
		}
	}
	return true
}

func (c *ownComparison) value(a, b any) bool {
	switch a := a.(type) {
	case mabra.Fields:
		b, ok := b.(mabra.Fields)
		return ok && c.fields(a, b)
	case []any:
		b, ok := b.([]any)
		return ok && c.list(a, b)
	case nil, bool, string, mabra.Number:
		return a == b
	}
	return false // no document holds it
}
