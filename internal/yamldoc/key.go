package yamldoc

import (
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// key reports whether a key can be read.
func (w *walk) key(n yamlread.Value) bool { return w.word(n) && w.name(n) }

// word reports whether a key is plain text.
func (w *walk) word(n yamlread.Value) bool {
	switch {
	case !w.plain(n):
		return false
	case n.Kind() == yamlread.Scalar && n.Tag() == yamlread.Merge:
		w.reportAlias(n, "merge")
		return false
	case n.Kind() != yamlread.Scalar || n.Tag() != yamlread.Str && n.Tag() != yamlread.Time:
		w.reportNode(&rules.WrongType, n,
			mabra.Arg{Name: "expected", Value: rules.WrongType.Phrase("field-name")},
			mabra.Arg{Name: "found", Value: foundWord(n)}, mabra.Arg{Name: "hint", Value: noName(n)})
		return false
	}
	return true
}

// noName says how to mend what is no field's name: digits after a comma that was to stand in a number.
func noName(key yamlread.Value) any {
	if n := key.Next(); key.Tag() == yamlread.Int && n.Tag() == yamlread.Null && n.Text() == "" {
		return rules.WrongType.Phrase("decimal-comma")
	}
	return ""
}

// name reports whether a key that is plain text may be the name of a field.
func (w *walk) name(n yamlread.Value) bool {
	if utf8.RuneCountInString(n.Text()) > longestKey {
		w.reportNode(&rules.TooLarge, n, tooLarge("field-name", longestKey, "characters")...)
		return false
	}
	return w.legible(n)
}

// The longest name of a field. One of more than about a thousand characters cannot be read at all when it is written as
// in JSON.
const longestKey = 128

// legible reports whether a text can be written again as it is. One in double quotation marks may hold characters,
// spelt with a backslash, that no text may hold; in any other the YAML library has refused all of them but one.
func (w *walk) legible(n yamlread.Value) bool {
	if n.Seen() {
		return true
	}
	for _, r := range n.Text() {
		if _, bad := misplaced(r, 0); bad {
			what, hint := "control", "remove"
			if n.Style() == yamlread.Double {
				what, hint = "escaped", "double-backslash"
			}
			w.reportNode(&rules.Encoding, n, encodingArgs(what, hint)...)
			return false
		}
	}
	return true
}
