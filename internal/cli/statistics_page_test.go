package cli

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var codeBlock = regexp.MustCompile("(?ms)^```(\\w*)\n(.*?)^```$")

// What the page about statistics shows is run as it stands there: cells of two parts, added up by DuckDB, give the tables
// of the whole. Both pages show the same.
func TestStatisticsPage(t *testing.T) {
	shown := map[string][][]string{}
	for _, name := range []string{"statistics.md", "statistics.sv.md"} {
		page, err := os.ReadFile("../../docs/" + name)
		require.NoError(t, err)
		shown[name] = codeBlock.FindAllStringSubmatch(string(page), -1)
		require.Len(t, shown[name], 5)
		line := regexp.MustCompile(`\{"v":1.*?\}`).FindString(string(page))
		require.NotEmpty(t, line)
	}
	require.Equal(t, shown["statistics.md"], shown["statistics.sv.md"])
	blocks := shown["statistics.md"]
	interop, err := filepath.Abs("../../plan/statistics/interop")
	require.NoError(t, err)

	madePlans(t)
	require.NoError(t, os.Mkdir("cells", 0o700))
	whole := runLine(t, blocks[0][2]+" --at 2026-06-30 --format json")
	for line := range strings.Lines(blocks[1][2]) {
		runLine(t, line)
	}
	byHand := run("statistics", "--from-cells", "cells/*.jsonl", "--format=json")
	assert.Equal(t, whole, byHand.out)

	if !*all {
		t.Skip("DuckDB runs the page's SQL: go test ./internal/cli -args -all")
	}
	_, noNode := exec.LookPath("node")
	if _, err := os.Stat(filepath.Join(interop, "node_modules", "@duckdb")); err != nil || noNode != nil {
		const missing = "no DuckDB to run the page's SQL: install Node, and then npm ci --prefix plan/statistics/interop"
		if os.Getenv("MABRA_REQUIRE_NODE") == "1" {
			t.Fatal(missing)
		}
		t.Skip(missing)
	}
	require.Equal(t, "sql", blocks[2][1])
	engine := exec.Command("node", filepath.Join(interop, "duckdb.mjs"))
	engine.Stdin = strings.NewReader(blocks[2][2])
	said, err := engine.CombinedOutput()
	require.NoError(t, err, string(said))
	assert.Equal(t, whole, runLine(t, blocks[4][2]+" --format json"))

	// Cell for cell, too: what DuckDB has added up is what one machine counts.
	merged, err := os.ReadFile("merged.jsonl")
	require.NoError(t, err)
	one := runLine(t, "mabra statistics plans --at 2026-06-30 --cells -")
	assert.ElementsMatch(t, strings.Split(strings.TrimSpace(one), "\n"), strings.Split(strings.TrimSpace(string(merged)), "\n"))
}

// runLine runs a line of a page, and gives what it writes.
func runLine(t *testing.T, line string) string {
	t.Helper()
	words := strings.Fields(line)
	require.Equal(t, "mabra", words[0])
	got := run(words[1:]...)
	require.Equal(t, statusClean, got.status, "%s: %s", line, got.err)
	return got.out
}
