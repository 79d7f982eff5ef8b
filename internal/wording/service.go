package wording

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// OutcomeIsService reports whether an outcome says no more than that there is to be a service.
func (t Text) OutcomeIsService() bool { return t.isService(false) }

// NeedIsService reports whether a need says no more than which service somebody has thought of.
func (t Text) NeedIsService() bool { return t.isService(true) }

// isService reports whether the text begins by naming a service, and none of its sentences tells of a change. What
// comes behind the first sentence is how things are, or more of the same.
func (t Text) isService(need bool) bool {
	if t.told {
		return false
	}
	found := false
	for i := range t.ends {
		s, cut := untilReason(t.sentence(i))
		if tellsOfChange(s) {
			return false
		}
		if i == 0 {
			found = (&reading{t.reader, s, need, cut}).isService()
		}
	}
	return found
}

// untilReason gives a sentence up to where a reason, a time, a clause or what a service is about begins, and
// whether one of the first three did.
func untilReason(s []unit) (head []unit, cut bool) {
	for i := 1; i < len(s); i++ {
		switch {
		case s[i].class&ending != 0:
			return s[:i], true
		case s[i].class&topics != 0 && s[i-1].class&(service|support) != 0:
			return s[:i], false
		}
	}
	return s, false
}

func tellsOfChange(s []unit) bool {
	for i := range s {
		if tellsOfChangeAt(s, i) {
			return true
		}
	}
	return false
}

// tellsOfChangeAt reports whether the word at a place does: not where it only says what a course is about, "on managing
// behaviour".
func tellsOfChangeAt(s []unit, i int) bool {
	about := i > 0 && s[i-1].class&prepositions != 0 && strings.HasSuffix(s[i].text, "ing")
	return s[i].class&(change|negatives) != 0 && !about
}

// A reading is a sentence being read.
type reading struct {
	*Reader
	units []unit
	need  bool
	cut   bool // something stood behind the units
}

// How far from the beginning, and from a verb, the words of a frame stand.
const (
	longestSubject = 5
	longestObject  = 9
	mostUnknown    = 2
)

// A verdict is what the words read so far tell.
type verdict int

const (
	undecided verdict = iota
	aService
	noService
)

// verdictOf gives the verdict of a frame that is whole.
func verdictOf(isService bool) verdict {
	if isService {
		return aService
	}
	return noService
}

// isService goes from word to word until a frame is whole.
func (r *reading) isService() bool {
	f := frame{reading: r, head: true}
	for i := range r.units {
		if v := f.add(i); v != undecided {
			return v == aService
		}
	}
	return false
}

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
	f.sofar |= c | bit(c == 0)
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

// isNamed reports whether the word at a place, which may be a verb, stands as a noun: "at her review".
func (r *reading) isNamed(i int) bool {
	if i == 0 {
		return false
	}
	before := r.units[i-1].class
	return before&possessives != 0 && r.units[i].class&serving != 0 || before&prepositions != 0 && before&skipped == 0
}

// adjective reports whether a word that no list has may stand before a noun and belong to it.
func (r *reading) adjective(word string) bool {
	if r.lang == mabra.Swedish {
		for _, e := range [...]string{"t", "a", "d", "ig", "sk", "ande", "bar"} {
			if strings.HasSuffix(word, e) {
				return true
			}
		}
		return false
	}
	return !strings.HasSuffix(word, "s") || strings.HasSuffix(word, "ss")
}

// isThing reports whether a word that no list has is plainly a noun: verbs end in r, s or a in Swedish, and in s
// in English.
func (r *reading) isThing(word string) bool {
	if r.lang == mabra.English {
		return !strings.HasSuffix(word, "s")
	}
	return !strings.HasSuffix(word, "r") && !strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "a")
}

// isPassive reports whether a word that no list has may be a verb in the passive: följs, weighed.
func (r *reading) isPassive(word string) bool {
	if r.lang == mabra.English {
		return strings.HasSuffix(word, "ed")
	}
	return strings.HasSuffix(word, "s")
}

// isGetting reports whether the verb at a place says that somebody gets something.
func (r *reading) isGetting(i int) bool { return i >= 0 && r.units[i].class&getting != 0 }

// givenBy reports whether the words from a place on are a preposition and a service that somebody gets something
// from, or by: "råd från skolmyndigheten".
func (r *reading) givenBy(from int) bool {
	return from < len(r.units) && r.units[from].class&(givers|through) != 0 && r.isServiceNext(from+1)
}

// doneBy reports whether a service is who does it: "vägs av skolsköterskan", "weighed weekly by HV".
func (r *reading) doneBy(from int) bool {
	for i := from; i < len(r.units); i++ {
		if c := r.units[i].class; c&givers != 0 {
			return r.isServiceNext(i + 1)
		} else if c&(skipped|times) == 0 {
			return false
		}
	}
	return false
}

