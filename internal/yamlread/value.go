package yamlread

import "iter"

// A Value is a node of a document, by its place among the nodes. The zero value is no node.
type Value struct {
	doc *Document
	at  int
}

// Root gives the whole document as a value.
func (d *Document) Root() Value { return Value{d, 0} }

// Document gives the document that the node is in.
func (v Value) Document() *Document { return v.doc }

// There reports whether there is a node.
func (v Value) There() bool { return v.doc != nil }

// Number gives the number of the node among those of its document.
func (v Value) Number() int { return v.at }

// Kind gives what the node is.
func (v Value) Kind() Kind { return v.doc.Nodes[v.at].Kind }

// Style gives how it is written.
func (v Value) Style() Style { return v.doc.Nodes[v.at].Style }

// Tag gives what its word is by its form.
func (v Value) Tag() Tag { return v.doc.Nodes[v.at].Tag }

// Is reports whether the node has one of the marks.
func (v Value) Is(marks Marks) bool { return v.doc.Nodes[v.at].Marks&marks != 0 }

// Simple reports whether it is a scalar that neither & nor ! stands before.
func (v Value) Simple() bool {
	n := &v.doc.Nodes[v.at]
	return n.Kind == Scalar && n.Marks&(Anchored|Tagged) == 0
}

// Text gives the value of a scalar, and nothing of a collection.
func (v Value) Text() string {
	if k := v.Kind(); k == Mapping || k == Sequence {
		return ""
	}
	return v.doc.Value(v.at)
}

// Seen reports whether our own reader has looked at every character of a scalar and found none that no text may hold.
// It takes them where an escape stands for them, and in JSON.
func (v Value) Seen() bool {
	n := &v.doc.Nodes[v.at]
	return v.doc.columns == nil && !v.doc.anything && (n.Style != Double || n.Marks&Copied == 0)
}

// Count gives the number of nodes directly in a collection: of a mapping, keys and values.
func (v Value) Count() int {
	if k := v.Kind(); k == Mapping || k == Sequence {
		return int(v.doc.Nodes[v.at].Count)
	}
	return 0
}

// Next gives the node after this one and all in it: of a key, its value.
func (v Value) Next() Value { return Value{v.doc, int(v.doc.Nodes[v.at].Next)} }

// First gives the first node in a collection, the zero value where there is none.
func (v Value) First() Value { return v.inside(v.at + 1) }

// Further gives the node in the collection after one that stands directly in it, the zero value after the last.
func (v Value) Further(after Value) Value { return v.inside(int(v.doc.Nodes[after.at].Next)) }

// inside gives the node with a number, as long as that is in v.
func (v Value) inside(at int) Value {
	if at < int(v.doc.Nodes[v.at].Next) {
		return Value{v.doc, at}
	}
	return Value{}
}

// Items goes through what stands directly in a collection.
func (v Value) Items() iter.Seq[Value] {
	return func(yield func(Value) bool) {
		for item := v.First(); item.There() && yield(item); item = v.Further(item) {
		}
	}
}

// Pairs goes through the keys of a mapping and their values; of anything else there are none.
func (v Value) Pairs() iter.Seq2[Value, Value] {
	return func(yield func(key, value Value) bool) {
		if v.Kind() != Mapping {
			return
		}
		for key := v.First(); key.There() && yield(key, key.Next()); key = v.Further(key.Next()) {
		}
	}
}

// Place gives the line and column where the node begins.
func (v Value) Place() (line, column int) { return v.doc.Place(v.at) }

// Bytes gives the bytes from where the node begins to After, and whether they are known.
func (v Value) Bytes() (from, to int, known bool) {
	if v.doc.ByLibrary() {
		return 0, 0, false
	}
	from, to = v.doc.Bytes(v.at)
	return from, to, to > from
}

// After gives the place after its end, and whether that is sure.
func (v Value) After() (line, column int, sure bool) { return v.doc.After(v.at) }
