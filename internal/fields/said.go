package fields

import (
	"reflect"
	"sort"
	"strings"
	"unicode/utf8"
)

// silent are the characters that say nothing on their own, as pairs of the first and the last of a run: white space,
// punctuation, and what nobody sees. Letters, digits and symbols say something: a face may be a child's answer. The
// same runs stand in the schemas, literally, because not every program that reads a schema knows of kinds of
// characters.
var silent = []rune{
	'\t', '/', ':', '@', '[', '`', '{', '©', '«', '±', '´', '´', '¶', '¸', '»', '»', '¿', '¿',
	0x0300, 0x036f, // marks that belong to the letter before them
	0x060c, 0x060d, 0x061b, 0x061f, 0x066a, 0x066d, 0x06d4, 0x06d4, // Arabic punctuation
	0x115f, 0x1160, 0x1680, 0x1680, 0x17b4, 0x17b5, 0x180b, 0x180f, // fillers and spaces
	0x2000, 0x206f, // spaces, dashes, quotation marks, dots, and what joins or parts letters
	0x2212, 0x2212, 0x2500, 0x257f, 0x2800, 0x2800, 0x2e00, 0x2e7f, // minus, lines, an empty cell of Braille
	0x3000, 0x3003, 0x3008, 0x3011, 0x3014, 0x301f, 0x3030, 0x3030, 0x3164, 0x3164, // of East Asian text
	0xfe00, 0xfe1f, 0xfe30, 0xfe6f, 0xfefd, 0xff0f, 0xff1a, 0xff20, 0xff3b, 0xff40, 0xff5b, 0xff65,
	0xffa0, 0xffa0, 0xfff0, 0xfffd,
}

// Saying is the regular expression that finds a character that says something, in the words that all programs share.
var Saying = saying()

func saying() string {
	var b strings.Builder
	b.WriteString("[^")
	for i := 0; i < len(silent); i += 2 {
		b.WriteString(inClass(silent[i]))
		if silent[i] != silent[i+1] {
			b.WriteString("-" + inClass(silent[i+1]))
		}
	}
	return b.String() + "]"
}

func inClass(r rune) string {
	switch r {
	case '\t':
		return `\t`
	case '[':
		return `\[`
	}
	return string(r)
}

// Says reports whether a text says anything: whether it has more than white space, punctuation and what nobody sees.
func Says(text string) bool {
	for _, r := range text {
		if r >= utf8.RuneSelf {
			if saysAlone(r) {
				return true
			}
		} else if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r < '\t' {
			return true
		}
	}
	return false
}

func saysAlone(r rune) bool {
	runs := sort.Search(len(silent)/2, func(i int) bool { return silent[2*i] > r }) // those that begin at r or before it
	return runs == 0 || silent[2*runs-1] < r
}

// Said gives a document as it is to be understood: a free text that says nothing is none, and a list that has to be there
// is not, where a program has taken out all its items. Where all texts say something, or are empty, that is the document
// itself, otherwise a copy.
func Said[T any](document *T) *T {
	t := Of(reflect.TypeFor[T]())
	if !t.hushes(SpotOf(reflect.ValueOf(document)), false) {
		return document
	}
	said := Clone(document)
	t.hushes(SpotOf(reflect.ValueOf(said)), true)
	return said
}

// hushes reports whether there is a free text in a group that says nothing, and yet is not empty, or a list that has to be
// there and only seems to be. If asked to, it empties all of them.
func (t *Type) hushes(group Spot, empty bool) bool {
	found := false
	for i := range t.Fields {
		f := &t.Fields[i]
		if f.Spoken && f.hushes(f.Type, f.At(group), empty) {
			if !empty {
				return true
			}
			found = true
		}
	}
	return found
}

// hushes reports the same of a value of the field, of a type.
func (f *Field) hushes(t *Type, at Spot, empty bool) bool {
	switch t.Kind {
	case Object:
		return t.hushes(at, empty)
	case Optional:
		return !at.IsZero(t) && f.hushes(t.Elem, at.Behind(), empty)
	case List:
		if at.Count() == 0 && !at.IsZero(t) && f.mustHaveItems() {
			if empty {
				at.Value(t).SetZero()
			}
			return true
		}
		found := false
		for i := range at.Count() {
			if f.hushes(t.Elem, at.Item(t, i), empty) {
				if !empty {
					return true
				}
				found = true
			}
		}
		return found
	case Text:
		if !f.Free || at.Text() == "" || Says(at.Text()) {
			return false
		}
		if empty {
			at.Value(t).SetString("")
		}
		return true
	}
	return false
}

// mustHaveItems reports whether a field is a list that has to be there.
func (f *Field) mustHaveItems() bool {
	return f.Type.Kind == List && len(f.Demands) > 0 && f.Demands[0].What == Required
}
