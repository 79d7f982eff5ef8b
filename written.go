package mabra

// Written is the text that a document was read from, kept so that findings about the document can point at it. The zero
// Written stands for a document built in Go. It costs memory: a program that keeps many documents can set it to zero when
// they are checked.
type Written struct{ source any }

// WrittenAs makes a Written. It is for the packages of this library that read documents; what it is given is their own
// affair.
func WrittenAs(source any) Written { return Written{source} }

// Source gives what WrittenAs was given.
func (w Written) Source() any { return w.source }
