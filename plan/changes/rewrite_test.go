package changes_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
)

// Whatever this package's editor does to a plan, the text that it stands in can be made to say it, comments and all.
func TestWhateverIsEditedIsRewritten(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../../examples/*.yaml")
	require.NoError(t, err)
	tried, kept := 0, 0
	for n := range *pairs {
		e := newEditor(n)
		text, err := os.ReadFile(files[e.IntN(len(files))])
		require.NoError(t, err)
		p, findings := plan.Parse("", text)
		if len(findings) > 0 {
			continue // a document of another kind
		}
		edited := e.edited(p, 1+e.IntN(3))
		tried++
		got, whole := document.Rewrite(text, 0, edited)
		if !assert.NotNil(t, got, n) {
			continue
		}
		if whole {
			kept++
		}
		read, findings := plan.Parse("", got)
		require.Empty(t, findings, n)
		require.Equal(t, written(t, edited), written(t, read), n)
	}
	assert.Equal(t, tried, kept)
}
