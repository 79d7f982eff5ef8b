package yamldoc

import (
	"regexp"
	"slices"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// A number as JSON writes it, which every reader of YAML understands alike.
var jsonNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$`)

// isNumber reports whether a value is a number. The YAML library takes one that is too large for its own types, such as
// 1e999, for text.
func isNumber(n yamlread.Value) bool {
	return n.Tag() == yamlread.Int || n.Tag() == yamlread.Float ||
		n.Tag() == yamlread.Str && n.Style() == yamlread.Plain && looksLikeNumber(n.Text())
}

// isText reports whether a scalar is a text, and no number that is too large. A day is one too: what it is depends on
// where it stands.
func isText(n yamlread.Value, text string) bool {
	switch n.Tag() {
	case yamlread.Str:
		return n.Style() != yamlread.Plain || !looksLikeNumber(text)
	case yamlread.Time:
		return true
	}
	return false
}

func looksLikeNumber(text string) bool {
	return text != "" && (text[0] == '-' || text[0] >= '0' && text[0] <= '9') && jsonNumber.MatchString(text)
}

// expectedPhrases names the phrases about what a field takes.
var expectedPhrases = map[fields.Kind]string{
	fields.Text:    "text",
	fields.Integer: "whole-number",
	fields.Boolean: "true-or-false",
	fields.Date:    "date",
	fields.UUID:    "uuid",

	fields.PartialDate: "date",

	fields.List:   "list",
	fields.Object: "group",
}

// wrongType reports that n is not what the type t takes.
func (w *walk) wrongType(n yamlread.Value, t *fields.Type) {
	hint := w.howElse(n, t)
	found := foundWord(n)
	if t.Kind == fields.Integer && n.Tag() == yamlread.Int && !jsonNumber.MatchString(n.Text()) {
		found, hint = rules.WrongType.Phrase("unclear-number"), rules.WrongType.Phrase("plain-digits")
	}
	w.reportNode(&rules.WrongType, n,
		mabra.Arg{Name: "expected", Value: rules.WrongType.Phrase(expectedPhrases[t.Kind])},
		mabra.Arg{Name: "found", Value: found},
		mabra.Arg{Name: "hint", Value: hint})
	w.unread()
	if t.Kind == fields.List && PlainText(n) != "" {
		w.goesOn = n.Number() + 1
	}
	for inside := range n.Items() {
		w.scan(inside, len(w.trail)+1)
	}
}

// howElse says how to write what a field of the type t takes, where n stands.
func (w *walk) howElse(n yamlread.Value, t *fields.Type) any {
	phrase := rules.WrongType.Phrase
	switch {
	case n.Tag() == yamlread.Null && hasComment(n):
		return phrase("after-hash")
	case n.Tag() == yamlread.Null:
		return phrase("write-or-remove")
	case t.Kind == fields.List:
		return asItems(n, t)
	case t.Kind == fields.Object && likeColon(n) != "":
		return Filled(phrase("odd-colon"), "mark", likeColon(n))
	case t.Kind == fields.Object:
		return phrase("lines-of-their-own")
	case n.Kind() == yamlread.Sequence:
		return phrase("only-one")
	case t.Kind == fields.Text && onlyWords(n):
		return phrase("brace-in-text")
	case t.Kind == fields.Text && n.Kind() == yamlread.Mapping:
		return phrase("colon-in-text")
	case t.Kind == fields.Text:
		return phrase("quote-it")
	case t.Kind == fields.Boolean:
		return phrase("yes-or-no")
	case t.Kind == fields.Integer:
		return phrase("digits")
	}
	return ""
}

// asItems says how to write the items of a list, where n stands.
func asItems(n yamlread.Value, t *fields.Type) any {
	mark, _ := utf8.DecodeRuneInString(PlainText(n))
	switch {
	case yamlread.IsBullet(mark):
		return Filled(rules.WrongType.Phrase("bullet"), "mark", string(mark))
	case n.Kind() == yamlread.Scalar && t.Elem.Kind == fields.Text:
		return rules.WrongType.Phrase("as-list")
	case onlyWords(n):
		return rules.WrongType.Phrase("square")
	}
	return rules.WrongType.Phrase("begin-with-hyphen")
}

// onlyWords reports whether words without a colon stand in braces.
func onlyWords(n yamlread.Value) bool {
	return n.Kind() == yamlread.Mapping && n.First().There() && afterComma(n, n.First(), n.First().Next())
}

// hasComment reports whether a comment stands on the line of a value, after it.
func hasComment(n yamlread.Value) bool {
	line, _ := n.Place()
	_, there := slices.BinarySearchFunc(n.Document().Comments, line, func(c yamlread.Comment, line int) int {
		return int(c.Line) - line
	})
	return there
}

func foundWord(n yamlread.Value) mabra.Text {
	switch {
	case n.Kind() == yamlread.Sequence:
		return rules.WrongType.Phrase("list")
	case n.Kind() == yamlread.Mapping:
		return rules.WrongType.Phrase("group")
	}
	switch {
	case n.Tag() == yamlread.Null:
		return rules.WrongType.Phrase("nothing")
	case n.Tag() == yamlread.Bool:
		return rules.WrongType.Phrase("true-or-false")
	case isNumber(n):
		return rules.WrongType.Phrase("number")
	}
	return rules.WrongType.Phrase("text")
}

// likeColon gives the mark that looks as a colon after the first word of a text without quotation marks, and is none:
// somebody wrote a field with it.
func likeColon(n yamlread.Value) string {
	_, mark := yamlread.LikeColon(PlainText(n))
	if mark == 0 {
		return ""
	}
	return string(mark)
}
