package document_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A model whose name is missing, or could not be read, is told of once, and nothing is looked for in its place.
func TestAModelWithoutANameIsToldOfOnce(t *testing.T) {
	t.Parallel()
	for written, want := range map[string]string{`""`: "missing-field", `"a\u0000"`: "encoding", "[a]": "wrong-type", `" "`: "missing-field"} {
		folder := folders(map[string]string{".mabra.yaml": settingsHead + "models: [" + written + "]\n"}).Of("a.yaml")
		var rules []string
		for _, f := range folder.Findings() {
			rules = append(rules, f.Rule.ID)
		}
		assert.Equal(t, want, strings.Join(rules, " "), written)
		assert.Empty(t, folder.Unread(), written)
	}
}

// Of two models with the same name only one can be meant.
func TestModelsOfTheSameNameAreTold(t *testing.T) {
	t.Parallel()
	other := strings.Replace(ownModel, "exempelby", "annanby", 1)
	for settings, want := range map[string][]string{
		"models: [own.yaml, wheel.yaml, other.yaml]\n":   nil,
		"models: [own.yaml, ./own.yaml, other.yaml]\n":   {"models[0]"},
		"models: [own.yaml, other.yaml, again.yaml]\n":   {"models[0]"},
		"models: [again.yaml, own.yaml, ./again.yaml]\n": {"models[0]", "models[1]"},
		"models: [twice.yaml]\n":                         {"models[0]"},
		"models: [own.yaml]\nmodel: again.yaml\n":        nil,
	} {
		folder := folders(map[string]string{
			".mabra.yaml": settingsHead + settings, "own.yaml": ownModel, "again.yaml": ownModel, "other.yaml": other,
			"wheel.yaml": "apiVersion: mabra/v1\nkind: WheelModel\nname: exempelby\n", "twice.yaml": ownModel + "---\n" + ownModel,
		}).Of("a.yaml")
		var places []string
		for _, f := range folder.Findings() {
			if f.File == "wheel.yaml" {
				continue // a wheel may have the name of a practice model
			}
			assert.Equal(t, "same-name", f.Variant, settings)
			assert.Equal(t, 3, f.Position.Line, settings)
			places = append(places, string(f.Path))
		}
		assert.Equal(t, want, places, settings)
	}
}
