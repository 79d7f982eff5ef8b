package wheel

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// Kind is the kind of document that a Wheel is on its own.
const Kind = "Wheel"

// A Document is a Wheel on its own, outside a plan. What it holds has the same shape as in a plan.
type Document struct {
	mabra.Sheet `yaml:",inline"`
	Wheel       `yaml:",inline"`

	Text mabra.Written `yaml:"-"` // what the document was read from; zero for one built in Go
}

// Parse reads a document of the kind Wheel, written in YAML or JSON. File is only used in findings, which are about the
// document's form; Check gives those about what it says. The document is never nil: it holds what was understood.
func Parse(file string, data []byte, options ...mabra.ReadOption) (*Document, mabra.Findings) {
	return yamldoc.ReadOne[Document](file, data, mabra.LimitsOf(options...), Kind)
}

// Check checks what the document says. Findings point into the text that the document was read from, if there is one.
func (d *Document) Check(options ...mabra.CheckOption) mabra.Findings {
	d = check.Said(d)
	return check.Sheet(d, yamldoc.Of(d.Text, d), mabra.NewChecking(options...), rows, &d.Wheel)
}

// Encode writes the document in canonical form. The error says where it holds something no document can hold.
func (d *Document) Encode(format mabra.Format) ([]byte, error) { return yamldoc.Write(Kind, d, format) }

// Clone gives a copy of the document that shares nothing with it that can be changed.
func (d *Document) Clone() *Document { return fields.Clone(d) }
