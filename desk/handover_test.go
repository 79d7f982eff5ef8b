package desk_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Each receiver has a page or a reason in words; a text is let through only as it was read.
func TestHandingOver(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../examples/falun-barnets-plan.yaml")
	require.NoError(t, err)
	given := ask(t, "hand-over", map[string]any{"text": string(text)})
	require.NotEmpty(t, given["receivers"])
	for _, one := range given["receivers"].([]any) {
		receiver := one.(map[string]any)
		assert.NotEmpty(t, receiver["title"])
		if receiver["refused"] == nil {
			ask(t, "page", map[string]any{"for": "receiver", "receiver": receiver["key"], "text": string(text)})
		}
	}
	read := given["texts"].([]any)[0].(map[string]any)["asRead"]
	id := "8f0c2f7e-3a51-4b7e-9c55-6d1f2e4a7b90"
	ask(t, "page", map[string]any{"for": "consultation", "id": id, "approved": []any{read}, "text": string(text)})
	assert.Equal(t, "not-as-read", refusedFor(t, "page", map[string]any{"for": "consultation", "id": id, "approved": []any{"needs[0].text@0"}, "text": string(text)}))
	assert.Equal(t, "no-earlier", refusedFor(t, "page", map[string]any{"for": "minutes", "text": string(text)}))
	assert.Equal(t, "other-plan", refusedFor(t, "changed", map[string]any{"text": string(text), "before": tutorial(t, "plan.yaml")}))
}
