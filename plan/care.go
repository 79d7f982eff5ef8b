package plan

import (
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
		care.Known, care.IDs = c.knownWords(care.DeIdentified), c.wordsOfIDs().has
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
	if !deIdentified {
		return c.wordsOfNames().has
	}
	known := wordSet{}
	known.add(c.Child.Pseudonym)
	return known.has
}
