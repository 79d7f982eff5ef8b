package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/report"
)

// fileOf gives what a file in the working folder holds.
func fileOf(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	require.NoError(t, err)
	return string(text)
}

// draftPlan is a plan that has not come to its needs.
var draftPlan = strings.Replace(planDocument[:strings.Index(planDocument, "contingency:")], "status: active", "status: draft", 1)

// Several formats in one run: what goes to the standard output is as if it were alone, and each file is what the format
// alone would have written.
func TestSeveralFormatsAtOnce(t *testing.T) {
	files(t, map[string]string{"bad.yaml": unknownField, "newer.yaml": newerVersion, "ok.yaml": wheelDocument})
	args, alone := []string{"validate", ".", "--format", "text"}, run("validate", ".")
	for _, format := range report.Formats() {
		args = append(args, "--format", string(format)+"=out."+string(format))
	}
	got := run(args...)
	assert.Equal(t, alone, got)
	for _, format := range report.Formats() {
		want := run("validate", "--format", string(format), ".")
		if format == report.Text {
			want.out += want.err // a file holds its summary
		}
		assert.Equal(t, want.out, fileOf(t, "out."+string(format)), format)
		assert.Equal(t, alone.status, want.status)
	}
	both := run("validate", "--format=github", "--format=text", "bad.yaml")
	assert.Equal(t, 2, strings.Count(both.out, "\n"), both.out)
	assert.Contains(t, both.out, "::error file=bad.yaml,line=7,endLine=7,col=1,endColumn=11,")
}

func TestFormatsThatDoNotAgree(t *testing.T) {
	files(t, map[string]string{"bad.yaml": unknownField})
	for _, test := range []struct{ args, says string }{
		{"--format=json --format=text", "bara ett format kan skrivas ut direkt"},
		{"--format=text --format=text", "bara ett format kan skrivas ut direkt"},
		{"--format=sarif=a --format=json=./a", "två format kan inte skrivas till samma fil: ./a"},
		{"--format=sarif=", "flaggan tar inte värdet"},
		{"--format=xml=a", "flaggan tar inte värdet"},
	} {
		got := run(append([]string{"validate", "bad.yaml"}, strings.Fields(test.args)...)...)
		assert.Equal(t, statusUsage, got.status, test.args)
		assert.Contains(t, got.err, test.says)
		assert.NoFileExists(t, "a")
	}
}

// A report is written over an earlier one of its format, and never over anything else unless that is asked for: a plan is
// not lost to a slip of the hand.
func TestReportsOverFiles(t *testing.T) {
	files(t, map[string]string{"bad.yaml": unknownField, "ok.yaml": wheelDocument, "plan.json": `{"kind":"Plan"}`, "empty": ""})
	for _, format := range report.Formats() {
		to := string(format) + "=plan.json"
		got := run("validate", "--format", to, "bad.yaml")
		assert.Equal(t, statusFailure, got.status)
		assert.Contains(t, got.err, "plan.json: filen finns redan och är ingen tidigare rapport")
		assert.Equal(t, `{"kind":"Plan"}`, fileOf(t, "plan.json"), format)

		first := run("validate", "--format", string(format)+"=out", "--overwrite", "bad.yaml")
		assert.Equal(t, statusFindings, first.status, first.err)
		again := run("validate", "--format", string(format)+"=out", "ok.yaml")
		known := format != report.Text && format != report.GitHub
		assert.Equal(t, known, again.status == statusClean, "%s: %s", format, again.err)
	}
	require.NoError(t, os.Remove("plan.json"))
	assert.Equal(t, statusClean, run("validate", "--format=sarif=empty", "ok.yaml").status)
	require.NoError(t, os.Symlink("empty", "link"))
	assert.Contains(t, run("validate", "--format=sarif=link", "ok.yaml").err, "här står en länk")
	assert.Equal(t, statusFailure, run("validate", "--format=sarif=nowhere/a", "ok.yaml").status)
	left, err := filepath.Glob(".mabra-*")
	require.NoError(t, err)
	assert.Empty(t, left)
}

