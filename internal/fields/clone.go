package fields

import "reflect"

// Clone gives a copy of a document or of a part of one that shares nothing with it that can be changed. What the
// description of the type leaves out, such as the text it was read from, is taken over as it is.
func Clone[T any](value *T) *T {
	clone := *value
	unshare(Of(reflect.TypeFor[T]()), reflect.ValueOf(&clone).Elem())
	return &clone
}

// unshare gives a value lists and groups of its own.
func unshare(t *Type, v reflect.Value) {
	switch t.Kind {
	case Object:
		for i := range t.Fields {
			unshare(t.Fields[i].Type, t.Fields[i].In(v))
		}
		if extra := t.ExtraIn(v); extra != nil {
			*extra = extra.Clone()
		}
	case Optional:
		if v.IsNil() {
			return
		}
		own := reflect.New(t.Elem.Go)
		own.Elem().Set(v.Elem())
		unshare(t.Elem, own.Elem())
		v.Set(own)
	case List:
		if v.IsNil() {
			return
		}
		own := reflect.MakeSlice(t.Go, v.Len(), v.Len())
		reflect.Copy(own, v)
		for i := range own.Len() {
			unshare(t.Elem, own.Index(i))
		}
		v.Set(own)
	}
}

// Copy gives a copy of a value of a described type that shares nothing with it that can be changed.
func Copy(v reflect.Value) reflect.Value {
	own := reflect.New(v.Type()).Elem()
	own.Set(v)
	unshare(Of(v.Type()), own)
	return own
}
