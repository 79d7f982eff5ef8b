package yamlread

import (
	"strings"
	"unicode/utf8"
)

// OddBlanks gives the mistakes of a text that could be read, but not as it looks: characters that seem to indent a
// line or to stand beside a field's name, and are a part of the name.
func (d *Document) OddBlanks() []Mistake {
	if !d.odd {
		return nil
	}
	var found onward
	for i := range d.Nodes {
		n := &d.Nodes[i]
		if n.Kind != Scalar || n.Style != Plain || n.Start == n.End {
			continue
		}
		if d.text[n.Start] < utf8.RuneSelf && d.text[n.End-1] < utf8.RuneSelf {
			continue
		}
		at, mark := int(n.Start), firstRune(d.text[n.Start:])
		isName := strings.HasPrefix(strings.TrimLeft(d.text[n.End:], " \t"), ":")
		if last, size := utf8.DecodeLastRuneInString(d.text[n.Start:n.End]); isName && IsOddBlank(last) && !IsOddBlank(mark) {
			at, mark = int(n.End)-size, last
		}
		if IsOddBlank(mark) && (isName || d.firstOnLine(at)) {
			if m := (Mistake{Slip: OddBlank, At: at, Mark: mark, Other: -1}); !found.repeats(m) && len(found.mistakes) < MostMistakes {
				found.mistakes = append(found.mistakes, m)
			}
		}
	}
	return found.mistakes
}

// firstOnLine reports whether nothing but spaces and hyphens stands before a byte on its line.
func (d *Document) firstOnLine(at int) bool {
	before := d.text[:at]
	return strings.Trim(before[1+strings.LastIndexByte(before, '\n'):], " -") == ""
}
