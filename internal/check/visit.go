package check

import "github.com/mabra-hjulet/mabra/internal/fields"

// A visitor goes through the values of a document once, in the order of the format.
type visitor struct {
	trail fields.Trail
	looks bool                                 // it leaves out what no check looks at: see fields.Field.Looked
	items func(t *fields.Type, at fields.Spot) // every item of a list that is a group with validate tags; nil: none

	// Every value that is there and is no group or list of groups. Of a list t is the type of the items.
	each func(f *fields.Field, t *fields.Type, at fields.Spot)
}

func (v *visitor) object(t *fields.Type, group fields.Spot) {
	for i := range t.Fields {
		f := &t.Fields[i]
		if v.looks && !f.Looked {
			continue
		}
		if at := f.At(group); !at.Empty(f.Type) {
			v.trail.In(f.Name)
			v.field(f, f.Type, at)
			v.trail.Out()
		}
	}
}

func (v *visitor) field(f *fields.Field, t *fields.Type, at fields.Spot) {
	switch t.Kind {
	case fields.Object:
		v.object(t, at)
	case fields.Optional:
		if !at.IsZero(t) {
			v.field(f, t.Elem, at.Behind())
		}
	case fields.List:
		for i := range at.Count() {
			item := at.Item(t, i)
			v.trail.At(i)
			if t.Elem.Shaped != nil && v.items != nil {
				v.items(t.Elem, item)
			}
			v.field(f, t.Elem, item)
			v.trail.Out()
		}
	default:
		v.each(f, t, at)
	}
}
