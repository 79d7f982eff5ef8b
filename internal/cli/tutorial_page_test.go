package cli

import (
	"fmt"
	"io"
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
	"github.com/mabra-hjulet/mabra/plan/changes"
	"github.com/mabra-hjulet/mabra/plan/draft"
	"github.com/mabra-hjulet/mabra/plan/timeline"
)

const tutorialFolder = "../../docs/tutorial"

// The documents of the tutorial, each as it is checked on the day after people made it.
var tutorialDays = map[string]string{
	"wheel.yaml": "2026-02-16", "triangle.yaml": "2026-02-16", "resilience.yaml": "2026-02-16", "plan.yaml": "2026-02-20",
	"followed.yaml": "2026-04-24", "hearing-clinic.yaml": "2026-05-06", "sip.yaml": "2026-05-08",
	"closed.yaml": "2026-10-01",
}

func tutorialFiles(t *testing.T) map[string]string {
	t.Helper()
	contents := map[string]string{}
	found, err := filepath.Glob(filepath.Join(tutorialFolder, "*.yaml"))
	require.NoError(t, err)
	for _, path := range found {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		contents[filepath.Base(path)] = string(text)
	}
	return contents
}

// The documents say what the tutorial says of them: made up, nothing to find in them, and one plan in four revisions.
func TestTutorialDocuments(t *testing.T) {
	t.Parallel()
	contents := tutorialFiles(t)
	require.Len(t, contents, len(tutorialDays))
	for name, text := range contents {
		require.Contains(t, tutorialDays, name)
		result := document.Validate(name, []byte(text), document.At(mabra.MustParseDate(tutorialDays[name])))
		assert.Empty(t, result.Findings, name)
		assert.Contains(t, text, "\nsynthetic: true\n", name)
	}
	var plans []*plan.Plan
	for i, name := range []string{"plan.yaml", "followed.yaml", "sip.yaml", "closed.yaml"} {
		p, _ := plan.Parse(name, []byte(contents[name]))
		assert.Equal(t, i+2, p.Revision, name)
		plans = append(plans, p)
	}
	for _, change := range changes.Between(plans[1], plans[2]) {
		assert.NotEqual(t, changes.Removed, change.Kind, "becoming a SIP takes nothing away")
	}
	assert.Empty(t, plan.CheckTogether(plans, mabra.At(mabra.MustParseDate("2026-10-01"))))
}

// What the tutorial shows is run as it stands there, in both languages: the commands are the same, and what is shown of
// their output is what they write, to the screen or to a file.
func TestTutorialPage(t *testing.T) {
	source, err := os.ReadFile("tutorial_page_test.go")
	require.NoError(t, err)
	docs, err := filepath.Abs("../../docs")
	require.NoError(t, err)
	contents := tutorialFiles(t)
	var commands [][]string
	var shown []int
	pages := map[mabra.Language]string{mabra.English: "tutorial.md", mabra.Swedish: "tutorial.sv.md"}
	for _, lang := range mabra.Languages() {
		page, err := os.ReadFile(filepath.Join(docs, pages[lang]))
		require.NoError(t, err)
		files(t, contents)
		var typed []string
		out := "" // of the commands that stand before what is shown of it
		shownAll := true
		excerpts := 0
		for _, block := range codeBlock.FindAllStringSubmatch(string(page), -1) {
			switch block[1] {
			case "sh":
				if shownAll {
					out, shownAll = "", false
				}
				for line := range strings.Lines(block[2]) {
					typed = append(typed, line)
					out += "\n" + runStep(t, strings.TrimSpace(line), lang)
				}
			case "go":
				lines := "\t" + strings.ReplaceAll(strings.TrimSpace(block[2]), "\n", "\n\t")
				lines = strings.ReplaceAll(lines, "\n\t\n", "\n\n")
				assert.True(t, strings.Contains(string(source), lines), "%s shows other Go than what is tested", pages[lang])
			default:
				excerpts++
				shownAll = true
				assert.Contains(t, out, "\n"+block[2], pages[lang])
			}
		}
		commands, shown = append(commands, typed), append(shown, excerpts)
	}
	assert.Greater(t, len(commands[0]), 9)
	assert.Equal(t, commands[0], commands[1])
	assert.Greater(t, shown[0], 5)
	assert.Equal(t, shown[0], shown[1])
}

