// Package personnummer reads Swedish personal numbers: personnummer (folkbokföringslagen 18 §) and samordningsnummer
// (lag 2022:1697, 2 kap. 8 §). It draws no conclusion from a number but the day in it.
package personnummer

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
)

// A Number is a personal number of 12 digits, without a hyphen.
type Number string

// Parse reads a number of 12 digits, with or without a hyphen before the last four. It gives false where the text has
// another form or no day of the calendar stands in it. A samordningsnummer has 60 added to the day; where the month or
// the day of birth is not known it has month 00 or day 60, and then there is no day in it.
func Parse(text string) (Number, bool) {
	if len(text) == 13 && text[8] == '-' {
		text = text[:8] + text[9:]
	}
	if len(text) != 12 || strings.Trim(text, "0123456789") != "" {
		return "", false
	}
	n := Number(text)
	return n, !n.Day().IsZero() || n.unsure()
}

// unsure reports whether the number is a samordningsnummer of somebody whose month or day of birth is not known.
func (n Number) unsure() bool {
	month, _ := strconv.Atoi(string(n[4:6]))
	day, _ := strconv.Atoi(string(n[6:8]))
	if n[:4] == "0000" || month > 12 || day < coordination || month > 0 && day > coordination {
		return false
	}
	return day <= coordination+31
}

// ParseOn reads what Parse does, and a number as the act has it: six digits of the day, a hyphen, or a plus from the year in
// which somebody turns 100, and the last four. The century follows from the day on which it is read.
func ParseOn(text string, day mabra.Date) (Number, bool) {
	text = strings.TrimSpace(text)
	if len(text) != 11 || text[6] != '-' && text[6] != '+' || day.IsZero() {
		return Parse(text)
	}
	year, err := strconv.Atoi(text[:2])
	if err != nil {
		return "", false
	}
	year += day.Year - day.Year%100
	if year > day.Year {
		year -= 100
	}
	if text[6] == '+' {
		year -= 100
	}
	return Parse(strconv.Itoa(year) + text[2:6] + text[7:])
}

// What a samordningsnummer adds to the day.
const coordination = 60

// Day gives the day in the number: as a rule, but not always, the day of birth. It is zero where none is known.
func (n Number) Day() mabra.Date {
	day, _ := strconv.Atoi(string(n[6:8]))
	if day > coordination {
		day -= coordination
	}
	d, _ := mabra.ParseDate(string(n[:4]) + "-" + string(n[4:6]) + "-" + twoDigits(day))
	return d
}

func twoDigits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// Checks reports whether the last digit is the right check digit (the Luhn algorithm over the last ten digits).
func (n Number) Checks() bool { return Luhn(string(n[2:])) }

// Luhn reports whether the digits of text, all of them digits, add up by the Luhn algorithm.
func Luhn(text string) bool {
	sum := 0
	for i := range len(text) {
		d := int(text[len(text)-1-i] - '0')
		if i%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	return sum%10 == 0
}

//go:embed published.txt
var publishedText string

var published = sync.OnceValue(func() map[Number]bool {
	numbers := map[Number]bool{}
	for line := range strings.Lines(publishedText) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			numbers[Number(line)] = true
		}
	}
	return numbers
})

// Published reports whether the number is one of those published for tests, which belong to nobody.
func (n Number) Published() bool { return published()[n] }

// MayBePublished reports whether the number is of the series that numbers for tests are published in: their birth numbers
// are 238 and 239, or 980 and more. Skatteverket publishes thousands; the list here holds a few. Somebody can have a
// number with such a birth number, so it proves nothing.
func (n Number) MayBePublished() bool {
	birth := string(n[8:11])
	return birth == "238" || birth == "239" || birth >= "980"
}
