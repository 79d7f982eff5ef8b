package training_test

import (
	"regexp"
	"strings"
	"sync"
)

// A pattern is what a wording may become: any words for a slot, and one of the options of a bracket. Of the thousands of wordings a
// plan has some tens: a pattern is made when a text holds the longest word that each text of that wording holds.
type pattern struct {
	word string
	made func() *regexp.Regexp
}

var (
	slot    = regexp.MustCompile(`\{[^}]*\}`)
	bracket = regexp.MustCompile(`\[[^\]]*\]`)
)

func patternOf(text string) *pattern {
	return patternIn(text, func() string { return expressionOf(text) })
}

// patternIn gives the pattern of a text by an expression of its own.
func patternIn(text string, expression func() string) *pattern {
	p := &pattern{made: sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression()) })}
	for _, word := range strings.Fields(slot.ReplaceAllString(bracket.ReplaceAllString(text, " "), " ")) {
		if len(word) > len(p.word) {
			p.word = word
		}
	}
	return p
}

func (p *pattern) MatchString(text string) bool {
	return strings.Contains(text, p.word) && p.made().MatchString(text)
}

func (p *pattern) FindString(text string) string {
	if !strings.Contains(text, p.word) {
		return ""
	}
	return p.made().FindString(text)
}

func (p *pattern) FindStringSubmatch(text string) []string {
	if !strings.Contains(text, p.word) {
		return nil
	}
	return p.made().FindStringSubmatch(text)
}

// expressionOf spells a wording out as a regular expression, with a group for each bracket.
func expressionOf(text string) string {
	var b strings.Builder
	plain := func(s string) {
		rest := s
		for _, at := range slot.FindAllString(s, -1) {
			before, after, _ := strings.Cut(rest, at)
			b.WriteString(regexp.QuoteMeta(before) + ".+?")
			rest = after
		}
		b.WriteString(regexp.QuoteMeta(rest))
	}
	b.WriteString("^")
	rest := text
	for _, choice := range bracket.FindAllString(text, -1) {
		before, after, _ := strings.Cut(rest, choice)
		plain(before)
		b.WriteString("(")
		for i, option := range strings.Split(choice[1:len(choice)-1], "|") {
			if i > 0 {
				b.WriteString("|")
			}
			plain(option)
		}
		b.WriteString(")")
		rest = after
	}
	plain(rest)
	b.WriteString("$")
	return strings.ReplaceAll(b.String(), " ", " *")
}
