// Package fields reads the struct tags of the document types once, so that reading, writing and checking a document
// all go by the same description of it.
//
// The tags are
//
//	yaml:"name"          the field's name in documents; ",inline" for an embedded struct
//	privacy:"free-text"  what kind of personal data the field may hold; every field has one
//	ref:"people"         the field names an item, by its id, of the named list; several lists are separated by commas
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
	Extra      []int            // of Object: the index of its mabra.Fields, nil when it takes none
	Lists      []string         // of Object: the lists inside, however deep, whose items have ids
	Shaped     bool             // of Object: it, or a group that stands in it by itself, has validate tags
	Vocabulary mabra.Vocabulary // of Text: the closed vocabulary; nil for any text

	byName map[string]int
}

// A Field describes a field of an Object.
type Field struct {
	Name     string
	Index    []int
	Type     *Type
	Privacy  Privacy
	Ref      []string
	Happened bool
	Services bool     // a text where the telephone number of a service belongs
	Validate []string // the parts of the validate tag
	Word     bool     // an id, a language or a word of a vocabulary that may be left out: where it stands, it is never empty
	Free     bool     // a text that may say anything: no id, language, pattern or word of a vocabulary

	shaped bool         // it has a validate tag, or is a group that has some
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

// Named gives the field called name of an Object, or nil.
func (t *Type) Named(name string) *Field {
	if i, ok := t.byName[name]; ok {
		return &t.Fields[i]
	}
	return nil
}

// Number gives the position of the field called name among the Fields of an Object, or -1.
func (t *Type) Number(name string) int {
	if i, ok := t.byName[name]; ok {
		return i
	}
	return -1
}

// Names lists the names of the fields of an Object, in order.
func (t *Type) Names() []string {
	names := make([]string, len(t.Fields))
	for i := range t.Fields {
		names[i] = t.Fields[i].Name
	}
	return names
}

var (
	types sync.Map // reflect.Type → *Type

	partial    = reflect.TypeFor[mabra.PartialDate]()
	dateType   = reflect.TypeFor[mabra.Date]()
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
	known, _ := types.LoadOrStore(t, describe(t))
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
	described := &Type{Kind: Object, Go: t, byName: map[string]int{}}
	described.add(t, nil)
	for i, f := range described.Fields {
		described.byName[f.Name] = i
		described.Lists = append(described.Lists, f.lists()...)
		described.Shaped = described.Shaped || f.shaped
	}
	return described
}

// lists gives the field's name where it is a list whose items have ids, and the names of such lists inside it.
func (f *Field) lists() []string {
	t := f.Type
	if t.Kind == Optional {
		t = t.Elem
	}
	switch {
	case t.Kind != List || t.Elem.Kind != Object:
		return t.Lists
	case t.Elem.Named("id") != nil:
		return append([]string{f.Name}, t.Elem.Lists...)
	}
	return t.Elem.Lists
}

func (t *Type) groupShaped() bool {
	if t.Kind == Optional {
		t = t.Elem
	}
	return t.Shaped
}

// add adds the fields of t, which stands at index outer inside the described struct.
func (t *Type) add(from reflect.Type, outer []int) {
	for i := range from.NumField() {
		f := from.Field(i)
		index := append(outer[:len(outer):len(outer)], i)
		name, options, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		switch {
		case options == "inline":
			t.add(f.Type, index)
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
				Ref:      list(f.Tag.Get("ref")),
				Happened: f.Tag.Get("when") == "happened",
				Services: f.Tag.Get("holds") == "services",
				Validate: validate,
				Word:     !slices.Contains(validate, "required") && slices.ContainsFunc(validate, isWord),
				Free:     !slices.ContainsFunc(validate, isWord) && f.Tag.Get("holds") != "patterns" && free(Of(f.Type)),
				within:   t.Go,
				shaped:   validate != nil || Of(f.Type).groupShaped(),
			})
		}
	}
}

// isWord reports whether what a part of the validate tag asks for is a word of some list, and so never an empty text.
func isWord(part string) bool { return part == "known" || part == "localid" || part == "language" }

// free reports whether a type is text, or a list of texts, without a vocabulary.
func free(t *Type) bool {
	for t.Kind == List || t.Kind == Optional {
		t = t.Elem
	}
	return t.Kind == Text && t.Vocabulary == nil
}

func list(tag string) []string {
	if tag == "" {
		return nil
	}
	return strings.Split(tag, ",")
}
