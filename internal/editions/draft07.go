package editions

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// Draft07 gives a schema in draft 7 of JSON Schema. That draft calls $defs definitions, and overlooks everything that
// stands beside a $ref, which is therefore put into an allOf.
func Draft07(schema mabra.Fields) mabra.Fields {
	return rewrite(schema, func(f mabra.Field, alone bool) mabra.Fields {
		target, isText := f.Value.(string)
		switch f.Name {
		case "$schema":
			if !isText { // the field of documents that has this name
				break
			}
			f.Value = "http://json-schema.org/draft-07/schema#"
		case "$defs":
			f.Name = "definitions"
		case "$ref":
			target = strings.Replace(target, "#/$defs/", "#/definitions/", 1)
			if alone {
				return mabra.Fields{{Name: f.Name, Value: target}}
			}
			return mabra.Fields{{Name: "allOf", Value: []any{mabra.Fields{{Name: "$ref", Value: target}}}}}
		}
		return mabra.Fields{f}
	})
}
