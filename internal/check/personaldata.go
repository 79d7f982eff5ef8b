package check

import (
	"regexp"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/personnummer"
	"github.com/mabra-hjulet/mabra/rules"
)

// PersonalData looks for what points out a person in a text: a personal number, an e-mail address, a telephone number,
// a street address. It says what it found, never what stood there.
func PersonalData(text string) (what mabra.Text, found bool) {
	digits, at := 0, false
	for i := range len(text) {
		switch b := text[i]; {
		case b >= '0' && b <= '9':
			digits++
		case b == '@':
			at = true
		}
	}
	switch {
	case at && email.MatchString(text):
		return rules.PersonalDataInText.Phrase("e-mail"), true
	case digits == 0:
		return what, false
	case digits >= 10 && hasPersonalNumber(text):
		return rules.PersonalDataInText.Phrase("personal-number"), true
	case digits >= 8 && hasPhone(text):
		return rules.PersonalDataInText.Phrase("telephone"), true
	case street().MatchString(text):
		return rules.PersonalDataInText.Phrase("street"), true
	}
	return what, false
}

var (
	email          = regexp.MustCompile(`[\pL0-9._%+-]+@[\pL0-9-]+\.\pL`)
	personalNumber = regexp.MustCompile(`(?:^|[^0-9])` +
		`((?:19|20)?[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01]|[6-8][0-9]|9[01]))([-+–]?)([0-9]{4})(?:[^0-9]|$)`)
	// Stockholm has the only area code of two digits; other pairs of digits are days or hours.
	phone = regexp.MustCompile(`(?:^|[^0-9+-])(?:((?:\+|00)[0-9][0-9 ()-]{7,16}|` +
		`0[1-9][0-9]{1,4}\)?(?: ?[-–/] ?| )?[0-9]{2,}(?:[ -][0-9]{2,})*)|` +
		`(08\)?(?: ?[-–] ?| )?[0-9]{2,3} ?[0-9]{2,3} ?[0-9]{2}))`)
)

// hasPersonalNumber takes a number with its hyphen for what it looks like; without one, the check digit must be right.
func hasPersonalNumber(text string) bool {
	for _, m := range personalNumber.FindAllStringSubmatch(text, -1) {
		date := m[1][len(m[1])-6:]
		if m[2] != "" || personnummer.Luhn(date+m[3]) {
			return true
		}
	}
	return false
}

const shortestPhone = 9 // digits, with area code, outside Stockholm

func hasPhone(text string) bool {
	for _, m := range phone.FindAllStringSubmatch(text, -1) {
		if m[2] != "" {
			return true
		}
		digits := 0
		for i := range len(m[1]) {
			if m[1][i] >= '0' && m[1][i] <= '9' {
				digits++
			}
		}
		if digits >= shortestPhone {
			return true
		}
	}
	return false
}

// street matches a Swedish street name with a number after it, or an English one with a number before it.
var street = sync.OnceValue(func() *regexp.Regexp {
	list := &rules.PersonalDataInText.Words
	var english []string
	for _, word := range list.En {
		english = append(english, strings.ToUpper(word[:1])+word[1:])
	}
	return regexp.MustCompile(`\p{Lu}\p{Ll}+(?:` + strings.Join(list.Sv, "|") + `) [0-9]{1,3}(?:[^0-9]|$)|` +
		`(?:^|[^0-9])[0-9]{1,3}[A-Za-z]? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:` + strings.Join(english, "|") + `)(?:\PL|$)`)
})
