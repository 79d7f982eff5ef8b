package cli

import (
	"encoding/json"
	"os"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/report"
	"github.com/mabra-hjulet/mabra/rules"
)

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
