package yamlread

import "unicode/utf8"

// What a byte may be in a text. A loop over a text stops at every byte whose class it asks for, so that no text is gone
// through once for each question.
const (
	ends   = 1 << iota // line breaks and the end of the text
	blanks             // space and tab
	marks              // , [ ] { }, which end a plain text in brackets
	colon
	high  // the first byte of a character that is not of ASCII
	never // what no text holds as it stands
	quote
	apostrophe
	backslash
)

var class = func() (c [256]uint16) {
	for b := range c {
		switch {
		case b < ' ' || b == 0x7f:
			c[b] = never
		case b >= utf8.RuneSelf:
			c[b] = high
		}
	}
	c[0], c['\n'], c['\r'] = ends, ends, ends
	c[' '], c['\t'] = blanks, blanks
	for _, b := range ",[]{}" {
		c[b] = marks
	}
	c[':'], c['"'], c['\''], c['\\'] = colon, quote, apostrophe, backslash
	return c
}()

// usual reports whether one of the letters stands at i that most are which are not of ASCII: å, ä, ö and their like, of two bytes.
func usual(text string, i int) bool { return text[i] == 0xc3 && text[i+1]&0xc0 == 0x80 }

// wide gives the length of the character at i, which is not of ASCII, or 0 where no text may hold it as it is: broken
// UTF-8, a line break or mark of Unicode that the library takes for more than a character, or a control character.
func wide(text string, i int) int {
	if usual(text, i) {
		return 2
	}
	r, size := utf8.DecodeRuneInString(text[i:])
	if r == utf8.RuneError && size == 1 || r < 0xa0 || r == '\u2028' || r == '\u2029' || r == '\ufeff' || r == '\ufffe' || r == '\uffff' {
		return 0
	}
	return size
}

// pastSpaces gives the place of the first byte from i on that is no space. Lines begin with many.
func pastSpaces(text string, i int) int {
	const eight = "        "
	for i+len(eight) <= len(text) && text[i:i+len(eight)] == eight {
		i += len(eight)
	}
	for text[i] == ' ' {
		i++
	}
	return i
}

func isBlank(b byte) bool { return b == ' ' || b == '\t' }

// isGap reports whether a byte ends a word: a blank, a break, or the end of the text.
func isGap(b byte) bool { return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == 0 }
