// Package yamlread reads the strict part of YAML that documents are written in, and JSON: from bytes to nodes in one
// pass, each node with the bytes it stands on. What it does not take it leaves, without an opinion, to the YAML library,
// which is the reference: nothing is read differently from how the library reads it. See docs/decisions/0016-a-reader-of-our-own.md.
package yamlread

// A Node is a scalar, a mapping or a sequence. Nodes lie in the order of the text, each followed by what stands in it;
// in a mapping key, value, key, value. A node has no pointer, so that the collector never looks inside a document.
type Node struct {
	Start, End uint32 // the bytes of the text that it stands on, quotation marks and brackets included
	Line       uint32 // from 1
	Next       uint32 // the first node after this one and all that stands in it
	Count      uint32 // of a mapping or sequence, its children; of a copied text, its number among the copies
	Kind       Kind
	Style      Style
	Tag        Tag
	Marks      Marks
}

// Marks are what else there is to know of a node.
type Marks uint8

// The marks. The last two are only on nodes that the YAML library has read.
const (
	Copied   Marks = 1 << iota // the value is not a piece of the text as it stands
	Anchored                   // & stands before it
	Tagged                     // ! stands before it
)

// A Kind says what a node is.
type Kind uint8

// The kinds.
const (
	Scalar Kind = iota
	Mapping
	Sequence
	Alias // the mark that stands for a value elsewhere; only read by the YAML library
)

// A Style says how a node is written.
type Style uint8

// The styles: the first two of collections, the others of scalars.
const (
	Block Style = iota
	Flow
	Plain
	Single  // '…'
	Double  // "…"
	Literal // |
	Folded  // >
)

// A Tag says what the word of a scalar is by its form alone.
type Tag uint8

// The tags. Texts in quotation marks and block texts are always Str.
const (
	Str Tag = iota
	Null
	Bool
	Int
	Float
	Time
	Map
	Seq
	Merge // <<; only read by the YAML library
	Other // of another type than these; only read by the YAML library
)

// A Comment is a comment where it stands, from its # to the end of its line.
type Comment struct {
	Start, End uint32
	Line       uint32
}

// A Document is what one document of a text holds. It keeps the whole text alive, for its values are pieces of it.
type Document struct {
	Nodes    []Node // the first is the root
	Comments []Comment

	text    string
	side    string
	copies  []span
	columns []uint32 // of the nodes, where the YAML library has read them; they have no bytes then
	places  places

	anything bool // it is JSON with characters in it that no text of YAML holds
	odd      bool // a plain text holds what looks as a space and is none
}

type span struct{ from, to uint32 }

// Value gives the value of a scalar, without quotation marks, escapes and folds.
func (d *Document) Value(i int) string {
	n := &d.Nodes[i]
	switch {
	case n.Marks&Copied != 0:
		c := d.copies[n.Count]
		return d.side[c.from:c.to]
	case n.Style == Single || n.Style == Double:
		return d.text[n.Start+1 : n.End-1]
	}
	return d.text[n.Start:n.End]
}

// Text gives the text that was read.
func (d *Document) Text() string { return d.text }
