package cli

import (
	"strings"
	"unicode/utf8"
)

const lineWidth = 80

// wrap breaks text into lines that begin with indent and fit a narrow window. Line breaks in the text stay.
func wrap(text, indent string) string {
	var b strings.Builder
	for _, paragraph := range strings.Split(strings.TrimSpace(text), "\n") {
		width := 0
		for _, word := range strings.Fields(paragraph) {
			length := utf8.RuneCountInString(word)
			switch {
			case width == 0:
				b.WriteString(indent)
				width = len(indent)
			case width+1+length > lineWidth:
				b.WriteString("\n" + indent)
				width = len(indent)
			default:
				b.WriteByte(' ')
				width++
			}
			b.WriteString(word)
			width += length
		}
		b.WriteByte('\n')
	}
	return b.String()
}
