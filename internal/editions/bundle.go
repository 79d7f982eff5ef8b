// Package editions makes what is published beside the schemas from what people write: single-file editions of them,
// editions for an older draft of JSON Schema, and the tables of the vocabularies.
package editions

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// Definitions names what the schemas have in common, which is no kind of document.
const Definitions = "definitions"

// definitions is the file of it, as the schemas refer to it.
const definitions = "definitions.v1.schema.yaml"

// Bundle gives a schema with the definitions it uses put into it, so that it needs no other file. Its own come first,
// then those of shared, in their order.
func Bundle(schema, shared mabra.Fields) mabra.Fields {
	common := group(shared, "$defs")
	used := map[string]bool{}
	use(schema, common, used)
	var bundled, defs mabra.Fields
	for _, f := range schema {
		switch f.Name {
		case "$defs":
			defs = f.Value.(mabra.Fields)
		default:
			bundled = append(bundled, f)
		}
	}
	defs = defs[:len(defs):len(defs)]
	for _, f := range common {
		if used[f.Name] {
			defs = append(defs, f)
		}
	}
	bundled = append(bundled, mabra.Field{Name: "$defs", Value: defs})
	return rewrite(bundled, func(f mabra.Field, _ bool) mabra.Fields {
		if target, ok := f.Value.(string); ok && f.Name == "$ref" {
			f.Value = strings.TrimPrefix(target, definitions)
		}
		return mabra.Fields{f}
	})
}

// use notes the common definitions that a part of a schema refers to, and those that they refer to in turn.
func use(part any, common mabra.Fields, used map[string]bool) {
	each(part, func(f mabra.Field) {
		target, _ := f.Value.(string)
		if f.Name != "$ref" {
			return
		}
		name, ok := strings.CutPrefix(target, definitions+"#/$defs/")
		if !ok || used[name] {
			return
		}
		used[name] = true
		use(inside(group(common, name)), common, used)
	})
}

// inside spells the references of a common definition as another schema spells them.
func inside(part mabra.Fields) mabra.Fields {
	return rewrite(part, func(f mabra.Field, _ bool) mabra.Fields {
		if target, ok := f.Value.(string); ok && f.Name == "$ref" && strings.HasPrefix(target, "#") {
			f.Value = definitions + target
		}
		return mabra.Fields{f}
	})
}

// group gives the group called name among fields, or nil.
func group(fields mabra.Fields, name string) mabra.Fields {
	for _, f := range fields {
		if f.Name == name {
			found, _ := f.Value.(mabra.Fields)
			return found
		}
	}
	return nil
}

// each calls do for every field of a tree, however deep.
func each(tree any, do func(mabra.Field)) {
	switch tree := tree.(type) {
	case mabra.Fields:
		for _, f := range tree {
			do(f)
			each(f.Value, do)
		}
	case []any:
		for _, item := range tree {
			each(item, do)
		}
	}
}

// rewrite gives a copy of fields in which change has put other fields in the place of each, however deep; alone says that
// there is no field beside it. What stands under examples, const and enum is data and left as it is.
func rewrite(fields mabra.Fields, change func(f mabra.Field, alone bool) mabra.Fields) mabra.Fields {
	var written mabra.Fields
	for _, f := range fields {
		switch f.Name {
		case "examples", "const", "enum":
		default:
			f.Value = rewriteValue(f.Value, change)
		}
		written = append(written, change(f, len(fields) == 1)...)
	}
	return written
}

func rewriteValue(value any, change func(f mabra.Field, alone bool) mabra.Fields) any {
	switch value := value.(type) {
	case mabra.Fields:
		return rewrite(value, change)
	case []any:
		items := make([]any, len(value))
		for i := range value {
			items[i] = rewriteValue(value[i], change)
		}
		return items
	}
	return value
}

// regroup gives a copy of a tree in which change has put another group in the place of each, the inner ones first. What
// stands under examples, const and enum is data and left as it is.
func regroup(tree mabra.Fields, change func(mabra.Fields) mabra.Fields) mabra.Fields {
	var inside func(value any) any
	inside = func(value any) any {
		switch value := value.(type) {
		case mabra.Fields:
			return regroup(value, change)
		case []any:
			items := make([]any, len(value))
			for i := range value {
				items[i] = inside(value[i])
			}
			return items
		}
		return value
	}
	copied := make(mabra.Fields, len(tree))
	for i, f := range tree {
		switch f.Name {
		case "examples", "const", "enum":
		default:
			f.Value = inside(f.Value)
		}
		copied[i] = f
	}
	return change(copied)
}

// value gives the value of the field called name, or nil.
func value(fields mabra.Fields, name string) any {
	for _, f := range fields {
		if f.Name == name {
			return f.Value
		}
	}
	return nil
}

// with gives fields in which one has another value. A field that was not there comes last.
func with(fields mabra.Fields, name string, value any) mabra.Fields {
	changed := slices.Clone(fields)
	for i := range changed {
		if changed[i].Name == name {
			changed[i].Value = value
			return changed
		}
	}
	return append(changed, mabra.Field{Name: name, Value: value})
}

// without gives fields without those of some names.
func without(fields mabra.Fields, names ...string) mabra.Fields {
	return slices.DeleteFunc(slices.Clone(fields), func(f mabra.Field) bool { return slices.Contains(names, f.Name) })
}
