// Package fields reads the struct tags of the document types once, so that reading, writing and checking a document
// all go by the same description of it.
//
// The tags are
//
//	yaml:"name"          the field's name in documents; ",inline" for an embedded struct
//	privacy:"free-text"  what kind of personal data the field may hold; every field has one
//	ref:"people"         the field names an item, by its id, of the named list; several lists are separated by commas
//	ref:"holdable"       the same, of any list whose items can be given to somebody by themselves
//	when:"happened"      the day of something that is said to have happened
//	holds:"services"     a text where the telephone number of a service belongs
//	holds:"patterns"     names of files with marks in place of letters, which may be nothing but marks
package fields

import (
	"reflect"
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// A Kind says how a value is written in a document.
type Kind int

// The kinds of value.
const (
	Text Kind = iota
	Integer
	Boolean
	Date
	PartialDate // a day, a month or a year
	UUID
	List
	Object
	Optional // a pointer: absent, or what it points to
	Extra    // mabra.Fields: keys that begin with x-
)

// A Type describes a Go type of the document.
type Type struct {
	Kind       Kind
	Go         reflect.Type
	Elem       *Type            // of List and Optional
	Fields     []Field          // of Object
	ID         *Field           // of Object: the text that is its id inside the document, or nil
	Extra      []int            // of Object: the index of its mabra.Fields, nil when it takes none
	Lists      Lists            // of Object: the lists inside, however deep, whose items have ids
	Listing    []*Field         // of Object: those lists, and the groups that lead to some
	Shaped     []*Field         // of Object: fields with demands, and groups that stand in it by themselves and have some
	Vocabulary mabra.Vocabulary // of Text: the closed vocabulary; nil for any text

	source []int    // of Object: the index of its mabra.Written, nil when it keeps none
	size   uintptr  // in memory: see Spot
	names  []string // of the fields of an Object, in order
}

// A Field describes a field of an Object.
type Field struct {
	Name     string
	Index    []int
	Type     *Type
	Privacy  Privacy
	Ref      []string // the lists that it may name an item of
	Refs     Lists    // the same
	List     Lists    // of a list whose items have ids: itself
	Happened bool
	Services bool     // a text where the telephone number of a service belongs
	Validate []string // the parts of the validate tag
	Demands  []Demand // what they ask
	Spared   bool     // left out, it keeps to them
	Word     bool     // an id, a language or a word of a vocabulary that may be left out: where it stands, it is never empty
	Free     bool     // a text that may say anything: no id, language, pattern or word of a vocabulary
	Spoken   bool     // a free text, a list that has to be there, or a group or list with some in it
	Looked   bool     // what every check looks at: see looked

	first  int          // of Index
	direct bool         // it has no more, as nearly all
	offset uintptr      // of the field in a group of the type: see Spot
	within reflect.Type // the struct whose field it is, or which embeds the one it is
}

// In gives the field's value in a group of the type that it is a field of.
func (f *Field) In(group reflect.Value) reflect.Value {
	if f.direct {
		return group.Field(f.first)
	}
	return group.FieldByIndex(f.Index)
}

// ExtraIn gives the municipality's own keys in a group of the type, or nil where it takes none.
func (t *Type) ExtraIn(group reflect.Value) *mabra.Fields {
	if t.Extra == nil {
		return nil
	}
	return group.FieldByIndex(t.Extra).Addr().Interface().(*mabra.Fields)
}

// OwnIn gives what a municipality has of its own in a group whose type takes such.
func (t *Type) OwnIn(group reflect.Value) mabra.Fields {
	own, _ := group.FieldByIndex(t.Extra).Interface().(mabra.Fields)
	return own
}

// Empty reports whether a value of a type is one that is left out: a zero, or a list without items. A group never is.
func Empty(t *Type, v reflect.Value) bool {
	switch t.Kind {
	case Object:
		return false
	case Text, List:
		return v.Len() == 0
	case Optional:
		return v.IsNil()
	case Integer:
		return v.Int() == 0
	case Boolean:
		return !v.Bool()
	}
	return v.IsZero()
}

// TextIn gives where a document keeps the text that it was read from, or nil where it keeps none.
func (t *Type) TextIn(document reflect.Value) *mabra.Written {
	if t.source == nil {
		return nil
	}
	return document.FieldByIndex(t.source).Addr().Interface().(*mabra.Written)
}

// Named gives the field called name of an Object, or nil.
func (t *Type) Named(name string) *Field {
	if i := t.Number(name, 0); i >= 0 {
		return &t.Fields[i]
	}
	return nil
}

// Number gives the position of the field called name among the Fields of an Object, or -1. It is looked for from a
// position on, and then from the first: documents are mostly written in the order of the format, so the field after the
// last one read is nearly always the one.
func (t *Type) Number(name string, from int) int {
	for i := from; i < len(t.names); i++ {
		if t.names[i] == name {
			return i
		}
	}
	for i := range min(from, len(t.names)) {
		if t.names[i] == name {
			return i
		}
	}
	return -1
}

// Names lists the names of the fields of an Object, in order.
func (t *Type) Names() []string { return slices.Clone(t.names) }
