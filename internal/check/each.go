package check

import (
	"reflect"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// Each calls each for every value of the document, in the order of the format. At writes out where the value stands.
// Document is a pointer to a struct.
func Each(document any, each func(f *fields.Field, value reflect.Value, at func() mabra.Path)) {
	var v visitor
	v.each = func(f *fields.Field, t *fields.Type, at fields.Spot) { each(f, at.Value(t), v.trail.Path) }
	v.object(fields.Of(reflect.TypeOf(document).Elem()), fields.SpotOf(reflect.ValueOf(document)))
}
