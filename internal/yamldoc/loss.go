package yamldoc

import (
	"bytes"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// A loss is a place where the YAML library reads on and would leave out what somebody wrote: a text that goes on with a #
// after its quotation mark, which is no comment in YAML, or the question mark that a text in brackets begins with.
type loss struct {
	offset int
	cause  string
}

// losses gives the phrase of the rule Syntax about each reason of our own reader that is a loss.
var losses = map[yamlread.Reason]string{yamlread.GluedMark: "glued", yamlread.QuestionFirst: "question-first"}

func (*loss) Error() string { return "lost" }

// reportLoss says where the mark stands, and what to do.
func (w *walk) reportLoss(text []byte, l *loss) {
	starts := lineStarts(text[:l.offset])
	begins := starts[len(starts)-1]
	written := bytes.TrimPrefix(text[begins:l.offset], []byte(byteOrderMark)) // it takes up no column
	place := w.place(len(starts), 1+utf8.RuneCount(written))
	w.report(&rules.Syntax, place, mabra.Arg{Name: "cause", Value: rules.Syntax.Phrase(l.cause)})
}
