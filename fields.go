package mabra

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"unicode"
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

// Clone gives a copy that shares nothing with f, however deep. What stands several times in f stands as often, as one, in
// the copy. More levels than a document may have are not gone into.
func (f Fields) Clone() Fields { return (&cloning{}).group(f, 0) }

// A cloning is the work on one copy. What it has copied it remembers, so that it copies nothing twice: a value that is
// shared again and again would grow without end.
type cloning struct {
	groups map[sharedGroup]Fields
	lists  map[sharedList][]any
}

type sharedGroup struct {
	first *Field
	n     int
}

type sharedList struct {
	first *any
	n     int
}

func (c *cloning) group(f Fields, depth int) Fields {
	copied := slices.Clone(f)
	if len(f) == 0 {
		return copied
	}
	at := sharedGroup{&f[0], len(f)}
	if known, ok := c.groups[at]; ok {
		return known
	}
	if c.groups == nil {
		c.groups = map[sharedGroup]Fields{}
	}
	c.groups[at] = copied
	for i := range copied {
		copied[i].Value = c.value(copied[i].Value, depth)
	}
	return copied
}

func (c *cloning) list(l []any, depth int) []any {
	copied := slices.Clone(l)
	if len(l) == 0 {
		return copied
	}
	at := sharedList{&l[0], len(l)}
	if known, ok := c.lists[at]; ok {
		return known
	}
	if c.lists == nil {
		c.lists = map[sharedList][]any{}
	}
	c.lists[at] = copied
	for i := range copied {
		copied[i] = c.value(copied[i], depth)
	}
	return copied
}

func (c *cloning) value(value any, depth int) any {
	if depth > deepest {
		return value
	}
	switch value := value.(type) {
	case Fields:
		return c.group(value, depth+1)
	case []any:
		return c.list(value, depth+1)
	}
	return value
}

var (
	deepest    = DefaultLimits().Depth
	mostValues = DefaultLimits().Nodes
	jsonNumber = regexp.MustCompile(`^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$`)

	errTextForm = errors.New("a text is not valid UTF-8 or holds control characters")
	errNumber   = errors.New("not a number as JSON writes it")
	errValue    = errors.New("a value is of a type that documents do not have")
	errTwice    = errors.New("a key stands twice")
	errGroup    = errors.New("not a group of keys and values")
	errLanguage = errors.New("a text has a key that is no language of the library")
	errDeep     = errors.New("there are too many levels")
	errMany     = errors.New("there are too many values")
)

// valid gives the first thing about fields that no document can hold.
func (f Fields) valid() error {
	left := mostValues
	return f.validAt(0, &left)
}

// validAt is valid on a level, with so many values left. Values that are shared count as often as they would be written.
func (f Fields) validAt(depth int, left *int) error {
	seen := make(map[string]bool, len(f))
	for i := range f {
		if seen[f[i].Name] {
			return errTwice
		}
		seen[f[i].Name] = true
		if !holds(f[i].Name) {
			return errTextForm
		}
		if err := validValue(f[i].Value, depth, left); err != nil {
			return err
		}
	}
	return nil
}

// validValue says why a value of a municipality's own is none that a document holds, or gives nil. Left counts down how many
// values there may be yet.
func validValue(value any, depth int, left *int) error {
	if depth > deepest { // or it holds itself
		return errDeep
	}
	if *left--; *left < 0 {
		return errMany
	}
	switch v := value.(type) {
	case nil, bool:
		return nil
	case string:
		if !holds(v) {
			return errTextForm
		}
		return nil
	case Number:
		return v.valid()
	case Fields:
		return v.validAt(depth+1, left)
	case []any:
		for _, item := range v {
			if err := validValue(item, depth+1, left); err != nil {
				return err
			}
		}
		return nil
	}
	return errValue
}

// holds reports whether a document can hold a text: it is valid UTF-8, without control characters.
func holds(text string) bool {
	return utf8.ValidString(text) && !strings.ContainsFunc(text, func(r rune) bool {
		const nextLine = 0x85
		switch r {
		case '\t', '\n', '\r', nextLine:
			return false
		case 0xFEFF, 0xFFFE, 0xFFFF:
			return true
		}
		return unicode.IsControl(r)
	})
}

func (n Number) valid() error {
	if !jsonNumber.MatchString(string(n)) {
		return errNumber
	}
	return nil
}
