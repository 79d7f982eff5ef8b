package draft

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/internal/vocabtest"
)

func TestVocabulariesAreTheirConstants(t *testing.T) {
	t.Parallel()
	differences, err := vocabtest.Differences(".", OpenKind(""), SightingKind(""))
	require.NoError(t, err)
	assert.Empty(t, differences)
}
