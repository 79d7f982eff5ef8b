package reveal

import (
	"regexp"
	"strings"

	"github.com/mabra-hjulet/mabra/internal/personnummer"
)

// personalNumbers marks Swedish personal numbers and Scottish CHI numbers, with every separator that people use. Both are
// looked for everywhere: families move.
func (r *reading) personalNumbers() {
	for i := range r.groups {
		if r.joinedBefore(i) || r.taken(r.groups[i].start, r.groups[i].end) {
			continue
		}
		if end, ok := r.personalNumber(i); ok {
			r.mark(PersonalNumber, r.groups[i].start, end)
		}
	}
}

// A numeral is what may be a personal number: a date and four signs that tell children of the same day apart.
type numeral struct {
	date, tail string
	apart      string // what stands between them
	named      bool   // the word before says that it is one
	end        int
}

// apart reports whether what stands between two parts of a number is what people write there.
func apart(sep string) bool {
	sep = strings.TrimPrefix(sep, " ")
	if sep != "" && strings.ContainsRune("-+./", rune(sep[0])) {
		sep = sep[1:]
	}
	return sep == "" || sep == " "
}

func (r *reading) personalNumber(i int) (end int, ok bool) {
	numerals := r.numerals(i)
	if n := r.groups[i].len(); numerals == nil && n != 3 && n != 10 {
		return 0, false
	}
	before := wordsBefore(r.text, r.groups[i].start, 3)
	named := says(before, words().numbers)
	if !named && len(before) > 0 && says(before[:min(2, len(before))], words().records) {
		return 0, false
	}
	for _, n := range numerals {
		n.named = named
		if !r.goesOn(n.end) && !words().units[wordAfter(r.text, n.end)] && n.isOne() {
			return n.end, true
		}
	}
	return r.healthNumber(i, before)
}

// numerals gives the ways in which the groups from i on may be a date and four more signs.
func (r *reading) numerals(i int) []numeral {
	first := r.in(r.groups[i])
	switch len(first) {
	case 12, 10:
		cut := len(first) - 4
		return []numeral{{date: first[:cut], tail: first[cut:], end: r.groups[i].end}}
	case 8, 6:
		found := r.reserve(first, r.groups[i].end)
		if i+1 < len(r.groups) && r.groups[i+1].len() == 4 && apart(r.between(i)) {
			next := r.groups[i+1]
			found = append(found, numeral{date: first, tail: r.in(next), apart: r.between(i), end: next.end})
		}
		return found
	case 4, 2:
		if i+3 >= len(r.groups) || r.groups[i+1].len() != 2 || r.groups[i+2].len() != 2 {
			return nil
		}
		date := first + r.in(r.groups[i+1]) + r.in(r.groups[i+2])
		if !apart(r.between(i)) || !apart(r.between(i+1)) {
			return nil
		}
		found := r.reserve(date, r.groups[i+2].end)
		if r.groups[i+3].len() == 4 && apart(r.between(i+2)) {
			next := r.groups[i+3]
			found = append(found, numeral{date: date, tail: r.in(next), apart: r.between(i + 2), end: next.end})
		}
		return found
	}
	return nil
}

var reserve = regexp.MustCompile(`^( ?[-+]? ?)([0-9]?[A-Z][0-9A-Z][0-9]{1,2}[0-9A-Z]?)`)

// reserve gives a reserve number, which a hospital gives to somebody without a personal number: letters stand among the
// last four.
func (r *reading) reserve(date string, end int) []numeral {
	m := reserve.FindStringSubmatch(r.text[end:min(len(r.text), end+8)])
	if m == nil || len(m[2]) != 4 {
		return nil
	}
	return []numeral{{date: date, tail: m[2], apart: m[1], end: end + len(m[0])}}
}

// isOne reports whether a numeral is a personal number, by its date, its check digit and the word before.
func (n *numeral) isOne() bool {
	if n.whole() && !aCentury(n.date[:2]) {
		return false
	}
	short := n.date[len(n.date)-6:]
	swedish, scottish := swedishDay(short), !n.whole() && scottishDay(short)
	switch {
	case !swedish && !scottish:
		return false
	case strings.Trim(n.tail, "0123456789") != "":
		return swedish && n.reserved()
	case n.apart == " " && n.whole() && aTime(n.tail):
		return n.named // a day and a time of it
	}
	return n.named || n.likely() ||
		swedish && personnummer.Luhn(short+n.tail) || scottish && checksScottish(short+n.tail)
}

// whole reports whether the date has its century.
func (n *numeral) whole() bool { return len(n.date) == 8 }

// aCentury reports whether two digits begin a year that a personal number may have.
func aCentury(digits string) bool { return digits == "18" || digits == "19" || digits == "20" }

// reserved reports whether a numeral with letters among its last four is a reserve number, and not a day and a word.
func (n *numeral) reserved() bool { return n.named || n.apart != " " || n.whole() }

// likely reports whether digits are a personal number though no word or check digit says so: no telephone number and no
// time of day.
func (n *numeral) likely() bool {
	if n.apart == "" {
		return !n.whole() && n.date[0] != '0'
	}
	return !aTime(n.tail)
}

// swedishDay reports whether six digits are a day of a personal number: year, month and day. A samordningsnummer has 60
// added to the day, and month 00 or day 60 where they are not known.
func swedishDay(digits string) bool {
	month, day := two(digits[2:]), two(digits[4:])
	if day >= 60 {
		return month <= 12 && day <= 91
	}
	return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

// scottishDay reports whether six digits are day, month and year.
func scottishDay(digits string) bool {
	day, month := two(digits), two(digits[2:])
	return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

// checksScottish reports whether the last of ten digits is the check digit of a CHI or NHS number, by modulus 11.
func checksScottish(digits string) bool {
	sum := 0
	for i := range 9 {
		sum += int(digits[i]-'0') * (10 - i)
	}
	return (11-sum%11)%11 == int(digits[9]-'0')
}

// healthNumber finds an NHS number, which has no date in it, by the word before.
func (r *reading) healthNumber(i int, before []string) (end int, ok bool) {
	if !says(before, words().health) {
		return 0, false
	}
	digits := 0
	for j := i; j < len(r.groups) && digits < 10; j++ {
		if j > i && !apart(r.between(j-1)) {
			return 0, false
		}
		digits += r.groups[j].len()
		end = r.groups[j].end
	}
	return end, digits == 10
}

// says reports whether one of some words is in a list.
func says(some []string, list map[string]bool) bool {
	for _, word := range some {
		if list[word] || list[strings.ReplaceAll(word, ".", "")] {
			return true
		}
	}
	return false
}
