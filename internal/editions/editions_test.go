package editions_test

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/internal/editions"
)

var update = flag.Bool("update", false, "write the files")

const folder = "../../schemas"

// made are the folders below schemas whose files are made from others.
var made = []string{"bundled", "draft-07", "forms", "types", "vocabulary"}

// The files that are made from others are those that they give today: none old, none missing, none left over.
func TestFilesAreUpToDate(t *testing.T) {
	files, err := editions.Files()
	require.NoError(t, err)
	for _, inside := range made {
		if *update {
			require.NoError(t, os.RemoveAll(filepath.Join(folder, inside)))
			require.NoError(t, os.MkdirAll(filepath.Join(folder, inside), 0o777))
		}
	}
	for path, text := range files {
		file := filepath.Join(folder, filepath.FromSlash(path))
		if *update {
			require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o777))
			require.NoError(t, os.WriteFile(file, text, 0o666))
		}
		held, err := os.ReadFile(file)
		require.NoError(t, err, "run go test ./internal/editions -update")
		assert.True(t, string(text) == string(held), "%s is old: run go test ./internal/editions -update", path)
	}
	for _, inside := range made {
		require.NoError(t, filepath.WalkDir(filepath.Join(folder, inside), func(file string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() {
				path, _ := filepath.Rel(folder, file)
				assert.Contains(t, files, filepath.ToSlash(path), "nothing gives this file")
			}
			return err
		}))
	}
}

// The titles that findings name fields by are those of the schemas today, in both languages.
func TestTitlesAreUpToDate(t *testing.T) {
	upToDate(t, "../fields/titles_gen.txt", editions.Titles)
}

// The hints that a form shows are the descriptions of the schemas today, in both languages.
func TestHintsAreUpToDate(t *testing.T) {
	upToDate(t, "../../desk/hints_gen.txt", editions.Hints)
}

func upToDate(t *testing.T, file string, give func() ([]byte, error)) {
	t.Helper()
	titles, err := give()
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile(file, titles, 0o666))
	}
	held, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.True(t, string(titles) == string(held), "%s is old: run go test ./internal/editions -update", file)
	for _, line := range strings.Split(strings.TrimSpace(string(titles)), "\n")[1:] {
		parts := strings.Split(line, "\t")
		require.Len(t, parts, 3, line)
		assert.NotContains(t, parts, "", "%s is not called anything in one of the languages", parts[0])
	}
}
