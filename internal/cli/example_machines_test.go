package cli

import (
	"encoding/json"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"weak"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
)

// The same plans come in every format: JSON one after the other, and JSON Lines with one on each line.
func TestExamplesInJSON(t *testing.T) {
	asked := []string{"example", "--seed=4", "--count=5", "--revisions=2"}
	want := strings.Split(run(asked...).out, "---\n")
	lines := run(append(asked, "--to=jsonl")...)
	require.Equal(t, statusClean, lines.status, lines.err)
	stream := json.NewDecoder(strings.NewReader(run(append(asked, "--to=json")...).out))
	i := 0
	for line := range strings.Lines(lines.out) {
		var one json.RawMessage
		require.NoError(t, stream.Decode(&one))
		assert.JSONEq(t, string(one), line)
		documents, findings := document.ParseAll("", []byte(line))
		require.Empty(t, findings)
		text, err := documents[0].Encode(mabra.YAML)
		require.NoError(t, err)
		assert.Equal(t, want[i], string(text))
		i++
	}
	assert.Len(t, want, i)
	assert.False(t, stream.More())
}

// everything gives the files below a folder with what they hold.
func everything(t *testing.T, folder string) map[string]string {
	t.Helper()
	all := map[string]string{}
	require.NoError(t, filepath.WalkDir(folder, func(file string, entry fs.DirEntry, err error) error {
		require.NoError(t, err)
		if !entry.IsDir() {
			name, err := filepath.Rel(folder, file)
			require.NoError(t, err)
			all[filepath.ToSlash(name)] = held(t, file)
		}
		return nil
	}))
	return all
}

// What several machines make of one seed is, put together, what one machine makes of it.
func TestShardsMakeTheWhole(t *testing.T) {
	shards := func(more ...string) (whole string, parts []string) {
		said := func(first, count string) string {
			got := run(append([]string{"example", "--seed=8", "--first=" + first, "--count=" + count}, more...)...)
			require.Equal(t, statusClean, got.status, got.err)
			return got.out
		}
		return said("999", "3"), []string{said("999", "1"), said("1000", "2")}
	}
	whole, parts := shards("--to=jsonl")
	assert.Equal(t, whole, strings.Join(parts, ""))
	whole, parts = shards("--to=json", "--flaws=2")
	assert.Equal(t, whole, strings.Join(parts, ""))
	whole, parts = shards()
	assert.Equal(t, whole, strings.Join(parts, "---\n"))

	files(t, nil)
	made := func(folder, first, count string, more ...string) map[string]string {
		got := run(append([]string{"example", "--seed=8", "--first=" + first, "--count=" + count, "-o", folder}, more...)...)
		require.Equal(t, statusClean, got.status, got.err)
		return everything(t, folder)
	}
	for kind, more := range map[string][]string{"plans": {"--to=json"}, "suite": {"--suite"}, "revisions": {"--suite", "--revisions=2"}} {
		whole := made(kind, "999", "3", more...)
		made(kind+"-shards", "1000", "2", more...)
		assert.Equal(t, whole, made(kind+"-shards", "999", "1", more...), "the other part of the folder is there already")
	}
}

// A suite has each plan sound and flawed, and a key that says what a check finds in the one and not in the other.
func TestSuite(t *testing.T) {
	for name, asked := range map[string][]string{
		"one":       {"--first=995", "--count=10", "--to=json"},
		"several":   {"--count=4", "--flaws=4", "--lang=en"},
		"revisions": {"--count=4", "--revisions=4", "--flaw=outcome-without-evidence"},
		"syntax":    {"--count=2", "--flaw=syntax"},
	} {
		files(t, nil)
		require.Equal(t, ran{}, run(append([]string{"example", "--suite", "--seed=6", "-o", "suite"}, asked...)...), name)
		all := everything(t, "suite")
		assert.NotContains(t, all["README.md"], "{ending}")
		key := keyOf(t, all)
		require.NotEmpty(t, key, name)
		for _, row := range key {
			assert.Contains(t, all, row.Sound)
			assert.NotEqual(t, all[row.Sound], all[row.File])
			assert.Equal(t, row.Path.Pointer(), row.Pointer)
		}
		assertKeyHolds(t, key, all)
	}
}

// keyOf reads the answer key of a suite.
func keyOf(t *testing.T, all map[string]string) (key []keyRow) {
	t.Helper()
	for name, text := range all {
		if path.Ext(name) == ".jsonl" {
			for line := range strings.Lines(text) {
				var row keyRow
				require.NoError(t, json.Unmarshal([]byte(line), &row))
				key = append(key, row)
			}
		}
	}
	return key
}

