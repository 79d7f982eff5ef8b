package mabra_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
)

func TestSeverityKeys(t *testing.T) {
	for _, key := range []string{"info", "warning", "error"} {
		s, ok := mabra.ParseSeverity(key)
		require.True(t, ok, key)
		assert.Equal(t, key, s.String())
		assert.NotEmpty(t, s.Label(mabra.Swedish))
		assert.NotEmpty(t, s.Label(mabra.English))
	}
	_, ok := mabra.ParseSeverity("fatal")
	assert.False(t, ok)
	assert.Less(t, mabra.Info, mabra.Warning)
	assert.Less(t, mabra.Warning, mabra.Error)
}
