package rulepages_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/internal/rulepages"
)

var update = flag.Bool("update", false, "write the pages")

const folder = "../../docs/rules"

// The pages in docs/rules are those that the rules give today: none old, none missing, none from a rule that is gone.
func TestPagesAreUpToDate(t *testing.T) {
	pages, err := rulepages.Pages()
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.RemoveAll(folder))
		for path, text := range pages {
			file := filepath.Join(folder, path)
			require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o777))
			require.NoError(t, os.WriteFile(file, text, 0o666))
		}
	}
	for path, text := range pages {
		held, err := os.ReadFile(filepath.Join(folder, path))
		require.NoError(t, err, "run go test ./internal/rulepages -update")
		assert.Equal(t, string(text), string(held), "%s is old: run go test ./internal/rulepages -update", path)
	}
	require.NoError(t, filepath.WalkDir(folder, func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			inside, _ := filepath.Rel(folder, path)
			assert.Contains(t, pages, filepath.ToSlash(inside), "no rule gives this page")
		}
		return err
	}))
}

func TestEveryPageSaysAllItShould(t *testing.T) {
	pages, err := rulepages.Pages()
	require.NoError(t, err)
	for path, text := range pages {
		if strings.HasSuffix(path, "README.md") {
			continue
		}
		assert.NotContains(t, string(text), "\n\n\n", path)
		assert.Equal(t, 4, strings.Count(strings.Split(string(text), "## Ord")[0], "\n## ")-strings.Count(string(text), "## Words"), path)
	}
}
