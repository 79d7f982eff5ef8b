package plan

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// sentences parts a text where a full stop, or a line, ends and something new begins: not after the short forms that
// citations are full of.
func sentences(text string) []string {
	var list []string
	begin := 0
	for i := 0; i < len(text); i++ {
		if text[i] != '\n' && (!strings.ContainsRune(".!?;", rune(text[i])) || !beginsAnew(text, i)) {
			continue
		}
		list = append(list, text[begin:i+1])
		begin = i + 1
	}
	return append(list, text[begin:])
}

// beginsAnew reports whether a new sentence begins after the mark at i.
func beginsAnew(text string, i int) bool {
	rest := strings.TrimLeft(text[i+1:], " ")
	first, _ := utf8.DecodeRuneInString(rest)
	if len(rest) == len(text[i+1:]) || !unicode.IsUpper(first) {
		return text[i] == ';'
	}
	return text[i] != '.' || !shortForm.MatchString(text[max(0, i-longestShort):i])
}

const longestShort = 10 // bytes

var shortForm = regexp.MustCompile(`(?i)(?:^|[^\pL])(?:enl|jfr|jmf|kap|st|p|resp|ev|bl\.a|t\.ex|s\.k|` +
	`ch|chap|sec|sect|s|art|f\.d|f|fr\.o\.m|ca|nr|no)$`)

// tellsOfBefore reports whether a sentence tells of the time before an act came into force: it says so, names a day or
// a year of that time, or is in the past tense and neither it nor what it stands in names a later one.
func tellsOfBefore(sentence string, from mabra.Date, dated bool) bool {
	words := beforeWords()
	if words.history.MatchString(sentence) {
		return true
	}
	before, after := yearsIn(sentence, from)
	return before || !after && !dated && words.past.MatchString(sentence) && !words.lately.MatchString(sentence)
}

type wordsOfTime struct{ history, past, lately *regexp.Regexp }

var beforeWords = sync.OnceValue(func() wordsOfTime {
	words := &rules.RepealedLawWords
	whole := func(list []string) *regexp.Regexp {
		return regexp.MustCompile(`(?i)(?:^|[^\pL])` + anyOf(list, `(?:[^\pL]|$)`))
	}
	return wordsOfTime{history: whole(words.History), past: whole(words.Past), lately: whole(words.Lately)}
})

var (
	bornIn    = regexp.MustCompile(`(?i)(?:född|född\s+i|f\.|born(?:\s+in)?)\s+(?:\d{1,2}\s+\pL+\s+)?(?:19|20)\d\d`)
	yearNamed = regexp.MustCompile(`(?i)(?:([\pL]+|\d{1,2}/(\d{1,2}))[\s.,-]+)?` +
		`\b((?:19|20)\d\d)(?:-?(0[1-9]|1[0-2])\b|-?(0[1-9]|1[0-2])-?\d\d\b|(:)|\b)`)
	yearShort = regexp.MustCompile(`(?i)(?:(?:\b(ht|vt)|(våren|hösten|sommaren|vintern|läsåret))[\s'’–-]*|\b)` +
		`(\d\d)(?:(0[1-9]|1[0-2])\d\d)?\b`)
)

// yearsIn reports whether a sentence names a day or a year before an act came into force, and whether one after.
func yearsIn(sentence string, from mabra.Date) (before, after bool) {
	sentence = bornIn.ReplaceAllString(sentence, " ")
	note := func(year, month int) {
		switch {
		case year < from.Year || year == from.Year && month < int(from.Month): // a month that is not known: perhaps
			before = true
		default:
			after = true
		}
	}
	for _, m := range yearNamed.FindAllStringSubmatch(sentence, -1) {
		if m[6] != "" {
			continue // the number of an act
		}
		year, _ := strconv.Atoi(m[3])
		month, _ := strconv.Atoi(m[2] + m[4] + m[5])
		if month == 0 {
			month = monthNamed(m[1])
		}
		note(year, month)
	}
	for _, m := range yearShort.FindAllStringSubmatch(sentence, -1) {
		year, _ := strconv.Atoi("20" + m[3])
		month, _ := strconv.Atoi(m[4])
		if season := m[1] + m[2]; season != "" || month > 0 {
			note(year, max(month, monthNamed(season)))
		}
	}
	return before, after
}

// monthNamed gives the number of a month, or of the first month of a season, by its Swedish or English name; 0 where
// it is none.
func monthNamed(name string) int {
	name = strings.ToLower(name)
	for i, names := range rules.RepealedLawWords.Months {
		for _, n := range strings.Fields(names) {
			if name == n {
				return i + 1
			}
		}
	}
	return 0
}
