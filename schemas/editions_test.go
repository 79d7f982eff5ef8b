package schemas_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/editions"
	"github.com/mabra-hjulet/mabra/schemas"
)

// There is every edition of every kind in both languages, and nothing else.
func TestEditionsAreThere(t *testing.T) {
	t.Parallel()
	ids := map[string]bool{}
	for _, edition := range schemas.Editions() {
		for _, lang := range mabra.Languages() {
			for _, kind := range schemas.Kinds() {
				require.NotNil(t, schemas.Of(kind, edition, lang), "%s %s %s", kind, edition, lang)
				ids[editionOf(t, kind, edition, lang)["$id"].(string)] = true
			}
			checks := edition == schemas.Bundled || edition == schemas.Draft07
			assert.Equal(t, checks, schemas.Of(schemas.Document, edition, lang) != nil, "%s %s", edition, lang)
		}
	}
	assert.Len(t, ids, len(schemas.Editions())*len(mabra.Languages())*len(schemas.Kinds()), "each has an id of its own")
	assert.Nil(t, schemas.Of("Nothing", schemas.Bundled, mabra.Swedish))
	assert.Nil(t, schemas.Of("Plan", "xml", mabra.Swedish))
	assert.Nil(t, schemas.Of("Plan", schemas.Bundled, "fi"))
	assert.Nil(t, schemas.Of("Plan", schemas.Bundled, ""))
}

// An edition constrains what the schema itself does, but for what it leaves out.
func TestEditionsConstrainTheSame(t *testing.T) {
	t.Parallel()
	for kind, schema := range bundles(t) {
		whole := constraints(schema)
		for _, lang := range mabra.Languages() {
			for _, edition := range []schemas.Edition{schemas.Bundled, schemas.Draft07} {
				assert.Empty(t, disagreements(constraints(editionOf(t, kind, edition, lang)), whole), "%s %s %s", kind, edition, lang)
			}
			forms := constraints(editionOf(t, kind, schemas.Forms, lang))
			assert.Empty(t, disagreements(forms, left(whole, "patternProperties", "additionalProperties", "$schema")), "%s %s", kind, lang)
			types := constraints(editionOf(t, kind, schemas.Types, lang))
			assert.Empty(t, disagreements(types, left(whole, "patternProperties")), "%s %s", kind, lang)
		}
	}
}

// left gives what is left of a schema without some keywords, and without saying that one field or another has to be there.
func left(part any, keywords ...string) any {
	switch part := part.(type) {
	case tree:
		found := tree{}
		for keyword, value := range part {
			found[keyword] = left(value, keywords...)
		}
		for _, keyword := range keywords {
			delete(found, keyword)
		}
		if either, _ := part["anyOf"].([]any); either != nil && either[0].(tree)["required"] != nil {
			delete(found, "anyOf")
		}
		return found
	case []any:
		items := make([]any, len(part))
		for i := range part {
			items[i] = left(part[i], keywords...)
		}
		return items
	}
	return part
}

// In Swedish, everything that is said to people is in Swedish, and stands where the English did.
func TestSwedishStandsInItsPlace(t *testing.T) {
	t.Parallel()
	said := 0
	for _, kind := range append(schemas.Kinds(), schemas.Document) {
		schema, err := editions.Schema(kind)
		require.NoError(t, err)
		said += beside(t, kind, plain(schema).(tree), editionOf(t, kind, schemas.Bundled, mabra.Swedish))
	}
	assert.Greater(t, said, 2000)
}

// beside holds a schema in Swedish to the one in English beside which its words were written, and counts them.
func beside(t *testing.T, where string, english, swedish any) (said int) {
	t.Helper()
	switch english := english.(type) {
	case tree:
		swedish := swedish.(tree)
		about, _ := english["x-mabra"].(tree)
		inSwedish, _ := about["sv"].(tree)
		for _, keyword := range []string{"title", "description", "enumDescriptions"} {
			if _, isField := english[keyword].(tree); english[keyword] == nil || isField {
				continue
			}
			said++
			assert.NotEmpty(t, inSwedish[keyword], "%s: %s is in English alone", where, keyword)
			assert.Equal(t, inSwedish[keyword], swedish[keyword], where)
		}
		for name, value := range english {
			if _, group := value.(tree); name != "x-mabra" && (group || name == "anyOf" || name == "allOf") {
				said += beside(t, where+"/"+name, value, swedish[name])
			}
		}
	case []any:
		for i := range english {
			said += beside(t, where, english[i], swedish.([]any)[i])
		}
	}
	return said
}

// A form shows each word by what it means, in the language of the form, and proposes nobody's answers.
func TestWordsOfFormsHaveLabels(t *testing.T) {
	t.Parallel()
	vocabularies := editions.Vocabularies()
	for _, kind := range schemas.Kinds() {
		for _, lang := range mabra.Languages() {
			schema := editionOf(t, kind, schemas.Forms, lang)
			walk(schema, func(keyword string, value any) {
				assert.NotContains(t, []string{"enum", "enumDescriptions", "examples", "x-mabra"}, keyword, kind)
			})
			for name, definition := range schema["definitions"].(tree) {
				choices, _ := definition.(tree)["oneOf"].([]any)
				if choices == nil {
					continue
				}
				var labels, expected []any
				for _, choice := range choices {
					labels = append(labels, choice.(tree)["title"])
				}
				for _, v := range vocabularies {
					if v.Definition == name {
						for _, term := range v.Terms {
							expected = append(expected, term.Label.In(lang))
						}
					}
				}
				assert.Equal(t, expected, labels, name)
			}
		}
	}
}
