package rewrite

import (
	"reflect"
	"slices"
	"strconv"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// Same reports whether two documents, pointers to structs, are written alike, but for the order of a municipality's own keys.
func Same(a, b any) bool {
	t := reflect.TypeOf(a)
	return t == reflect.TypeOf(b) && same(fields.Of(t.Elem()), reflect.ValueOf(a).Elem(), reflect.ValueOf(b).Elem())
}

// same reports whether two values of a type are written alike.
func same(t *fields.Type, a, b reflect.Value) bool { return fields.Alike(t, a, b, sameOwn) }

// sameOwn reports whether a municipality's own keys are the same, in whatever order: a program that has held them may know no order,
// and 1.10 as 1.1.
func sameOwn(a, b mabra.Fields) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		value, there := b.Get(a[i].Name)
		if !there || !sameAny(a[i].Value, value) {
			return false
		}
	}
	return true
}

func sameAny(a, b any) bool {
	switch a := a.(type) {
	case mabra.Fields:
		b, is := b.(mabra.Fields)
		return is && sameOwn(a, b)
	case []any:
		b, is := b.([]any)
		return is && slices.EqualFunc(a, b, sameAny)
	case mabra.Number:
		b, is := b.(mabra.Number)
		return is && sameNumber(string(a), string(b))
	}
	return a == b
}

func sameNumber(a, b string) bool {
	first, err := strconv.ParseFloat(a, 64)
	second, err2 := strconv.ParseFloat(b, 64)
	return a == b || err == nil && err2 == nil && first == second
}

// pairs says which item of a list each item of another was: the one in its place, or another, that has its id or is written alike;
// and, of those that are left between the same neighbours, the next one. Of one that has come it says -1.
func pairs(t *fields.Type, was, now reflect.Value) []int {
	of, taken := make([]int, now.Len()), make([]bool, was.Len())
	for i := range of {
		of[i] = -1
	}
	sameIDs := func(i, j int) bool { return sameID(t, was.Index(j), now.Index(i)) }
	asWritten := func(i, j int) bool { return same(t, was.Index(j), now.Index(i)) }
	inPlace := func(i, j int) bool { return i == j && (sameIDs(i, j) || asWritten(i, j)) }
	for _, alike := range []func(i, j int) bool{inPlace, sameIDs, asWritten} {
		for i := range of {
			for j := range taken {
				if of[i] < 0 && !taken[j] && alike(i, j) {
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
