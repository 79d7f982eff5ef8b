package cli

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Whoever goes through a folder leaves the command's own files in it alone: the key to an exercise, a baseline, a report. The folder
// says the same with them as without.
func TestOwnFilesInAFolder(t *testing.T) {
	files(t, nil)
	require.Equal(t, statusClean, run("example", "--seed=4", "--count=3", "--flaw=outcome-without-evidence", "-o", "plans").status)
	require.Equal(t, statusClean, run("validate", "--write-baseline", "known.json", "plans").status)
	own := map[string]string{
		"plans/facit.yaml": held(t, "plans/facit.yaml"), "plans/known.json": held(t, "known.json"),
		"plans/report.json": run("validate", "--format=json", "plans").out,
	}
	require.NoError(t, os.Remove("plans/facit.yaml"))
	for _, args := range [][]string{
		{"validate", "plans"}, {"render", "--for", "meeting,letter", "-o", "pages", "plans"}, {"render", "--for", "due", "plans"}, {"statistics", "plans"},
	} {
		without := run(args...)
		require.NotEqual(t, statusFailure, without.status, without.err)
		for name, text := range own {
			require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
			assert.Equal(t, without, run(args...), "%s with %s", strings.Join(args, " "), name)
			require.NoError(t, os.Remove(name))
		}
	}
}
