package plan

import (
	"regexp"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra/rules"
)

// An act is one that has been replaced by one of the same name, with its sections by how they are cited.
type act struct {
	*rules.Replaced
	sections map[string]*rules.Replacement
}

// A bookOfLaw is what it takes to find acts in texts.
type bookOfLaw struct {
	acts       []*act
	named      *regexp.Regexp // an act: a group for each of those that were replaced, and one for all others
	timeBefore *regexp.Regexp // what stands before a time or a score
	scoreAfter *regexp.Regexp // what stands after one
}

var lawbook = sync.OnceValue(func() *bookOfLaw {
	book := &bookOfLaw{}
	words := &rules.RepealedLawWords
	var names []string
	for i := range rules.RepealedLawSections {
		a := &act{Replaced: &rules.RepealedLawSections[i], sections: map[string]*rules.Replacement{}}
		book.acts = append(book.acts, a)
		for j := range a.Sections {
			a.sections[a.Sections[j].Key()] = &a.Sections[j]
		}
		names = append(names, `(\b(?:`+anyOf(a.Names, `\pL*`)+`|`+anyOf(a.Short, `\b(?::s)?`)+
			`)(?:,?\s*\(?(?:SFS\s*)?\d{4}:\d+\)?)?)`)
	}
	names = append(names, `((?:[A-Z]\pL+\s+)+(?-i:Act)\b|`+
		`[\pL-]+(?:lag|balk|förordning|konvention)(?:en|ens|s)?(?:[^\pL]|$)|\b`+
		anyOf(words.Others, `\b`)+`)`)
	book.named = regexp.MustCompile(`(?i)` + strings.Join(names, "|"))
	book.timeBefore = regexp.MustCompile(`(?i)(?:^|[^\pL])` + anyOf(words.Times, `\.?`) + `\s*$`)
	book.scoreAfter = regexp.MustCompile(`(?i)^[\s-]*` + anyOf(words.Scores, `\b`))
	return book
})

// anyOf gives a pattern for any of the words, with any spaces between them, and what may follow.
func anyOf(words []string, after string) string {
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = strings.ReplaceAll(regexp.QuoteMeta(w), " ", `\s+`)
	}
	return `(?:` + strings.Join(quoted, "|") + `)` + after
}

// A mention is a place in a sentence that names an act; act is nil where it is none of those that were replaced.
type mention struct {
	start, end int
	act        *act
	weak       bool // written as a word that may be another: "sol"
	taken      bool // it stands right after a citation of it
}

func (book *bookOfLaw) mentions(sentence string) []mention {
	var found []mention
	for _, m := range book.named.FindAllStringSubmatchIndex(sentence, -1) {
		one := mention{start: m[0], end: m[1]}
		for i, a := range book.acts {
			name := strings.ToLower(sentence[m[0]:m[1]])
			switch {
			case m[2*i+2] >= 0, containsAny(name, a.Names):
				one.act = a
				one.weak = len(name) < 6 && name == sentence[m[0]:m[1]]
			}
		}
		found = append(found, one)
	}
	return found
}

func containsAny(text string, words []string) bool {
	for _, w := range words {
		if strings.Contains(text, strings.ToLower(w)) {
			return true
		}
	}
	return false
}

const nearby = 80 // bytes: how far from a citation the name of its act may stand

// settle finds the act that a citation means: the one that stands right before it or right after, that of the citation
// it is joined to, the first that is named after it, or the only one of the sentence. It reports whether the act stands
// close.
func (c *sectionsCited) settle(sentence string, acts []mention, previous *sectionsCited) bool {
	if c.takeBeside(sentence, acts) || c.takeJoined(sentence, previous) {
		return true
	}
	if !c.takeNext(sentence, acts) {
		c.takeTheOnly(acts)
	}
	return false
}

// takeBeside takes the act that stands right before a citation or right after it, and reports whether there is one.
func (c *sectionsCited) takeBeside(sentence string, acts []mention) bool {
	before, after := c.rightBefore(sentence, acts), c.rightAfter(sentence, acts)
	switch {
	case before != nil && (after == nil || !before.taken): // "SoL 4:1, HSL 16:4"
		return c.take(before)
	case after != nil: // "2 kap. 7 § SoL, 3 f § HSL"
		after.taken = true
		return c.take(after)
	}
	return false
}

