package wheel

import (
	"slices"
	"strings"
	"unicode"
)

func (w Words) any() bool { return len(w.Strengths)+len(w.Worries)+len(w.Notes) > 0 }

// without gives what is said in w and not in other. A worry that has become a strength is new, and gone.
func (w Words) without(other Words) Words {
	return Words{
		without(w.Strengths, other.Strengths), without(w.Worries, other.Worries), without(w.Notes, other.Notes),
	}
}

// without compares texts by their words: spaces and line breaks do not count. What is said twice and then once has
// gone once.
func without(said, other []Statement) []Statement {
	if len(other) == 0 {
		return said
	}
	var left []Statement
	used := make([]bool, len(other))
	for _, s := range said {
		i := slices.IndexFunc(other, func(o Statement) bool { return sameWords(s.Words, o.Words) })
		for i >= 0 && i < len(other) && (used[i] || !sameWords(s.Words, other[i].Words)) {
			i++
		}
		if i < 0 || i == len(other) {
			left = append(left, s)
			continue
		}
		used[i] = true
	}
	return left
}

func sameWords(a, b string) bool {
	if a == b {
		return true
	}
	for {
		var wordA, wordB string
		wordA, a = firstWord(a)
		wordB, b = firstWord(b)
		if wordA != wordB {
			return false
		}
		if wordA == "" {
			return true
		}
	}
}

// firstWord gives the first word of a text, and what follows it.
func firstWord(text string) (word, rest string) {
	text = strings.TrimLeftFunc(text, unicode.IsSpace)
	if i := strings.IndexFunc(text, unicode.IsSpace); i >= 0 {
		return text[:i], text[i:]
	}
	return text, ""
}
