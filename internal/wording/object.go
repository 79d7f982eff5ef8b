package wording

import (
	"github.com/mabra-hjulet/mabra"
)

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
