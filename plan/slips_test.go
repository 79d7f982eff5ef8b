package plan_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
)

// TestSlips makes the usual slips of somebody who writes by hand, one at a time, in one plan. What testdata/slips.txt
// wants of each is every finding about the form, with what it says in both languages: read them as that person.
//
// A case is its name, what to put (+) for what stands in the plan (-), each ended by a line with ~, and after -- what
// is found. With -update the file is written anew.
func TestSlips(t *testing.T) {
	sound, err := os.ReadFile("testdata/slips.yaml")
	require.NoError(t, err)
	require.Empty(t, formFindings(readAndCheck("slips.yaml", sound)))
	table, err := os.ReadFile("testdata/slips.txt")
	require.NoError(t, err)
	head, rest, _ := strings.Cut(string(table), "\n== ")
	written := head + "\n"
	for _, slip := range strings.Split(rest, "\n== ") {
		told, want, ok := strings.Cut(strings.TrimSuffix(slip, "\n"), "\n--")
		require.True(t, ok, slip)
		name, edits, _ := strings.Cut(told, "\n")
		_, findings := plan.Parse("slips.yaml", []byte(edit(t, string(sound), edits)))
		found := ""
		for _, f := range findings {
			assert.False(t, f.Rule == &rules.MissingField && strings.Contains(name, "missing"), name)
			found += fmt.Sprintf("\n%s %s %s\n  %s\n  %s", f.Position, f.Rule.ID, f.Variant,
				f.Message(mabra.Swedish), f.Message(mabra.English))
		}
		if !*update {
			assert.Equal(t, strings.TrimSpace(want), strings.TrimSpace(found), name)
		}
		written += "== " + told + "\n--" + found + "\n"
	}
	if *update {
		require.NoError(t, os.WriteFile("testdata/slips.txt", []byte(written), 0o600))
	}
}

// edit puts lines, or parts of them, for others, each of which stands once.
func edit(t *testing.T, text, edits string) string {
	t.Helper()
	for _, one := range strings.Split(strings.TrimSuffix(edits, "\n~"), "\n~\n") {
		var from, to []string
		for _, line := range strings.Split(one, "\n") {
			if after, ok := strings.CutPrefix(line, "-"); ok {
				from = append(from, after)
			} else {
				to = append(to, strings.TrimPrefix(line, "+"))
			}
		}
		old := strings.Join(from, "\n")
		require.Equal(t, 1, strings.Count(text, old), old)
		text = strings.Replace(text, old, strings.Join(to, "\n"), 1)
	}
	return text
}

// One slip is one finding, also when the whole plan is checked: what only follows from it is not told beside it.
func TestOneSlipIsOneFinding(t *testing.T) {
	t.Parallel()
	sound, err := os.ReadFile("testdata/slips.yaml")
	require.NoError(t, err)
	told := func(text string) (lines []string) {
		for _, f := range readAndCheck("slips.yaml", []byte(text)) {
			lines = append(lines, strings.Join(strings.Fields(f.Rule.ID+" "+f.Variant+" "+string(f.Path)), " "))
		}
		return lines
	}
	before := told(string(sound))
	for edits, want := range map[string][]string{
		"-  - id: lugn\n+  - id: Lugn":                         {"invalid-id form needs[1].id"},
		"-  - id: sova\n+  - id: sova\u200b":                   {"invalid-id strange needs[0].id"},
		"-  - {id: mamma, \n+  - {id: min mamma, ":             {"invalid-id form people[1].id"},
		"-  - {id: mamma, \n+  - {id:mamma, ":                  {"unknown-field people[1]"},
		"-  - {id: mamma, \n+  - {id mamma, ":                  {"unknown-field people[1]"},
		"-needs: [sova], \n+needs: [So\u00adva], ":             {"invalid-id strange outcomes[0].needs[0]"},
		"-needs: [sova], \n+needs: [sova; lugn], ":             {"invalid-id reference outcomes[0].needs[0]"},
		"-    responsible: mamma\n+    responsible: Räven H.":  {"invalid-id reference actions[0].responsible"},
		"-  - {id: utvilad, needs\n+  - {id: Utvilad, needs":   {"invalid-id form outcomes[0].id"},
		"-    responsible: mamma\n+    responsible: rÃ¤ven":    {"invalid-id strange actions[0].responsible"},
		"-  stage: primary\n+  stage: primary = lågstadiet":    {"unknown-value child.stage"},
		"-needs: [sova], \n+needs: [sov], ":                    {"need-without-outcome needs[0]", "unknown-reference outcomes[0].needs[0]"},
		"-outcomes:\n-  - {id\n+---\n+outcomes:\n+  - {id":     {"missing-field"},
		"-views:\n+apiVersion: mabra/v1\n+kind: Plan\n+views:": {"duplicate-key document"},
	} {
		var more []string
		for _, line := range told(edit(t, string(sound), edits)) {
			if !slices.Contains(before, line) {
				more = append(more, line)
			}
		}
		slices.Sort(more)
		assert.Equal(t, want, more, edits)
	}
}
