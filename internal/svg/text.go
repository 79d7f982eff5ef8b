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
// anywhere. Nothing is left out. An empty text has no line.
func Wrap(words string, size float64, weight Weight, room float64) []string {
	var lines []string
	line := ""
	for _, word := range strings.FieldsFunc(words, breaks) {
		for word = whole(word); word != ""; word = whole(word) {
			gap := ""
			if line != "" {
				gap = " "
			}
			if Width(line+gap+word, size, weight) <= room {
				line, word = line+gap+word, ""
				break
			}
			part, rest := hyphenated(word, size, weight, room-Width(line+gap, size, weight))
			switch {
			case part != "":
				lines, line, word = append(lines, line+gap+part), "", rest
			case line != "":
				lines, line = append(lines, line), ""
			default:
				part, rest = torn(word, size, weight, room)
				lines, word = append(lines, part), rest
			}
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	for i := range lines {
		lines[i] = strings.ReplaceAll(lines[i], string(softHyphen), "")
	}
	return lines
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
