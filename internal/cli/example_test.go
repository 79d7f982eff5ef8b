package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/training"
)

func TestExample(t *testing.T) {
	one := run("example", "--seed=4", "--lang=en")
	require.Equal(t, statusClean, one.status, one.err)
	assert.Equal(t, one, run("example", "--seed=4", "--lang=en"), "the same seed, the same plan")
	assert.NotEqual(t, one.out, run("example", "--seed=5", "--lang=en").out)
	assert.Contains(t, one.out, "language: en\n")
	assert.Equal(t, 4, strings.Count(run("example", "--count=2", "--revisions=2").out, "kind: Plan\n"))

	list := run("example", "--list")
	for _, name := range training.Scenarios() {
		assert.Contains(t, list.out, name)
	}
}

func TestExamplesInAFolder(t *testing.T) {
	files(t, nil)
	require.Equal(t, statusClean, run("example", "--seed=4", "--count=12", "--revisions=3", "-o", "plans").status)
	for _, name := range []string{"revision-01/000000.yaml", "revision-03/000011.yaml", "revision-02/.mabra.yaml"} {
		assert.FileExists(t, filepath.Join("plans", filepath.FromSlash(name)))
	}
	checked := run("validate", "--fail-on=warning", "plans")
	assert.Equal(t, statusClean, checked.status, checked.out)
	assert.NoFileExists(t, "plans/facit.yaml")

	require.Equal(t, statusClean, run("example", "--seed=4", "--count=3", "--flaw=outcome-without-evidence", "-o", "flawed").status)
	key, err := os.ReadFile("flawed/facit.yaml")
	require.NoError(t, err)
	assert.Equal(t, 3, strings.Count(string(key), "rule: outcome-without-evidence"))
	checked = run("validate", "--fail-on=warning", "flawed")
	assert.Equal(t, 3, strings.Count(checked.out, "[outcome-without-evidence]"), checked.out)
}

func TestCourse(t *testing.T) {
	files(t, nil)
	require.Equal(t, ran{}, run("example", "--course", "--seed=1", "--lang=sv", "-o", "kurs"))
	for _, name := range []string{"plans/01.yaml", "plans/12.yaml", "plans/.mabra.yaml", "facit.yaml", "facit.html", "ovning.html", "planer.html", "med-dator.md"} {
		assert.FileExists(t, filepath.Join("kurs", filepath.FromSlash(name)))
	}
	key, err := os.ReadFile("kurs/facit.yaml")
	require.NoError(t, err)
	assert.Equal(t, 12*4, strings.Count(string(key), "\n    rule: "))
	checked := run("validate", "kurs/plans")
	assert.NotContains(t, checked.out, "facit.yaml")
	for row := range strings.Lines(string(key)) {
		if rule, ok := strings.CutPrefix(strings.TrimSpace(row), "rule: "); ok {
			assert.Contains(t, checked.out, "["+rule+"]")
		}
	}
	sheet, err := os.ReadFile("kurs/ovning.html")
	require.NoError(t, err)
	assert.NotContains(t, string(sheet), "outcome-", "the sheet gives nothing away")
}

func TestExampleWrongUsage(t *testing.T) {
	for want, args := range map[string][]string{
		"--scenario":     {"--scenario=bulying"},
		"menade du":      {"--scenario=bulying", "--lang=sv"},
		"--model":        {"--model=atlantis"},
		"--flaw":         {"--flaw=nothing"},
		"--form":         {"--form=sip", "--model=girfec"},
		"regeln säger":   {"--flaw=closing-incomplete", "--revisions=2", "--lang=sv"},
		"rule speaks":    {"--flaw=closing-incomplete", "--revisions=2", "--lang=en"},
		"får inte plats": {"--flaws=200", "--lang=sv"},
		"has no room":    {"--course", "--flaws=200", "--lang=en", "-o=course"},
		"mindre än":      {"--count=-1"},
		"bara flaggor":   {"plan.yaml"},
		"i vilken mapp":  {"--course"},
		"which folder":   {"--suite", "--lang=en"},
		"är en ström":    {"--to=jsonl", "-o=plans"},
		"is a stream":    {"--suite", "--to=jsonl", "-o=plans", "--lang=en"},
		"--to går inte":  {"--course", "--to=json", "-o=course"},
		"--suite går":    {"--course", "--suite", "-o=course"},
		"bara att göra":  {"--flaw=syntax", "--to=jsonl"},
		"yaml|json":      {"--to=xml"},
	} {
		got := run(append([]string{"example"}, args...)...)
		assert.Equal(t, statusUsage, got.status, args)
		assert.Contains(t, got.err, want)
		assert.Empty(t, got.out)
	}
}
