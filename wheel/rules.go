package wheel

import "github.com/mabra-hjulet/mabra/internal/check"

// Rules gives the rules about a wheel, on its own or in a plan, for the packages of this library to check it by.
func Rules() []check.Row[*Wheel] { return rows }

var rows = []check.Row[*Wheel]{}
