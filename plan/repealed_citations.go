package plan

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A sectionsCited is one place in a sentence that cites sections: "4 kap. 1 §", "14:1", "chapter 2 section 7".
type sectionsCited struct {
	start, end int
	keys       []string // "4:1"; of an act without chapters "3f"
	act        *act     // the act that is named with it, one of those that were replaced
	otherAct   bool     // another act is named with it
}

// The ways in which people cite. A number may have a letter, and there may be several: "14 kap. 1 och 1 c §§".
const (
	sectionsPart = `\d{1,2}(?:\s?[a-h])?(?:\s*(?:,|-|–|/|&|och|samt|eller|resp\.?|and|or|to)\s*\d{1,2}(?:\s?[a-h])?)*`
	signPart     = `(?:§{1,2}|paragraf(?:en|erna)?\b)`
	chapterPart  = `\b(?:chapter|chap|ch|kapitel|kap)\b\.?`
	englishPart  = `(?:\b(?:sections?|sect?s?|ss?|para(?:graph)?s?)\.?|§{1,2})`
)

// The names of the parts end in the number of the way.
var citing = regexp.MustCompile(`(?i)` + strings.Join([]string{
	`\b(?P<chapter1>\d{1,2})\s*kap(?:itlet|itel)?(?:\.|\b)[\s,.]*(?:` + signPart + `\s*)?` +
		`(?P<list1>` + sectionsPart + `)(?:\s*` + signPart + `)?`,
	`\b(?P<list2>` + sectionsPart + `)\s*` + signPart + `\s*,?\s*(?:i\s+)?(?P<chapter2>\d{1,2})\s*kap(?:itlet)?\b`,
	chapterPart + `\s*(?P<chapter3>\d{1,2})\s*[,:.]?\s*(?:and\s+|och\s+)?` +
		`(?:` + signPart + `|` + englishPart + `)\s*(?P<list3>` + sectionsPart + `)`,
	`kap(?:itel)?\b\.?\s*(?P<chapter4>\d{1,2})\s*[,:.]?\s*(?P<list4>` + sectionsPart + `)\s*` + signPart,
	`(?:` + englishPart + `|` + signPart + `)\s*(?P<list5>` + sectionsPart + `),?\s*(?:of|in|i|,)?\s*(?:the\s+)?` +
		chapterPart + `\s*(?P<chapter5>\d{1,2})\b`,
	`(?:(?:` + signPart + `|\bsections?)\s*)?\b` +
		`(?P<chapter6>\d{1,2})(?P<colon6>:)(?P<list6>` + sectionsPart + `)(?:\s*` + signPart + `)?`,
	`(?:(?:` + signPart + `|\bsections?)\s*)?\b` +
		`(?P<chapter7>\d{1,2})(?P<dot7>\.)(?P<list7>\d{1,2}(?:\s?[a-h])?)(?:\s*` + signPart + `)?`,
	`(?:(?P<sign8>` + signPart + `|\bsections?)\s*)?\b(?P<list8>` + sectionsPart + `)(?:\s*(?P<sign8x>` + signPart + `))?`,
}, `|`))

// citationsIn finds the places in a sentence that cite sections, with the act that each of them means, as long as any are
// left to be looked at.
func citationsIn(sentence string, left *int) []sectionsCited {
	var found []sectionsCited
	acts := lawbook().mentions(sentence)
	names := citing.SubexpNames()
	for from := 0; from < len(sentence) && *left > 0; {
		window := windowFrom(sentence, from)
		m := citing.FindStringSubmatchIndex(window)
		if m == nil {
			from += max(len(window), 1)
			continue
		}
		*left--
		part := map[string]string{}
		at := map[string]int{}
		for i := 1; i < len(names); i++ {
			if m[2*i] >= 0 {
				name := strings.TrimRight(names[i], "12345678x")
				part[name], at[name] = sentence[from+m[2*i]:from+m[2*i+1]], from+m[2*i]
			}
		}
		c := sectionsCited{start: from + m[0], end: from + m[1]}
		listEnd := at["list"] + len(part["list"])
		if before, ok := withoutNextChapter(part["list"], sentence[listEnd:]); ok {
			part["list"] = before
			c.end = at["list"] + len(before)
		}
		from = c.end
		c.keys = keysOf(part["chapter"], part["list"], sentence[at["list"]+len(part["list"]):])
		var previous *sectionsCited
		if len(found) > 0 {
			previous = &found[len(found)-1]
		}
		close := c.settle(sentence, acts, previous)
		doubtful := looksLikeTime(sentence, c.start, part, c.end) || part["chapter"] == "" && part["sign"] == ""
		if close || !doubtful {
			found = append(found, c)
		}
	}
	return found
}

