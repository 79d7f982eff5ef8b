package plan_test

import (
	"cmp"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// How the growth of the time with the size is judged: four times the text may take so many times four times the time,
// and what takes less than a few thousandths of a second is not told apart from nothing.
const (
	worst      = 20
	tolerance  = 1.8
	quarter    = 4
	tooQuick   = 5 * time.Millisecond
	growthRuns = 5
)

// TestGrowth takes the hostile inputs that take the longest and looks at a quarter of each, half of it, and all: the
// time grows with the size, and no faster. It is processor time, the middle one of several, each in a process of its own:
// where a machine only samples what a process spends, the quickest can be a tenth of the truth.
func TestGrowth(t *testing.T) {
	if !*limits || raceDetector {
		t.Skip("run by itself, with -limits and without the race detector")
	}
	self, err := os.Executable()
	require.NoError(t, err)
	type sized struct {
		name string
		all  verdict
	}
	var slowest []sized
	for _, h := range everyHostile() {
		v := judge(t, self, h.name, 1)
		if !v.Measured {
			t.Skip("time is only measured on Linux")
		}
		slowest = append(slowest, sized{h.name, v})
	}
	slices.SortStableFunc(slowest, func(a, b sized) int { return -cmp.Compare(a.all.Spent, b.all.Spent) })
	for _, s := range slowest[:worst] {
		t.Run(s.name, func(t *testing.T) {
			small, half, all := typical(t, self, s.name, quarter), typical(t, self, s.name, 2), typical(t, self, s.name, 1)
			t.Logf("%v of %d kB, %v of %d kB, %v of %d kB, %d MiB", small.Spent.Round(time.Millisecond), small.Bytes>>10,
				half.Spent.Round(time.Millisecond), half.Bytes>>10, all.Spent.Round(time.Millisecond), all.Bytes>>10, all.Peak>>20)
			larger := float64(all.Bytes) / float64(small.Bytes)
			most := time.Duration(tolerance * larger * float64(max(small.Spent, tooQuick)))
			assert.Less(t, all.Spent, most, "%.1f times the text", larger)
		})
	}
}

// typical judges an input several times, so many times smaller than it is, and gives what took the time in the middle.
func typical(t *testing.T, self, name string, shrink int) verdict {
	t.Helper()
	runs := make([]verdict, growthRuns)
	for i := range runs {
		runs[i] = judge(t, self, name, shrink)
	}
	slices.SortFunc(runs, func(a, b verdict) int { return cmp.Compare(a.Spent, b.Spent) })
	return runs[growthRuns/2]
}
