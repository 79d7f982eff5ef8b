package reveal

import "strings"

// OfPlace reports whether a field that is made for where somebody is to be found says which place it is, and not only what
// kind: a name, a class, a code. "Skolan", "BUP" and "årskurs 6" do not.
func OfPlace(text string) bool {
	if len(Whole(text, never, never)) > 0 || strings.Trim(text, "0123456789") == "" {
		return true
	}
	plain, _ := plain(text)
	for _, w := range wordsOf(plain, nil) {
		if w.capital && !let(w.lower) && !aService(w.lower) {
			return true
		}
	}
	return false
}

// aService reports whether a word says what kind of service something is: socialtjänsten, barnmottagningen.
func aService(lower string) bool {
	return words().serviceEndings.End(lower)
}

// OfID reports what an id reveals: a school or unit by name, or a person's name. An id is short, and stands everywhere in
// a document.
func OfID(id string) (kind Kind, found bool) {
	parts := strings.Split(id, "-")
	for _, part := range parts {
		if before, ending := stem(part); before != "" && !generalUnit(part) && namesPlace(strings.TrimSuffix(before, "s")) && ending != "" {
			return Unit, true
		}
	}
	last := parts[len(parts)-1]
	switch {
	case len(parts) > 1 && unitOfID(parts):
		return Unit, true
	case words().firstNames[parts[0]]:
		return Name, true
	case len(parts) > 1 && (words().firstNames[last] || strings.HasSuffix(last, sonOf) || scottish(last)):
		return Name, true
	}
	return "", false
}

// unitOfID reports whether an id is a word for a unit and the name of a place beside it: tranby-skola, kirkbrae-primary.
// Other words beside one say what the unit does: school-transport.
func unitOfID(parts []string) bool {
	unit, name := false, false
	for _, part := range parts {
		_, ending := stem(part)
		unit = unit || words().schools[part] || words().unitWords[part] || ending == part
		name = name || namesPlace(part) && !let(part) && !aService(part)
	}
	return unit && name
}

// aSurname reports whether a word in lower case looks like the name of a family and like nothing else.
func aSurname(lower string) bool {
	if scottish(lower) {
		return true
	}
	for _, ending := range words().surnames.Like(lower) {
		if strings.HasSuffix(lower, ending) && len(lower) > len(ending)+2 {
			return true
		}
	}
	return false
}

const sonOf = "sson" // what a family's name ends with, and no other word

func scottish(lower string) bool { return strings.HasPrefix(lower, "mc") && len(lower) > 4 }
