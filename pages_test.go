package mabra_test

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/internal/markdown"
)

// No page leads to a file, a folder or a heading that is not there.
func TestNoLinkIsDead(t *testing.T) {
	t.Parallel()
	pages := allPages(t)
	anchors := map[string][]string{}
	for file, text := range pages {
		anchors[file] = markdown.Anchors(text)
	}
	links := 0
	for file, text := range pages {
		for _, link := range markdown.Links(text) {
			links++
			if strings.Contains(link.To, "://") || strings.HasPrefix(link.To, "mailto:") {
				assert.True(t, strings.HasPrefix(link.To, "https://") || strings.HasPrefix(link.To, "mailto:"), "%s:%d: %s", file, link.Line, link.To)
				continue
			}
			target, heading, toHeading := strings.Cut(link.To, "#")
			at := file
			if target != "" {
				at = path.Join(path.Dir(file), target)
			}
			if _, err := os.Stat(at); err != nil {
				assert.Fail(t, "a link to nothing", "%s:%d: %s", file, link.Line, link.To)
			} else if toHeading && !strings.HasPrefix(heading, "L") {
				assert.Contains(t, anchors[at], heading, "%s:%d: no such heading", file, link.Line)
			}
		}
	}
	assert.Greater(t, links, 1000)
}

// allPages gives every page of the repository by its path.
func allPages(t *testing.T) map[string]string {
	t.Helper()
	pages := map[string]string{}
	require.NoError(t, fs.WalkDir(os.DirFS("."), ".", func(file string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains([]string{"node_modules", ".git", "testdata"}, entry.Name()):
			return fs.SkipDir
		case path.Ext(file) == ".md":
			text, err := os.ReadFile(file)
			pages[filepath.ToSlash(file)] = string(text)
			return err
		}
		return nil
	}))
	return pages
}

// A page that is made for readers is there in both languages, and each leads to the other.
func TestPagesAreInBothLanguages(t *testing.T) {
	t.Parallel()
	onlyEnglish := []string{"docs/architecture.md", "docs/performance.md"} // for whoever works on the library itself
	pages := allPages(t)
	for file, text := range pages {
		if dir := path.Dir(file); dir != "docs" && file != "README.md" || strings.HasSuffix(file, ".sv.md") || slices.Contains(onlyEnglish, file) {
			continue
		}
		swedish := strings.TrimSuffix(file, ".md") + ".sv.md"
		require.Contains(t, pages, swedish)
		assert.Contains(t, text, "\n[På svenska]("+path.Base(swedish)+")\n", file)
		assert.Contains(t, pages[swedish], "\n[In English]("+path.Base(file)+")\n", swedish)
		english, other := markdown.Blocks(text), markdown.Blocks(pages[swedish])
		require.Len(t, other, len(english), "%s has other blocks of code than %s", swedish, file)
		for i := range english {
			assert.Equal(t, english[i].Language, other[i].Language, "%s:%d", swedish, other[i].Line)
		}
		assert.Len(t, markdown.Anchors(pages[swedish]), len(markdown.Anchors(text)), "%s has other headings than %s", swedish, file)
	}
}

// One that makes files anew, and one that reads them, are built at the same time by one command: what the second makes is then
// made of what was there before.
func TestNoCommandMakesTwoThingsAnew(t *testing.T) {
	t.Parallel()
	seen := 0
	for file, text := range allPages(t) {
		for _, command := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '&' || r == '`' || r == ';' }) {
			if strings.HasPrefix(strings.TrimSpace(command), "go test ") && strings.Contains(command, " -update") {
				seen++
				assert.Equal(t, 1, strings.Count(command, " ./"), "%s: %s", file, command)
			}
		}
	}
	assert.Greater(t, seen, 5)
}
