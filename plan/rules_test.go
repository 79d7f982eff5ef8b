package plan_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
)

const rulesFolder = "../rules"

// TestRules checks every document of rules. One called breaks breaks the rule of its folder and no other; one
// called keeps has no finding at all. Beside it, .want says what is found, and what of each: see wantedText.
func TestRules(t *testing.T) {
	for _, file := range ruleDocuments(t) {
		rule := filepath.Base(filepath.Dir(file))
		t.Run(rule+"/"+filepath.Base(file), func(t *testing.T) {
			text := readFile(t, file)
			findings := ruleFindings(t, file, text)
			var lines strings.Builder
			for _, f := range findings {
				assert.Equal(t, rule, f.Rule.ID, "%s %s", f.Position, f.Path)
				assertPlaces(t, text, f)
				assertFilled(t, f)
				lines.WriteString(wantedText(f))
			}
			if keeps(file) {
				assert.Empty(t, findings)
			} else {
				assert.NotEmpty(t, findings)
			}
			assert.Contains(t, string(text), "\nsynthetic: true\n")
			golden(t, wantOf(file), lines.String())
		})
	}
}

// TestRulesAreComplete fails for a rule without a document that breaks it and one that keeps it, for one of completeness
// without a draft that breaks it, for a folder that is no rule's, and for a document or a .want that stands alone.
func TestRulesAreComplete(t *testing.T) {
	for _, rule := range rulesOfContent() {
		wanted := []string{"breaks.yaml", "keeps.yaml"}
		if rule.WhenActive {
			wanted = append(wanted, "breaks-draft.yaml")
		}
		for _, name := range wanted {
			assert.FileExists(t, filepath.Join(rulesFolder, rule.ID, name))
		}
	}
	var wanted []string
	for _, file := range ruleDocuments(t) {
		assert.True(t, keeps(file) || strings.HasPrefix(filepath.Base(file), "breaks"), file)
		wanted = append(wanted, file, wantOf(file))
	}
	files, err := filepath.Glob(rulesFolder + "/*/*")
	require.NoError(t, err)
	assert.ElementsMatch(t, wanted, slices.DeleteFunc(files, func(file string) bool { return filepath.Base(file) == "rule.yaml" }))
}

// TestDraftsAreNotNagged: what breaks a rule of completeness in a draft only informs.
func TestDraftsAreNotNagged(t *testing.T) {
	for _, file := range ruleDocuments(t) {
		text := readFile(t, file)
		draft := strings.Contains(string(text), "\nstatus: draft\n")
		for _, f := range ruleFindings(t, file, text) {
			if f.Rule.WhenActive && draft {
				assert.Equal(t, mabra.Info, f.Severity, file)
			}
		}
	}
}

// rulesOfContent gives the rules that a document can break alone: not those of form and of a folder's settings, which
// have tests of their own, and not the one about silencing an error of law, which always stands beside that error.
func rulesOfContent() []mabra.Rule {
	return slices.DeleteFunc(rules.All(), func(r mabra.Rule) bool {
		return r.OfForm || r.ID == "ignore-not-allowed" || r.ID == "rule-not-adjustable"
	})
}

func ruleDocuments(t *testing.T) []string {
	t.Helper()
	files, err := filepath.Glob(rulesFolder + "/*/[bk]*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	return files
}

func keeps(file string) bool { return strings.HasPrefix(filepath.Base(file), "keeps") }

// ruleFindings gives what is found in the documents of a text, each on its own and all together.
func ruleFindings(t *testing.T, file string, text []byte) mabra.Findings {
	t.Helper()
	name := filepath.Base(file) // some messages name the file
	_, findings := document.ParseAll(name, text)
	require.Empty(t, findings)
	result := document.Validate(name, text, document.At(dayOf(text)))
	require.NotEmpty(t, result.Documents)
	return result.Findings
}

func checkAll(documents []document.Document, day mabra.Date) mabra.Findings {
	var findings mabra.Findings
	var plans []*plan.Plan
	for _, d := range documents {
		findings = append(findings, d.Check(mabra.At(day))...)
		if p, ok := d.(*plan.Plan); ok {
			plans = append(plans, p)
		}
	}
	return append(findings, plan.CheckTogether(plans, mabra.At(day))...).Sort()
}

func readFile(t *testing.T, file string) []byte {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return text
}

// dayOf gives the day of checking that a document names in its first line, and the usual one where it names none.
func dayOf(text []byte) mabra.Date {
	first, _, _ := strings.Cut(string(text), "\n")
	if day, ok := strings.CutPrefix(first, "# at: "); ok {
		return mabra.MustParseDate(day)
	}
	return mabra.MustParseDate("2026-06-30")
}
