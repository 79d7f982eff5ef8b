package signs

import (
	"strings"
	"unicode/utf8"
)

// Lower gives a text in small letters, just as strings.ToLower does. It is quick where a text has no other letters than
// those of Swedish and English.
func Lower(text string) string {
	for i := 0; i < len(text); {
		if stays[text[i]] {
			i++
			continue
		}
		size, change := letterAt(text, i)
		switch {
		case size == 0:
			return strings.ToLower(text)
		case change:
			return lowered(text, i)
		}
		i += size
	}
	return text
}

// lowered gives the text of Lower where the first letter that changes stands at a place.
func lowered(text string, at int) string {
	var b strings.Builder
	b.Grow(len(text))
	from := 0 // what is before it has been written
	for i := at; i < len(text); {
		if stays[text[i]] {
			i++
			continue
		}
		size, change := letterAt(text, i)
		if size == 0 {
			return strings.ToLower(text)
		}
		i += size
		if change {
			b.WriteString(text[from : i-1])
			b.WriteByte(text[i-1] + 'a' - 'A') // also what ends Å, which is å but for its last byte
			from = i
		}
	}
	b.WriteString(text[from:])
	return b.String()
}

// stays are the bytes that are a character, and the same in small letters.
var stays = func() (of [256]bool) {
	for b := range utf8.RuneSelf {
		of[b] = b < 'A' || b > 'Z'
	}
	return of
}()

// letterAt gives how many bytes a character has, and whether its last byte is another in small letters. The size is 0
// for a character that is not among the usual ones, or is none.
func letterAt(text string, i int) (size int, change bool) {
	switch b := text[i]; {
	case b < 0x80:
		return 1, b >= 'A' && b <= 'Z'
	case b == 0xC3 && continues(text, i+1): // À to ÿ
		last := text[i+1]
		return 2, last <= 0x9E && last != 0x97 // all but × and ß
	case b == 0xC2 && continues(text, i+1): // no-break space, §, «, ½
		return 2, false
	case b == 0xE2 && continues(text, i+1) && text[i+1] == 0x80 && continues(text, i+2): // dashes, quotation marks
		return 3, false
	}
	return 0, false
}

func continues(text string, i int) bool { return i < len(text) && text[i]&0xC0 == 0x80 }
