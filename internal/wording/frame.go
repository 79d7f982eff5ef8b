package wording

import "cmp"

// A frame is what a sentence has shown from its beginning up to a word.
type frame struct {
	*reading
	head     bool // a noun here would be what the sentence is about: only small words and adjectives stand before it
	provider bool // the subject is a service or somebody who works there
	unknown  int
	sofar    class
}

// add reads the word at a place, and tells whether the frame is whole.
func (f *frame) add(i int) verdict {
	if f.isOnlyTime() {
		f.head, f.unknown = true, 0
	}
	subject := f.isSubject(i)
	c := f.units[i].class
	f.sofar |= cmp.Or(c, unlisted)
	switch {
	case c&everyday != 0:
		f.head = false
		f.unknown++
		return undecided
	case f.head && c&(service|support) != 0:
		return verdictOf(f.isServiceAt(i))
	case f.unknown > longestSubject:
		return noService
	case f.isServing(i) || f.leads(i):
		return aService
	}
	return f.goOn(i, subject)
}

// isOnlyTime reports whether only a time stands before: "Within 6 weeks".
func (f *frame) isOnlyTime() bool { return f.sofar&^(prepositions|skipped|comma) == times }

// isSubject reports whether the word at a place would be who does what the sentence says.
func (f *frame) isSubject(i int) bool {
	return f.sofar&^(skipped|prepositions|times|providers|service|comma) == 0 && !f.isNamed(i)
}

// isServiceAt reports whether what the sentence is about, at a place, is a service.
func (f *frame) isServiceAt(i int) bool {
	if f.units[i].class&service != 0 {
		return !f.byThoseClose(i + 1)
	}
	return f.byService(i+1, f.unknown > 0)
}

// isServing reports whether the word at a place is a verb for what a service does.
func (f *frame) isServing(i int) bool {
	c := f.units[i].class
	return c&serving != 0 && !f.isNamed(i) || f.provider && c&acting != 0
}

// isLeading reports whether the word at a place may lead to a service: it stands beside one, or is a verb for
// receiving or needing.
func (f *frame) isLeading(i int) bool {
	c := f.units[i].class
	return c&(beside|receiving) != 0 || f.need && c&needing != 0
}

// leads reports whether the word at a place leads to a service.
func (f *frame) leads(i int) bool {
	switch {
	case !f.isLeading(i):
		return false
	case f.units[i].class&beside != 0:
		return f.leadsToService(i)
	}
	return f.leadsToService(i + 1)
}

// goOn keeps what a word that does not end the frame means for those behind it.
func (f *frame) goOn(i int, subject bool) verdict {
	switch c := f.units[i].class; {
	case f.isLeading(i):
		f.head = false
	case c&(providers|service) != 0:
		f.provider = f.provider || subject
	case c&(people|comma) != 0:
		f.head = false
	case c&prepositions != 0:
		f.head = false
		f.unknown++
	case c&(skipped|times) != 0:
		f.head = f.head && c&possessives == 0
	default:
		return f.addUnlisted(i)
	}
	return undecided
}

// addUnlisted reads a word that no list has.
func (f *frame) addUnlisted(i int) verdict {
	word := f.units[i].text
	if f.unknown == 0 && f.isThing(word) && f.givenBy(i+1) || f.isPassive(word) && f.doneBy(i+1) {
		return aService
	}
	f.unknown++
	f.head = f.head && f.unknown <= mostUnknown && f.adjective(word)
	return undecided
}

// unlisted is the class of a word that no list has, where classes are gathered.
const unlisted class = 1 << 30
