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

// askOfCommas asks of a list of texts in brackets whether a comma has cut a text in two that stands without quotation
// marks. In JSON every text has them.
func (w *walk) askOfCommas(list yamlread.Value) {
	if list.Style() != yamlread.Flow || list.Count() < 2 || list.Document().ByLibrary() {
		return
	}
	var pieces []string
	for item := range list.Items() {
		pieces = append(pieces, PlainText(item))
	}
	number := 0
	for item := range list.Items() {
		if c := CutByComma(pieces, number); c != 0 {
			w.trail.At(number)
			w.reportCut(item, c)
			w.trail.Out()
		}
		number++
	}
}

func (w *walk) reportCut(item yamlread.Value, mark rune) {
	p := w.source.span(item)
	f := mabra.Finding{Rule: &rules.TextCutByComma, Variant: "comma", Position: p.start, End: p.end, Bytes: p.bytes}
	if mark != byComma {
		f.Variant, f.Args = "smart", []mabra.Arg{{Name: "mark", Value: string(mark)}}
	}
	w.add(f)
}

// byComma says that a piece is cut off, where no quotation mark shows it.
const byComma = ','

// PlainText gives a text that stands without quotation marks, and nothing of anything else.
func PlainText(n yamlread.Value) string {
	if !n.There() || n.Kind() != yamlread.Scalar || n.Style() != yamlread.Plain || n.Tag() != yamlread.Str {
		return ""
	}
	return n.Text()
}

// CutByComma tells how a piece shows that the comma before it cut a text, 0 where it does not: by the quotation marks of a word
// processor, or as the rest of a sentence. That begins with a small letter after one that began with a capital; and either goes on
// with a word that sentences go on with, or both have several words. A list whose items all go on in small letters is
// written so.
func CutByComma(pieces []string, number int) rune {
	if number == 0 {
		return 0
	}
	before, piece := pieces[number-1], pieces[number]
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
