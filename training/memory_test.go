package training_test

import (
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/training"
)

// However many plans are made, no more memory is held: nothing is kept of a plan when the next is made.
func TestMemoryStaysFlat(t *testing.T) {
	if testing.Short() {
		t.Skip("two thousand plans take their time")
	}
	all, err := training.Generate(training.Options{Seed: 1, Count: 1_000_000})
	require.NoError(t, err)
	held := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	var early uint64
	made := 0
	for e := range all {
		_, err := e.YAML()
		require.NoError(t, err)
		if made++; made == 200 {
			early = held()
		}
		if made == 2_000 {
			break
		}
	}
	assert.Less(t, held(), early+1<<20, "bytes held")
}
