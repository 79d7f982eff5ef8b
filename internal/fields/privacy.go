package fields

// A Privacy says what kind of personal data a field may hold. De-identification, copies for a recipient and logs are
// built on these classes, as lists of what is allowed.
type Privacy string

// The classes of privacy.
const (
	Identifier Privacy = "identifier" // names, numbers and ids that point out a person
	Contact    Privacy = "contact"    // ways to reach somebody: telephone, e-mail, address
	Day        Privacy = "date"
	Place      Privacy = "place"     // where somebody is to be found: a school, a unit, a municipality
	FreeText   Privacy = "free-text" // somebody's own words
	Code       Privacy = "code"      // a word of a vocabulary, or a number without meaning outside the document
	Structure  Privacy = "structure" // what only holds the document together
)

// Longest gives how many characters a text of the class may have: somebody's own words may be long, a name or a code is
// not.
func (p Privacy) Longest() int {
	if p == FreeText || p == Structure {
		return 10_000
	}
	return 200
}

// Classes lists all classes of privacy.
func Classes() []Privacy {
	return []Privacy{Identifier, Contact, Day, Place, FreeText, Code, Structure}
}
