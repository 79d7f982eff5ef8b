package yamldoc

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// askOfHashes asks of comments whether they are the end of a text that stands without quotation marks: a # right before a
// word, on the line of a text of several words. Who writes a comment leaves a space after the #.
func (w *walk) askOfHashes(doc *yamlread.Document) {
	for _, c := range doc.Comments {
		comment := doc.Text()[c.Start+1 : c.End]
		first, _ := utf8.DecodeRuneInString(comment)
		if !unicode.IsLetter(first) && !unicode.IsDigit(first) || strings.HasPrefix(comment, ownComments) || !endsText(doc, c) {
			continue
		}
		here := w.source.standing(doc, c)
		w.add(mabra.Finding{Rule: &rules.TextCutByHash, Position: here.At, End: here.End, Bytes: here.Bytes})
	}
}

// ownComments is what comments begin with that speak to the program.
const ownComments = "mabra:"

// endsText reports whether a plain text of several words stands right before a comment, on its line.
func endsText(doc *yamlread.Document, c yamlread.Comment) bool {
	after, _ := slices.BinarySearchFunc(doc.Nodes, c.Start, func(n yamlread.Node, at uint32) int { return int(n.Start) - int(at) })
	if after == 0 {
		return false
	}
	n := &doc.Nodes[after-1]
	return n.Kind == yamlread.Scalar && n.Style == yamlread.Plain && strings.Trim(doc.Text()[n.End:c.Start], " \t") == "" &&
		strings.Contains(doc.Text()[n.Start:n.End], " ")
}
