package plan

import (
	"regexp"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// A citation is a text that cites a section of some law.
type citation struct {
	path mabra.Path
	text string
}

// noteCitation keeps a text of the plan that cites a section of some law, for the rule about that.
func (c *checker) noteCitation(text string, at func() mabra.Path) {
	if strings.Contains(text, "§") {
		c.citations = append(c.citations, citation{at(), text})
	}
}

// repealedIn gives the repealed sections that a text cites, each once. A text that names the new act by its number
// cites that one.
func repealedIn(text string) []*rules.Replacement {
	law := repealed()
	if strings.Contains(text, law.New) {
		return nil
	}
	var cited []*rules.Replacement
	seen := map[*rules.Replacement]bool{}
	for _, at := range sectionsCited.FindAllStringSubmatchIndex(text, -1) {
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

// What is cited is a chapter and the sections in it: "2 kap. 7 §", "14 kap 1 och 1 c §§", "12 kap. 1–2 §§".
var (
	sectionsCited = regexp.MustCompile(`(?i)\b(\d{1,2})\s*kap(?:itlet)?\.?,?\s*` +
		`(\d{1,2}(?:\s?[a-z])?(?:\s*(?:,|-|–|och)\s*\d{1,2}(?:\s?[a-z])?)*)\s*§`)
	sectionNumber = regexp.MustCompile(`(?i)\d{1,2}(?:\s?[a-z]\b)?`)
)

func keyOf(chapter, section string) string {
	return chapter + ":" + strings.ToLower(strings.Join(strings.Fields(section), ""))
}

// An index of the sections, and the patterns that tell which act a text names.
type repealedIndex struct {
	*rules.Replaced
	section map[string]*rules.Replacement
	before  *regexp.Regexp // the act, right before a citation
	after   *regexp.Regexp // an act, the first group when it is this one
}

var repealed = sync.OnceValue(func() repealedIndex {
	law := repealedIndex{Replaced: &rules.RepealedLawSections, section: map[string]*rules.Replacement{}}
	for i := range law.Sections {
		s := &law.Sections[i]
		m := sectionsCited.FindStringSubmatch(s.Old)
		law.section[keyOf(m[1], m[2])] = s
	}
	name := `(?:` + strings.Join(law.Names, "|") + `)\pL*`
	law.before = regexp.MustCompile(`\b` + name + `(?:\s*\([0-9:]+\))?[\s,:]*$`)
	law.after = regexp.MustCompile(`\b(?:(` + name + `)|\pL+(?:lag|balk|förordning)(?:en|ens|s)?\b|` +
		`(?:` + strings.Join(law.Others, "|") + `)\b)`)
	return law
})

const near = 80 // bytes: how far from a citation the name of its act may stand

// isMeant reports whether a citation between two texts is of this act: it stands right before, or is the first act
// named after it.
func (law *repealedIndex) isMeant(before, after string) bool {
	if law.before.MatchString(before[max(0, len(before)-near):]) {
		return true
	}
	m := law.after.FindStringSubmatchIndex(after[:min(len(after), near)])
	return m != nil && m[2] >= 0
}
