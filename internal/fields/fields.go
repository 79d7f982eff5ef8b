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
	"strings"
	"sync"

	"github.com/google/uuid"

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

// A Privacy says what kind of personal data a field may hold. De-identification, copies for a recipient and logs are
// built on these classes, as lists of what is allowed.
type Privacy string

// The classes of privacy.
const (
	Identifier Privacy = "identifier" // names, numbers and ids that point out a person
	Contact    Privacy = "contact"    // ways to reach somebody: telephone, e-mail, address
	Day        Privacy = "date"
	Place      Privacy = "place"     // where somebody is to be found: a school, a unit, a municipality
	FreeText   Privacy = "free-text" // somebody's own words
	Code       Privacy = "code"      // a word of a vocabulary, or a number without meaning outside the document
	Structure  Privacy = "structure" // what only holds the document together
)

// Longest gives how many characters a text of the class may have: somebody's own words may be long, a name or a code is
// not.
func (p Privacy) Longest() int {
	if p == FreeText || p == Structure {
		return 10_000
	}
	return 200
}

// Classes lists all classes of privacy.
func Classes() []Privacy {
	return []Privacy{Identifier, Contact, Day, Place, FreeText, Code, Structure}
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

var (
	types sync.Map // reflect.Type → *Type

	partial    = reflect.TypeFor[mabra.PartialDate]()
	dateType   = reflect.TypeFor[mabra.Date]()
	written    = reflect.TypeFor[mabra.Written]()
	uuidType   = reflect.TypeFor[uuid.UUID]()
	extraType  = reflect.TypeFor[mabra.Fields]()
	vocabulary = reflect.TypeFor[mabra.Enumeration]()
)

// Of gives the description of a Go type. The types are those of the library's own documents, so a type that cannot be
// described is a mistake in the library, found by its tests; it panics.
func Of(t reflect.Type) *Type {
	if known, ok := types.Load(t); ok {
		return known.(*Type)
	}
	described := describe(t)
	described.size = t.Size()
	known, _ := types.LoadOrStore(t, described)
	return known.(*Type)
}

func describe(t reflect.Type) *Type {
	switch {
	case t == dateType:
		return &Type{Kind: Date, Go: t}
	case t == partial:
		return &Type{Kind: PartialDate, Go: t}
	case t == uuidType:
		return &Type{Kind: UUID, Go: t}
	case t == extraType:
		return &Type{Kind: Extra, Go: t}
	case t.Kind() == reflect.String:
		described := &Type{Kind: Text, Go: t}
		if t.Implements(vocabulary) {
			described.Vocabulary = reflect.Zero(t).Interface().(mabra.Enumeration).Vocabulary()
		}
		return described
	case t.Kind() == reflect.Int:
		return &Type{Kind: Integer, Go: t}
	case t.Kind() == reflect.Bool:
		return &Type{Kind: Boolean, Go: t}
	case t.Kind() == reflect.Slice:
		return &Type{Kind: List, Go: t, Elem: Of(t.Elem())}
	case t.Kind() == reflect.Pointer:
		return &Type{Kind: Optional, Go: t, Elem: Of(t.Elem())}
	case t.Kind() == reflect.Struct:
		return object(t)
	}
	panic("fields: a document cannot hold " + t.String())
}

func object(t reflect.Type) *Type {
	described := &Type{Kind: Object, Go: t}
	described.add(t, nil, 0)
	for i := range described.Fields {
		described.names = append(described.names, described.Fields[i].Name)
	}
	if id := described.Named("id"); id != nil && id.Type.Kind == Text {
		described.ID = id
	}
	for i := range described.Fields {
		f := &described.Fields[i]
		f.readDemands(described)
		f.Spoken = f.Free || f.mustHaveItems() || f.Type.leads(func(inside *Field) bool { return inside.Spoken })
		f.Looked = f.looked()
		described.Lists |= f.List | f.Type.listsInside()
		if f.Validate != nil || f.Type.groupShaped() {
			described.Shaped = append(described.Shaped, f)
		}
		if f.List|f.Type.listsInside() != 0 {
			described.Listing = append(described.Listing, f)
		}
	}
	return described
}

// leads reports whether a type is a group, or leads to one, with such a field.
func (t *Type) leads(such func(*Field) bool) bool {
	for t.Elem != nil {
		t = t.Elem
	}
	for i := range t.Fields {
		if such(&t.Fields[i]) {
			return true
		}
	}
	return false
}

// looked reports whether there is something in a field that every check of a document looks at: a text, a day that
// something is said to have happened, or items that are asked for their shape.
func (f *Field) looked() bool {
	if items := f.Type.Items(); items != nil && items.Shaped != nil {
		return true
	}
	return f.Happened || f.Type.text() != nil || f.Type.leads(func(inside *Field) bool { return inside.Looked })
}

// text gives the type of the texts, where a type is text or a list of texts; otherwise nil.
func (t *Type) text() *Type {
	for t.Elem != nil {
		t = t.Elem
	}
	if t.Kind != Text {
		return nil
	}
	return t
}

// groupShaped reports whether a type is a group, or leads to one, that is to be asked with the group it stands in.
func (t *Type) groupShaped() bool {
	if t.Kind == Optional {
		t = t.Elem
	}
	return t.Shaped != nil
}

// add adds the fields of t, which stands at index outer inside the described struct, so many bytes from its beginning.
func (t *Type) add(from reflect.Type, outer []int, begins uintptr) {
	for i := range from.NumField() {
		f := from.Field(i)
		index := append(outer[:len(outer):len(outer)], i)
		name, options, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		switch {
		case options == "inline":
			t.add(f.Type, index, begins+f.Offset)
		case f.Type == written:
			t.source = index
		case !f.IsExported() || name == "-":
		case f.Type == extraType:
			t.Extra = index
		default:
			validate := list(f.Tag.Get("validate"))
			t.Fields = append(t.Fields, Field{
				Name:     name,
				Index:    index,
				Type:     Of(f.Type),
				Privacy:  Privacy(f.Tag.Get("privacy")),
				Ref:      referredTo(f.Tag.Get("ref")),
				Refs:     listsNamed(referredTo(f.Tag.Get("ref"))...),
				List:     Of(f.Type).listed(name),
				Happened: f.Tag.Get("when") == "happened",
				Services: f.Tag.Get("holds") == "services",
				Validate: validate,
				Word:     !slices.Contains(validate, "required") && slices.ContainsFunc(validate, isWord),
				Free:     !slices.ContainsFunc(validate, isWord) && f.Tag.Get("holds") != "patterns" && free(Of(f.Type)),
				first:    index[0],
				direct:   len(index) == 1,
				offset:   begins + f.Offset,
				within:   t.Go,
			})
		}
	}
}

// holdable are the lists of what a plan holds that can be given to somebody by itself, without the rest of the plan.
var holdable = []string{"needs", "outcomes", "actions", "measures", "risks", "contingency", "meetings"}

// Holdable lists them.
func Holdable() []string { return slices.Clone(holdable) }

// referredTo gives the lists that a ref tag names.
func referredTo(tag string) []string {
	if tag == "holdable" {
		return Holdable()
	}
	return list(tag)
}

// isWord reports whether what a part of the validate tag asks for is a word of some list, and so never an empty text.
func isWord(part string) bool { return part == "known" || part == "localid" || part == "language" }

// free reports whether a type is text, or a list of texts, without a vocabulary.
func free(t *Type) bool {
	text := t.text()
	return text != nil && text.Vocabulary == nil
}

func list(tag string) []string {
	if tag == "" {
		return nil
	}
	return strings.Split(tag, ",")
}