// A report that lies among the documents is none of them.
func TestReportsAmongDocuments(t *testing.T) {
	files(t, map[string]string{"bad.yaml": unknownField, "ok.yaml": wheelDocument})
	for _, format := range []string{"json", "jsonl", "sarif", "gitlab", "rdjson"} {
		for _, path := range []string{"bad.yaml", "ok.yaml"} {
			require.NotEqual(t, statusFailure, run("validate", "--format", format+"="+format+".json", path).status)
			assert.Equal(t, run("validate", "bad.yaml", "ok.yaml"), run("validate", "."), format)
		}
	}
}

// Where a file could not be read, or nothing was checked, each report says so, and is whole.
func TestReportsOfWhatWasNotChecked(t *testing.T) {
	files(t, map[string]string{"ok.yaml": wheelDocument, "foreign.yaml": "a: 1\n"})
	for _, format := range report.Formats() {
		if format == report.Text {
			continue // tried elsewhere
		}
		got := run("validate", "--format", string(format), "none.yaml", "ok.yaml")
		assert.Equal(t, statusFailure, got.status)
		assert.Contains(t, got.out, "filen finns inte", format)
		assert.Contains(t, got.out, "none.yaml", format)
		assert.Equal(t, "mabra: none.yaml: filen finns inte\n", got.err)

		got = run("validate", "--skip-foreign", "--format", string(format), "foreign.yaml")
		assert.Equal(t, statusUsage, got.status)
		assert.Contains(t, got.out, "inget är granskat", format)
	}
	sarif := run("validate", "--format=sarif", "none.yaml", "ok.yaml").out
	var read struct {
		Runs []struct {
			Invocations []struct{ ExecutionSuccessful bool }
		}
	}
	require.NoError(t, json.Unmarshal([]byte(sarif), &read))
	assert.False(t, read.Runs[0].Invocations[0].ExecutionSuccessful)
}

// Reports name files as seen from where one stands, and nothing of the machine.
func TestReportsHoldNoPathOfTheMachine(t *testing.T) {
	files(t, map[string]string{"plans/bad.yaml": unknownField, "docs/x": ""})
	here, err := os.Getwd()
	require.NoError(t, err)
	for _, format := range []string{"sarif", "junit", "github", "gitlab", "rdjson", "checkstyle", "tap"} {
		want := run("validate", "--format", format, "plans").out
		got := run("validate", "--format", format, filepath.Join(here, "plans"))
		assert.Equal(t, want, got.out, format)
		assert.Contains(t, got.out, "plans/bad.yaml", format)
	}
}

// A folder of drafts is told of by rule; one file is told of in full, and so is what was asked for.
func TestDraftsDoNotDrownAFolder(t *testing.T) {
	files(t, map[string]string{"a.yaml": draftPlan, "b.yaml": draftPlan, "c.yaml": unknownField})
	calm, full := run("validate", "."), run("validate", "--show=info", ".")
	hidden := strings.Count(full.out, "upplysning: ")
	require.Positive(t, hidden)
	assert.NotContains(t, calm.out, "upplysning: ")
	assert.Equal(t, strings.Count(full.out, "\n"), strings.Count(calm.out, "\n")+hidden)
	assert.Contains(t, calm.err, "bara räknat: ")
	assert.Contains(t, calm.err, "--show info")
	assert.Contains(t, calm.err, "[review-date-missing]", "they are counted by rule")
	assert.NotContains(t, full.err, "--show info")
	assert.Equal(t, full.status, calm.status)

	assert.Contains(t, run("validate", "a.yaml").out, "upplysning: ")
	assert.Equal(t, run("validate", "--fail-on=info", ".").out, full.out, "what decides the exit status is shown")
	assert.Contains(t, run("validate", "--format=sarif", ".").out, `"level":"note"`, "programs are told of all")
	assert.Equal(t, "", run("validate", "--quiet", ".").err)
	assert.Equal(t, calm.out, run("validate", "--quiet", ".").out)
	only := run("validate", "--show=error", ".")
	assert.Equal(t, 1, strings.Count(only.out, "\n"))
	assert.Contains(t, only.err, "upplysningar\n", "they are counted all the same")
}
