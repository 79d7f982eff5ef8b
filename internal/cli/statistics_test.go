package cli

import (
	"encoding/json"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/plan/statistics"
	"github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

// madePlans writes plans, made once, in the folder plans of a new folder, and in two that hold a part of them each.
func madePlans(t *testing.T) {
	t.Helper()
	all := strings.Split(fortyPlans(), "---\n")
	require.Len(t, all, 40)
	files(t, map[string]string{
		"plans/first.yaml": all[0], "plans/others.yaml": strings.Join(all[1:], "---\n"),
		"north/plans.yaml": strings.Join(all[:15], "---\n"), "south/plans.yaml": strings.Join(all[15:], "---\n"),
	})
}

var fortyPlans = sync.OnceValue(func() string { return run("example", "--count=40").out })

func TestStatistics(t *testing.T) {
	madePlans(t)
	text := run("statistics", "plans")
	require.Equal(t, statusClean, run("example", "--count=15", "-o", "apart").status)
	assert.Equal(t, run("statistics", "north").out, run("statistics", "apart").out, "one file or many")
	assert.Equal(t, statusClean, text.status, text.err)
	assert.Contains(t, text.out, "Statistik den 2026-06-30")
	assert.Contains(t, text.out, "Färre än 5 barn visas aldrig")
	assert.Equal(t, text.out, run("statistics", "north", "south").out, "the order of files does not matter")
	assert.Contains(t, run("statistics", "plans", "--lang=en", "--threshold=10", "--round").out,
		"Fewer than 10 children are never shown, nor what they could be reckoned from. 0 is no child. Numbers are rounded")

	asJSON := run("statistics", "plans", "--format=json")
	require.Equal(t, statusClean, asJSON.status)
	release, err := statistics.ReadRelease([]byte(asJSON.out))
	require.NoError(t, err)
	assert.Equal(t, "2026-06-30", release.Day().String())
	assert.Equal(t, disclosure.Least, release.Method().Threshold)
}

// Cells are sums: those of parts, read back and protected, give the tables of the whole. The command gives cells or tables,
// never both, and never a table that is not protected.
func TestCellsMakeTheSameTables(t *testing.T) {
	madePlans(t)
	for _, part := range []string{"north", "south"} {
		got := run("statistics", part, "--cells", part+".jsonl")
		assert.Equal(t, statusClean, got.status)
		assert.Empty(t, got.out)
		assert.Contains(t, got.err, "cellerna är inte skyddade")
		info, err := os.Stat(part + ".jsonl")
		require.NoError(t, err)
		assert.Equal(t, "-rw-------", info.Mode().String())
	}
	whole := run("statistics", "plans", "--format=json")
	merged := run("statistics", "--from-cells", "north.jsonl", "south.jsonl", "--format=json")
	require.Equal(t, statusClean, merged.status, merged.err)
	assert.Equal(t, whole.out, merged.out)

	out := run("statistics", "plans", "--cells=-")
	for line := range strings.Lines(out.out) {
		var cell map[string]any
		require.NoError(t, json.Unmarshal([]byte(line), &cell))
		assert.Equal(t, false, cell["protected"])
	}
	again := runWith(Command{In: strings.NewReader(out.out)}, "statistics", "--from-cells", "-", "--format=json")
	assert.Equal(t, whole.out, again.out)

	assert.Equal(t, statusFailure, run("statistics", "plans", "--cells=north.jsonl").status, "it is there")
	assert.Equal(t, statusClean, run("statistics", "plans", "--cells=north.jsonl", "--overwrite").status)
	assert.Contains(t, run("statistics", "--from-cells", "north.jsonl", "--at=2026-01-01").err, "av en annan dag än 2026-01-01")
}

func TestStatisticsThatAreRefused(t *testing.T) {
	madePlans(t)
	plan, err := os.ReadFile("plans/first.yaml")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile("one.yaml", plan, 0o600))
	require.NoError(t, os.WriteFile("wheel.yaml", []byte(wheelDocument), 0o600))
	require.NoError(t, os.WriteFile("broken.yaml", append(plan, "berättelse: Hemlig Berättelse\n"...), 0o600))
	require.NoError(t, os.WriteFile("foreign.json", []byte(`{"name": "x"}`), 0o600))
	for name, test := range map[string]struct {
		args   []string
		status int
		says   string
	}{
		"no path":               {nil, statusUsage, "ange minst en sökväg"},
		"no plan":               {[]string{"wheel.yaml"}, statusUsage, "inget är räknat"},
		"threshold too low":     {[]string{"plans", "--threshold=4"}, statusUsage, "från 5 till 1000"},
		"cells and threshold":   {[]string{"plans", "--cells=-", "--threshold=10"}, statusUsage, "--threshold går inte ihop"},
		"cells of one plan":     {[]string{"one.yaml", "--cells=-"}, statusFailure, "färre än 5 barn"},
		"a plan that is broken": {[]string{"plans", "broken.yaml"}, statusFailure, "broken.yaml: går inte att läsa helt"},
		"no cells":              {[]string{"--from-cells", "one.yaml"}, statusFailure, "one.yaml: filen är inga celler"},
		"no release":            {[]string{"plans", "--previous=one.yaml"}, statusFailure, "one.yaml: filen är ingen statistik"},
		"cells of no release":   {[]string{"plans", "--previous-cells=x"}, statusUsage, "--previous-cells går inte ihop"},
		"no file of a release":  {[]string{"plans", "--previous=none.json"}, statusFailure, "none.json: "},
	} {
		got := run(append([]string{"statistics"}, test.args...)...)
		assert.Equal(t, test.status, got.status, name)
		assert.Empty(t, got.out, name)
		assert.Contains(t, got.err, test.says, name)
		assert.NotContains(t, got.err, "Hemlig", name)
	}
	twice := run("statistics", "plans", "one.yaml", "foreign.json")
	assert.Equal(t, statusFindings, twice.status)
	assert.Contains(t, twice.err, "1 till var med")
	assert.Contains(t, twice.err, "inte är formatets dokument: 1")
	assert.Equal(t, run("statistics", "plans").out, twice.out, "nobody is counted twice")
}

// One child more than in the release before is nothing that the two releases tell together.
func TestStatisticsBesideThoseBefore(t *testing.T) {
	madePlans(t)
	before := run("statistics", "plans", "--format=json")
	require.NoError(t, os.WriteFile("before.json", []byte(before.out), 0o600))
	require.Equal(t, statusClean, run("example", "--count=1", "--first=40", "-o", "more").status)
	require.Equal(t, statusClean, run("statistics", "plans", "--cells=before.jsonl").status)
	after := run("statistics", "plans", "more", "--previous=before.json", "--previous-cells=before.jsonl", "--format=json")
	require.Equal(t, statusClean, after.status, after.err)
	was, err := statistics.ReadRelease([]byte(before.out))
	require.NoError(t, err)
	is, err := statistics.ReadRelease([]byte(after.out))
	require.NoError(t, err)
	for i, table := range is.Tables() {
		for _, row := range append(table.Rows().Parts, disclosure.Part{}) {
			for _, column := range append(table.Columns().Parts, disclosure.Part{}) {
				n, shown := table.Value(row.Key, column.Key).Number()
				old, also := was.Tables()[i].Value(row.Key, column.Key).Number()
				assert.False(t, shown && also && n != old, table.Name())
			}
		}
	}
}
