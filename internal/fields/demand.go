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
	f.Spared = f.Type.Kind != Object && spared(f.Demands)
}

// spared reports whether what is left out keeps to demands.
func spared(demands []Demand) bool {
	for _, d := range demands {
		switch d.What {
		case IfThere, OfEach:
			return true
		case InItsWords, LocalID:
		default:
			return false
		}
	}
	return true
}

// An asking is what a part of a tag asks by its name, and which values it can be asked of.
type asking struct {
	what Demanded
	of   func(*Type) bool
}

// askings are the parts of tags that ask the same of every field, by name.
var askings = map[string]asking{
	"required":  {Required, func(t *Type) bool { return t.Kind != Object }},
	"known":     {InItsWords, func(t *Type) bool { return t.Vocabulary != nil }},
	"localid":   {LocalID, func(t *Type) bool { return t.Kind == Text }},
	"language":  {Language, func(t *Type) bool { return t.Kind == Text }},
	"min":       {AtLeast, func(t *Type) bool { return t.Kind == Integer }},
	"max":       {AtMost, func(t *Type) bool { return t.Kind == Integer || t.Kind == Text }},
	"omitempty": {IfThere, func(t *Type) bool { return t.Kind != Object && t.Kind != List }},
	"dive":      {OfEach, func(t *Type) bool { return t.Kind == List }},
}

// demand gives what a part of the tag of a field asks of a value of a type.
func (t *Type) demand(of *Type, part string) Demand {
	name, parameter, _ := strings.Cut(part, "=")
	if name == "required_without" {
		return t.instead(parameter)
	}
	its, known := askings[name]
	if !known || !its.of(of) {
		return Demand{What: Unclear}
	}
	d := Demand{What: its.what}
	switch d.What {
	case InItsWords:
		d.Words = of.Vocabulary
	case AtLeast, AtMost:
		limit, err := strconv.Atoi(parameter)
		if err != nil {
			return Demand{What: Unclear}
		}
		d.Limit = limit
	}
	return d
}

// instead asks for a field, or for another of the same type that is named as in Go.
func (t *Type) instead(name string) Demand {
	other, _ := t.Go.FieldByName(name)
	if i := slices.IndexFunc(t.Fields, func(f Field) bool { return slices.Equal(f.Index, other.Index) }); i >= 0 {
		return Demand{What: Instead, Other: &t.Fields[i]}
	}
	return Demand{What: Unclear}
}
