package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// Kind is the kind of document that a Plan is.
const Kind = "Plan"

// Parse reads a plan, written in YAML or JSON. File is only used in findings, which are about the document's form;
// Check gives those about what it says. The plan is never nil: it holds what was understood.
func Parse(file string, data []byte, options ...mabra.ReadOption) (*Plan, mabra.Findings) {
	return yamldoc.ReadOne[Plan](file, data, mabra.LimitsOf(options...), Kind)
}

// Encode writes the plan in canonical form: fields in the order of the format, nothing for what is empty. Comments in
// the text the plan was read from are not part of it. The error says that the plan holds something no document can
// hold, such as text that is not UTF-8.
func (p *Plan) Encode(format mabra.Format) ([]byte, error) { return yamldoc.Write(Kind, p, format) }

// A Document is a document of any kind: *Plan, *wheel.Document, *triangle.Document, *resilience.Document,
// *wheel.Model or *PracticeModel.
type Document interface {
	Check(options ...mabra.CheckOption) mabra.Findings
	Encode(format mabra.Format) ([]byte, error)
}

// kinds are the kinds of document in a stream of any.
var kinds = []yamldoc.Kind{
	{Name: Kind, New: func() any { return new(Plan) }},
	{Name: wheel.Kind, New: func() any { return new(wheel.Document) }},
	{Name: triangle.Kind, New: func() any { return new(triangle.Document) }},
	{Name: resilience.Kind, New: func() any { return new(resilience.Document) }},
	{Name: wheel.ModelKind, New: func() any { return new(wheel.Model) }},
	{Name: ModelKind, New: func() any { return new(PracticeModel) }},
}

// ParseAll reads a stream of documents of any kind, separated by ---. It gives those whose kind is known, as far as
// they were understood, and the findings about the form of all of them.
func ParseAll(file string, data []byte, options ...mabra.ReadOption) ([]Document, mabra.Findings) {
	read, findings := yamldoc.Read(file, data, mabra.LimitsOf(options...), kinds)
	var documents []Document
	for _, r := range read {
		if r.Value != nil {
			documents = append(documents, r.Value.(Document))
		}
	}
	return documents, findings.Sort()
}
