package desk_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/draft"
)

func TestADraftOfWhatIsOpen(t *testing.T) {
	t.Parallel()
	var texts []map[string]string
	var all draft.Assessments
	for _, name := range []string{"wheel.yaml", "triangle.yaml", "resilience.yaml"} {
		texts = append(texts, map[string]string{"name": name, "text": tutorial(t, name)})
		documents, _ := document.ParseAll(name, []byte(tutorial(t, name)))
		for _, d := range documents {
			require.True(t, all.Add(d))
		}
	}
	model, _ := plan.LoadModel("falun")
	made, err := draft.Make(all, draft.Options{Day: mabra.MustParseDate(today), Model: model, Stage: "primary"})
	require.NoError(t, err)
	want, err := made.Annotated(mabra.Swedish)
	require.NoError(t, err)
	got := ask(t, "draft", map[string]any{"texts": texts, "model": "falun", "stage": "primary"})
	assert.Equal(t, string(want), got["text"])
	assert.NotEmpty(t, got["open"])
}
