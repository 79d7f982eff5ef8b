// Package chi reads Scotland's CHI numbers, by which health care there knows a person. It draws no conclusion from a number
// but the day in it.
package chi

import (
	"strconv"
	"strings"
)

// Has reports whether the text has the form of a CHI number: ten digits, with or without a space after the day, of which the
// first six are a day, month and year.
func Has(text string) bool {
	digits := plain(text)
	if len(digits) != 10 || strings.Trim(digits, "0123456789") != "" {
		return false
	}
	day, _ := strconv.Atoi(digits[:2])
	month, _ := strconv.Atoi(digits[2:4])
	return day >= 1 && day <= 31 && month >= 1 && month <= 12
}

// Checks reports whether the last digit of a number of the right form is its check digit, by weights of ten down to two and
// modulus eleven.
func Checks(text string) bool {
	digits := plain(text)
	sum := 0
	for i := range 9 {
		sum += (10 - i) * int(digits[i]-'0')
	}
	return (11-sum%11)%11 == int(digits[9]-'0')
}

func plain(text string) string { return strings.NewReplacer(" ", "", "-", "").Replace(text) }
