package cli

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What is known is known from any folder, and however the name of a file is written.
func TestABaselineHoldsFromAnywhere(t *testing.T) {
	files(t, map[string]string{"sub/b.yaml": planWithFindings, "lists/x": ""})
	require.Equal(t, statusClean, run("validate", "--write-baseline", "lists/known.json", "sub/b.yaml").status)
	here, err := os.Getwd()
	require.NoError(t, err)
	nothing := func(args ...string) {
		t.Helper()
		got := run(append([]string{"validate", "--format=json"}, args...)...)
		assert.Empty(t, decode(t, got.out).Findings, args)
		assert.Equal(t, statusClean, got.status, args)
	}
	nothing("--baseline", "lists/known.json", "./sub/../sub/b.yaml")
	nothing("--baseline", "lists/known.json", filepath.Join(here, "sub", "b.yaml"))
	nothing("--baseline", filepath.Join(here, "lists", "known.json"), "sub")
	t.Chdir("sub")
	nothing("--baseline", "../lists/known.json", "b.yaml")
}

// Whoever reads a baseline and writes one keeps what is known, adds what is new, and leaves out only what is gone.
func TestABaselineIsBroughtUpToDate(t *testing.T) {
	files(t, map[string]string{"a.yaml": planWithFindings, "sub/b.yaml": planWithFindings, "other/x": ""})
	all := func(known string) []string {
		var rules []string
		for _, f := range decode(t, run("validate", "--format=json", "--baseline", known, "a.yaml", "sub/b.yaml").out).Findings {
			rules = append(rules, f.File+" "+f.Rule)
		}
		return rules
	}
	require.Equal(t, statusClean, run("validate", "--write-baseline", "known.json", "a.yaml").status)
	require.NotEmpty(t, all("known.json"), "nothing is known of the other")
	require.Equal(t, statusClean, run("validate", "--baseline", "known.json", "--write-baseline", "known.json", "sub/b.yaml").status)
	assert.Empty(t, all("known.json"), "both are known, though only one was looked at")
	require.Equal(t, statusClean, run("validate", "--baseline", "known.json", "--write-baseline", "known.json", "a.yaml", "sub").status)
	assert.Empty(t, all("known.json"), "and still when both were")
	require.Equal(t, statusClean, run("validate", "--baseline", "known.json", "--write-baseline", "other/known.json", "a.yaml").status)
	assert.Empty(t, all("other/known.json"), "and in another folder")

	whole := held(t, "a.yaml")
	require.NoError(t, os.WriteFile("a.yaml", []byte("apiVersion: mabra/v1\nkind: Wheel\n"), 0o600))
	run("validate", "--baseline", "known.json", "--write-baseline", "known.json", "a.yaml")
	require.NoError(t, os.WriteFile("a.yaml", []byte(whole), 0o600))
	again := all("known.json")
	assert.NotEmpty(t, again, "what was gone is new when it comes back")
	for _, f := range again {
		assert.Contains(t, f, "a.yaml ")
	}
}

// A file that is no baseline is refused, with its name and why.
func TestWhatIsNoBaselineIsSaid(t *testing.T) {
	files(t, map[string]string{
		"a.yaml": planWithFindings, "empty.json": "{}", "null.json": "null", "plan.json": `{"apiVersion": "mabra/v1"}`,
		"later.json": `{"version": 3, "known": []}`, "folder/x": "",
	})
	require.NoError(t, os.WriteFile("found.json", []byte(run("validate", "--format=json", "a.yaml").out), 0o600))
	for file, said := range map[string]string{
		"empty.json": "rymmer inga kända fynd", "null.json": "rymmer inga kända fynd", "plan.json": "rymmer inga kända fynd",
		"found.json": "rymmer inga kända fynd", "a.yaml": "rymmer inga kända fynd", "later.json": "en senare version",
		"none.json": "går inte att läsa", "folder": "är en mapp", "/dev/zero": "är ingen vanlig fil",
	} {
		got := run("validate", "--baseline", file, "a.yaml")
		want := statusUsage
		if file == "folder" || file == "/dev/zero" {
			want = statusFailure
		}
		assert.Equal(t, want, got.status, file)
		assert.Contains(t, got.err, said, file)
		assert.Contains(t, got.err, file)
	}
}
