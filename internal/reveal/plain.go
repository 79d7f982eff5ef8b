package reveal

import (
	"strings"
	"unicode/utf8"
)

// plain gives a text with one form for what is written in several: spaces that do not break, hyphens and dashes, wide
// digits, letters with their accents apart. Origin tells, for each byte of it and its end, where that stood; nil where
// nothing was changed.
func plain(text string) (changed string, origin []int) {
	if !strings.ContainsFunc(text, odd) {
		return text, nil
	}
	b := make([]byte, 0, len(text))
	origin = make([]int, 0, len(text)+1)
	last := 0 // where the latest letter begins in b
	put := func(r rune, at int) {
		last = len(b)
		b = utf8.AppendRune(b, r)
		for len(origin) < len(b) {
			origin = append(origin, at)
		}
	}
	for at, r := range text {
		switch {
		case r == '\u200b' || r == '\u200c' || r == '\u200d' || r == '\u2060' || r == '\ufeff' || r == '\u00ad':
		case r >= 0x0300 && r <= 0x036f && len(b) > 0:
			before, _ := utf8.DecodeRune(b[last:])
			if together, ok := composed[[2]rune{before, r}]; ok {
				from := origin[last]
				b, origin = b[:last], origin[:last]
				put(together, from)
			}
		default:
			put(plainly(r), at)
		}
	}
	return string(b), append(origin, len(text))
}

func odd(r rune) bool {
	return r > 0x7f && plainly(r) != r || r >= 0x0300 && r <= 0x036f || r == '\u00ad'
}

func plainly(r rune) rune {
	switch {
	case r == '\u00a0' || r >= 0x2000 && r <= 0x200a || r == '\u202f' || r == '\u205f' || r == '\u3000':
		return ' '
	case r >= 0x2010 && r <= 0x2015 || r == '\u2212' || r == '\ufe58' || r == '\ufe63' || r == '\u2043':
		return '-'
	case r >= 0xff01 && r <= 0xff5e:
		return r - 0xff01 + '!'
	case r >= 0x200b && r <= 0x200d || r == '\u2060' || r == '\ufeff' || r == '\u00ad':
		return 0
	case r == '’':
		return '\''
	case r == '·' || r == '•' || r == '․':
		return '.'
	}
	return r
}

// composed are the letters of names here that somebody's keyboard may write as two.
var composed = map[[2]rune]rune{
	{'a', 0x030a}: 'å', {'A', 0x030a}: 'Å', {'a', 0x0308}: 'ä', {'A', 0x0308}: 'Ä', {'o', 0x0308}: 'ö', {'O', 0x0308}: 'Ö',
	{'u', 0x0308}: 'ü', {'U', 0x0308}: 'Ü', {'e', 0x0301}: 'é', {'E', 0x0301}: 'É', {'a', 0x0300}: 'à', {'e', 0x0300}: 'è',
	{'i', 0x0300}: 'ì', {'o', 0x0300}: 'ò', {'u', 0x0300}: 'ù', {'a', 0x0301}: 'á', {'o', 0x0301}: 'ó', {'i', 0x0301}: 'í',
	{'u', 0x0301}: 'ú', {'E', 0x0300}: 'È', {'A', 0x0300}: 'À', {'O', 0x0300}: 'Ò',
}
