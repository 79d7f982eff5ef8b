package training_test

import (
	"flag"
	"runtime"
	"testing"
	"weak"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
)

var flat = flag.Int("flat", 300, "how many plans are made while the memory that is held is watched")

// clearMemory gives back all memory that nobody holds: once for what is in use, once for what pools have kept since.
func clearMemory() {
	runtime.GC()
	runtime.GC()
}

// Nothing is kept of a plan or its text when the next is made: what nobody else holds is gone when the memory is cleared.
func TestNothingIsKeptOfAPlan(t *testing.T) {
	all, err := training.Generate(training.Options{Seed: 1, Count: 1_000_000})
	require.NoError(t, err)
	const made = 60
	var plans []weak.Pointer[plan.Plan]
	var texts []weak.Pointer[byte]
	for e := range all {
		text, err := e.YAML()
		require.NoError(t, err)
		plans, texts = append(plans, weak.Make(e.Plan)), append(texts, weak.Make(&text[0]))
		if len(plans) == made {
			break
		}
	}
	clearMemory()
	kept := 0
	for i := range plans {
		if plans[i].Value() != nil || texts[i].Value() != nil {
			kept++
		}
	}
	assert.Zero(t, kept, "plans of which something is kept")
}

// However many plans are made, no more memory is held. No test runs beside this one, so that what is counted is its own.
func TestMemoryStaysFlat(t *testing.T) {
	all, err := training.Generate(training.Options{Seed: 1, Count: 1_000_000})
	require.NoError(t, err)
	held := func() uint64 {
		clearMemory()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	var early uint64
	made := 0
	for range all {
		if made++; made == 100 {
			early = held()
		}
		if made == *flat {
			break
		}
	}
	late := held()
	t.Logf("%d bytes held after 100 plans, %d after %d", early, late, made)
	assert.Less(t, late, early+1<<18, "bytes held")
}
