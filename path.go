package mabra

import (
	"strconv"
	"strings"
)

// A Path says where in a document a value stands: "actions[2].responsible". The empty Path is the whole document.
// A Path holds only field names of the format and numbers, never a key that a document made up.
type Path string

// Field gives the path of the field called name inside p.
func (p Path) Field(name string) Path {
	if p == "" {
		return Path(name)
	}
	return p + "." + Path(name)
}

// Join gives the path of what stands at inside, seen from p.
func (p Path) Join(inside Path) Path {
	switch {
	case p == "":
		return inside
	case inside == "":
		return p
	case inside[0] == '[':
		return p + inside
	}
	return p + "." + inside
}

// Index gives the path of item i, counted from 0, of the list p.
func (p Path) Index(i int) Path {
	return p + "[" + Path(strconv.Itoa(i)) + "]"
}

// Parent gives the path of what p stands in: "actions[2]" for "actions[2].responsible", "actions" for "actions[2]".
// The parent of the whole document is the whole document.
func (p Path) Parent() Path {
	if i := strings.LastIndexAny(string(p), ".["); i >= 0 {
		return p[:i]
	}
	return ""
}

// Contains reports whether other is p or stands somewhere inside p.
func (p Path) Contains(other Path) bool {
	if !strings.HasPrefix(string(other), string(p)) {
		return false
	}
	return p == "" || len(other) == len(p) || other[len(p)] == '.' || other[len(p)] == '['
}

// Steps gives p from the outside in: field names, and list positions as numbers.
func (p Path) Steps() []string {
	return strings.FieldsFunc(string(p), func(r rune) bool { return r == '.' || r == '[' || r == ']' })
}

// Pointer gives p as a JSON Pointer (RFC 6901): "/actions/2/responsible".
func (p Path) Pointer() string {
	if p == "" {
		return ""
	}
	return "/" + strings.Join(p.Steps(), "/")
}
