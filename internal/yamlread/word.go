package yamlread

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// tagOf says what a plain word is, by its first byte where that decides it.
func tagOf(word string) Tag {
	if word == "" {
		return Null
	}
	switch b := word[0]; {
	case b == '~' || b == 'n' || b == 'N' || b == 't' || b == 'T' || b == 'f' || b == 'F':
		return named(word)
	case b == '.':
		return point(word)
	case b >= '0' && b <= '9':
		if isDay(word) {
			return Time
		}
		if isShortNumber(word) {
			return Int
		}
		return number(word)
	case b == '+' || b == '-':
		return number(word)
	}
	return Str
}

// named tells the words that are not text by their spelling.
func named(word string) Tag {
	switch word {
	case "~", "null", "Null", "NULL":
		return Null
	case "true", "True", "TRUE", "false", "False", "FALSE":
		return Bool
	}
	return Str
}

func point(word string) Tag {
	switch word {
	case ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF":
		return Float
	}
	if _, err := strconv.ParseFloat(word, 64); err == nil {
		return Float
	}
	return Str
}

// isDay reports whether a word is a day of the calendar written with ten characters, in a month of any length: days after
// the 28th take the long way.
func isDay(word string) bool {
	if len(word) != 10 || word[4] != '-' || word[7] != '-' {
		return false
	}
	for _, i := range [...]int{0, 1, 2, 3, 5, 6, 8, 9} {
		if word[i] < '0' || word[i] > '9' {
			return false
		}
	}
	month, day := 10*(word[5]-'0')+word[6]-'0', 10*(word[8]-'0')+word[9]-'0'
	return 1 <= month && month <= 12 && 1 <= day && day <= 28
}

// isShortNumber reports whether a word is a whole number of at most 17 digits, the first of which is no zero.
func isShortNumber(word string) bool {
	if len(word) > 17 || word[0] == '0' && len(word) > 1 {
		return false
	}
	for i := range len(word) {
		if word[i] < '0' || word[i] > '9' {
			return false
		}
	}
	return true
}

var (
	decimal = regexp.MustCompile(`^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$`)
	moments = [...]string{"2006-1-2", "2006-1-2T15:4:5.999999999Z07:00", "2006-1-2t15:4:5.999999999Z07:00", "2006-1-2 15:4:5.999999999"}
)

// number tells what a word is that begins as a number or a moment does. The outcome is the YAML library's, which takes
// the numbers of Go and of two versions of YAML.
func number(word string) Tag {
	for i := range len(word) {
		if class[word[i]]&(high|marks|quote|apostrophe|backslash) != 0 {
			return Str
		}
	}
	switch word {
	case "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF":
		return Float
	}
	if isMoment(word) {
		return Time
	}
	bare := strings.ReplaceAll(word, "_", "")
	if isWhole(bare, 0) {
		return Int
	}
	if decimal.MatchString(bare) {
		if _, err := strconv.ParseFloat(bare, 64); err == nil {
			return Float
		}
	}
	digits, negative := strings.CutPrefix(bare, "-")
	for prefix, base := range map[string]int{"0b": 2, "0o": 8} {
		if rest, ok := strings.CutPrefix(digits, prefix); ok {
			if negative {
				rest = "-" + rest
			}
			if isWhole(rest, base) {
				return Int
			}
		}
	}
	return Str
}

func isMoment(word string) bool {
	digits := 0
	for digits < len(word) && word[digits] >= '0' && word[digits] <= '9' {
		digits++
	}
	if digits != 4 || digits == len(word) || word[digits] != '-' {
		return false
	}
	for _, form := range moments {
		if _, err := time.Parse(form, word); err == nil {
			return true
		}
	}
	return false
}

func isWhole(word string, base int) bool {
	if _, err := strconv.ParseInt(word, base, 64); err == nil {
		return true
	}
	_, err := strconv.ParseUint(word, base, 64)
	return err == nil
}
