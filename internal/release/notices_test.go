package main

import (
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Whoever hands out a program hands out the licence of each module in it, of Go and of the house, each once.
func TestTheLicencesOfAllThatIsInside(t *testing.T) {
	t.Parallel()
	modules := modulesOf(t, "./cmd/mabra")
	require.Greater(t, len(modules), 5)
	assert.Subset(t, sortedOnce(modules), sortedOnce(modulesOf(t, "./desk")), "what is in the page is in the command too")
	page := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(page, "LICENSE"), []byte("Terms of the page.\r\nAll of them.\r\n"), 0o600))
	notices, err := noticesOf(house, modules, map[string]string{"what the page has": page})
	require.NoError(t, err)
	text := string(notices)
	for _, once := range []string{"\nmabra, LICENSE\n", "\nGo, its standard library and runtime, LICENSE\n", "\nTerms of the page.\nAll of them.\n"} {
		assert.Equal(t, 1, strings.Count(text, once), once)
	}
	for _, module := range sortedOnce(modules) {
		assert.Equal(t, 1, strings.Count(text, "\n"+module+", LICENSE"), module)
	}
	assert.Contains(t, text, "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION", "the whole text")
	assert.NotContains(t, text, "\r")
}

// modulesOf gives the module of each package that one is built of, as often as they come.
func modulesOf(t *testing.T, path string) []*debug.Module {
	t.Helper()
	listed, err := said(house, "go", "list", "-deps", "-f", "{{with .Module}}{{if .Version}}{{.Path}} {{.Version}}{{end}}{{end}}", path)
	require.NoError(t, err)
	var modules []*debug.Module
	for line := range strings.FieldsSeq(strings.ReplaceAll(string(listed), " ", "@")) {
		path, version, _ := strings.Cut(line, "@")
		modules = append(modules, &debug.Module{Path: path, Version: version})
	}
	return modules
}

// What nobody knows the terms of is not handed out.
func TestWithoutALicenceThereIsNoRelease(t *testing.T) {
	t.Parallel()
	_, err := noticesOf(house, nil, map[string]string{"of nobody": t.TempDir()})
	assert.ErrorIs(t, err, errNoLicence)
	_, err = noticesOf(house, []*debug.Module{{Path: "no.such/module", Version: "none"}}, nil)
	assert.Error(t, err)
}
