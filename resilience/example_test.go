package resilience_test

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
)

// A placement is set by a person, who says why: nothing is computed.
func Example() {
	m := resilience.Matrix{
		Factors:   []resilience.Factor{{Pole: resilience.ProtectiveEnvironment, Text: "Mormor bor på samma gata."}},
		Placement: &resilience.Placement{Child: resilience.ChildResilient, Surroundings: resilience.AroundProtective},
	}
	for _, f := range m.Check() {
		fmt.Println(f.Path, f.Message(mabra.English))
	}
	// Output:
	// placement.by the place on the matrix is not explained; add judged by (by), or take placement out
	// placement.because the place on the matrix is not explained; add why (because), or take placement out
}
