package resilience

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// Rules gives the rules about a matrix, on its own or in a plan, for the packages of this library to check it by.
func Rules() []check.Row[*Matrix] { return rows }

var rows = []check.Row[*Matrix]{
	{Rule: &rules.PlacementUnexplained, Check: placementUnexplained},
}

func placementUnexplained(m *Matrix, report check.Report) {
	if m.Placement == nil {
		return
	}
	missing := func(field, text string) {
		if text == "" {
			report.At(mabra.Path("placement").Field(field), mabra.Arg{Name: "field", Value: field})
		}
	}
	missing("by", m.Placement.By)
	missing("because", m.Placement.Because)
}
