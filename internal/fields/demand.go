package fields

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// A Demand is what one part of a validate tag asks of a value, read once with the type, so that no check of a document
// reads tags.
type Demand struct {
	What  Demanded
	Limit int              // of AtLeast and AtMost
	Other *Field           // of Instead: the field that will do as well
	Words mabra.Vocabulary // of InItsWords
}

// Demanded is what a demand asks.
type Demanded uint8

// What may be asked.
const (
	Unclear    Demanded = iota // what this package does not know, or not of a value of the kind: the validator does
	Required                   // it is there
	Instead                    // it is there, or another field is
	InItsWords                 // it is a word of its vocabulary, or left out
	LocalID                    // it has the form of an id inside a document, or is left out
	Language                   // it has the form of the code of a language
	AtLeast                    // a number is no less than the limit
	AtMost                     // a number is no more, a text no longer
	IfThere                    // what comes after it is only asked of what is not left out
	OfEach                     // what comes after it is asked of each item
)

// readDemands reads the validate tag of a field of a type.
func (f *Field) readDemands(t *Type) {
	kind := f.Type
	for _, part := range f.Validate {
		d := t.demand(kind, part)
		f.Demands = append(f.Demands, d)
		if d.What == OfEach || d.What == IfThere && kind.Kind == Optional {
			kind = kind.Elem // an item, or what is behind the pointer, is what the rest is asked of
		}
	}
}

// demand gives what a part of the tag of a field asks of a value of a type.
func (t *Type) demand(of *Type, part string) Demand {
	name, parameter, _ := strings.Cut(part, "=")
	limit, err := strconv.Atoi(parameter)
	number := of.Kind == Integer && err == nil
	switch {
	case name == "required" && of.Kind != Object:
		return Demand{What: Required}
	case name == "required_without":
		other, _ := t.Go.FieldByName(parameter)
		if i := slices.IndexFunc(t.Fields, func(f Field) bool { return slices.Equal(f.Index, other.Index) }); i >= 0 {
			return Demand{What: Instead, Other: &t.Fields[i]}
		}
	case name == "known" && of.Vocabulary != nil:
		return Demand{What: InItsWords, Words: of.Vocabulary}
	case name == "localid" && of.Kind == Text:
		return Demand{What: LocalID}
	case name == "language" && of.Kind == Text:
		return Demand{What: Language}
	case name == "min" && number:
		return Demand{What: AtLeast, Limit: limit}
	case name == "max" && (number || of.Kind == Text && err == nil):
		return Demand{What: AtMost, Limit: limit}
	case name == "omitempty" && of.Kind != Object && of.Kind != List:
		return Demand{What: IfThere}
	case name == "dive" && of.Kind == List:
		return Demand{What: OfEach}
	}
	return Demand{What: Unclear}
}
