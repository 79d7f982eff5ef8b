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

// Plain gives a text with one form for what is written in several, so that two spellings of a name can be compared.
func Plain(text string) string {
	text, _ = plain(text)
	return text
}

func odd(r rune) bool {
	return r > 0x7f && plainly(r) != r || r >= 0x0300 && r <= 0x036f || r == '\u00ad'
}

// plainly gives the one form of a rune: itself, the rune that is written for it here, or 0 for one that is not seen.
func plainly(r rune) rune {
	for i := range forms {
		f := &forms[i]
		if r < f.first {
			break
		}
		if r <= f.last {
			if f.wide {
				return r - f.first + f.plain
			}
			return f.plain
		}
	}
	return r
}

// forms are the runes with a plainer form, lowest first. Wide ones follow the order of the plain ones from there on.
var forms = [...]struct {
	first, last, plain rune
	wide               bool
}{
	{first: 0x00a0, last: 0x00a0, plain: ' '}, // no-break space
	{first: 0x00ad, last: 0x00ad},             // soft hyphen
	{first: '·', last: '·', plain: '.'},       // middle dot
	{first: 0x2000, last: 0x200a, plain: ' '}, // spaces of every width
	{first: 0x200b, last: 0x200d},             // no width: space, non-joiner, joiner
	{first: 0x2010, last: 0x2015, plain: '-'}, // hyphens and dashes
	{first: '’', last: '’', plain: '\''},      // apostrophe
	{first: '•', last: '•', plain: '.'},       // bullet
	{first: '․', last: '․', plain: '.'},       // one dot leader
	{first: 0x202f, last: 0x202f, plain: ' '}, // narrow no-break space
	{first: 0x2043, last: 0x2043, plain: '-'}, // hyphen bullet
	{first: 0x205f, last: 0x205f, plain: ' '}, // mathematical space
	{first: 0x2060, last: 0x2060},             // word joiner
	{first: 0x2212, last: 0x2212, plain: '-'}, // minus
	{first: 0x3000, last: 0x3000, plain: ' '}, // ideographic space
	{first: 0xfe58, last: 0xfe58, plain: '-'}, // small em dash
	{first: 0xfe63, last: 0xfe63, plain: '-'}, // small hyphen
	{first: 0xfeff, last: 0xfeff},             // byte order mark
	{first: 0xff01, last: 0xff5e, plain: '!', wide: true},
}

// composed are the letters of names here that somebody's keyboard may write as two.
var composed = map[[2]rune]rune{
	{'a', 0x030a}: 'å', {'A', 0x030a}: 'Å', {'a', 0x0308}: 'ä', {'A', 0x0308}: 'Ä', {'o', 0x0308}: 'ö', {'O', 0x0308}: 'Ö',
	{'u', 0x0308}: 'ü', {'U', 0x0308}: 'Ü', {'e', 0x0301}: 'é', {'E', 0x0301}: 'É', {'a', 0x0300}: 'à', {'e', 0x0300}: 'è',
	{'i', 0x0300}: 'ì', {'o', 0x0300}: 'ò', {'u', 0x0300}: 'ù', {'a', 0x0301}: 'á', {'o', 0x0301}: 'ó', {'i', 0x0301}: 'í',
	{'u', 0x0301}: 'ú', {'E', 0x0300}: 'È', {'A', 0x0300}: 'À', {'O', 0x0300}: 'Ò',
}
