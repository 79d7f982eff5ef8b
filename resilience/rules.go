package resilience

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// rows are the rules about a matrix, on its own or in a plan.
var rows = []check.Row[check.Part[Matrix]]{
	{Rule: &rules.PlacementUnexplained, Check: placementUnexplained},
}

// Check checks a matrix that stands in no document, or in a plan that is checked. Paths are those inside it.
func (m *Matrix) Check(options ...mabra.CheckOption) mabra.Findings {
	return check.Body(m, rows, options...)
}

func placementUnexplained(m check.Part[Matrix]) {
	if m.It.Placement == nil {
		return
	}
	missing := func(field, text string) {
		if text == "" {
			at := mabra.Path("placement").Field(field)
			m.Report(at, check.Field("field", at))
		}
	}
	missing("by", m.It.Placement.By)
	missing("because", m.It.Placement.Because)
}
