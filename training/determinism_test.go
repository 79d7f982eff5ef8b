package training_test

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
)

var (
	update = flag.Bool("update", false, "write the golden hashes")
	alone  = flag.Int("alone", 6, "how many plans to make once more, each by itself")
)

// written gives the texts of what options ask for.
func written(t *testing.T, o training.Options) []string {
	t.Helper()
	all, err := training.Generate(o)
	require.NoError(t, err)
	var texts []string
	for e := range all {
		text, err := e.YAML()
		require.NoError(t, err)
		texts = append(texts, string(text))
	}
	return texts
}

// A plan is the same however many are made, from wherever one begins, and beside whatever else is made at the time.
func TestAPlanFollowsFromSeedAndIndex(t *testing.T) {
	t.Parallel()
	count := *alone
	whole := written(t, training.Options{Seed: 5, Count: count})
	for i := range count {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			assert.Equal(t, whole[i:i+1], written(t, training.Options{Seed: 5, First: i}))
		})
	}
	assert.Equal(t, whole[count/2:], written(t, training.Options{Seed: 5, First: count / 2, Count: count - count/2}))
	assert.NotEqual(t, whole, written(t, training.Options{Seed: 6, Count: count}))
	flawed := training.Options{Seed: 5, Count: max(count/4, 2), Flaws: 3}
	assert.Equal(t, written(t, flawed), written(t, flawed))
}

// Whoever goes through the plans again gets them anew, whatever has become of those before.
func TestPlansAreGivenAnew(t *testing.T) {
	t.Parallel()
	all, err := training.Generate(training.Options{Seed: 5, Count: 2, Flaws: 1})
	require.NoError(t, err)
	var texts [2][]string
	for i := range texts {
		for e := range all {
			text, err := e.YAML()
			require.NoError(t, err)
			texts[i] = append(texts[i], string(text))
			*e.Plan = plan.Plan{}
		}
	}
	require.Len(t, texts[0], 2)
	assert.Equal(t, texts[0], texts[1])
}

// The plans of a version of the generator never change. Where this fails on purpose, Version has to be raised and the
// hashes of the new version written with -update.
func TestPlansOfTheVersionStand(t *testing.T) {
	t.Parallel()
	var hashes strings.Builder
	for _, o := range []training.Options{
		{Seed: 0, Count: 60},
		{Seed: 1, Count: 10, Revisions: 5},
		{Seed: 2, Count: 20, Language: "en"},
		{Seed: 3, Count: 10, Flaws: 3},
	} {
		for i, text := range written(t, o) {
			fmt.Fprintf(&hashes, "seed %d number %d %x\n", o.Seed, i, sha256.Sum256([]byte(text)))
		}
	}
	file := fmt.Sprintf("testdata/version-%d.sha256", training.Version)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o777))
		require.NoError(t, os.WriteFile(file, []byte(hashes.String()), 0o666))
	}
	golden, err := os.ReadFile(file)
	require.NoError(t, err)
	changed := 0
	for i, line := range strings.Split(hashes.String(), "\n") {
		if lines := strings.Split(string(golden), "\n"); i >= len(lines) || lines[i] != line {
			changed++
		}
	}
	assert.Zero(t, changed, "so many plans are others than those of version %d", training.Version)
}

// Revisions tell of the same life: what was written stays, and only more is added.
func TestRevisionsFollowEachOther(t *testing.T) {
	t.Parallel()
	all, err := training.Generate(training.Options{Seed: 9, Count: 60, Revisions: 6})
	require.NoError(t, err)
	var before *training.Example
	becameSIP := 0
	for e := range all {
		if e.Revision > 1 {
			old, now := before.Plan, e.Plan
			assert.Equal(t, old.ID, now.ID)
			assert.Equal(t, old.Revision+1, now.Revision)
			assert.Equal(t, old.Created, now.Created)
			assert.True(t, old.Updated.Before(now.Updated), nameOf(e))
			assert.Equal(t, old.Child, now.Child, nameOf(e))
			assert.Equal(t, old.Needs, now.Needs, nameOf(e))
			for _, person := range old.People {
				assert.Contains(t, now.People, person, nameOf(e))
			}
			for _, o := range old.Outcomes {
				i := slices.IndexFunc(now.Outcomes, func(x plan.Outcome) bool { return x.ID == o.ID })
				require.GreaterOrEqual(t, i, 0, nameOf(e))
				assert.Equal(t, o.Text, now.Outcomes[i].Text)
				assert.Equal(t, o.Due, now.Outcomes[i].Due)
			}
			if old.Reviews != nil {
				require.GreaterOrEqual(t, len(now.Reviews.Held), len(old.Reviews.Held))
				for i := range old.Reviews.Held {
					assert.Equal(t, old.Reviews.Held[i], now.Reviews.Held[i], nameOf(e))
				}
			}
			if old.Form != now.Form {
				assert.Equal(t, plan.FormSIP, now.Form)
				becameSIP++
			}
		}
		before = e
	}
	assert.Greater(t, becameSIP, 0)
	assert.Equal(t, plan.StatusClosed, before.Plan.Status)
}
