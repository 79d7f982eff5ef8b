package check

import (
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra/internal/fields"
)

// plainlyInShape reports whether a group keeps to its validate tags so plainly that the validator need not be asked:
// what it requires is there, words are in their vocabulary, ids have their form. It gives false where it is not sure.
// The validator, which costs a hundred times as much, decides everything else and tells every failure.
func plainlyInShape(t *fields.Type, group fields.Spot) bool {
	for _, f := range t.Shaped {
		at := f.At(group)
		if !plainly(f.Demands, group, f.Type, at) || !groupInShape(f.Type, at) {
			return false
		}
	}
	return true
}

// groupInShape reports the same of a group that a field leads to; of anything else it reports true.
func groupInShape(t *fields.Type, at fields.Spot) bool {
	switch t.Kind {
	case fields.Object:
		return plainlyInShape(t, at)
	case fields.Optional:
		return at.IsZero(t) || groupInShape(t.Elem, at.Behind())
	}
	return true
}

// plainly reports whether a value of a type, in a field, plainly keeps to demands. Group is what the field stands in.
func plainly(demands []fields.Demand, group fields.Spot, t *fields.Type, at fields.Spot) bool {
	for i := range demands {
		d := &demands[i]
		switch d.What {
		case fields.IfThere:
			if at.IsZero(t) {
				return true
			}
			if t.Kind == fields.Optional {
				t, at = t.Elem, at.Behind()
			}
		case fields.OfEach:
			for j := range at.Count() {
				if !plainly(demands[i+1:], group, t.Elem, at.Item(t, j)) {
					return false
				}
			}
			return true
		default:
			if !keeps(d, group, t, at) {
				return false
			}
		}
	}
	return true
}

// keeps reports whether a value plainly keeps to one demand.
func keeps(d *fields.Demand, group fields.Spot, t *fields.Type, at fields.Spot) bool {
	switch d.What {
	case fields.Required:
		return !at.IsZero(t)
	case fields.Instead:
		return !at.IsZero(t) || !d.Other.At(group).IsZero(d.Other.Type)
	case fields.InItsWords:
		return at.Text() == "" || d.Words.Has(at.Text())
	case fields.LocalID:
		return hasLocalForm(at.Text())
	case fields.Language:
		return isLanguage(at.Text())
	case fields.AtLeast:
		return at.Number() >= d.Limit
	case fields.AtMost:
		if t.Kind == fields.Text {
			return utf8.RuneCountInString(at.Text()) <= d.Limit
		}
		return at.Number() <= d.Limit
	}
	return false
}
