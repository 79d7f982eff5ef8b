package draft

import "github.com/mabra-hjulet/mabra"

// The ids that a draft makes, and what a child is called whom no assessment names. They are the only words in a draft
// that nobody said, besides those of the practice model.
var (
	needID        = mabra.Text{Sv: "behov", En: "need"}
	childID       = mabra.Text{Sv: "barnet", En: "child"}
	childsName    = mabra.Text{Sv: "Barnet", En: "The child"}
	namedPersonID = mabra.Text{Sv: "namngiven-person", En: "named-person"}
)

// OwnWords lists the words of a draft that nobody said: the ids that it makes, without their numbers, and what a child is
// called whom no assessment names.
func OwnWords() []string {
	var all []string
	for _, text := range []mabra.Text{needID, childID, childsName, namedPersonID} {
		all = append(all, text.Sv, text.En)
	}
	return all
}
