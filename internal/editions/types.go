package editions

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// Types gives the schema of a kind of document for whoever has types generated from it. Generators name a type by its title, and
// number those that have the same, so that only the document and its definitions have titles here: the names of types, as they
// are in Go. What a title says to people stands first in the description.
//
// Fields of one's own would let a generator take any field, and a misspelt one with them. They are said in the words of
// json-schema-to-typescript instead: every group extends a type that has just those.
func Types(kind string, schema mabra.Fields) mabra.Fields {
	untitled := regroup(schema, func(part mabra.Fields) mabra.Fields {
		if title, description := text(part, "title"), text(part, "description"); title != "" {
			part = with(without(part, "title"), "description", strings.TrimSuffix(title+". "+description, ". "))
		}
		if demandsEither(part) {
			part = without(part, "anyOf")
		}
		if value(part, "patternProperties") != nil {
			part = with(part, "extends", mabra.Fields{{Name: "$ref", Value: "#/$defs/own"}})
		}
		return without(part, "x-mabra", "enumDescriptions", "examples", "patternProperties")
	})
	var definitions mabra.Fields
	for _, f := range group(untitled, "$defs") {
		definition := f.Value.(mabra.Fields)
		if f.Name == "own" {
			definition = with(definition, "tsType", "{ [own: `x-${string}`]: unknown }")
		}
		definitions = append(definitions, mabra.Field{Name: f.Name, Value: called(typeName(f.Name), definition)})
	}
	return called(kind, with(untitled, "$defs", definitions))
}

// typeName gives the name of the type that a definition becomes. Date is taken in most languages.
func typeName(definition string) string {
	if definition == "date" {
		return "Day"
	}
	return strings.ToUpper(definition[:1]) + definition[1:]
}

// called gives a part of a schema with a title before all else.
func called(title string, part mabra.Fields) mabra.Fields {
	return append(mabra.Fields{{Name: "title", Value: title}}, part...)
}
