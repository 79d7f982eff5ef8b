package plan

import "github.com/mabra-hjulet/mabra"

// A ForumUse is how a kind of meeting is held: whether children are spoken of by name, who convenes it, who has to be
// there, and in which time. What a model says of a forum stands in the place of all that its base says of it.
type ForumUse struct {
	Forum       Forum       `yaml:"forum" validate:"required,known" privacy:"structure"`
	Individuals Individuals `yaml:"individuals" validate:"known" privacy:"structure"`
	Child       bool        `yaml:"child" privacy:"structure"`                    // the child has a place there
	Ages        *Ages       `yaml:"ages" privacy:"structure"`                     // of the children it is for
	Conveners   []Member    `yaml:"conveners" privacy:"structure"`                // whose task it is to convene
	Notice      *Interval   `yaml:"notice" privacy:"structure"`                   // from invitation to meeting, at the least
	Within      *Interval   `yaml:"within" privacy:"structure"`                   // from invitation to meeting, at the most
	Follows     Forum       `yaml:"follows" validate:"known" privacy:"structure"` // the meeting it comes after
	After       *Interval   `yaml:"after" privacy:"structure"`                    // the first one after that, at the latest
	Members     []Member    `yaml:"members" privacy:"structure"`                  // who has to be there
	Source      string      `yaml:"source" privacy:"structure"`
	// Note says what is not checked, such as how often the group meets.
	Note     string       `yaml:"note" privacy:"structure"`
	Verified bool         `yaml:"verified" privacy:"structure"`
	X        mabra.Fields `privacy:"structure"`
}

// Ages are those of the children that something is for, in whole years.
type Ages struct {
	From int          `yaml:"from" validate:"min=0" privacy:"structure"`
	To   int          `yaml:"to" validate:"min=0" privacy:"structure"`
	X    mabra.Fields `privacy:"structure"`
}

// Individuals says how single children are spoken of in a forum.
type Individuals string

// How single children are spoken of.
const (
	IndividualsConsent      Individuals = "consent"
	IndividualsNamed        Individuals = "named"
	IndividualsDeIdentified Individuals = "de-identified"
	IndividualsNever        Individuals = "never"
)

var individuals = mabra.Vocabulary{
	mabra.TermOf(IndividualsConsent, "enskilda barn, med samtycke", "single children, with consent"),
	mabra.TermOf(IndividualsNamed, "enskilda barn, på annan grund än samtycke", "single children, on another basis than consent"),
	mabra.TermOf(IndividualsDeIdentified, "enskilda barn, avidentifierade", "single children, de-identified"),
	mabra.TermOf(IndividualsNever, "aldrig enskilda barn", "never single children"),
}

// Vocabulary gives all ways.
func (Individuals) Vocabulary() mabra.Vocabulary { return individuals }

// ForumUse gives how the model holds a kind of meeting, and whether it says.
func (m *PracticeModel) ForumUse(forum Forum) (ForumUse, bool) {
	for i := range m.Forums {
		if m.Forums[i].Forum == forum {
			return m.Forums[i], true
		}
	}
	return ForumUse{}, false
}