const widest = 120 // bytes: no citation is longer

// windowFrom gives a piece of a sentence, to its end or a space: what it takes to look for a citation in it is the same
// however long the sentence is.
func windowFrom(sentence string, from int) string {
	if len(sentence)-from <= 2*widest {
		return sentence[from:]
	}
	piece := sentence[from : from+2*widest]
	if i := strings.LastIndexAny(piece, " ,"); i > widest {
		return piece[:i]
	}
	return piece
}

// withoutNextChapter gives a list of sections without its last number, where that begins the next citation.
func withoutNextChapter(list, after string) (string, bool) {
	if !beginsChapter.MatchString(after) {
		return "", false
	}
	i := lastNumber.FindStringIndex(list)
	if i == nil || i[0] == 0 {
		return "", false
	}
	return strings.TrimRight(joinerAtEnd.ReplaceAllString(list[:i[0]], ""), " "), true
}

var (
	beginsChapter = regexp.MustCompile(`(?i)^(?:\s*kap|:\d)`)
	lastNumber    = regexp.MustCompile(`\d{1,2}(?:\s?[a-hA-H])?$`)
	joinerAtEnd   = regexp.MustCompile(`(?i)\s*(?:,|-|–|/|&|och|samt|eller|resp\.?|and|or|to)\s*$`)
	oneSection    = regexp.MustCompile(`(?i)(\d{1,2})(?:\s?([a-h]))?`)
)

const longestRange = 20 // sections from the first to the last, as in "1–3 §§"

// keysOf gives the sections of a list by which they are found. After is the text that follows: a letter that begins a
// word of it belongs to the word.
func keysOf(chapter, list, after string) []string {
	if chapter != "" {
		chapter = strings.TrimLeft(chapter, "0") + ":"
	}
	var keys []string
	add := func(number string) {
		if key := chapter + number; !slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	end, last := 0, 0
	for _, m := range oneSection.FindAllStringSubmatchIndex(list, -1) {
		number, letter := list[m[2]:m[3]], ""
		if m[4] >= 0 && !startsWithLetter(list[m[5]:]+after) {
			letter = strings.ToLower(list[m[4]:m[5]])
		}
		n, _ := strconv.Atoi(number)
		joint := strings.TrimSpace(list[end:m[0]])
		if (joint == "-" || joint == "–" || joint == "to") && n-last < longestRange {
			for between := last + 1; between < n; between++ {
				add(strconv.Itoa(between))
			}
		}
		add(number + letter)
		end, last = m[1], n
	}
	return keys
}

const nearTime = 16 // bytes: how far from a time the word that shows it may begin

// looksLikeTime reports whether what is written with a colon or a dot may be a time, a score or a number of something
// else.
func looksLikeTime(sentence string, start int, part map[string]string, end int) bool {
	switch {
	case part["dot"] != "":
		return !strings.HasPrefix(sentence[end:], "-") || startsWithDigit(sentence[end+1:])
	case part["colon"] == "":
		return false
	}
	number := oneSection.FindStringSubmatch(part["list"])
	return len(number[1]) > 1 && number[2] == "" || startsWithDigit(sentence[end:]) ||
		lawbook().timeBefore.MatchString(sentence[max(0, start-nearTime):start]) ||
		lawbook().scoreAfter.MatchString(sentence[end:])
}
