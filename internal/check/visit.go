package check

import (
	"reflect"

	"github.com/mabra-hjulet/mabra/internal/fields"
)

// A visitor goes through the values of a document once, in the order of the format.
type visitor struct {
	trail fields.Trail
	looks bool                                     // it leaves out what no check looks at: see fields.Field.Looked
	each  func(f *fields.Field, v reflect.Value)   // every field that has a value and is no group or list of groups
	items func(t *fields.Type, item reflect.Value) // every item of a list that is a group with validate tags; nil: none
}

func (v *visitor) object(t *fields.Type, value reflect.Value) {
	for i := range t.Fields {
		f := &t.Fields[i]
		if v.looks && !f.Looked {
			continue
		}
		if inside := f.In(value); !fields.Empty(f.Type, inside) {
			v.trail.In(f.Name)
			v.field(f, f.Type, inside)
			v.trail.Out()
		}
	}
}

func (v *visitor) field(f *fields.Field, t *fields.Type, value reflect.Value) {
	switch t.Kind {
	case fields.Object:
		v.object(t, value)
	case fields.Optional:
		if !value.IsNil() {
			v.field(f, t.Elem, value.Elem())
		}
	case fields.List:
		for i := range value.Len() {
			item := value.Index(i)
			v.trail.At(i)
			if t.Elem.Shaped != nil && v.items != nil {
				v.items(t.Elem, item)
			}
			v.field(f, t.Elem, item)
			v.trail.Out()
		}
	default:
		v.each(f, value)
	}
}
