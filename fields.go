package mabra

import (
	"errors"
	"regexp"
	"slices"
	"unicode/utf8"
)

// Fields are the keys of a document that begin with x-: a municipal system's own data, in the order they were written.
// They are kept and written back as they are; the library never looks inside them.
//
// By themselves, encoding/json and gopkg.in/yaml.v3 write and read Fields as documents do: a group of keys in their
// order, numbers as they were written. What no document can hold is an error, which never repeats it.
type Fields []Field

// A Field is one key of Fields. Value is a string, a bool, a Number, nil, a []any of such values, or Fields.
type Field struct {
	Name  string
	Value any
}

// A Number is a number as it was written, so that 1.10 stays 1.10.
type Number string

// Get gives the value of the key called name, and whether there is one. With more names it goes on into what stands
// there: Get("x-school", "class") gives the class of x-school.
func (f Fields) Get(name string, inside ...string) (value any, ok bool) {
	i := f.index(name)
	if i < 0 {
		return nil, false
	}
	if len(inside) == 0 {
		return f[i].Value, true
	}
	group, _ := f[i].Value.(Fields)
	return group.Get(inside[0], inside[1:]...)
}

// Set gives the key called name a value: in its place where there is one already, and last otherwise. The value is one
// that a Field can have; with any other, the document cannot be written.
func (f *Fields) Set(name string, value any) {
	if i := f.index(name); i >= 0 {
		(*f)[i].Value = value
		return
	}
	*f = append(*f, Field{Name: name, Value: value})
}

func (f Fields) index(name string) int {
	return slices.IndexFunc(f, func(field Field) bool { return field.Name == name })
}

// Clone gives a copy that shares nothing with f, however deep. More levels than a document may have are not gone into.
func (f Fields) Clone() Fields { return f.clone(0) }

func (f Fields) clone(depth int) Fields {
	copied := slices.Clone(f)
	for i := range copied {
		copied[i].Value = cloned(copied[i].Value, depth)
	}
	return copied
}

func cloned(value any, depth int) any {
	if depth > deepest {
		return value
	}
	switch value := value.(type) {
	case Fields:
		return value.clone(depth + 1)
	case []any:
		copied := slices.Clone(value)
		for i := range copied {
			copied[i] = cloned(copied[i], depth+1)
		}
		return copied
	}
	return value
}

var (
	deepest    = DefaultLimits().Depth
	jsonNumber = regexp.MustCompile(`^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$`)

	errTextForm = errors.New("a text is not valid UTF-8")
	errNumber   = errors.New("not a number as JSON writes it")
	errValue    = errors.New("a value is of a type that documents do not have")
	errTwice    = errors.New("a key stands twice")
	errGroup    = errors.New("not a group of keys and values")
	errLanguage = errors.New("a text has a key that is no language of the library")
	errDeep     = errors.New("there are too many levels")
)

// valid gives the first thing about fields that no document can hold.
func (f Fields) valid(depth int) error {
	seen := make(map[string]bool, len(f))
	for i := range f {
		if seen[f[i].Name] {
			return errTwice
		}
		seen[f[i].Name] = true
		if !utf8.ValidString(f[i].Name) {
			return errTextForm
		}
		if err := validValue(f[i].Value, depth); err != nil {
			return err
		}
	}
	return nil
}

func validValue(value any, depth int) error {
	if depth > deepest { // or it holds itself
		return errDeep
	}
	switch v := value.(type) {
	case nil, bool:
		return nil
	case string:
		if !utf8.ValidString(v) {
			return errTextForm
		}
		return nil
	case Number:
		return v.valid()
	case Fields:
		return v.valid(depth + 1)
	case []any:
		for _, item := range v {
			if err := validValue(item, depth+1); err != nil {
				return err
			}
		}
		return nil
	}
	return errValue
}

func (n Number) valid() error {
	if !jsonNumber.MatchString(string(n)) {
		return errNumber
	}
	return nil
}
