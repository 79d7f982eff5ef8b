// Package sentence puts words together as they stand in a sentence.
package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Capital gives a text with a capital letter first, as a sentence begins.
func Capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return text
	}
	return string(unicode.ToUpper(first)) + text[size:]
}

// List gives words as a list is read aloud, with a word before the last: "a, b and c".
func List(words []string, before string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " " + before + " " + words[last]
}