// rightBefore gives the last act that a citation is joined to and stands after, or nil.
func (c *sectionsCited) rightBefore(sentence string, acts []mention) *mention {
	var last *mention
	for i := range acts {
		m := &acts[i]
		if m.end <= c.start && c.start-m.end <= nearby && joinsBefore.MatchString(sentence[m.end:c.start]) {
			last = m
		}
	}
	return last
}

// rightAfter gives the first act that a citation is joined to and stands before, or nil.
func (c *sectionsCited) rightAfter(sentence string, acts []mention) *mention {
	for i := range acts {
		m := &acts[i]
		if c.comesBefore(m) && joinsAfter.MatchString(sentence[c.end:m.start]) {
			return m
		}
	}
	return nil
}

// comesBefore reports whether an act is named after a citation, and not far from it.
func (c *sectionsCited) comesBefore(m *mention) bool {
	return m.start >= c.end && m.start-c.end <= nearby
}

// takeJoined takes the act of the citation before, if the two are joined, and reports whether it did.
func (c *sectionsCited) takeJoined(sentence string, previous *sectionsCited) bool {
	if previous == nil || previous.act == nil && !previous.otherAct || c.start-previous.end > nearby ||
		!joinsCitations.MatchString(sentence[previous.end:c.start]) {
		return false
	}
	c.act, c.otherAct = previous.act, previous.otherAct
	return true
}

// takeNext takes the first act that is named after a citation and has none of its own, and reports whether it did.
func (c *sectionsCited) takeNext(sentence string, acts []mention) bool {
	for i := range acts {
		m := &acts[i]
		if c.comesBefore(m) && !m.weak && !ownsNext.MatchString(sentence[m.end:]) {
			return c.take(m)
		}
	}
	return false
}

// take makes an act the one that a citation means, and reports that there is one.
func (c *sectionsCited) take(m *mention) bool {
	c.act, c.otherAct = m.act, m.act == nil
	return true
}

// takeTheOnly takes the act that a sentence is about, if it names no other.
func (c *sectionsCited) takeTheOnly(acts []mention) {
	var only *mention
	for i := range acts {
		switch m := &acts[i]; {
		case m.weak:
		case only == nil || only.act == m.act:
			only = m
		default:
			return
		}
	}
	if only != nil && only.act != nil {
		c.take(only)
	}
}

// What stands between an act and a citation of it, and between two citations of the same act.
var (
	joinsBefore = regexp.MustCompile(`(?i)^[\s,:;/(–-]*(?:(?:enl(?:igt|\.)?|jfr|under|i|at|in|och)\s*)?` +
		`(?:(?:kap(?:itel)?|ch(?:apter)?|section)\.?\s*)?[\s(]*$`)
	joinsAfter = regexp.MustCompile(`(?i)^[\s,)(/-]*` +
		`(?:(?:första|andra|tredje|fjärde|första och andra|sista|\d(?::a|:e|:o)?)\s*)?` +
		`(?:(?:st(?:\.|ycket)?|p(?:\.|unkten)?|men(?:\.|ingen)|first paragraph|paragraph \d)[\s,]*){0,2}` +
		`(?:\d\s*(?:p(?:\.|unkten)?)?\s*)?(?:(?:i|av|of|in|enligt|enl\.?|under|ur|from)\s+)?` +
		`(?:(?:den|the|vår)\s+)?(?:(?:gamla|nya|äldre|gällande|swedish|old|new)\s+)*[\s(]*$`)
	joinsCitations = regexp.MustCompile(`(?i)^[\s,;/&+()§.]*` +
		`(?:första stycket|st|och|samt|resp\.?|respektive|eller|and|or|jfr|även|also|\s)*[\s(]*$`)
	ownsNext = regexp.MustCompile(`(?i)^[\s,:;(-]*(?:\d{1,2}\s*(?:kap|:|§|[a-h]\b)|(?:kap|ch|§|section)\S*\s*\d)`)
)

func startsWithLetter(text string) bool { return letterFirst.MatchString(text) }

func startsWithDigit(text string) bool { return text != "" && text[0] >= '0' && text[0] <= '9' }

var letterFirst = regexp.MustCompile(`^\pL`)