func (r *reading) isServiceNext(from int) bool {
	for i := from; i < len(r.units); i++ {
		if c := r.units[i].class; c&service != 0 {
			return true
		} else if c&(skipped|times) == 0 || c&possessives != 0 {
			return false
		}
	}
	return false
}

// isDoing reports whether help or support, at a place, is what the child is to do and not to get: "needs to help at home".
func (r *reading) isDoing(from, i int) bool {
	return i == from+1 && from > 0 && r.units[from-1].class&needing != 0 && r.units[from].text == "to"
}

// leadsToService reports whether what a verb leads to, from a place on, is a service.
func (r *reading) leadsToService(from int) bool {
	o := object{reading: r, from: from}
	for i := from; i < len(r.units) && i < from+longestObject; i++ {
		if v := o.add(i); v != undecided {
			return v == aService
		}
	}
	return false
}

// An object is what has been read of the words that a verb leads to.
type object struct {
	*reading
	from    int
	unknown int
	near    bool // a word such as "with" stands before
}

// add reads the word at a place, and tells whether the object is a service.
func (o *object) add(i int) verdict {
	switch c := o.units[i].class; {
	case c&everyday != 0:
		return noService
	case c&providers != 0 && !o.near:
		o.unknown++
	case c&service != 0:
		return verdictOf(!o.byThoseClose(i + 1))
	case c&support != 0:
		return verdictOf(!o.isDoing(o.from, i) && o.byService(i+1, o.unknown > 0))
	case c&beside != 0:
		o.near, o.unknown = true, 0
	default:
		return o.addOther(i)
	}
	return undecided
}

// addOther reads a word that names no service and does not stand beside one.
func (o *object) addOther(i int) verdict {
	switch c := o.units[i].class; {
	case c&people != 0:
		return o.addPeople(i)
	case c&prepositions != 0:
		return o.addPreposition(i)
	case c&comma != 0:
		return o.addComma()
	case c&(skipped|times|receiving|serving|acting|needing) != 0:
		return undecided
	}
	return o.addUnlisted()
}

// addPeople reads whoever is given something. What comes behind a preposition is no longer it.
func (o *object) addPeople(i int) verdict {
	if i > o.from || o.near {
		return noService
	}
	o.unknown = 1
	return undecided
}

// addPreposition reads a preposition, which ends the object if a word stands before it.
func (o *object) addPreposition(i int) verdict {
	if o.unknown > 0 && !o.near {
		return verdictOf(o.isGetting(o.from-1) && o.givenBy(i))
	}
	return undecided
}

// addComma reads a comma, which ends the object if a word stands before it.
func (o *object) addComma() verdict {
	if o.unknown > 0 {
		return noService
	}
	return undecided
}

// addUnlisted reads a word that no list has. Only a few of them may stand before a service.
func (o *object) addUnlisted() verdict {
	if o.unknown++; o.unknown > mostUnknown {
		return noService
	}
	return undecided
}

// byService reports whether help or support, named before a place, is a service: by whom it is given, or where. A
// word that no list has, such as "football" before "sessions", leaves only whoever gives it to tell.
func (r *reading) byService(from int, strange bool) bool {
	by, known, to, strangers := false, false, false, 0
	for i := from; i < len(r.units) && i < from+longestObject; i++ {
		switch u := r.units[i]; {
		case u.class&(service|providers) != 0, by && u.class&beside != 0:
			return true
		case u.class&people != 0:
			if !to {
				return false
			}
		case u.class&prepositions != 0:
			to = u.class&recipients != 0
			if i == from {
				known, by = u.class&places != 0 && !r.isDeed(i+1), u.class&givers != 0
			}
		case u.class == 0 && by:
			if strangers++; strangers > mostUnknown {
				return false
			}
		}
	}
	switch {
	case strangers > 0:
		return false
	case strange && r.lang == mabra.English:
		return false
	case r.need:
		return known
	}
	return !r.cut
}

// isDeed reports whether what begins at a place is something to do, and nowhere to be: "stöd i att planera".
func (r *reading) isDeed(i int) bool { return i < len(r.units) && r.units[i].text == "att" }

// byThoseClose reports whether those close to the child are the ones who give what is named before a place.
func (r *reading) byThoseClose(from int) bool {
	if from >= len(r.units) || r.units[from].class&givers == 0 {
		return false
	}
	for _, u := range r.units[from+1:] {
		if u.class&(skipped|possessives) == 0 {
			return u.class&people != 0
		}
	}
	return false
}

// unlisted is the class of a word that no list has, where classes are gathered.
const unlisted class = 1 << 30

func bit(is bool) class {
	if is {
		return unlisted
	}
	return 0
}
