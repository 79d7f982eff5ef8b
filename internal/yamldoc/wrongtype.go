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
	return n.Tag == "!!int" || n.Tag == "!!float" || n.Tag == "!!str" && n.Style == 0 && beginsNumber(n.Value) && jsonNumber.MatchString(n.Value)
}

func beginsNumber(text string) bool {
	return text != "" && (text[0] == '-' || text[0] >= '0' && text[0] <= '9')
}

var (
	expectedWords = map[fields.Kind]mabra.Text{
		fields.Text:    {Sv: "text", En: "text"},
		fields.Integer: {Sv: "ett heltal", En: "a whole number"},
		fields.Boolean: {Sv: "true eller false", En: "true or false"},
		fields.Date:    {Sv: "ett datum", En: "a date"},
		fields.UUID:    {Sv: "ett UUID", En: "a UUID"},
		fields.List:    {Sv: "en lista", En: "a list"},
		fields.Object:  {Sv: "en grupp av fält", En: "a group of fields"},
	}
	emptyWord  = mabra.Text{Sv: "ingenting", En: "nothing"}
	quoteHint  = mabra.Text{Sv: "; sätt citattecken runt det om det är text", En: "; put quotation marks around it if it is text"}
	emptyHint  = mabra.Text{Sv: "; skriv ett värde eller ta bort fältet", En: "; write a value or remove the field"}
	itemHint   = mabra.Text{Sv: "; börja varje post på en egen rad med ett bindestreck", En: "; begin each item on a line of its own with a hyphen"}
	fieldsHint = mabra.Text{Sv: "; skriv fältens namn och värden på egna rader, indragna", En: "; write names and values of the fields on lines of their own, indented"}
)

// wrongType reports that n is not what the type t takes.
func (w *walk) wrongType(n *yaml.Node, t *fields.Type) {
	var hint any = ""
	switch {
	case n.Tag == "!!null":
		hint = emptyHint
	case t.Kind == fields.Text && n.Kind == yaml.ScalarNode:
		hint = quoteHint
	case t.Kind == fields.List:
		hint = itemHint
	case t.Kind == fields.Object:
		hint = fieldsHint
	}
	w.reportNode(&rules.WrongType, n,
		mabra.Arg{Name: "expected", Value: expectedWords[t.Kind]},
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
		return mabra.Text{Sv: "en lista", En: "a list"}
	case n.Kind == yaml.MappingNode:
		return mabra.Text{Sv: "en grupp av fält", En: "a group of fields"}
	}
	switch {
	case n.Tag == "!!null":
		return emptyWord
	case n.Tag == "!!bool":
		return mabra.Text{Sv: "true eller false", En: "true or false"}
	case isNumber(n):
		return mabra.Text{Sv: "ett tal", En: "a number"}
	}
	return mabra.Text{Sv: "text", En: "text"}
}
