package editions

import "github.com/mabra-hjulet/mabra"

// Forms gives a schema for whoever makes a form of it. Makers of forms show the words of a vocabulary by the titles of a oneOf,
// and know nothing of meanings that stand beside an enum. What they would show, and nobody should fill in by it, is left out:
// examples, which would be proposed as answers, fields of one's own, the editor's, and the choice of which field of two has to
// be there.
func Forms(schema mabra.Fields) mabra.Fields {
	schema = with(schema, "$defs", without(group(schema, "$defs"), "own", "schema"))
	return regroup(schema, func(part mabra.Fields) mabra.Fields {
		part = without(part, "x-mabra", "examples", "patternProperties", "additionalProperties")
		if demandsEither(part) {
			part = without(part, "anyOf")
		}
		if group(part, "$schema") != nil { // the field, which is no text as the keyword is
			part = without(part, "$schema")
		}
		words, _ := value(part, "enum").([]any)
		meanings, _ := value(part, "enumDescriptions").([]any)
		if meanings == nil {
			return part
		}
		choices := make([]any, len(words))
		for i, word := range words {
			choices[i] = mabra.Fields{{Name: "const", Value: word}, {Name: "title", Value: meanings[i]}}
		}
		return with(without(part, "enum", "enumDescriptions"), "oneOf", choices)
	})
}

// demandsEither reports whether a part of a schema says that one field or another has to be there.
func demandsEither(part mabra.Fields) bool {
	alternatives, _ := value(part, "anyOf").([]any)
	for _, alternative := range alternatives {
		if alternative, ok := alternative.(mabra.Fields); ok && value(alternative, "required") != nil {
			return true
		}
	}
	return false
}
