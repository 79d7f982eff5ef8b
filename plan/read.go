package plan

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// Kind is the kind of document that a Plan is.
const Kind = "Plan"

// Parse reads a plan, written in YAML or JSON. File is only used in findings, which are about the document's form;
// Check gives those about what it says. The plan is never nil: it holds what was understood.
func Parse(file string, data []byte, options ...mabra.ReadOption) (*Plan, mabra.Findings) {
	return yamldoc.ReadOne[Plan](file, data, mabra.LimitsOf(options...), Kind)
}

// Encode writes the plan in canonical form: fields in the order of the format, nothing for what is empty. Comments in
// the text the plan was read from are not part of it. The error says where the plan holds something no document can
// hold, such as text that is not UTF-8.
func (p *Plan) Encode(format mabra.Format) ([]byte, error) { return yamldoc.Write(Kind, p, format) }
