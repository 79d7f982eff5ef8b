package changes

import (
	"encoding/binary"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra/internal/fields"
)

// An identity says how items of a type are told from each other, by the description of the type.
type identity struct {
	of       *fields.Type
	named    *fields.Field   // the field that holds the id; nil where there is none
	kind     []*fields.Field // what an item has to have in common with another to be the same: whose, which, of what kind
	day      []*fields.Field // the days on which it happened, and other days that it cannot be without
	says     []*fields.Field // free texts
	required []*fields.Field // those of the free texts that it cannot be without
	numbered bool            // its kind has a number, which tells which one it is
}

var identities sync.Map // *fields.Type → *identity

func identityOf(t *fields.Type) *identity {
	if known, ok := identities.Load(t); ok {
		return known.(*identity)
	}
	known, _ := identities.LoadOrStore(t, newIdentity(t))
	return known.(*identity)
}

func newIdentity(t *fields.Type) *identity {
	i := &identity{of: t}
	if t.Kind != fields.Object {
		return i
	}
	i.named = t.Named("id")
	for n := range t.Fields {
		i.add(&t.Fields[n])
	}
	i.byWhom()
	return i
}

// add sorts a field in.
func (i *identity) add(f *fields.Field) {
	day := f.Type.Kind == fields.Date || f.Type.Kind == fields.PartialDate
	switch {
	case f == i.named || f.Type.Kind == fields.List || f.Type.Kind == fields.Object || f.Type.Kind == fields.Optional:
	case day && (f.Happened || required(f)):
		i.day = append(i.day, f)
	case f.Type.Kind == fields.Text && f.Free && f.Privacy == fields.FreeText:
		i.says = append(i.says, f)
		if required(f) {
			i.required = append(i.required, f)
		}
	case required(f):
		i.kind = append(i.kind, f)
		i.numbered = i.numbered || f.Type.Kind == fields.Integer
	}
}

func required(f *fields.Field) bool {
	return slices.ContainsFunc(f.Validate, func(part string) bool { return strings.HasPrefix(part, "required") })
}

// byWhom adds to the kind whoever is named first, where nothing else tells items apart: two people's words of the same day
// are not the same words.
func (i *identity) byWhom() {
	names := func(f *fields.Field) bool { return f.Type.Kind == fields.Text && f.Ref != nil }
	if len(i.required) > 0 || i.numbered || slices.ContainsFunc(i.kind, names) {
		return
	}
	for n := range i.of.Fields {
		if f := &i.of.Fields[n]; names(f) {
			i.kind = append(i.kind, f)
			return
		}
	}
}

// id gives the id of an item; empty where it has none.
func (i *identity) id(item reflect.Value) string {
	if i.named == nil {
		return ""
	}
	return i.named.In(item).String()
}

// keys are what two items are held against each other by, the surest first. A key that is empty says nothing.
var keys = []func(i *identity, item reflect.Value) string{
	func(i *identity, item reflect.Value) string { return string(appendKey(nil, i.of, item)) },
	func(i *identity, item reflect.Value) string { return i.key(item, i.day, i.required) },
	func(i *identity, item reflect.Value) string {
		switch {
		case len(i.required) > 0:
			return "" // another text is another thing, unless most of its words are the same
		case i.numbered:
			return i.key(item)
		case !i.filled(item, i.day):
			return ""
		}
		return i.key(item, i.day)
	},
	func(i *identity, item reflect.Value) string {
		if !i.filled(item, i.says) {
			return ""
		}
		return i.key(item, i.says)
	},
}

// filled reports whether one of the fields says something, or there are none.
func (i *identity) filled(item reflect.Value, some []*fields.Field) bool {
	return len(some) == 0 || slices.ContainsFunc(some, func(f *fields.Field) bool { return !f.In(item).IsZero() })
}

// key gives what kind an item is of, and the fields given. Of an item that has none of them it is empty.
func (i *identity) key(item reflect.Value, more ...[]*fields.Field) string {
	var key []byte
	says := false
	add := func(some []*fields.Field) {
		for _, f := range some {
			v := f.In(item)
			says = says || !v.IsZero()
			key = appendKey(key, f.Type, v)
		}
	}
	add(i.kind)
	for _, some := range more {
		add(some)
	}
	if !says {
		return ""
	}
	return string(key)
}

// appendKey writes a value out so that two are the same exactly where what is written is.
func appendKey(key []byte, t *fields.Type, v reflect.Value) []byte {
	switch t.Kind {
	case fields.Object:
		for i := range t.Fields {
			key = appendKey(key, t.Fields[i].Type, t.Fields[i].In(v))
		}
		if t.Extra != nil {
			own := t.OwnIn(v)
			key = binary.AppendUvarint(key, uint64(len(own)))
			for _, field := range own { // their values are held against each other where the rest is the same
				key = appendText(key, field.Name)
			}
		}
		return key
	case fields.List:
		key = binary.AppendUvarint(key, uint64(v.Len()))
		for i := range v.Len() {
			key = appendKey(key, t.Elem, v.Index(i))
		}
		return key
	case fields.Optional:
		if v.IsNil() {
			return append(key, 0)
		}
		return appendKey(append(key, 1), t.Elem, v.Elem())
	case fields.Text:
		return appendText(key, v.String())
	case fields.Integer:
		return binary.AppendVarint(key, v.Int())
	case fields.Boolean:
		if v.Bool() {
			return append(key, 1)
		}
		return append(key, 0)
	case fields.UUID:
		return append(key, v.Bytes()...)
	}
	for i := range v.NumField() { // a day: year, month, day
		key = binary.AppendVarint(key, v.Field(i).Int())
	}
	return key
}

func appendText(key []byte, text string) []byte {
	return append(binary.AppendUvarint(key, uint64(len(text))), text...)
}
