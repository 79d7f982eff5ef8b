package schemas_test

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/editions"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/schemas"
)

// A tree is a schema as plain Go values, in which two that mean the same are equal.
type tree = map[string]any

// plain gives what yamldoc.ReadTree reads as plain Go values.
func plain(value any) any {
	switch value := value.(type) {
	case mabra.Fields:
		group := tree{}
		for _, f := range value {
			group[f.Name] = plain(f.Value)
		}
		return group
	case []any:
		items := make([]any, len(value))
		for i := range value {
			items[i] = plain(value[i])
		}
		return items
	case mabra.Number:
		return string(value)
	}
	return value
}

// bundles gives every schema with its definitions, by kind.
func bundles(t *testing.T) map[string]tree {
	t.Helper()
	all := map[string]tree{}
	for _, kind := range schemas.Kinds() {
		schema, err := editions.Schema(kind)
		require.NoError(t, err)
		all[kind] = plain(schema).(tree)
	}
	return all
}

// edition gives a schema in an edition, as plain Go values.
func editionOf(t *testing.T, kind string, edition schemas.Edition, lang mabra.Language) tree {
	t.Helper()
	read, findings := yamldoc.ReadTree(kind, schemas.Of(kind, edition, lang))
	require.NoError(t, findings.Err())
	return plain(read).(tree)
}

// annotations are the keywords that say something to people and nothing about which documents are valid.
var annotations = map[string]bool{
	"title": true, "description": true, "examples": true, "enumDescriptions": true, "x-mabra": true,
	"$schema": true, "$id": true, "$defs": true, "definitions": true, "extends": true, "tsType": true,
}

// constraints gives a schema with every reference followed and every annotation left out.
func constraints(schema tree) tree {
	defs, older := schema["definitions"].(tree)
	if !older {
		defs, _ = schema["$defs"].(tree)
	}
	return followed{defs, map[string]tree{}}.in(schema)
}

// A followed follows references. What is said of a definition is found out once, and the same tree stands wherever it is
// referred to.
type followed struct {
	definitions tree
	known       map[string]tree
}

// in gives the constraints in a part of the schema.
func (d followed) in(part tree) tree {
	found := tree{}
	if target, ok := reference(part); ok {
		name, ok := strings.CutPrefix(strings.Replace(target, "#/definitions/", "#/$defs/", 1), "#/$defs/")
		definition, known := d.definitions[name].(tree)
		if !ok || !known {
			return tree{"$ref": target} // leads nowhere
		}
		if d.known[name] == nil {
			d.known[name] = d.in(definition)
		}
		found = maps.Clone(d.known[name])
	}
	for keyword, value := range part {
		switch {
		case annotations[keyword] || keyword == "$ref":
		case keyword == "allOf" && isReference(value):
		case keyword == "oneOf": // labelled words
			var words []any
			for _, choice := range value.([]any) {
				words = append(words, choice.(tree)["const"])
			}
			found["enum"] = words
		case keyword == "properties" || keyword == "patternProperties":
			properties := tree{}
			for name, property := range value.(tree) {
				properties[name] = d.in(property.(tree))
			}
			found[keyword] = properties
		case keyword == "items":
			found[keyword] = d.in(value.(tree))
		case keyword == "anyOf":
			either := slices.Clone(value.([]any))
			for i := range either {
				either[i] = d.in(either[i].(tree))
			}
			found[keyword] = either
		case keyword == "type" && found[keyword] != nil && !reflect.DeepEqual(found[keyword], value):
			found[keyword] = []any{found[keyword], value} // nothing is of both types
		default:
			found[keyword] = value
		}
	}
	return found
}

// reference gives what a part of a schema refers to, by itself or, as draft 7 wants it beside other keywords, in an allOf.
func reference(part tree) (string, bool) {
	if isReference(part["allOf"]) {
		part = part["allOf"].([]any)[0].(tree)
	}
	target, ok := part["$ref"].(string)
	return target, ok
}

// isReference reports whether the value of an allOf is a reference and nothing else.
func isReference(value any) bool {
	all, _ := value.([]any)
	if len(all) != 1 {
		return false
	}
	only, _ := all[0].(tree)
	return len(only) == 1 && only["$ref"] != nil
}

