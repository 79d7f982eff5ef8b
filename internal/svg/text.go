package svg

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Weight is how thick letters are.
type Weight int

// The two weights.
const (
	Regular Weight = iota
	Bold
)

const softHyphen = '\u00AD'

// Width gives how wide a text is at most, in units, as Arial or as DejaVu Sans draws it.
func Width(words string, size float64, weight Weight) float64 {
	total := 0
	for _, r := range words {
		total += advance(r, weight)
	}
	return float64(total) * size / 1000
}

// advance gives the width of a letter in thousandths of the size. A letter that the table lacks is taken to be as wide as
// it is high, and a picture sign wider.
func advance(r rune, weight Weight) int {
	table := &regular
	if weight == Bold {
		table = &bold
	}
	switch i := int(r) - ' '; {
	case 0 <= i && i < len(table):
		return int(table[i])
	case r < ' ' || unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case r >= 0x1F000:
		return 1300
	}
	return 1000
}

// Wrap breaks a text into lines no wider than the room: at spaces, then at soft hyphens, and a word that fits neither way
// anywhere. Nothing is left out. An empty text has no line. It takes as long as the text is, and no longer.
func Wrap(words string, size float64, weight Weight, room float64) []string {
	l := lines{size: size, weight: weight, room: room}
	for word := range strings.FieldsFuncSeq(words, breaks) {
		l.take(whole(word))
	}
	l.end()
	return l.done
}

// Lines are a text that is being broken: the lines that are done, and the one that grows.
type lines struct {
	size   float64
	weight Weight
	room   float64
	done   []string
	line   []byte
	wide   int // of the line, in thousandths of the size
}

// take puts a word on the line, or as much of it as there is room for, and the rest on new ones.
func (l *lines) take(word string) {
	for ; word != ""; word = whole(word) {
		gap := 0
		if len(l.line) > 0 {
			gap = advance(' ', l.weight)
		}
		if wide, fits := l.with(word, gap); fits {
			l.add(word)
			l.wide = wide
			return
		}
		part, rest := hyphenated(word, l.size, l.weight, l.room-l.units(l.wide+gap))
		switch {
		case part != "":
			word = rest
			l.add(part)
		case len(l.line) == 0:
			part, word = torn(word, l.size, l.weight, l.room)
			l.add(part)
		}
		l.end()
	}
}

// with gives how wide the line would be with a word, and whether it would fit. It looks no further than the room.
func (l *lines) with(word string, gap int) (wide int, fits bool) {
	wide = l.wide + gap
	for _, r := range word {
		wide += advance(r, l.weight)
		if l.units(wide) > l.room {
			return wide, false
		}
	}
	return wide, l.units(wide) <= l.room
}

func (l *lines) units(thousandths int) float64 { return float64(thousandths) * l.size / 1000 }

// add writes a word without the soft hyphens, which show nothing where a line goes on.
func (l *lines) add(word string) {
	if len(l.line) > 0 {
		l.line = append(l.line, ' ')
	}
	for part := range strings.SplitSeq(word, string(softHyphen)) {
		l.line = append(l.line, part...)
	}
}

// end ends the line.
func (l *lines) end() {
	if len(l.line) > 0 {
		l.done = append(l.done, string(l.line))
	}
	l.line, l.wide = l.line[:0], 0
}

// whole gives a word without the soft hyphens that it begins with: there is nothing before them.
func whole(word string) string { return strings.TrimLeft(word, string(softHyphen)) }

// breaks reports whether a line may end at a character. It may not at a no-break space.
func breaks(r rune) bool { return unicode.IsSpace(r) && r != '\u00A0' && r != '\u202F' }

// hyphenated breaks a word at the last soft hyphen that leaves room for a hyphen.
func hyphenated(word string, size float64, weight Weight, room float64) (part, rest string) {
	room -= Width("-", size, weight)
	for i, r := range word {
		room -= float64(advance(r, weight)) * size / 1000
		switch {
		case room < 0:
			return part, rest
		case r == softHyphen && i > 0:
			part, rest = word[:i]+"-", word[i+utf8.RuneLen(softHyphen):]
		}
	}
	return part, rest
}

// torn breaks a word where the room ends, after one letter at least.
func torn(word string, size float64, weight Weight, room float64) (part, rest string) {
	width := 0.0
	for i, r := range word {
		width += float64(advance(r, weight)) * size / 1000
		if i > 0 && width > room {
			return word[:i], word[i:]
		}
	}
	return word, ""
}
