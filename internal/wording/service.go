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
