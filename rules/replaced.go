package rules

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// Replaced says where the sections of an act stand in the act of the same name that has replaced it.
type Replaced struct {
	Old, New string     // the numbers of the two acts
	Law      string     // the id of the new one, for Section
	From     mabra.Date // the first day of the new one
	Names    []string   // how texts name the act, whatever its year: beginnings of words
	Short    []string   // the same, in a few letters
	Sections []Replacement
}

// A Replacement is a section that was repealed, and where the same thing stands now.
type Replacement struct {
	Old       string
	New       mabra.Text // empty where it is not known
	Verified  bool       // the texts have been compared
	Reused    bool       // the new act has a section of that number which texts may mean
	Beside    []string   // parts of words that show that a text means it, where the act is not named or Reused
	NotBeside []string   // the same, of what the section with that number says now
}

// Key gives the section in short: 2:7 for "2 kap. 7 §", 3f for "3 f §" of an act without chapters.
func (r *Replacement) Key() string {
	return strings.NewReplacer(" kap. ", ":", " ", "", "§", "").Replace(r.Old)
}

// CitationWords are words that tell what stands beside a citation.
type CitationWords struct {
	Others  []string // short names of other acts
	Times   []string // what stands before a time, a score or a verse, which look like a chapter and a section
	Scores  []string // what stands after a score
	History []string // a sentence with one of them is about how it was before
	Past    []string // verbs in the past tense
	Lately  []string // what says that the past is not long ago
	Months  []string // the names of each month, and of the season that it begins, one after another
}
