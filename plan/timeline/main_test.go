package timeline_test

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/examples"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
)

var (
	update = flag.Bool("update", false, "write testdata")
	all    = flag.Bool("all", false, "look at every document on each of four days, not at every other on one of them in turn")
)

func day(text string) mabra.Date { return mabra.MustParseDate(text) }

func example(tb testing.TB, name string) *plan.Plan {
	tb.Helper()
	text, err := fs.ReadFile(examples.FS, name)
	require.NoError(tb, err)
	p, findings := plan.Parse(name, text)
	require.Empty(tb, findings)
	return p
}

// A made plan is one that the generator gives, and the day that it is made for.
type made struct {
	*plan.Plan
	at mabra.Date
}

func manyPlans(tb testing.TB, count int) []made {
	tb.Helper()
	all, err := training.Generate(training.Options{Seed: 6, Count: count, Revisions: 3})
	require.NoError(tb, err)
	var plans []made
	for e := range all {
		plans = append(plans, made{e.Plan, e.At})
	}
	require.NotEmpty(tb, plans)
	return plans
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o777))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o666))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), got, "go test ./plan/timeline -update")
}
