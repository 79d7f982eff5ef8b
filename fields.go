package mabra

// Fields are the keys of a document that begin with x-: a municipal system's own data, in the order they were written.
// They are kept and written back as they are; the library never looks inside them.
type Fields []Field

// A Field is one key of Fields. Value is a string, a bool, a Number, nil, a []any of such values, or Fields.
type Field struct {
	Name  string
	Value any
}

// A Number is a number as it was written, so that 1.10 stays 1.10.
type Number string
