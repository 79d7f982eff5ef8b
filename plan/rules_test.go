package plan_test

import (
	"os"
	"path/filepath"
	"regexp"
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
	t.Parallel()
	for _, d := range ruleDocuments(t) {
		t.Run(d.name(), func(t *testing.T) {
			t.Parallel()
			require.NotEmpty(t, d.documents)
			var lines strings.Builder
			findings := d.ofItsRule()
			for _, f := range findings {
				assert.Equal(t, d.rule(), f.Rule.ID, "%s %s", f.Position, f.Path)
				assertPlaces(t, d.text, f)
				assertFilled(t, f)
				lines.WriteString(wantedText(f))
			}
			if d.keeps() {
				assert.Empty(t, findings)
			} else {
				assert.NotEmpty(t, findings)
			}
			assert.Contains(t, string(d.text), "\nsynthetic: true\n")
			golden(t, wantOf(d.file), lines.String())
		})
	}
}

// TestRulesAreComplete fails for a rule without a document that breaks it and one that keeps it, for one of completeness
// without a draft that breaks it, for a folder that is no rule's, and for a document or a .want that stands alone.
func TestRulesAreComplete(t *testing.T) {
	t.Parallel()
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
	for _, d := range ruleDocuments(t) {
		assert.True(t, d.keeps() || strings.HasPrefix(filepath.Base(d.file), "breaks"), d.file)
		wanted = append(wanted, d.file, wantOf(d.file))
	}
	files, err := filepath.Glob(rulesFolder + "/*/*")
	require.NoError(t, err)
	assert.ElementsMatch(t, wanted, slices.DeleteFunc(files, func(file string) bool {
		return filepath.Base(file) == "rule.yaml" || markedTexts.MatchString(file)
	}))
}

// markedTexts are the files that TestPrecision reads.
var markedTexts = regexp.MustCompile(`/(tuned|apart)\.(sv|en)\.txt$`)

// TestDraftsAreNotNagged: what breaks a rule of completeness in a draft only informs.
func TestDraftsAreNotNagged(t *testing.T) {
	t.Parallel()
	for _, d := range ruleDocuments(t) {
		draft := strings.Contains(string(d.text), "\nstatus: draft\n")
		for _, f := range d.findings {
			if f.Rule.WhenActive && draft {
				assert.Equal(t, mabra.Info, f.Severity, d.file)
			}
		}
	}
}

// rulesOfContent gives the rules that a document can break alone: not those of form and of a folder's settings, which
// have tests of their own, and not the one about silencing an error of law, which always stands beside that error.
func rulesOfContent() []mabra.Rule {
	return slices.DeleteFunc(rules.All(), func(r mabra.Rule) bool {
		return r.OfForm || r.ID == "ignore-not-allowed" || r.ID == "rule-not-adjustable" || r.ID == "setting-not-taken" || r.ID == "not-json"
	})
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
