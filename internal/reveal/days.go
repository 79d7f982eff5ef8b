package reveal

import (
	"regexp"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra/internal/signs"
)

const (
	swedishMonth = `(?:jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|` +
		`sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
	englishMonth = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|` +
		`sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`
	aDay = `(?:(?:18|19|20)?[0-9]{2}[-./ ]?(?:0[1-9]|1[0-2])[-./ ]?(?:0[1-9]|[12][0-9]|3[01])\b|` +
		`[0-9]{1,2}[-./ ][0-9]{1,2}(?:[-./ ]+'?(?:18|19|20)?[0-9]{2})?\b|` +
		`(?:the )?[0-9]{1,2}(?:[:.]?(?:e|a|st|nd|rd|th))? (?:of |i )?` + `(?:` + swedishMonth + `|` + englishMonth + `)\b|` +
		`\b` + englishMonth + ` (?:the )?[0-9]{1,2}(?:st|nd|rd|th)?\b)`
	birth = `\b(?:född|fött|födda|föddes|födelsedag(?:en)?|födelsedatum|födelsedata|födelsetid|fyller|fyllde|fylla|fyllt|` +
		`born|birthday|birth|turns|turned|turning)\b|\b(?:f|d\.?o\.?b)\.?[ :]|\bfdd\.? `
	weekday = `(?:(?:mån|tis|ons|tors|fre|lör|sön)dagen |(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?`
	between = `(?:den|är|var|i|år|på|on|in|is|was|of|date|the|hen|hon|han|he|she|they|redan|dag|nästa|next|this|` +
		`ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|` +
		`one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|` +
		`[0-9]{1,2}(?: år)?)`
	edge = `(?:^|[^\pL0-9])`
)

var (
	// born matches the day of somebody's birth: a word for birth, a few small words, a day.
	born = regexp.MustCompile(`(?i)(?:` + birth + `)(?:[ :]+` + between + `)*?[ :,(]*` + weekday + `(?:den |on |the )?` + aDay)
	// birthday matches the same the other way round: 1 maj är hennes födelsedag.
	birthday = regexp.MustCompile(`(?i)` + aDay + `(?: (?:20|19)[0-9]{2})?(?: \pL+){0,3}` +
		` (?:fyller (?:\pL+ )?(?:år|[0-9])|född\b|födelsedag|birthday)`)

	// The ways to write a class: klass 3b, SA24, 3B and P4b, 6 B after a small word, 3b after one.
	numbered = regexp.MustCompile(edge + `((?i:klass(?:en)?|årskurs|åk\.?|class|primary|form|year) ?[1-9][0-9]? ?:?` +
		`([A-Za-z]|[A-ZÅÄÖ][0-9]?))(?:[^\pL0-9:'-]|-?(?:an|orna|are|elever)?[^\pL0-9]|$)`)
	codeName = regexp.MustCompile(edge + `(?i:klass(?:en)?|class) ([A-ZÅÄÖ]{1,4}[0-9]{1,2}[A-Za-z]?)(?:[^\pL0-9]|$)`)
	bare     = regexp.MustCompile(`(?:^|[^\pL0-9.,:/-])([1-9][A-F]|[PS][1-7][A-Fa-f]|[PS][1-7]/[0-9][A-Fa-f]|[1-9][A-F][1-3])` +
		`(?:[^\pL0-9'-]|:?(?:an|a|orna|s)?(?:[^\pL0-9-]|$)|$)`)
	spaced = regexp.MustCompile(`(?:^|[^\pL])(?i:i|in) ([1-9] [A-F])(?:[^\pL0-9:'-]|$)`)
	sloppy = regexp.MustCompile(`(?:^|[^\pL])(?i:i|går i|in|från|till|av|med) ([1-9][a-f])(?:[^\pL0-9:-]|$)`)
)

// days marks days of birth and classes at school. The patterns are slow, and kept from most texts: all words for birth have
// one of some parts in them, words for a class begin with one of a few, and a class without such a word ends with a letter.
func (r *reading) days() {
	if len(r.groups) == 0 {
		return
	}
	lower := " " + signs.Lower(r.text)
	if slices.ContainsFunc(words().births, func(part string) bool { return strings.Contains(lower, part) }) {
		for _, pattern := range []*regexp.Regexp{born, birthday} {
			for _, m := range pattern.FindAllStringIndex(r.text, -1) {
				if !r.goesOn(m[1]) || !isDigit(r.text[m[1]-1]) {
					r.mark(Birthday, m[0], m[1])
				}
			}
		}
	}
	if holds(lower, words().classes) {
		r.classes(numbered, codeName)
	}
	if slices.ContainsFunc(r.groups, r.beforeLetter) {
		r.classes(bare, spaced, sloppy)
	}
}

// beforeLetter reports whether what may be the letter of a class follows digits: 3B, P4/5a, 6 B.
func (r *reading) beforeLetter(g group) bool {
	rest := r.text[g.end:]
	return rest != "" && strings.IndexByte("ABCDEFabcdef", rest[0]) >= 0 ||
		len(rest) > 1 && rest[0] == ' ' && 'A' <= rest[1] && rest[1] <= 'F'
}

func (r *reading) classes(patterns ...*regexp.Regexp) {
	for _, pattern := range patterns {
		for _, m := range pattern.FindAllStringSubmatchIndex(r.text, -1) {
			r.class(m)
		}
	}
}

func (r *reading) class(m []int) {
	if len(m) > 4 && m[4] >= 0 { // the letter after the number may be a small word: klass 3 i den skolan
		letter := r.text[m[4]:m[5]]
		if r.text[m[4]-1] == ' ' && (strings.Contains("iåaI", letter) || letter == "A" && wordAfter(r.text, m[5]) != "") {
			return
		}
	}
	before, _ := wordBefore(r.text, m[2])
	if words().counts[before] || words().rooms[before] || words().rooms[wordAfter(r.text, m[3])] {
		return
	}
	if street := strings.HasSuffix(before, "gatan") || strings.HasSuffix(before, "vägen"); !street {
		r.mark(Class, m[2], m[3])
	}
}
