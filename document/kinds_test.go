package document_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/document"
)

// A document of each kind can be begun, and says of which kind it is.
func TestAnEmptyDocumentOfEachKind(t *testing.T) {
	t.Parallel()
	require.NotEmpty(t, document.Kinds())
	for _, kind := range document.Kinds() {
		assert.Equal(t, kind, document.KindOf(document.New(kind)))
	}
	assert.Nil(t, document.New("Config"))
	assert.Empty(t, document.KindOf(nil))
}
