package reveal

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra/internal/signs"
)

// email matches an address by e-mail, also with a word for its sign.
var email = regexp.MustCompile(`(?i)[\pL0-9][\pL0-9._%+-]*` +
	`(?: ?@ ?| ?[(\[{] ?(?:at|a|snabel-?a|@) ?[)\]}] ?| snabel-?a | at )` +
	`[\pL0-9][\pL0-9-]*(?:(?:\.| ?[(\[{] ?(?:dot|punkt) ?[)\]}] ?| dot | punkt )[\pL0-9-]+)*` +
	`(?:\.| ?[(\[{] ?(?:dot|punkt) ?[)\]}] ?| dot | punkt )\pL{2,}`)

func (r *reading) emails() {
	if !holdsSign(r.text) {
		return
	}
	for _, m := range email.FindAllStringIndex(r.text, -1) {
		if holdsSign(r.text[m[0]:m[1]]) {
			r.mark(Email, m[0], m[1])
		}
	}
}

// holdsSign reports whether the sign of an address by e-mail stands in a text, or what people write for it.
func holdsSign(text string) bool {
	return strings.ContainsAny(text, "@([{") || strings.Contains(text, "snabel") || strings.Contains(text, " AT ")
}

// streets marks streets with a number. In Swedish the number stands after the name, in English before it.
func (r *reading) streets() {
	for i, g := range r.groups {
		if g.len() > 4 || r.taken(g.start, g.end) {
			continue
		}
		if start, ok := r.swedishStreet(g); ok {
			r.mark(Street, start, g.end)
		} else if end, ok := r.britishStreet(i); ok {
			r.mark(Street, g.start, end)
		}
	}
}

// swedishStreet gives where an address begins that ends with a group of digits: Storgatan 12, Norra vägen 4, and a farm's
// after a word for living there.
func (r *reading) swedishStreet(g group) (start int, ok bool) {
	name, start := nameBefore(r.text, g.start)
	if name == "" || start+len(name) == g.start || !r.numbered(g) {
		return 0, false
	}
	lower := signs.Lower(name)
	first, from := nameBefore(r.text, start)
	stem, isStreet := streetStem(lower)
	if isStreet && g.len() <= 3 {
		switch {
		case words().ways[lower] && stem != "":
			return 0, false
		case utf8.RuneCountInString(stem) >= 2:
			return start, true
		case stem != "":
			return 0, false
		}
		before := signs.Lower(first)
		return from, words().streetWords[before] || capital(first) && !words().small[before]
	}
	if !capital(name) || len(name) < 4 || words().small[lower] || words().common[lower] || words().months[lower] {
		return 0, false
	}
	if capital(first) && r.livesBefore(from) {
		return from, true
	}
	return start, r.livesBefore(start)
}

func streetStem(lower string) (stem string, ok bool) {
	for _, ending := range words().swedishStreets.Like(lower) {
		if stem, ok := strings.CutSuffix(lower, ending); ok {
			return stem, true
		}
	}
	return "", false
}

// livesBefore reports whether the words before a place say that somebody lives there.
func (r *reading) livesBefore(at int) bool {
	for i, word := range wordsBefore(r.text, at, 5) {
		if words().lives[word] || i == 0 && word == "c/o" {
			return true
		}
		if i == 0 && !words().at[word] {
			return false
		}
	}
	return false
}

// numbered reports whether a group can be the number of a house: no unit follows, no more digits, no time of day.
func (r *reading) numbered(g group) bool {
	rest := r.text[g.end:]
	if len(rest) > 1 && strings.ContainsRune(".:,/", rune(rest[0])) && isDigit(rest[1]) {
		return false
	}
	after, end := nameAfter(r.text, g.end)
	if len(after) == 1 && unicode.IsLetter(rune(after[0])) && !letterAfter(r.text, end) { // 12 B
		return !words().units[signs.Lower(after)] || rest[0] != ' '
	}
	if letterAfter(r.text, g.end) {
		return false
	}
	lower := signs.Lower(after)
	return !words().units[lower] && !words().months[lower] && !strings.HasPrefix(strings.TrimLeft(rest, " "), "%")
}

const longestName = 4 // words of an English street, with the last

// britishStreet gives where an address ends that begins with a group of digits: 4 Madeup Lane. A word that is also an
// everyday one, such as Close or Way, makes a street only where the words around say so.
func (r *reading) britishStreet(i int) (end int, ok bool) {
	g := r.groups[i]
	if g.len() > 3 || r.joined(g.start) {
		return 0, false
	}
	at := r.afterHouse(g.end)
	own := false // a word that is no everyday one stands in the name
	for n := range longestName {
		lower, after := r.wordOfStreet(at)
		if lower == "" {
			return 0, false
		}
		if n > 0 && r.endsStreet(lower, g.start, after, own) {
			return after, true
		}
		own = own || !words().common[lower] || words().streetWords[lower]
		at = r.afterSign(after, '.') // St.
	}
	return 0, false
}