// assertKeyHolds checks the plans of a suite: what is found beside information stands in the key, and the other way round.
// Nothing of a sound plan stands there.
func assertKeyHolds(t *testing.T, key []keyRow, all map[string]string) {
	t.Helper()
	got := run("validate", "--format=json", "suite")
	var found struct {
		Findings []struct {
			File, Rule, Severity string
			Path                 mabra.Path
		}
	}
	require.NoError(t, json.Unmarshal([]byte(got.out), &found))
	missing := map[string]bool{}
	company := map[string]bool{}
	for _, row := range key {
		missing[row.File+" "+row.Rule+" "+string(row.Path)] = true
		for _, rule := range append(row.Company, row.Rule) {
			company[row.File+" "+rule] = true
		}
	}
	for _, f := range found.Findings {
		file := strings.TrimPrefix(f.File, "suite/")
		delete(missing, file+" "+f.Rule+" "+string(f.Path))
		if f.Severity != "info" {
			assert.True(t, company[file+" "+f.Rule], "%s: %s", file, f.Rule)
		}
		assert.Contains(t, all, file)
	}
	assert.Empty(t, missing, "not found where the key says")
}

// No folder of a suite fills up, however many plans there are, and each reader gets the same folders.
func TestFoldersOfASuite(t *testing.T) {
	files(t, nil)
	require.Equal(t, ran{}, run("example", "--suite", "--first=12344", "--lang=sv", "-o", "sv"))
	require.Equal(t, ran{}, run("example", "--suite", "--first=12344", "--lang=en", "-o", "en"))
	for _, name := range []string{"sound/012/012344.yaml", "flawed/012/012344.yaml", "facit/012344.jsonl", "README.md", ".mabra.yaml"} {
		assert.FileExists(t, filepath.Join("sv", filepath.FromSlash(name)))
		assert.FileExists(t, filepath.Join("en", filepath.FromSlash(name)))
	}
	assert.Contains(t, held(t, "sv/README.md"), "Planer att testa med")
	assert.Contains(t, held(t, "en/README.md"), "Plans for tests")

	require.NoError(t, os.WriteFile("sv/README.md", []byte("x"), 0o600))
	got := run("example", "--suite", "--first=12344", "--lang=sv", "-o", "sv")
	assert.Equal(t, statusFailure, got.status)
	assert.Contains(t, got.err, "README.md: filen finns redan")
	assert.Equal(t, "x", held(t, "sv/README.md"))
}

// heldBetween is written to, and sees how much memory is held after an early line and after a late one.
type heldBetween struct {
	lines, early, late int
	held               []uint64
}

func (h *heldBetween) Write(text []byte) (int, error) {
	for range strings.Count(string(text), "\n") {
		if h.lines++; h.lines == h.early || h.lines == h.late {
			runtime.GC()
			runtime.GC()
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			h.held = append(h.held, m.HeapAlloc)
		}
	}
	return len(text), nil
}

// However long a stream is, no more memory is held.
func TestAStreamStaysFlat(t *testing.T) {
	count := max(120, 2**most)
	out := &heldBetween{early: 50, late: count}
	status := Command{Out: out, Err: out, Env: func(string) string { return "" }}.Run([]string{"example", "--to=jsonl", "--count=" + strconv.Itoa(count)})
	require.Equal(t, statusClean, status)
	require.Len(t, out.held, 2)
	assert.Less(t, out.held[1], out.held[0]+1<<18, "bytes held")
}

// A folder keeps nothing of the plans that it has written.
func TestAFolderKeepsNoPlan(t *testing.T) {
	files(t, nil)
	o := training.Options{Seed: 3, Count: 12, Flaws: 1, Before: true, Format: mabra.YAML}
	for name, into := range map[string]receiver{
		"plans": newTrainingFolder("plans", o, never),
		"suite": &trainingSuite{trainingFolder: newTrainingFolder("suite", o, never)},
	} {
		all, err := training.Generate(o)
		require.NoError(t, err)
		var plans []weak.Pointer[plan.Plan]
		for e := range all {
			require.NoError(t, into.add(e))
			plans = append(plans, weak.Make(e.Plan), weak.Make(e.Sound()))
		}
		runtime.GC()
		runtime.GC()
		for _, p := range plans {
			assert.Nil(t, p.Value(), name)
		}
		runtime.KeepAlive(into)
	}
}
