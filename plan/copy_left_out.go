package plan

import "github.com/mabra-hjulet/mabra"

// LeftOut is something of the plan that a receiver does not get: where it stands and what such a field is called, never
// what it says.
type LeftOut struct {
	Path    mabra.Path // in the plan that the copy was made of
	Field   mabra.Text // what the schemas call it
	Because Withheld
}

// Withheld says why a receiver does not get something.
type Withheld string

// Why something is withheld.
const (
	WithheldNotInPart  Withheld = "not-in-part"
	WithheldProtected  Withheld = "protected"
	WithheldContact    Withheld = "contact"
	WithheldIdentifier Withheld = "identifier"
	WithheldNotShared  Withheld = "not-shared"
	WithheldOwnKeys    Withheld = "own-keys"
	WithheldNobody     Withheld = "nobody"
	WithheldUnknown    Withheld = "unknown"
)

var withheldReasons = mabra.Vocabulary{
	mabra.TermOf(WithheldNotInPart, "hör inte till den del som lämnas", "is not in the part that is given"),
	mabra.TermOf(WithheldProtected, "kan visa var barnet finns", "may show where the child is"),
	mabra.TermOf(WithheldContact, "är någon annans kontaktuppgifter", "is somebody else's contact details"),
	mabra.TermOf(WithheldIdentifier, "är ett nummer som pekar ut någon", "is a number that points somebody out"),
	mabra.TermOf(WithheldNotShared, "ska inte delas med mottagaren", "is not to be shared with the receiver"),
	mabra.TermOf(WithheldOwnKeys, "är kommunens egna fält, som ingen har sagt vad de rymmer",
		"is the municipality's own fields, and nobody has said what they hold"),
	mabra.TermOf(WithheldNobody, "visar på något som inte är med", "refers to something that is not here"),
	mabra.TermOf(WithheldUnknown, "är ett fält som ingen har sagt vad det rymmer",
		"is a field of which nobody has said what it holds"),
}

// Vocabulary gives why something can be withheld.
func (Withheld) Vocabulary() mabra.Vocabulary { return withheldReasons }

// ownKeys is what a reader sees for the municipality's own keys, which have no title.
var ownKeys = mabra.Text{Sv: "Kommunens egna fält", En: "The municipality's own fields"}

// taken stands where a text was taken out, so that nobody believes that nothing was said there.
var taken = mabra.Text{Sv: "(en text är borttagen)", En: "(a text has been taken out)"}
