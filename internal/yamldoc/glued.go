package yamldoc

import (
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// A gluedMark is the offset of a # that stands right after a whole value. YAML has no comment there; the library takes it
// for one all the same, and would lose the rest of the line: a text that goes on after its quotation mark.
type gluedMark int

func (gluedMark) Error() string { return "a # without a blank before it" }

// reportGlued says where the mark stands, and what to do.
func (w *walk) reportGlued(text []byte, at int) {
	starts := lineStarts(text)
	line := len(starts)
	for line > 1 && starts[line-1] > at {
		line--
	}
	begins := starts[line-1]
	if line == 1 && len(text) >= len(byteOrderMark) && string(text[:len(byteOrderMark)]) == byteOrderMark {
		begins += len(byteOrderMark) // it takes up no column
	}
	place := w.place(line, 1+utf8.RuneCount(text[begins:at]))
	w.report(&rules.Syntax, place, mabra.Arg{Name: "cause", Value: rules.Syntax.Phrase("glued")})
}
