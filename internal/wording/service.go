package wording

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// OutcomeIsService reports whether an outcome says no more than that there is to be a service.
func (r *Reader) OutcomeIsService(text string) bool { return r.isService(text, false) }

// NeedIsService reports whether a need says no more than which service somebody has thought of.
func (r *Reader) NeedIsService(text string) bool { return r.isService(text, true) }

// isService reports whether the text begins by naming a service, and none of its sentences tells of a change. What
// comes behind the first sentence is how things are, or more of the same.
func (r *Reader) isService(text string, need bool) bool {
	found := false
	for i, s := range r.sentences(text) {
		s, cut := untilReason(s)
		if tellsOfChange(s) {
			return false
		}
		if i == 0 {
			found = (&reading{r, s, need, cut}).isService()
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
		about := i > 0 && s[i-1].class&prepositions != 0 && strings.HasSuffix(s[i].text, "ing")
		if s[i].class&(change|negatives) != 0 && !about { // about: a course "on managing behaviour"
			return true
		}
	}
	return false
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

// isService goes from word to word until a frame is whole. Head is whether a noun here would be what the sentence
// is about: only small words and adjectives stand before it.
func (r *reading) isService() bool {
	head, provider, unknown, sofar := true, false, 0, class(0)
	for i, u := range r.units {
		if sofar&^(prepositions|skipped|comma) == times {
			head, unknown = true, 0 // only a time stands before: "Within 6 weeks"
		}
		subject := sofar&^(skipped|prepositions|times|providers|service|comma) == 0 && !r.isNamed(i)
		sofar |= u.class | bit(u.class == 0)
		c := u.class
		switch {
		case c&everyday != 0:
			head = false
			unknown++
		case head && c&service != 0:
			return !r.byThoseClose(i + 1)
		case head && c&support != 0:
			return r.byService(i+1, unknown > 0)
		case unknown > longestSubject:
			return false
		case c&serving != 0 && !r.isNamed(i):
			return true
		case provider && c&acting != 0:
			return true
		case c&beside != 0:
			if r.leadsToService(i) {
				return true
			}
			head = false
		case c&receiving != 0 || r.need && c&needing != 0:
			if r.leadsToService(i + 1) {
				return true
			}
			head = false
		case c&(providers|service) != 0:
			provider = provider || subject
		case c&people != 0, c&comma != 0:
			head = false
		case c&prepositions != 0:
			head = false
			unknown++
		case c&(skipped|times) != 0:
			head = head && c&possessives == 0
		default:
			if unknown == 0 && r.isThing(u.text) && r.givenBy(i+1) || r.isPassive(u.text) && r.doneBy(i+1) {
				return true
			}
			unknown++
			head = head && unknown <= mostUnknown && r.adjective(u.text)
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
	unknown, near := 0, false
	for i := from; i < len(r.units) && i < from+longestObject; i++ {
		switch c := r.units[i].class; {
		case c&everyday != 0:
			return false
		case c&providers != 0 && !near:
			unknown++
		case c&service != 0:
			return !r.byThoseClose(i + 1)
		case c&support != 0:
			return !r.isDoing(from, i) && r.byService(i+1, unknown > 0)
		case c&beside != 0:
			near, unknown = true, 0
		case c&people != 0:
			if i > from || near {
				return false
			}
			unknown = 1 // whoever is given something; what comes behind a preposition is no longer it
		case c&prepositions != 0:
			if unknown > 0 && !near {
				return r.isGetting(from-1) && r.givenBy(i)
			}
		case c&comma != 0:
			if unknown > 0 {
				return false
			}
		case c&(skipped|times|receiving|serving|acting|needing) != 0:
		default:
			if unknown++; unknown > mostUnknown {
				return false
			}
		}
	}
	return false
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
				known, by = u.class&places != 0, u.class&givers != 0
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
