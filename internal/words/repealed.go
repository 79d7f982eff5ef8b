package words

import (
	"regexp"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
)

// A RepealedLaw is the document that holds the sections of an act that has been replaced by one of the same name.
type RepealedLaw struct {
	Title    mabra.Text `yaml:"title" privacy:"structure"`
	Source   string     `yaml:"source" privacy:"structure"`
	Old      string     `yaml:"old" privacy:"structure"` // the number of the old act
	New      string     `yaml:"new" privacy:"structure"` // the number of the new one
	Names    []string   `yaml:"names" privacy:"structure"`
	Others   []string   `yaml:"others" privacy:"structure"` // names of other acts
	Sections []Section  `yaml:"sections" privacy:"structure"`
}

// A Section is one that was repealed, and where the same thing stands now.
type Section struct {
	Old      string     `yaml:"old" privacy:"structure"`
	New      mabra.Text `yaml:"new" privacy:"structure"`
	Verified bool       `yaml:"verified" privacy:"structure"`
	Reused   bool       `yaml:"reused" privacy:"structure"` // the new act has a section of that number which texts may mean
}

// RepealedSections gives the sections as words: the old one, and where the same thing stands now.
func RepealedSections() mabra.Words {
	var words mabra.Words
	for _, s := range repealed().Sections {
		var check mabra.Text
		if !s.Verified {
			check = mabra.Text{Sv: " (inte bekräftat)", En: " (not confirmed)"}
		}
		words.Sv = append(words.Sv, s.Old+" → "+s.New.Sv+check.Sv)
		words.En = append(words.En, s.Old+" → "+s.New.En+check.En)
	}
	return words
}

// Repealed gives the repealed sections that a text cites, each once. A text that names the new act by its number cites
// that one.
func Repealed(text string) []*Section {
	law := repealed()
	if strings.Contains(text, law.New) {
		return nil
	}
	var cited []*Section
	seen := map[*Section]bool{}
	for _, at := range citation.FindAllStringSubmatchIndex(text, -1) {
		if !law.isMeant(text[:at[0]], text[at[1]:]) {
			continue
		}
		chapter := text[at[2]:at[3]]
		for _, number := range sectionNumber.FindAllString(text[at[4]:at[5]], -1) {
			s := law.section[keyOf(chapter, number)]
			if s != nil && !seen[s] && (!s.Reused || strings.Contains(text, law.Old)) {
				seen[s] = true
				cited = append(cited, s)
			}
		}
	}
	return cited
}

// A citation is a chapter and the sections in it: "2 kap. 7 §", "14 kap 1 och 1 c §§", "12 kap. 1–2 §§".
var (
	citation      = regexp.MustCompile(`(?i)\b(\d{1,2})\s*kap(?:itlet)?\.?,?\s*(\d{1,2}(?:\s?[a-z])?(?:\s*(?:,|-|–|och)\s*\d{1,2}(?:\s?[a-z])?)*)\s*§`)
	sectionNumber = regexp.MustCompile(`(?i)\d{1,2}(?:\s?[a-z]\b)?`)
)

func keyOf(chapter, section string) string {
	return chapter + ":" + strings.ToLower(strings.Join(strings.Fields(section), ""))
}

// An index of the sections, and the patterns that tell which act a text names.
type repealedIndex struct {
	*RepealedLaw
	section map[string]*Section
	before  *regexp.Regexp // the act, right before a citation
	after   *regexp.Regexp // an act, the first group when it is this one
}

var repealed = sync.OnceValue(func() repealedIndex {
	law := repealedIndex{RepealedLaw: read[RepealedLaw]("repealed.yaml", "RepealedLaw"), section: map[string]*Section{}}
	for i := range law.Sections {
		s := &law.Sections[i]
		m := citation.FindStringSubmatch(s.Old)
		law.section[keyOf(m[1], m[2])] = s
	}
	name := `(?:` + strings.Join(law.Names, "|") + `)\pL*`
	law.before = regexp.MustCompile(`\b` + name + `(?:\s*\([0-9:]+\))?[\s,:]*$`)
	law.after = regexp.MustCompile(`\b(?:(` + name + `)|\pL+(?:lag|balk|förordning)(?:en|ens|s)?\b|(?:` + strings.Join(law.Others, "|") + `)\b)`)
	return law
})

const near = 80 // bytes: how far from a citation the name of its act may stand

// isMeant reports whether a citation between two texts is of this act: it stands right before, or is the first act named
// after it.
func (law *repealedIndex) isMeant(before, after string) bool {
	if law.before.MatchString(before[max(0, len(before)-near):]) {
		return true
	}
	m := law.after.FindStringSubmatchIndex(after[:min(len(after), near)])
	return m != nil && m[2] >= 0
}
