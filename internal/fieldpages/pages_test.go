package fieldpages_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/fieldpages"
	"github.com/mabra-hjulet/mabra/schemas"
)

const folder = "../../docs/format"

// The pages in docs/format are those that the schemas and the rules give today: none old, none missing, none left over.
func TestPagesAreUpToDate(t *testing.T) {
	pages, err := fieldpages.Pages()
	require.NoError(t, err)
	require.Len(t, pages, len(mabra.Languages())*(len(schemas.Kinds())+2), "one a kind, the vocabularies, a front page")
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
		require.NoError(t, err, "run go test ./internal/fieldpages -update")
		assert.True(t, string(text) == string(held), "%s is old: run go test ./internal/fieldpages -update", path)
	}
	require.NoError(t, filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			inside, _ := filepath.Rel(folder, path)
			assert.Contains(t, pages, filepath.ToSlash(inside), "nothing gives this page")
		}
		return err
	}))
}

// The plan that the format begins with is one that nothing is to be said about.
func TestTheSmallPlanIsClean(t *testing.T) {
	t.Parallel()
	for _, lang := range mabra.Languages() {
		text, err := os.ReadFile("data/small." + string(lang) + ".yaml")
		require.NoError(t, err)
		result := document.Validate("small.yaml", text, document.At(mabra.MustParseDate("2026-03-10")))
		assert.Empty(t, result.Findings, lang)
		assert.Less(t, strings.Count(string(text), "\n"), 60, "one page")
	}
}

var link = regexp.MustCompile(`\]\(([^)#]*)(#[^)]*)?\)`)

// Every link on a page leads to a page, and to a heading on it.
func TestLinksLeadSomewhere(t *testing.T) {
	t.Parallel()
	pages, err := fieldpages.Pages()
	require.NoError(t, err)
	for path, text := range pages {
		seen := map[string]bool{}
		for _, found := range link.FindAllStringSubmatch(string(text), -1) {
			if seen[found[0]] {
				continue
			}
			seen[found[0]] = true
			target := filepath.ToSlash(filepath.Join(filepath.Dir(path), found[1]))
			if found[2] == "" {
				_, err := os.Stat(filepath.Join(folder, target))
				assert.NoError(t, err, "%s: %s", path, found[0])
				continue
			}
			assert.Regexp(t, `(?m)^##+ `+regexp.QuoteMeta(found[2][1:])+`$`, string(pages[target]), "%s: %s", path, found[0])
		}
	}
}
