package resilience

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// Rules are the rules about a matrix, on its own or in a plan, for the packages of this library to check it by.
var Rules = []check.Row[check.Part[Matrix]]{
	{&rules.PlacementUnexplained, nil, placementUnexplained},
}

func placementUnexplained(m check.Part[Matrix]) {
	if m.It.Placement == nil {
		return
	}
	missing := func(field, text string) {
		if text == "" {
			m.Report(mabra.Path("placement").Field(field), check.With("field", field))
		}
	}
	missing("by", m.It.Placement.By)
	missing("because", m.It.Placement.Because)
}
