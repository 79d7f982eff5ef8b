package plan_test

import (
	"reflect"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A kind is a kind of document, for tests that go through all of them.
type kind struct {
	name  string
	empty func() document.Document
	parse func(text []byte) (document.Document, mabra.Findings)
}

var kinds = []kind{
	{plan.Kind, func() document.Document { return new(plan.Plan) },
		func(text []byte) (document.Document, mabra.Findings) { return plan.Parse("a.yaml", text) }},
	{wheel.Kind, func() document.Document { return new(wheel.Document) },
		func(text []byte) (document.Document, mabra.Findings) { return wheel.Parse("a.yaml", text) }},
	{triangle.Kind, func() document.Document { return new(triangle.Document) },
		func(text []byte) (document.Document, mabra.Findings) { return triangle.Parse("a.yaml", text) }},
	{resilience.Kind, func() document.Document { return new(resilience.Document) },
		func(text []byte) (document.Document, mabra.Findings) { return resilience.Parse("a.yaml", text) }},
	{wheel.ModelKind, func() document.Document { return new(wheel.Model) },
		func(text []byte) (document.Document, mabra.Findings) { return wheel.ParseModel("a.yaml", text) }},
	{plan.ModelKind, func() document.Document { return new(plan.PracticeModel) },
		func(text []byte) (document.Document, mabra.Findings) { return plan.ParseModel("a.yaml", text) }},
}

// typeOf gives the description of a document's type, and its value.
func typeOf(document document.Document) (*fields.Type, reflect.Value) {
	value := reflect.ValueOf(document).Elem()
	return fields.Of(value.Type()), value
}

// forgetText lets go of the text that a document was read from, so that documents can be compared.
func forgetText(document document.Document) {
	text := reflect.ValueOf(document).Elem().FieldByName("Text")
	text.Set(reflect.Zero(text.Type()))
}

// A filler fills documents, field by field, by their description. List is the name of the list, or of the field, that
// a value stands in.
type filler struct {
	text    func(list string, f *fields.Field, t *fields.Type) string
	date    func(f *fields.Field) mabra.Date
	integer func(f *fields.Field) int
	boolean func() bool
	id      func() uuid.UUID
	items   func(depth int) int  // how many items a list gets
	present func(depth int) bool // whether a field that may be left out is there
	extra   func(depth int) mabra.Fields
}

func (f *filler) document(document document.Document) {
	t, value := typeOf(document)
	f.object("", t, value, 0)
}

func (f *filler) object(list string, t *fields.Type, v reflect.Value, depth int) {
	for i := range t.Fields {
		field := &t.Fields[i]
		f.value(list, field, field.Type, v.FieldByIndex(field.Index), depth)
	}
	if t.Extra != nil {
		v.FieldByIndex(t.Extra).Set(reflect.ValueOf(f.extra(depth)))
	}
}

func (f *filler) value(list string, field *fields.Field, t *fields.Type, v reflect.Value, depth int) {
	switch t.Kind {
	case fields.Optional:
		if f.present(depth) {
			v.Set(reflect.New(t.Elem.Go))
			f.value(list, field, t.Elem, v.Elem(), depth)
		}
	case fields.List:
		if n := f.items(depth); n > 0 {
			v.Set(reflect.MakeSlice(t.Go, n, n))
			for i := range n {
				f.value(field.Name, field, t.Elem, v.Index(i), depth+1)
			}
		}
	case fields.Object:
		f.object(list, t, v, depth+1)
	case fields.Text:
		v.SetString(f.text(list, field, t))
	case fields.Integer:
		v.SetInt(int64(f.integer(field)))
	case fields.Boolean:
		v.SetBool(f.boolean())
	case fields.Date:
		v.Set(reflect.ValueOf(f.date(field)))
	case fields.PartialDate:
		date := f.date(field).Partial()
		if depth%2 == 0 {
			date.Day = 0
		}
		v.Set(reflect.ValueOf(date))
	case fields.UUID:
		v.Set(reflect.ValueOf(f.id()))
	}
}
