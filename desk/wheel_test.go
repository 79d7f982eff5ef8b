package desk_test

import (
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/examples"
	"github.com/mabra-hjulet/mabra/wheel"
)

// example gives an example as the page holds it when it has opened the file.
func example(t *testing.T, name string) any {
	t.Helper()
	text, err := fs.ReadFile(examples.FS, name)
	require.NoError(t, err)
	opened := ask(t, "open", map[string]any{"name": name, "text": string(text)})
	return opened["documents"].([]any)[0].(map[string]any)["document"]
}

// Every wheel has a name, a meaning and a question for each of its parts, in a language that the page speaks.
func TestWheelsCanBeTalkedAbout(t *testing.T) {
	t.Parallel()
	for _, name := range append(wheel.Models(), "") {
		talk := ask(t, "wheel", map[string]any{"model": name})
		assert.NotEmpty(t, talk["title"], name)
		parts := talk["parts"].([]any)
		assert.Len(t, parts, 8, name)
		for _, part := range parts {
			for _, field := range []string{"indicator", "label", "question"} {
				assert.NotEmpty(t, part.(map[string]any)[field], "%s: %s", name, field)
			}
		}
		for _, scale := range talk["scales"].([]any) {
			labels := scale.(map[string]any)["scale"].(map[string]any)["labels"].([]any)
			assert.GreaterOrEqual(t, len(labels), 2, "the ends of a scale are said in words")
		}
	}
	assert.Contains(t, ask(t, "wheel", map[string]any{"model": "girfec"})["parts"].([]any)[0].(map[string]any)["question"], "When do you")
}

// A municipality's own wheel is talked about by the names in its file.
func TestOwnWheel(t *testing.T) {
	t.Parallel()
	text, err := fs.ReadFile(examples.FS, "wheel-model.yaml")
	require.NoError(t, err)
	talk := ask(t, "wheel", map[string]any{"model": "exempelkommunen", "models": []string{string(text)}})
	assert.Equal(t, "Någon bryr sig om mig", talk["parts"].([]any)[0].(map[string]any)["label"])
}

// Each voice has a picture of its own, and the same in words beside it.
func TestPicturesOfWheels(t *testing.T) {
	t.Parallel()
	noor := example(t, "wheel.yaml")
	pictures := ask(t, "picture", map[string]any{"part": "wheel", "document": noor, "readings": []int{0, 1}, "names": map[string]string{"noor": "Noor"}})["pictures"].([]any)
	require.Len(t, pictures, 2)
	for _, one := range pictures {
		svg := one.(map[string]any)["svg"].(string)
		assert.Contains(t, svg, "Noor")
		assert.Contains(t, svg, "var(--strength)")
		assert.Len(t, one.(map[string]any)["rows"], 8)
	}
	first := pictures[0].(map[string]any)["rows"].([]any)[7].(map[string]any)
	assert.Equal(t, "ville inte svara", first["says"])
}

// The same child in the same voice is compared with herself; a picture of it has dots only where both times have a scale.
func TestChangeSinceAnEarlierWheel(t *testing.T) {
	t.Parallel()
	noor := example(t, "wheel.yaml")
	at := func(reading int) map[string]any { return map[string]any{"document": noor, "reading": reading} }
	told := ask(t, "change", map[string]any{"earlier": at(0), "later": at(1), "name": "Noor"})
	assert.Nil(t, told["because"])
	assert.Contains(t, told["svg"], "<svg")
	safe := told["rows"].([]any)[0].(map[string]any)
	assert.Equal(t, "från 3 till 5", safe["scale"])
	assert.Len(t, safe["new"].(map[string]any)["good"], 1)
	assert.Len(t, safe["gone"].(map[string]any)["hard"], 1)

	other := map[string]any{}
	for key, value := range noor.(map[string]any) {
		other[key] = value
	}
	other["child"] = "Någon annan"
	told = ask(t, "change", map[string]any{"earlier": map[string]any{"document": other}, "later": at(1)})
	assert.Len(t, told["because"], 1)
	assert.Empty(t, told["rows"])
}

// What the triangle and the matrix are talked about by has words for everything.
func TestTriangleAndMatrix(t *testing.T) {
	t.Parallel()
	sides := ask(t, "triangle", nil)["sides"].([]any)
	require.Len(t, sides, 3)
	for _, side := range sides {
		dimensions := side.(map[string]any)["dimensions"].([]any)
		require.Len(t, dimensions, 7)
		for _, dimension := range dimensions {
			for _, field := range []string{"label", "child", "grownUps"} {
				assert.NotEmpty(t, dimension.(map[string]any)[field])
			}
		}
	}
	matrix := ask(t, "matrix", nil)
	for field, many := range map[string]int{"poles": 4, "domains": 6, "child": 3, "around": 3} {
		assert.Len(t, matrix[field], many, field)
	}
	triangle := ask(t, "picture", map[string]any{"part": "triangle", "document": example(t, "triangle.yaml")})
	assert.Len(t, triangle["pictures"].([]any)[0].(map[string]any)["rows"], 21)
	milo := ask(t, "picture", map[string]any{"part": "matrix", "document": example(t, "resilience.yaml"), "names": map[string]string{"milo": "Milo"}})
	one := milo["pictures"].([]any)[0].(map[string]any)
	assert.Len(t, one["rows"], 4)
	assert.NotEmpty(t, one["where"])
}

// What the triangle could give to the matrix is proposed with a reason; what has been taken is not proposed again.
func TestProposals(t *testing.T) {
	t.Parallel()
	idris, empty := example(t, "triangle.yaml"), map[string]any{
		"apiVersion": "mabra/v1", "kind": "Resilience", "id": "0f3c2f6a-8d8e-4b8c-9d0e-7b1f5a6c3e92", "language": "sv", "created": "2026-04-14",
	}
	first := ask(t, "proposals", map[string]any{"triangle": idris, "matrix": empty})["proposals"].([]any)
	require.NotEmpty(t, first)
	for _, field := range []string{"words", "from", "dimension", "because", "pole"} {
		assert.NotEmpty(t, first[0].(map[string]any)[field], field)
	}
	taken := first[0].(map[string]any)
	empty["factors"] = []any{map[string]any{"pole": taken["pole"], "text": taken["words"], "by": "mum", "from": taken["from"]}}
	assert.Len(t, ask(t, "proposals", map[string]any{"triangle": idris, "matrix": empty})["proposals"], len(first)-1)
}

// An adult is asked about the child, and not as if the question were to the child.
func TestAdultsAreAskedAboutTheChild(t *testing.T) {
	t.Parallel()
	for _, lang := range []string{"sv", "en"} {
		talk := ask(t, "wheel", map[string]any{"lang": lang})
		for _, part := range talk["parts"].([]any) {
			about := part.(map[string]any)["about"].(string)
			assert.Regexp(t, `barnet|the child`, about)
			assert.NotRegexp(t, `\b([Dd]u|[Dd]ig|[Yy]our?)\b`, strings.ReplaceAll(about, "can you tell", ""))
		}
	}
}
