package yamldoc

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// askOfCommas asks of the lists of texts in brackets whether a comma has cut a text in two that stands without
// quotation marks. In JSON every text has them.
func (w *walk) askOfCommas(root yamlread.Value, t *fields.Type) {
	doc := root.Document()
	if doc.ByLibrary() || w.full {
		return
	}
	for i := range doc.Nodes {
		n := &doc.Nodes[i]
		inBrackets := n.Kind == yamlread.Sequence && n.Style == yamlread.Flow
		if inBrackets && n.Count > 1 && slices.ContainsFunc(cuts(doc, i), isCut) {
			w.trail = w.trail[:0]
			w.findCuts(root, t)
			return
		}
	}
}

// findCuts goes down to the lists of texts and reports the pieces that a comma has cut off.
func (w *walk) findCuts(n yamlread.Value, t *fields.Type) {
	switch {
	case t.Kind == fields.Optional:
		w.findCuts(n, t.Elem)
	case t.Kind == fields.Object && n.Kind() == yamlread.Mapping:
		for key, value := range n.Pairs() {
			if number := t.Number(key.Text()); number >= 0 {
				w.trail.In(t.Fields[number].Name)
				w.findCuts(value, t.Fields[number].Type)
				w.trail.Out()
			}
		}
	case t.Kind != fields.List || n.Kind() != yamlread.Sequence:
	case t.Elem.Kind != fields.Text:
		number := 0
		for item := range n.Items() {
			w.trail.At(number)
			w.findCuts(item, t.Elem)
			w.trail.Out()
			number++
		}
	case n.Style() == yamlread.Flow && t.Elem.Vocabulary == nil:
		w.reportCuts(n)
	}
}

func (w *walk) reportCuts(list yamlread.Value) {
	cuts := cuts(list.Document(), list.Number())
	number := 0
	for item := range list.Items() {
		if c := cuts[number]; isCut(c) {
			w.trail.At(number)
			p := w.source.span(item)
			f := mabra.Finding{Rule: &rules.TextCutByComma, Variant: "comma", Position: p.start, End: p.end, Bytes: p.bytes}
			if c != byComma {
				f.Variant, f.Args = "smart", []mabra.Arg{{Name: "mark", Value: string(c)}}
			}
			w.add(f)
			w.trail.Out()
		}
		number++
	}
}

// byComma says that a piece is cut off, where no quotation mark shows it.
const byComma = ','

func isCut(c rune) bool { return c != 0 }

// cuts tells of each item of a list whether it shows that the comma before it cut a text: by the quotation mark of a
// word processor that it stands in, or by no more than the comma; 0 where it does not.
func cuts(doc *yamlread.Document, list int) []rune {
	var pieces []string
	for at := range doc.Children(list) {
		pieces = append(pieces, plainText(doc, at))
	}
	cuts := make([]rune, len(pieces))
	for i := 1; i < len(pieces); i++ {
		cuts[i] = cut(pieces, i)
	}
	return cuts
}

// plainText gives a text that stands without quotation marks, and nothing of anything else.
func plainText(doc *yamlread.Document, at int) string {
	n := &doc.Nodes[at]
	if n.Kind != yamlread.Scalar || n.Style != yamlread.Plain || n.Tag != yamlread.Str {
		return ""
	}
	return doc.Value(at)
}

// cut tells how a piece shows that the comma before it cut a text: by the quotation marks of a word processor, or as
// the rest of a sentence. That begins with a small letter after one that began with a capital; and either goes on
// with a word that sentences go on with, or both have several words. A list whose items all go on in small letters is
// written so.
func cut(pieces []string, number int) rune {
	before, piece := pieces[number-1], pieces[number]
	if before == "" || piece == "" {
		return 0
	}
	first, _ := utf8.DecodeRuneInString(before)
	second, _ := utf8.DecodeRuneInString(piece)
	switch {
	case yamlread.IsSmart(first) && !closed(before) && closed(piece):
		return first
	case !unicode.IsUpper(first) || !unicode.IsLower(second) || strings.ContainsRune(".!?", rune(before[len(before)-1])):
		return 0
	case goesOnWith(piece):
		return byComma
	case number+1 < len(pieces):
		if third, _ := utf8.DecodeRuneInString(pieces[number+1]); unicode.IsLower(third) {
			return 0
		}
	}
	if strings.Contains(before, " ") && strings.Contains(piece, " ") {
		return byComma
	}
	return 0
}

// closed reports whether a text ends with a quotation mark of a word processor.
func closed(text string) bool {
	last, size := utf8.DecodeLastRuneInString(text)
	return yamlread.IsSmart(last) && size < len(text)
}

func goesOnWith(piece string) bool {
	for _, words := range [...][]string{rules.TextCutByComma.Words.Sv, rules.TextCutByComma.Words.En} {
		if slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(piece, word+" ") }) {
			return true
		}
	}
	return false
}
