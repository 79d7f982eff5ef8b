package fields

import (
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
)

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

// describe describes a Go type as documents write it.
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

// object describes a struct: its fields, and what follows from all of them.
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
