package rules

import "github.com/mabra-hjulet/mabra"

// Replaced says where the sections of an act stand in the act of the same name that has replaced it.
type Replaced struct {
	Old, New string   // the numbers of the two acts
	Names    []string // how texts name the act, whatever its year
	Others   []string // short names of other acts
	Sections []Replacement
}

// A Replacement is a section that was repealed, and where the same thing stands now.
type Replacement struct {
	Old      string
	New      mabra.Text
	Verified bool // the texts have been compared
	Reused   bool // the new act has a section of that number which texts may mean
}
