package reveal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra/internal/signs"
)

// So many bytes are looked through for a word or the ends of a sentence, so that no text takes long.
const (
	longestWord     = 80
	longestSentence = 400
)

// wordBefore gives the word that ends before a place, in lower case, and where it begins. Only spaces and marks that join
// a word to what it names may stand between.
func wordBefore(text string, at int) (word string, start int) {
	from := max(0, at-longestWord)
	end := from + len(strings.TrimRight(text[from:at], " \t:.#(=\"'"))
	start = end
	for start > from {
		r, size := utf8.DecodeLastRuneInString(text[:start])
		inner := r == '.' || r == '-' || r == '/'
		if !unicode.IsLetter(r) && !inner {
			break
		}
		start -= size
	}
	return signs.Lower(strings.Trim(text[start:end], "-./")), start
}

// wordsBefore gives up to n words before a place, the nearest first. It is inlined, so that a few take no memory.
func wordsBefore(text string, at, n int) []string {
	return addWordsBefore(make([]string, 0, 5), text, at, n)
}

func addWordsBefore(words []string, text string, at, n int) []string {
	for range n {
		word, start := wordBefore(text, at)
		if word == "" {
			break
		}
		words, at = append(words, word), start
	}
	return words
}

// nameBefore gives the word right before a place, as it is written, and where it begins: only spaces and one comma may
// stand between.
func nameBefore(text string, at int) (word string, start int) {
	from := max(0, at-longestWord)
	end := from + len(strings.TrimRight(text[from:at], " "))
	if end > from && text[end-1] == ',' {
		end--
	}
	start = end
	for start > from {
		r, size := utf8.DecodeLastRuneInString(text[:start])
		if !unicode.IsLetter(r) && r != '-' && r != ':' && r != '\'' && (r != '.' || start == end) {
			break
		}
		start -= size
	}
	return text[start:end], start
}

// nameAfter gives the word right after a place, as it is written, and where it ends.
func nameAfter(text string, at int) (word string, end int) {
	start := at
	for start < len(text) && text[start] == ' ' {
		start++
	}
	end = start
	for end < len(text) {
		r, size := utf8.DecodeRuneInString(text[end:])
		if !unicode.IsLetter(r) && r != '-' && r != '\'' {
			break
		}
		end += size
	}
	return text[start:end], end
}

// capital reports whether a word begins with a capital.
func capital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// wordAfter gives the word that begins after a place, in lower case; with a mark of percent for one.
func wordAfter(text string, at int) string {
	rest := strings.TrimLeft(text[at:], " ")
	end := 0
	for end < len(rest) {
		r, size := utf8.DecodeRuneInString(rest[end:])
		if !unicode.IsLetter(r) && (end > 0 || r != '%') {
			break
		}
		end += size
	}
	return signs.Lower(rest[:end])
}

// sentence gives the sentence that a place stands in, in lower case.
func sentence(text string, start, end int) string {
	from := start
	for from > 0 && start-from < longestSentence && !endsSentence(text, from) {
		from--
	}
	to := end
	for to < len(text) && to-end < longestSentence && !endsSentence(text, to+1) {
		to++
	}
	return signs.Lower(text[from:to])
}

// endsSentence reports whether a sentence ends right before a place.
func endsSentence(text string, at int) bool {
	switch text[at-1] {
	case '\n', ';', '!', '?':
		return true
	case '.':
		return at < len(text) && text[at] == ' ' && !abbreviated(text[:at-1])
	}
	return false
}

// abbreviated reports whether a text ends with a word that is written with a full stop: tel., t.ex.
func abbreviated(text string) bool {
	word, _ := wordBefore(text, len(text))
	return words().abbreviations[word] || utf8.RuneCountInString(word) == 1
}

// letterBefore and letterAfter report whether a letter or digit stands right beside a place.
func letterBefore(text string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:at])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

func letterAfter(text string, at int) bool {
	r, _ := utf8.DecodeRuneInString(text[at:])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}
