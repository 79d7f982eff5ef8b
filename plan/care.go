package plan

import (
	"strings"

	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// care says what the plan must not hold.
func (c *checker) care() check.Care {
	care := check.Care{Born: c.Child.Born, BornAt: "child.born", Protected: c.Child.Protection.hides()}
	if c.DeIdentified && c.uses(&rules.NotDeIdentified) {
		care.DeIdentified, care.Severity = true, c.severity(&rules.NotDeIdentified)
	}
	if care.Protected || care.DeIdentified {
		care.Known, care.IDs = c.knownWords(care.DeIdentified), c.idWords()
	}
	return care
}

// knownWords gives the words that may stand in a text though they look like names: the child's pseudonym, and unless
// nobody may be known, the names that have fields of their own. Where those could not be read, any word may be one.
func (c *checker) knownWords(deIdentified bool) func(string) bool {
	unread := c.source.UnreadFields()
	if unread["child"] && (c.source.Unread("child.pseudonym") || c.source.Unread("child.name")) ||
		!deIdentified && (unread["people"] || unread["people.name"]) {
		return func(string) bool { return true }
	}
	known := wordSet{}
	known.add(c.Child.Pseudonym)
	if !deIdentified {
		known.add(c.Child.Name)
		for i := range c.People {
			known.add(c.People[i].Name)
		}
	}
	return known.has
}

// idWords gives the words of ids of people and organisations.
func (c *checker) idWords() func(string) bool {
	ids := wordSet{}
	for i := range c.People {
		ids.add(c.People[i].ID)
	}
	for i := range c.Organisations {
		ids.add(c.Organisations[i].ID)
	}
	return ids.has
}

// A wordSet is words in lower case.
type wordSet map[string]bool

func (s wordSet) has(word string) bool { return s[word] }

func (s wordSet) add(text string) {
	text = strings.ToLower(text)
	for name := range strings.FieldsSeq(text) {
		s[name] = true
		for word := range strings.SplitSeq(name, "-") {
			if len(word) > 2 {
				s[word] = true
			}
		}
	}
}
