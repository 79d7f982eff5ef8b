package yamldoc

import (
	"regexp"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/rules"
)

// A number as JSON writes it, which every reader of YAML understands alike.
var jsonNumber = regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$`)

// isNumber reports whether a value is a number. The YAML library takes one that is too large for its own types, such as
// 1e999, for text.
func isNumber(n *yaml.Node) bool {
	return n.Tag == "!!int" || n.Tag == "!!float" ||
		n.Tag == "!!str" && n.Style == 0 && beginsNumber(n.Value) && jsonNumber.MatchString(n.Value)
}

func beginsNumber(text string) bool {
	return text != "" && (text[0] == '-' || text[0] >= '0' && text[0] <= '9')
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
func (w *walk) wrongType(n *yaml.Node, t *fields.Type) {
	var hint any = ""
	switch {
	case n.Tag == "!!null":
		hint = rules.WrongType.Phrase("write-or-remove")
	case t.Kind == fields.Text && n.Kind == yaml.ScalarNode:
		hint = rules.WrongType.Phrase("quote-it")
	case t.Kind == fields.List:
		hint = rules.WrongType.Phrase("begin-with-hyphen")
	case t.Kind == fields.Object:
		hint = rules.WrongType.Phrase("lines-of-their-own")
	}
	w.reportNode(&rules.WrongType, n,
		mabra.Arg{Name: "expected", Value: rules.WrongType.Phrase(expectedPhrases[t.Kind])},
		mabra.Arg{Name: "found", Value: foundWord(n)},
		mabra.Arg{Name: "hint", Value: hint})
	w.unread()
	for _, inside := range n.Content {
		w.scan(inside, len(w.trail)+1)
	}
}

func foundWord(n *yaml.Node) mabra.Text {
	switch {
	case n.Kind == yaml.SequenceNode:
		return rules.WrongType.Phrase("list")
	case n.Kind == yaml.MappingNode:
		return rules.WrongType.Phrase("group")
	}
	switch {
	case n.Tag == "!!null":
		return rules.WrongType.Phrase("nothing")
	case n.Tag == "!!bool":
		return rules.WrongType.Phrase("true-or-false")
	case isNumber(n):
		return rules.WrongType.Phrase("number")
	}
	return rules.WrongType.Phrase("text")
}