// described gives the constraints that a Go type and its tags mean, in the words of JSON Schema.
func described(t *fields.Type, tags []string, privacy fields.Privacy) tree {
	own, items := tags, []string(nil)
	if dive := slices.Index(tags, "dive"); dive >= 0 {
		own, items = tags[:dive], tags[dive+1:]
	}
	required := slices.Contains(own, "required")
	switch t.Kind {
	case fields.Optional:
		return described(t.Elem, tags, privacy)
	case fields.Object:
		return describedObject(t)
	case fields.List:
		list := tree{"type": "array", "items": described(t.Elem, items, privacy)}
		if required {
			list["minItems"] = "1"
		}
		return list
	case fields.Date:
		return tree{"type": "string", "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}
	case fields.PartialDate:
		return tree{"anyOf": []any{
			described(fields.Of(reflect.TypeFor[mabra.Date]()), nil, privacy),
			tree{"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"},
			tree{"type": "string", "pattern": "^([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])$"},
			tree{"type": "integer", "minimum": "1000", "maximum": "9999"},
		}}
	case fields.UUID:
		return tree{"type": "string", "format": "uuid",
			"pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
			"not":     tree{"const": "00000000-0000-0000-0000-000000000000"}}
	case fields.Boolean:
		return tree{"type": "boolean"}
	case fields.Integer:
		number := tree{"type": "integer"}
		bound(number, own, "min", "minimum")
		bound(number, own, "max", "maximum")
		return number
	}
	text := tree{"type": "string"}
	switch {
	case t.Vocabulary != nil:
		keys := make([]any, len(t.Vocabulary))
		for i, term := range t.Vocabulary {
			keys[i] = term.Key
		}
		text["enum"] = keys
	case slices.Contains(own, "localid"):
		text["pattern"], text["maxLength"] = "^[a-zåäö0-9][a-zåäö0-9-]*$", "64"
	case slices.Contains(own, "language"):
		text["pattern"] = "^([a-zA-Z]{2,3}|[iIxX]-[a-zA-Z0-9]{1,8})(-[a-zA-Z0-9]{1,8})*$"
		bound(text, own, "max", "maxLength")
	default:
		text["maxLength"] = strconv.Itoa(privacy.Longest())
		bound(text, own, "max", "maxLength")
		if required {
			text["minLength"], text["pattern"] = "1", fields.Saying
		}
	}
	return text
}

func bound(part tree, tags []string, tag, keyword string) {
	for _, t := range tags {
		if limit, ok := strings.CutPrefix(t, tag+"="); ok {
			part[keyword] = limit
		}
	}
}

func describedObject(t *fields.Type) tree {
	properties := tree{}
	var required, either []any
	for i := range t.Fields {
		f := &t.Fields[i]
		properties[f.Name] = described(f.Type, f.Validate, f.Privacy)
		group := f.Type.Kind == fields.Object && demands(f.Type)
		if group || len(f.Validate) > 0 && f.Validate[0] == "required" {
			required = append(required, f.Name)
		}
		for _, tag := range f.Validate {
			if other, ok := strings.CutPrefix(tag, "required_without="); ok {
				for _, name := range []string{f.Name, strings.ToLower(other)} {
					either = append(either, tree{"required": []any{name}, "properties": tree{name: tree{
						"type": "string", "minLength": "1", "pattern": fields.Saying,
					}}})
				}
			}
		}
	}
	object := tree{"type": "object", "additionalProperties": false, "properties": properties}
	if required != nil {
		object["required"] = required
	}
	if either != nil {
		object["anyOf"] = either
	}
	if t.Extra != nil {
		object["patternProperties"] = tree{"^x-": tree{}}
	}
	return object
}

// demands reports whether a group that is left out breaks its own tags.
func demands(t *fields.Type) bool {
	return slices.ContainsFunc(t.Fields, func(f fields.Field) bool {
		return len(f.Validate) > 0 && strings.HasPrefix(f.Validate[0], "required") || f.Type.Kind == fields.Object && demands(f.Type)
	})
}

// describedDocument gives the constraints of a kind of document: those of its type, its header, and the rules of form that
// stand in Go code of their own.
func describedDocument(kind string) tree {
	document := describedObject(fields.Of(editions.Documents()[kind]))
	properties := document["properties"].(tree)
	properties["$schema"] = tree{"type": "string"} // for the editor: taken and not kept
	properties["apiVersion"] = tree{"const": yamldoc.Version}
	properties["kind"] = tree{"const": kind}
	required, _ := document["required"].([]any)
	document["required"] = append([]any{"apiVersion", "kind"}, required...)
	if kind == "Config" { // it speaks the languages of the library, and a pattern may be nothing but marks
		properties["language"] = tree{"type": "string", "enum": []any{string(mabra.Swedish), string(mabra.English)}}
		delete(properties["exclude"].(tree)["items"].(tree), "pattern")
	}
	if kind == "WheelModel" { // areas of its own, or each of the eight indicators once
		properties["indicators"].(tree)["maxItems"] = "8"
		indicators := tree{"type": "array", "minItems": "8"}
		document["anyOf"] = []any{
			tree{"required": []any{"areas"}, "properties": tree{"areas": tree{"type": "array", "minItems": "1"}}},
			tree{"required": []any{"indicators"}, "properties": tree{"indicators": indicators}},
		}
		var each []any
		for _, term := range editions.Vocabularies()["indicator"].Terms {
			each = append(each, tree{"contains": tree{
				"type": "object", "required": []any{"indicator"}, "properties": tree{"indicator": tree{"const": term.Key}},
			}})
		}
		indicators["allOf"] = each
	}
	return document
}

// disagreements lists the places where two trees differ. A place is spelt only where there is something to say of it:
// nearly all of two trees is alike.
func disagreements(schema, described any) []string {
	if text, ok := schema.(string); ok && described == text {
		return nil
	}
	a, groupA := schema.(tree)
	b, groupB := described.(tree)
	if !groupA || !groupB {
		if reflect.DeepEqual(schema, described) {
			return nil
		}
		return []string{fmt.Sprintf(": the schema says %v, Go says %v", schema, described)}
	}
	var found []string
	shared := 0
	for name, value := range a {
		other, ok := b[name]
		if !ok {
			found = append(found, "/"+name+": only the schema has it")
			continue
		}
		shared++
		for _, inside := range disagreements(value, other) {
			found = append(found, "/"+name+inside)
		}
	}
	if shared < len(b) {
		for name := range b {
			if _, ok := a[name]; !ok {
				found = append(found, "/"+name+": only Go has it")
			}
		}
	}
	slices.Sort(found)
	return found
}

// describedDocuments gives those of every kind, made once.
var describedDocuments = sync.OnceValue(func() map[string]tree {
	all := map[string]tree{}
	for _, kind := range schemas.Kinds() {
		all[kind] = describedDocument(kind)
	}
	return all
})

// compare lists where the schema of a kind of document and the Go type of it differ.
func compare(kind string, schema tree) []string {
	return disagreements(constraints(schema), describedDocuments()[kind])
}

// Every field, required set, vocabulary, length, form and bound is the same in the schemas and in Go.
func TestSchemasAndGoAgree(t *testing.T) {
	t.Parallel()
	for kind, schema := range bundles(t) {
		assert.Empty(t, compare(kind, schema), kind)
	}
	assert.Len(t, editions.Documents(), len(schemas.Kinds()))
}

// A mistake in a schema does not go unseen: each constraint is changed in turn, and each time the comparison with Go
// has to find it. By default one mistake in nine is tried, always the same ones.
func TestEveryPlantedMistakeIsFound(t *testing.T) {
	t.Parallel()
	planted := 0
	held := bundles(t)
	for _, kind := range schemas.Kinds() {
		schema := held[kind]
		plant(schema, func(what string) {
			if planted++; planted%9 > 0 && !*all {
				return
			}
			if len(compare(kind, schema)) == 0 {
				t.Errorf("%s: not found: %s", kind, what)
			}
		})
		assert.Empty(t, compare(kind, schema), "the schema is as it was")
	}
	t.Logf("%d mistakes planted, one at a time", planted)
	assert.Greater(t, planted, 500)
}

// plant changes each constraint of a schema in turn, calls try, and puts it back.
func plant(part tree, try func(what string)) {
	names := make([]string, 0, len(part))
	for name := range part {
		names = append(names, name)
	}
	slices.Sort(names)
	change := func(keyword string, value any, what string) {
		held := part[keyword]
		if value == nil {
			delete(part, keyword)
		} else {
			part[keyword] = value
		}
		try(what)
		part[keyword] = held
	}
	for _, name := range names {
		switch value := part[name].(type) {
		case tree:
			if name == "properties" {
				for _, field := range slices.Sorted(maps.Keys(value)) {
					held := value[field]
					delete(value, field)
					try("property " + field + " dropped")
					value[field] = held
				}
			}
			if name != "x-mabra" {
				plant(value, try)
			}
		case []any:
			switch name {
			case "enum", "required":
				change(name, value[:len(value)-1], fmt.Sprint(name, ": dropped ", value[len(value)-1]))
				change(name, append(value[:len(value):len(value)], "planted"), name+": one added")
			case "anyOf", "allOf":
				change(name, nil, name+" dropped")
			}
		case string:
			switch name {
			case "minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "pattern", "format":
				change(name, nil, name+" dropped")
				change(name, value+"1", name+" changed")
			case "type":
				change(name, "null", "type changed")
			}
		case bool:
			if name == "additionalProperties" {
				change(name, nil, "opened")
			}
		}
	}
}
