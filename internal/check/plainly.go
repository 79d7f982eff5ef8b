package check

import (
	"reflect"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra/internal/fields"
)

// plainlyInShape reports whether a group keeps to its validate tags so plainly that the validator need not be asked:
// what it requires is there, words are in their vocabulary, ids have their form. It gives false where it is not sure.
// The validator, which costs a hundred times as much, decides everything else and tells every failure.
func plainlyInShape(t *fields.Type, group reflect.Value) bool {
	for _, f := range t.Shaped {
		value := f.In(group)
		if !plainly(f.Demands, group, value) || !groupInShape(f.Type, value) {
			return false
		}
	}
	return true
}

// groupInShape reports the same of a group that a field leads to; of anything else it reports true.
func groupInShape(t *fields.Type, value reflect.Value) bool {
	switch t.Kind {
	case fields.Object:
		return plainlyInShape(t, value)
	case fields.Optional:
		return value.IsNil() || groupInShape(t.Elem, value.Elem())
	}
	return true
}

// plainly reports whether a value of a field plainly keeps to demands. Group is what the field stands in.
func plainly(demands []fields.Demand, group, value reflect.Value) bool {
	for i := range demands {
		d := &demands[i]
		switch d.What {
		case fields.IfThere:
			if value.IsZero() {
				return true
			}
			if value.Kind() == reflect.Pointer {
				value = value.Elem()
			}
		case fields.OfEach:
			for j := range value.Len() {
				if !plainly(demands[i+1:], group, value.Index(j)) {
					return false
				}
			}
			return true
		default:
			if !keeps(d, group, value) {
				return false
			}
		}
	}
	return true
}

// keeps reports whether a value plainly keeps to one demand.
func keeps(d *fields.Demand, group, value reflect.Value) bool {
	switch d.What {
	case fields.Required:
		return !value.IsZero()
	case fields.Instead:
		return !value.IsZero() || !d.Other.In(group).IsZero()
	case fields.InItsWords:
		return value.Len() == 0 || d.Words.Has(value.String())
	case fields.LocalID:
		return hasLocalForm(value.String())
	case fields.Language:
		return isLanguage(value.String())
	case fields.AtLeast:
		return value.Int() >= int64(d.Limit)
	case fields.AtMost:
		if value.Kind() == reflect.String {
			return utf8.RuneCountInString(value.String()) <= d.Limit
		}
		return value.Int() <= int64(d.Limit)
	}
	return false
}