// afterHouse gives where the name of a street may begin, after the digits of a house's number: 12B, or 12 and a comma.
func (r *reading) afterHouse(at int) int {
	if at < len(r.text) && unicode.IsLetter(rune(r.text[at])) {
		at++
	}
	return r.afterSign(at, ',')
}

// afterSign gives the place after a sign, or the same place where the sign does not stand there.
func (r *reading) afterSign(at int, sign byte) int {
	if at < len(r.text) && r.text[at] == sign {
		at++
	}
	return at
}

// wordOfStreet gives the word with a capital one space after a place, in lower case, and where it ends. The word is
// empty where there is none.
func (r *reading) wordOfStreet(at int) (lower string, after int) {
	word, after := nameAfter(r.text, at)
	if !capital(word) || after-len(word)-at != 1 {
		return "", 0
	}
	return signs.Lower(word), after
}

// endsStreet reports whether a word is the last of a street that goes from start to end. Own says that a word before it
// is no everyday one.
func (r *reading) endsStreet(lower string, start, end int, own bool) bool {
	if !words().britishStreets[lower] || counts(wordsBefore(r.text, start, 1)) {
		return false
	}
	return !words().everyday[lower] || own && r.placed(start, end)
}

// counts reports whether the first of some words says that a number counts something.
func counts(before []string) bool { return len(before) > 0 && words().counts[before[0]] }

// ofRecord reports whether the first of some words names a record.
func ofRecord(before []string) bool { return len(before) > 0 && words().records[before[0]] }

// joined reports whether digits that begin at start belong to a letter or to more digits before them.
func (r *reading) joined(start int) bool {
	return letterBefore(r.text, start) ||
		start > 1 && strings.ContainsRune(".:-", rune(r.text[start-1])) && isDigit(r.text[start-2])
}

// placed reports whether an address is likely: a word for place stands before it, or the text or a part of it ends with it.
func (r *reading) placed(start, end int) bool {
	if before, _ := wordBefore(r.text, start); words().at[before] {
		return true
	}
	rest := strings.TrimLeft(r.text[end:], " ")
	return rest == "" || strings.ContainsRune(".,;)\n", rune(rest[0]))
}

var postcodeUK = regexp.MustCompile(`^[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}`)

func (r *reading) postcodes() {
	for i, g := range r.groups {
		if start, end, ok := r.britishPostcode(g); ok {
			r.mark(Postcode, start, end)
		} else if end, ok := r.swedishPostcode(i); ok {
			r.mark(Postcode, g.start, end)
		}
	}
}

func (r *reading) britishPostcode(g group) (start, end int, ok bool) {
	start = g.start
	for start > 0 && r.text[start-1] >= 'A' && r.text[start-1] <= 'Z' {
		start--
	}
	if start == g.start || letterBefore(r.text, start) {
		return 0, 0, false
	}
	m := postcodeUK.FindString(r.text[start:min(len(r.text), start+9)])
	end = start + len(m)
	return start, end, m != "" && !letterAfter(r.text, end)
}

// swedishPostcode gives where a postcode ends that begins with group i: five digits, as three and two, before a town;
// any five digits after the word for it.
func (r *reading) swedishPostcode(i int) (end int, ok bool) {
	g := r.groups[i]
	end, parted := r.fiveDigits(i)
	if end == 0 {
		return 0, false
	}
	before := wordsBefore(r.text, g.start, 1)
	if len(before) > 0 && words().postcodes[before[0]] {
		return end, true
	}
	if r.text[g.start] == '0' || r.partOfMore(g.start) || ofRecord(before) || counts(before) {
		return 0, false
	}
	end, ok = r.townAfter(end)
	return end, ok && (parted || r.opensPart(g.start))
}

// fiveDigits gives where five digits end that begin with group i, and whether they are parted as three and two. The end
// is 0 where there are no five.
func (r *reading) fiveDigits(i int) (end int, parted bool) {
	g := r.groups[i]
	if g.len() == 3 && i+1 < len(r.groups) && r.groups[i+1].len() == 2 && r.between(i) == " " {
		return r.groups[i+1].end, true
	}
	if g.len() != 5 {
		return 0, false
	}
	return g.end, false
}

// townAfter gives where a word ends that follows a place and may be the name of a town.
func (r *reading) townAfter(at int) (end int, ok bool) {
	town, end := nameAfter(r.text, at)
	if !capital(town) || len(town) < 2 {
		return 0, false
	}
	lower := signs.Lower(town)
	return end, !words().units[lower] && !words().small[lower] && !words().months[lower]
}

// opensPart reports whether a place begins the text, or a line, or follows a comma.
func (r *reading) opensPart(at int) bool {
	return at == 0 || at > 1 && r.text[at-2] == ',' || r.text[at-1] == '\n'
}

// partOfMore reports whether more digits stand right before a place.
func (r *reading) partOfMore(start int) bool {
	if start == 0 {
		return false
	}
	if abroad := strings.HasSuffix(r.text[:start], "SE-") || strings.HasSuffix(r.text[:start], "S-"); abroad {
		return false
	}
	return strings.ContainsRune(".-/", rune(r.text[start-1])) || start > 1 && r.text[start-1] == ' ' && isDigit(r.text[start-2])
}
