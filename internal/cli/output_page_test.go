package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/report"
	"github.com/mabra-hjulet/mabra/rules"
)

// Every line of the pages that checks plans does what it says, with a good plan and a bad one, and the files that it is to
// write are there.
func TestLinesOfTheOutputPages(t *testing.T) {
	command := regexp.MustCompile(`(?m)mabra (validate plans [^'\n]*)`)
	named := regexp.MustCompile(`=(\S+)`)
	docs, err := filepath.Abs("../../docs")
	require.NoError(t, err)
	for _, name := range []string{"output.md", "output.sv.md"} {
		text, err := os.ReadFile(filepath.Join(docs, name))
		require.NoError(t, err)
		lines := command.FindAllStringSubmatch(string(text), -1)
		require.Len(t, lines, 5, name)
		for _, line := range lines {
			for content, status := range map[string]int{wheelDocument: statusClean, unknownField: statusFindings} {
				files(t, map[string]string{"plans/a.yaml": content})
				got := run(strings.Fields(line[1])...)
				assert.Equal(t, status, got.status, "%s: %s", line[1], got.err)
				for _, file := range named.FindAllStringSubmatch(line[1], -1) {
					assert.FileExists(t, file[1])
				}
			}
		}
	}
}

// The pages about the output show what the command writes.
func TestOutputPages(t *testing.T) {
	pages := map[mabra.Language]string{}
	for lang, name := range map[mabra.Language]string{mabra.English: "output.md", mabra.Swedish: "output.sv.md"} {
		text, err := os.ReadFile("../../docs/" + name)
		require.NoError(t, err)
		pages[lang] = string(text)
	}
	block := regexp.MustCompile("(?ms)^```(yaml|json)\n(.*?)^```$")
	field := regexp.MustCompile("`([a-zA-Z]+)`")
	rule, _ := rules.Get("sip-overall-missing")
	for lang, page := range pages {
		blocks := block.FindAllStringSubmatch(page, -1)
		require.Len(t, blocks, 3, lang)
		files(t, map[string]string{"matrix.yaml": blocks[0][2]})
		got := run("validate", "--format", "json", "--lang", string(lang), "--at", "2026-06-30", "matrix.yaml")
		assert.JSONEq(t, got.out, blocks[1][2], lang)

		finding := rule.At("", mabra.Position{})
		finding.Law = rule.InForce(mabra.MustParseDate("2026-06-30"))
		entry := report.EntryOf(finding, lang)
		law, err := json.Marshal(map[string]any{"law": entry.Law})
		require.NoError(t, err)
		assert.JSONEq(t, string(law), blocks[2][2], lang)

		named := map[string]bool{}
		for _, name := range field.FindAllStringSubmatch(page, -1) {
			named[name[1]] = true
		}
		var fields map[string]any
		text, err := json.Marshal(entry)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(text, &fields))
		for name := range fields {
			assert.True(t, named[name], "%s: nothing is said of %s", lang, name)
		}
	}
}
