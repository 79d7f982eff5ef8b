package desk_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/document"
)

// No field of any kind of document is out of reach: each stands in one part of the form, and each kind of group is described.
func TestEveryFieldHasAPlaceInTheForm(t *testing.T) {
	t.Parallel()
	for _, kind := range document.Kinds() {
		form := ask(t, "form", map[string]any{"kind": kind, "form": "sip", "model": "falun"})
		groups := form["groups"].(map[string]any)
		var all, placed []string
		for _, f := range groups[form["root"].(string)].(map[string]any)["fields"].([]any) {
			all = append(all, f.(map[string]any)["name"].(string))
		}
		for _, part := range form["parts"].([]any) {
			for _, name := range part.(map[string]any)["fields"].([]any) {
				placed = append(placed, name.(string))
			}
		}
		slices.Sort(all)
		slices.Sort(placed)
		assert.Equal(t, all, placed, kind)
		for name, group := range groups {
			for _, f := range group.(map[string]any)["fields"].([]any) {
				field := f.(map[string]any)
				assert.NotEmpty(t, field["title"], name)
				if inside, is := field["group"].(string); is {
					assert.Contains(t, groups, inside, name)
				}
				if field["kind"] == "choice" {
					assert.NotEmpty(t, field["choices"], "%s.%s", name, field["name"])
				}
			}
		}
	}
}

// The layout names no kind of group and no field that there is not.
func TestTheLayoutNamesWhatThereIs(t *testing.T) {
	t.Parallel()
	described := map[string][]string{}
	for _, kind := range document.Kinds() {
		for name, group := range ask(t, "form", map[string]any{"kind": kind})["groups"].(map[string]any) {
			for _, f := range group.(map[string]any)["fields"].([]any) {
				described[name] = append(described[name], f.(map[string]any)["name"].(string))
			}
			called, _ := group.(map[string]any)["called"].([]any)
			for _, field := range called {
				assert.Contains(t, described[name], field, name)
			}
		}
	}
	require.NotEmpty(t, described)
}

// A form speaks as the practice model does.
func TestTheFormSpeaksAsTheModelDoes(t *testing.T) {
	t.Parallel()
	form := ask(t, "form", map[string]any{"kind": "Plan", "form": "own", "model": "falun"})
	assert.Equal(t, "Barnets plan", form["title"])
	assert.Len(t, form["questions"], 5)
	part := func(form map[string]any, heading string) map[string]any {
		for _, p := range form["parts"].([]any) {
			if p := p.(map[string]any); p["heading"] == heading {
				return p
			}
		}
		return nil
	}
	assert.Equal(t, true, part(form, "Huvudmän och ansvar")["folded"])
	sip := ask(t, "form", map[string]any{"kind": "Plan", "form": "sip", "model": "falun"})
	assert.Equal(t, false, part(sip, "Huvudmän och ansvar")["folded"])
}
