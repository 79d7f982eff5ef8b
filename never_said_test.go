package mabra_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestNeverSaid holds every text that a reader meets against the list of what social workers and practitioners do not say.
func TestNeverSaid(t *testing.T) {
	t.Parallel()
	list, err := os.ReadFile("testdata/never-said.txt")
	require.NoError(t, err)
	never := map[*regexp.Regexp]string{}
	for _, line := range strings.Split(strings.TrimSpace(string(list)), "\n") {
		if pattern, instead, ok := strings.Cut(line, "\t"); ok {
			never[regexp.MustCompile(pattern)] = instead
		} else {
			require.True(t, strings.HasPrefix(line, "#"), "no tab: %s", line)
		}
	}
	require.Greater(t, len(never), 10)
	texts := textsThatAreRead(t)
	require.Greater(t, len(texts), 150)
	for _, file := range texts {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for pattern, instead := range never {
			assert.Empty(t, pattern.FindAllString(string(text), 3), "%s: say %s", file, instead)
		}
	}
}

// textsThatAreRead lists the files whose texts people read: not those that are made from them, and not made-up plans.
func textsThatAreRead(t *testing.T) []string {
	t.Helper()
	var files []string
	for _, pattern := range []string{
		"README*.md", "docs/*.md", "rules/*.yaml", "rules/*/rule.yaml", "schemas/*.schema.yaml", "plan/models/*.yaml", "plan/forms/*.yaml",
		"wheel/models/*.yaml", "triangle/data/*.yaml", "resilience/data/*.yaml",
		"report/*.yaml", "training/scenarios/*.yaml", "training/lists/*.yaml", "training/course/*.tmpl", "internal/cli/*.go",
		"internal/rulepages/*.tmpl", "report/*.go", "plan/*.go", "plan/changes/*.go", "wheel/*.go", "triangle/*.go", "resilience/*.go",
	} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, found, pattern)
		files = append(files, found...)
	}
	return slices.DeleteFunc(files, func(file string) bool { return strings.HasSuffix(file, "_test.go") })
}
