package resilience_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/vocabtest"
	"github.com/mabra-hjulet/mabra/resilience"
)

// Each constant stands in its vocabulary once, and nothing else does. The keys are those that are published.
func TestVocabulariesAreTheirConstants(t *testing.T) {
	t.Parallel()
	enumerations := []mabra.Enumeration{
		resilience.Pole(""), resilience.Domain(""), resilience.ChildPlace(""), resilience.AroundPlace(""),
	}
	said := []mabra.Enumeration{resilience.Basis(""), resilience.Quadrant("")} // of what is made, and of no document
	differences, err := vocabtest.Differences(".", slices.Concat(enumerations, said)...)
	require.NoError(t, err)
	assert.Empty(t, differences)
	differences, err = vocabtest.Unpublished(enumerations...)
	require.NoError(t, err)
	assert.Empty(t, differences)
}
