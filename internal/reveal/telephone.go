package reveal

import (
	"regexp"
	"slices"
	"strings"
)

// telephones marks telephone numbers of Sweden and the United Kingdom, and those with a country's code.
func (r *reading) telephones() {
	for i := range r.groups {
		g := r.groups[i]
		if len(r.marks) >= mostMarks || r.taken(g.start, g.end) {
			continue
		}
		if end, ok := r.telephone(i); ok {
			start := g.start
			if start > 0 && (r.text[start-1] == '+' || r.text[start-1] == '(') {
				start--
			}
			if r.mark(Telephone, start, end) {
				said := sentence(r.text, start, end)
				r.marks[len(r.marks)-1].Service = holds(said, words().services)
			}
		}
	}
}

var (
	dialled = regexp.MustCompile(`^(?: ?[-./] ?| |\) ?[-/]? ?| ?\()$`)
	loosely = regexp.MustCompile(`^ [-./] $`)
)

const (
	longestAbroad   = 15 // digits, with the country's code
	shortestAbroad  = 9
	longestAtHome   = 11
	shortestAtHome  = 9 // with the area's code
	shortestOfCity  = 8 // in Stockholm, which has the only code of two digits, and in towns with a code of three: 023-123 45
	shortestInTown  = 5 // without a code
	longestInTown   = 8
	scottishNumber  = 11
	swedishMobile   = 10
	codeOfStockholm = "08"
)

// telephone gives where a telephone number ends that begins with group i. The longest is taken.
func (r *reading) telephone(i int) (end int, ok bool) {
	o, ok := r.opening(i)
	if !ok {
		return 0, false
	}
	for _, d := range r.dials(i) {
		if r.goesOn(d.end) || r.unitAfter(d.end) {
			continue
		}
		if o.begins(&d) && !d.helpline() && !r.emergency(i, d.end) {
			return d.end, true
		}
	}
	return 0, false
}

// An opening is what the first digits and the words before them say of a telephone number.
type opening struct {
	abroad bool // a country's code comes first
	home   bool // an area's code comes first
	called bool // a word for telephone stands before
}

// opening gives what a telephone number from group i on would open with. It is not ok where none can begin.
func (r *reading) opening(i int) (o opening, ok bool) {
	g := r.groups[i]
	first := r.in(g)
	plus := g.start > 0 && r.text[g.start-1] == '+'
	if !plus && r.joinedBefore(i) {
		return o, false
	}
	before := wordsBefore(r.text, g.start, 2)
	o = opening{abroad: countryFirst(first, plus), home: areaFirst(first), called: says(before, words().calls)}
	if o == (opening{}) {
		return o, false
	}
	return o, o.called || !otherNumber(before)
}

// countryFirst reports whether digits begin with a country's code. Plus says that the sign for it stands before them.
func countryFirst(digits string, plus bool) bool {
	return plus && digits[0] != '0' ||
		strings.HasPrefix(digits, "00") && len(digits) > 3 && digits[2] != '0' ||
		mobileAbroad(digits)
}

// mobileAbroad reports whether digits are a whole mobile number with its country's code and no sign before it.
func mobileAbroad(digits string) bool {
	return len(digits) == 11 && strings.HasPrefix(digits, "467") ||
		len(digits) == 12 && strings.HasPrefix(digits, "447")
}

// areaFirst reports whether digits begin as an area's code does, with a single zero.
func areaFirst(digits string) bool { return digits[0] == '0' && len(digits) > 1 && digits[1] != '0' }

// otherNumber reports whether the words before digits say that they count something or name a record.
func otherNumber(before []string) bool {
	return counts(before) || says(before, words().records)
}

// begins reports whether a dial is a whole number of a kind that the opening allows.
func (o opening) begins(d *dial) bool {
	return o.abroad && d.abroad() || o.home && d.home() || o.called && d.inTown()
}

// unitAfter reports whether a unit follows a place, as after a measure.
func (r *reading) unitAfter(end int) bool { return words().units[wordAfter(r.text, end)] }

// emergency reports whether the sentence says that whoever answers does so for everybody, at any hour.
func (r *reading) emergency(i, end int) bool {
	return holds(sentence(r.text, r.groups[i].start, end), words().emergencies)
}

var asInTowns = []int{3, 3, 2} // how a number of eight digits is grouped there

// A dial is digits that may be a telephone number, and how they were grouped.
type dial struct {
	digits string
	sizes  []int
	seps   []string
	end    int
}

// dials gives what may be a telephone number from group i on, the longest first.
func (r *reading) dials(i int) []dial {
	var found []dial
	var d dial
	for j := i; j < len(r.groups); j++ {
		if j > i {
			sep := r.between(j - 1)
			if !dialled.MatchString(sep) {
				break
			}
			d.seps = append(d.seps[:len(d.seps):len(d.seps)], sep)
		}
		d.digits += r.in(r.groups[j])
		if len(d.digits) > longestAbroad+2 {
			break
		}
		d.sizes = append(d.sizes[:len(d.sizes):len(d.sizes)], r.groups[j].len())
		d.end = r.groups[j].end
		found = append(found, d)
	}
	slices.Reverse(found)
	return found
}

