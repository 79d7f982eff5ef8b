package check

import (
	"regexp"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra/rules"
)

// A language is written as BCP 47 has it: a code of two or three letters, and what says more of it behind hyphens. Names of
// four letters or more, which the standard keeps for codes that nobody has been given, are words of a language and no code.
var languageCode = regexp.MustCompile(`^([a-zA-Z]{2,3}|[iIxX]-[a-zA-Z0-9]{1,8})(-[a-zA-Z0-9]{1,8})*$`)

// isLanguage reports whether a text has the form of a code. Nearly all are two small letters.
func isLanguage(text string) bool {
	small := func(b byte) bool { return 'a' <= b && b <= 'z' }
	return len(text) == 2 && small(text[0]) && small(text[1]) || languageCode.MatchString(text)
}

// languageMeant gives the code that is plainly meant by a text that is none: the language by its name, or a code with other
// marks than hyphens. It is made of what the rule's words and the form of codes say, and empty where nothing is plain.
func languageMeant(text string) string {
	text = strings.ToLower(strings.TrimSpace(text))
	for _, line := range slices.Concat(rules.InvalidLanguage.Words.Sv, rules.InvalidLanguage.Words.En) {
		if name, code, _ := strings.Cut(line, " → "); name == text {
			return code
		}
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == '_' || r == '-' || r == ' ' })
	if len(parts) != 2 || len(parts[0]) != 2 || len(parts[1]) != 2 {
		return ""
	}
	if code := parts[0] + "-" + strings.ToUpper(parts[1]); isLanguage(code) {
		return code
	}
	return ""
}