// runStep runs a line of the tutorial, and gives what it writes, also to a new file. Revisions differ, and diff says so.
func runStep(t *testing.T, line string, lang mabra.Language) string {
	t.Helper()
	words := strings.Fields(line)
	require.Equal(t, "mabra", words[0])
	got := run(append(words[1:], "--lang", string(lang))...)
	want := statusClean
	if words[1] == "diff" {
		want = statusFindings
	}
	require.Equal(t, want, got.status, "%s: %s", line, got.err)
	for _, flag := range []string{"-o", "--prepare"} {
		if at := slices.Index(words, flag); at > 0 {
			text, err := os.ReadFile(words[at+1])
			require.NoError(t, err)
			got.out += "\n" + string(text)
		}
	}
	return got.out
}

// The lines of the page that are Go: the same way, from what three voices said to a plan that is closed.
func wholeWay(w io.Writer, read func(name string) []byte) error {
	day := mabra.MustParseDate("2026-02-16")
	var said draft.Assessments
	for _, name := range []string{"wheel.yaml", "triangle.yaml", "resilience.yaml"} {
		result := document.Validate(name, read(name), document.At(day))
		if err := result.Err(); err != nil {
			return err
		}
		said.Add(result.Documents[0])
	}
	falun, _ := plan.LoadModel("falun")
	made, err := draft.Make(said, draft.Options{Day: day, Model: falun, Stage: plan.StagePrimary})
	if err != nil {
		return err
	}
	fmt.Fprintln(w, "proposed needs:", len(made.Plan.Needs), "still open:", len(made.Open))

	decided, _ := plan.Parse("plan.yaml", read("plan.yaml")) // what people made of the draft
	agenda := timeline.FollowUp(decided.Index(mabra.At(mabra.MustParseDate("2026-04-23"))))
	fmt.Fprintln(w, agenda.Views[0].Text.In(mabra.English))

	followed, _ := plan.Parse("followed.yaml", read("followed.yaml"))
	for _, section := range changes.Minutes(decided, followed, changes.Between(decided, followed)) {
		fmt.Fprintln(w, "-", section.Heading.In(mabra.English))
	}

	_, open, err := followed.Promote(plan.FormSIP, mabra.MustParseDate("2026-05-07"))
	if err != nil {
		return err
	}
	for _, finding := range open { // for people to answer
		fmt.Fprintln(w, "the SIP asks:", finding.Rule.ID)
	}

	sip, _ := plan.Parse("sip.yaml", read("sip.yaml"))
	closed, open, err := sip.Close(mabra.MustParseDate("2026-10-01"))
	if err != nil {
		return err
	}
	for _, finding := range open {
		fmt.Fprintln(w, "the closing asks:", finding.Rule.ID)
	}
	fmt.Fprintln(w, closed.Status, "revision", closed.Revision)
	return nil
}

func Example_tutorial() {
	read := func(name string) []byte {
		text, err := os.ReadFile(filepath.Join(tutorialFolder, name))
		if err != nil {
			panic(err)
		}
		return text
	}
	if err := wholeWay(os.Stdout, read); err != nil {
		fmt.Println(err)
	}
	// Output:
	// proposed needs: 12 still open: 15
	// What matters most to you that we talk about today?
	// - The review
	// - What has been reached
	// - What the child says
	// - What parents and guardians say
	// - Moved in time
	// - About the document
	// the SIP asks: form-mismatch
	// the SIP asks: sip-kin-not-offered
	// the SIP asks: sip-others-silent
	// the SIP asks: sip-overall-missing
	// the closing asks: closing-incomplete
	// closed revision 5
}