func (d *dial) abroad() bool {
	n := len(strings.TrimPrefix(d.digits, "00"))
	return n >= shortestAbroad && n <= longestAbroad
}

// home reports whether the digits are a number with an area's code, Swedish or British.
func (d *dial) home() bool {
	n := len(d.digits)
	if d.times() {
		return false
	}
	if n == scottishNumber && strings.ContainsRune("12378", rune(d.digits[1])) {
		return d.sizes[0] >= 3 && d.sizes[0] != 6 && d.alike()
	}
	code := swedishCode(d.digits)
	if n < d.fewest(code) || n > swedishMobile || code[1] == '7' && n != swedishMobile {
		return false
	}
	switch {
	case len(d.sizes) == 1:
		return n >= shortestAtHome
	case d.sizes[0] == len(code):
		return d.alike() && (subscriber(d.sizes[1:]) || code[1] == '7' && code != "079" && slices.Min(d.sizes) >= 2)
	}
	return code[1] == '7' && len(code) == 3 && d.sizes[0] >= 3 && d.alike()
}

// fewest gives how few digits a number has that begins with an area's code.
func (d *dial) fewest(code string) int {
	if code == codeOfStockholm || words().areaCodes[code] && slices.Equal(d.sizes, asInTowns) {
		return shortestOfCity
	}
	return shortestAtHome
}

// swedishCode gives the area's code that digits begin with.
func swedishCode(digits string) string {
	if strings.HasPrefix(digits, codeOfStockholm) {
		return codeOfStockholm
	}
	if code := digits[:min(3, len(digits))]; words().areaCodes[code] {
		return code
	}
	return digits[:min(4, len(digits))]
}

// subscriber reports whether groups of digits are as people write them after the code: 174 06 05, 46 50 04, 1740605.
func subscriber(sizes []int) bool {
	if len(sizes) == 1 {
		return sizes[0] >= 5
	}
	for i, n := range sizes {
		if n < 2 || n > 3 && (n != 4 || i == 0 || sizes[i-1] != 3) {
			return false
		}
	}
	return sizes[0]+sizes[1] >= 5 || len(sizes) > 2
}

// alike reports whether the groups after the first are separated in one way. 08-12 12-16 are hours.
func (d *dial) alike() bool {
	for i := 2; i < len(d.seps); i++ {
		if d.seps[i] != d.seps[1] {
			return false
		}
	}
	for i, sep := range d.seps {
		if i > 0 && loosely.MatchString(sep) {
			return false
		}
	}
	return true
}

// times reports whether the groups may all be times of day: 0830-0930, 08 30 - 09 30.
func (d *dial) times() bool {
	if len(d.sizes) < 2 {
		return false
	}
	at, pairs := 0, len(d.seps) > 0 && d.seps[0] != "-"
	for i, n := range d.sizes {
		part := d.digits[at : at+n]
		at += n
		switch {
		case n == 4 && aTime(part):
			pairs = false
		case n == 2 && pairs && i%2 == 0 && two(part) < 24, n == 2 && pairs && i%2 == 1 && part[1]%5 == '0'%5 && two(part) < 60:
		default:
			return false
		}
	}
	return true
}

// inTown reports whether the digits, after a word for telephone, are a number without a code.
func (d *dial) inTown() bool {
	n := len(d.digits)
	return n >= shortestInTown && n <= longestInTown && d.digits[0] != '0' && d.alike() && !d.times() &&
		(n >= 6 || len(d.sizes) > 1) && !(n == 8 && len(d.sizes) == 1 && (d.digits[:2] == "20" || d.digits[:2] == "19"))
}

// helpline reports whether the number is one that everybody may call.
func (d *dial) helpline() bool {
	digits := d.digits
	for _, country := range []string{"0046", "0044", "46", "44"} {
		if rest, ok := strings.CutPrefix(digits, country); ok && len(digits) > longestInTown {
			digits = "0" + strings.TrimPrefix(rest, "0")
			break
		}
	}
	if words().helplines[digits] {
		return true
	}
	for prefix, longest := range words().freephones {
		if strings.HasPrefix(digits, prefix) && len(digits) <= longest {
			return true
		}
	}
	return false
}

// holds reports whether a text in lower case has one of the words in it, as the beginning of a word.
func holds(text string, list []string) bool {
	for _, word := range list {
		for rest, at := text, 0; ; {
			i := strings.Index(rest, word)
			if i < 0 {
				break
			}
			if !letterBefore(text, at+i) {
				return true
			}
			at += i + len(word)
			rest = text[at:]
		}
	}
	return false
}
