package rulepages_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/rulepages"
	"github.com/mabra-hjulet/mabra/rules"
)

var update = flag.Bool("update", false, "write the pages")

const folder = "../../docs/rules"

var cutToday = sync.OnceValues(func() (rulepages.Examples, error) { return rulepages.Cut(os.DirFS("../..")) })

var pagesOfToday = sync.OnceValues(func() (map[string][]byte, error) {
	examples, err := cutToday()
	if err != nil {
		return nil, err
	}
	return examples.Pages()
})

// What the command shows as examples is what the documents give today.
func TestExamplesAreFresh(t *testing.T) {
	const file = "examples_gen.go"
	examples, err := cutToday()
	require.NoError(t, err)
	text, err := examples.Go()
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile(file, text, 0o666))
	}
	held, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(text), string(held), "%s is old: run go test ./internal/rulepages -update", file)
}

// The pages in docs/rules are those that the rules give today: none old, none missing, none from a rule that is gone.
func TestPagesAreUpToDate(t *testing.T) {
	pages, err := pagesOfToday()
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
	pages, err := pagesOfToday()
	require.NoError(t, err)
	headings := map[string][]string{
		"sv": {"Vad som är fel", "Varför det spelar roll", "Vad man gör åt det", "Källa", "Exempel"},
		"en": {"What is wrong", "Why it matters", "What to do", "Source", "Example"},
	}
	for path, text := range pages {
		if strings.HasSuffix(path, "README.md") {
			continue
		}
		assert.NotContains(t, strings.Split(string(text), "```")[0], "\n\n\n", path)
		for _, heading := range headings[path[:2]] {
			assert.Equal(t, 1, strings.Count(string(text), "\n## "+heading+"\n"), "%s: %s", path, heading)
		}
		assert.Equal(t, 4, strings.Count(string(text), "```"), path)
	}
}

// Every rule is shown broken and kept, in a few lines, and the two differ.
func TestEveryRuleHasAnExample(t *testing.T) {
	if *update {
		t.Skip("what has just been written is compiled in the next run")
	}
	for _, id := range rules.IDs() {
		example, ok := rulepages.ExampleOf(id)
		require.True(t, ok, id)
		for _, lang := range mabra.Languages() {
			wrong, right := example.Wrong.In(lang), example.Right.In(lang)
			assert.NotEqual(t, wrong, right, id)
			for _, text := range []string{wrong, right} {
				assert.NotEmpty(t, strings.TrimSpace(text), id)
				assert.True(t, strings.HasSuffix(text, "\n"), id)
				assert.LessOrEqual(t, strings.Count(text, "\n"), 45, id)
			}
		}
	}
	_, ok := rulepages.ExampleOf("no-such-rule")
	assert.False(t, ok)
}
