package schemas_test

import (
	"regexp"
	"regexp/syntax"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra/internal/editions"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/schemas"
)

// Every property says in both languages what belongs in it, what kind of personal data it may hold and what it refers
// to; every text and number has an example.
func TestEveryPropertyIsExplained(t *testing.T) {
	for kind, schema := range bundles(t) {
		explained(t, kind, schema)
		for name, definition := range schema["$defs"].(tree) {
			explained(t, kind+" "+name, definition.(tree))
		}
		annotated(t, kind, schema, schema, fields.Of(editions.Documents()[kind]))
	}
}

func explained(t *testing.T, where string, part tree) {
	t.Helper()
	note, _ := part["x-mabra"].(tree)
	swedish, _ := note["sv"].(tree)
	for language, texts := range map[string]tree{"en": part, "sv": swedish} {
		for _, keyword := range []string{"title", "description"} {
			text, _ := texts[keyword].(string)
			assert.NotEmpty(t, text, "%s: %s in %s", where, keyword, language)
		}
		assert.NotEqual(t, strings.TrimSuffix(texts["description"].(string), "."), texts["title"], "%s: says nothing", where)
	}
}

// annotated checks the annotations of a group against the Go type of it, and goes on inside.
func annotated(t *testing.T, where string, part, root tree, described *fields.Type) {
	t.Helper()
	for i := range described.Fields {
		f := &described.Fields[i]
		where := where + "." + f.Name
		property := part["properties"].(tree)[f.Name].(tree)
		explained(t, where, property)
		note := property["x-mabra"].(tree)
		assert.Equal(t, string(f.Privacy), note["privacy"], where)
		var refs []any
		for _, list := range f.Ref {
			refs = append(refs, list)
		}
		if refs == nil {
			assert.NotContains(t, note, "refersTo", where)
		} else {
			assert.Equal(t, refs, note["refersTo"], where)
		}
		inside, leaf := follow(property, root), f.Type
		for leaf.Elem != nil {
			if leaf.Kind == fields.List {
				inside = follow(inside["items"].(tree), root)
			}
			leaf = leaf.Elem
		}
		switch {
		case leaf.Kind == fields.Object:
			annotated(t, where, inside, root, leaf)
		case leaf.Vocabulary != nil:
			meanings(t, where, inside, leaf)
		case leaf.Kind != fields.Boolean:
			assert.True(t, property["examples"] != nil || inside["examples"] != nil, "%s has no example", where)
		}
	}
}

// follow gives the definition that a part of a schema refers to, or the part itself.
func follow(part, root tree) tree {
	if target, ok := part["$ref"].(string); ok {
		return root["$defs"].(tree)[strings.TrimPrefix(target, "#/$defs/")].(tree)
	}
	return part
}

// meanings checks that a vocabulary says what each of its words means, as Go does.
func meanings(t *testing.T, where string, part tree, described *fields.Type) {
	t.Helper()
	var sv, en []any
	for _, term := range described.Vocabulary {
		sv, en = append(sv, term.Label.Sv), append(en, term.Label.En)
	}
	assert.Equal(t, en, part["enumDescriptions"], where)
	assert.Equal(t, sv, part["x-mabra"].(tree)["sv"].(tree)["enumDescriptions"], where)
}

// Every pattern means the same to RE2, which Go and others use, and to ECMA-262, which JSON Schema names: they hold only
// what both spell alike, no backslash, no group with a question mark, and anchors at both ends. The one for texts that say
// something is one class, of characters as they are but for a tab and a bracket, which every program spells alike.
func TestPatternsArePortable(t *testing.T) {
	shared := regexp.MustCompile(`^\^(?:[a-zåäö0-9-]|\[[a-zA-Zåäö0-9-]+\]|\((?:\|?(?:[a-z0-9-]|\[[a-zA-Z0-9-]+\]|\{\d+(?:,\d+)?\}))+\)|\{\d+\}|\*|\+)*\$?$`)
	for kind, schema := range bundles(t) {
		walk(schema, func(keyword string, value any) {
			switch keyword {
			case "pattern":
				if value == fields.Saying {
					assert.Regexp(t, `^\[\^\\t-[^\\\]]*\\\[-[^\\\]]*\]$`, value)
					break
				}
				assert.Regexp(t, shared, value, kind)
				assert.True(t, strings.HasSuffix(value.(string), "$"), kind)
				_, err := syntax.Parse(value.(string), syntax.Perl)
				assert.NoError(t, err)
			case "patternProperties":
				for pattern := range value.(tree) {
					assert.Regexp(t, shared, pattern, kind)
				}
			}
		})
	}
}

func walk(value any, do func(keyword string, value any)) {
	switch value := value.(type) {
	case tree:
		for keyword, inside := range value {
			do(keyword, inside)
			walk(inside, do)
		}
	case []any:
		for _, item := range value {
			walk(item, do)
		}
	}
}

// The ids of version 1 are what other systems hold on to: they are spelt out here so that none changes unseen.
func TestIDsAreStable(t *testing.T) {
	for kind, id := range map[string]string{
		"Plan":          "https://mabra-hjulet.github.io/mabra/schemas/plan.v1.schema.yaml",
		"Wheel":         "https://mabra-hjulet.github.io/mabra/schemas/wheel.v1.schema.yaml",
		"Triangle":      "https://mabra-hjulet.github.io/mabra/schemas/triangle.v1.schema.yaml",
		"Resilience":    "https://mabra-hjulet.github.io/mabra/schemas/resilience.v1.schema.yaml",
		"WheelModel":    "https://mabra-hjulet.github.io/mabra/schemas/wheel-model.v1.schema.yaml",
		"PracticeModel": "https://mabra-hjulet.github.io/mabra/schemas/practice-model.v1.schema.yaml",
		"Config":        "https://mabra-hjulet.github.io/mabra/schemas/config.v1.schema.yaml",
	} {
		assert.Equal(t, id, schemas.ID(kind, 1))
		text, err := schemas.FS.ReadFile(schemas.FileName(kind))
		assert.NoError(t, err)
		assert.Contains(t, string(text), "\n$id: "+id+"\n")
	}
	assert.Equal(t, "https://mabra-hjulet.github.io/mabra/schemas/document.v1.schema.yaml", schemas.ID(schemas.Document, 1))
	assert.Empty(t, schemas.ID("Plan", 2))
	assert.Empty(t, schemas.ID("Nothing", 1))
}
