package mabra

// A Drawing says how a picture is drawn. It changes nothing of what the picture says. The zero Drawing is a light picture
// in Swedish that stands alone.
type Drawing struct {
	Language Language // of everything that the picture says of its own; Swedish where empty
	Look     Look     // light where empty
	ID       string   // stands before each id in the picture, so that several pictures may share a page; letters and digits
	MadeUp   bool     // the child is made up, and the picture says so
}

// A Look is how a picture is coloured.
type Look string

// The looks.
const (
	Light         Look = "light"
	Dark          Look = "dark"
	BlackAndWhite Look = "black-and-white" // for a printer without colours: worries are hollow
	InPage        Look = "in-page"         // by the variables of the page that it stands in, which turns dark as a whole
)

var lookTerms = Vocabulary{
	TermOf(Light, "ljus", "light"),
	TermOf(Dark, "mörk", "dark"),
	TermOf(BlackAndWhite, "svartvit", "black and white"),
	TermOf(InPage, "i en sida", "in a page"),
}

// Vocabulary gives all looks.
func (Look) Vocabulary() Vocabulary { return lookTerms }
