package screen_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/internal/browser"
	"github.com/mabra-hjulet/mabra/plan"
)

// drive runs a program of interop with the page, and gives what it tells.
func drive(t *testing.T, program string, args ...string) []byte {
	t.Helper()
	if !*all {
		t.Skip("the page is driven with -args -all")
	}
	run := exec.Command("node", append([]string{filepath.Join("interop", program), browser.Chromium(t), onePage(t)}, args...)...)
	var wrong strings.Builder
	run.Stderr = &wrong
	told, err := run.Output()
	require.NoError(t, err, wrong.String())
	return told
}

// nothingWrong fails with what a program has found.
func nothingWrong(t *testing.T, told []byte) {
	t.Helper()
	var found struct{ Wrong []string }
	require.NoError(t, json.Unmarshal(told, &found))
	for _, wrong := range found.Wrong {
		t.Error(wrong)
	}
}

func TestEveryViewForEverybody(t *testing.T) {
	t.Parallel()
	nothingWrong(t, drive(t, "views.mjs", absolute(t, "examples"), *looks))
}

func TestAFaultLosesNothing(t *testing.T) {
	t.Parallel()
	nothingWrong(t, drive(t, "faults.mjs", t.TempDir(), absolute(t, "docs/tutorial/plan.yaml")))
}

func TestAFileStaysAsItLies(t *testing.T) {
	t.Parallel()
	nothingWrong(t, drive(t, "files.mjs", t.TempDir(), absolute(t, "docs/tutorial/plan.yaml")))
}

// The files that the page saves on the way are those that the command makes of the same.
func TestTheWholeWay(t *testing.T) {
	t.Parallel()
	for _, hand := range []string{"keyboard", "touch"} {
		t.Run(hand, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			var way struct{ Today string }
			require.NoError(t, json.Unmarshal(drive(t, "way.mjs", folder, hand), &way))
			day := way.Today
			file := func(name string) string { return filepath.Join(folder, name) }
			read := func(name string) string {
				text, err := os.ReadFile(file(name))
				require.NoError(t, err)
				return string(text)
			}
			wheel, triangle, draft := "hjul-"+day+".yaml", "triangel-"+day+".yaml", "utkast-"+day+".yaml"
			for _, name := range []string{wheel, triangle, draft, "utkast-" + day + "-v2.yaml"} {
				command(t, "validate", "--quiet", "--at", day, file(name))
			}
			assert.Equal(t, command(t, "draft", "--lang", "sv", "--at", day, file(wheel), file(triangle)), read(draft))
			assert.Equal(t, command(t, "render", "--lang", "sv", "--for", "meeting", "--at", day, file(draft)), read("utkast-"+day+".meeting.html"))
			reviewed(t, read(draft), read("utkast-"+day+"-v2.yaml"))
		})
	}
}

// reviewed holds the next revision to be the one that the library prepares, with what was filled in.
func reviewed(t *testing.T, before, after string) {
	t.Helper()
	p, _ := plan.Parse("", []byte(before))
	got, _ := plan.Parse("", []byte(after))
	want, err := p.PrepareReview(got.Updated)
	require.NoError(t, err)
	review := &want.Reviews.Held[0]
	review.Outcomes, review.Views = nil, nil
	review.Effect, review.Decision = "Mormor hämtar två dagar i veckan.", plan.DecisionContinue
	wanted, err := want.Encode("yaml")
	require.NoError(t, err)
	written, err := got.Encode("yaml")
	require.NoError(t, err)
	assert.Equal(t, string(wanted), string(written))
}

// command runs mabra, and gives what it writes.
func command(t *testing.T, args ...string) string {
	t.Helper()
	run := exec.Command("go", append([]string{"run", "./cmd/mabra"}, args...)...)
	run.Dir = "../.."
	text, err := run.Output()
	require.NoError(t, err, args)
	return string(text)
}

func absolute(t *testing.T, path string) string {
	t.Helper()
	full, err := filepath.Abs(filepath.Join("../..", path))
	require.NoError(t, err)
	return full
}

func TestAtTheTable(t *testing.T) {
	t.Parallel()
	nothingWrong(t, drive(t, "table.mjs", t.TempDir()))
}

// A plan that somebody has sent, with three mistakes, is mended from what is found; and nothing else in its file is touched.
func TestAPlanIsMended(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	whole, err := os.ReadFile(absolute(t, "examples/backa-barnet-sip.yaml"))
	require.NoError(t, err)
	before := replaced(t, string(whole), "needs: [behov-vuxna]", "needs: [behov-vuxn]")
	before = replaced(t, before, "responsible: kristina,\n     organisation: ifo", "organisation: ifo")
	earlier := replaced(t, string(whole), "revision: 2\nstatus", "revision: 1\nstatus")
	sent, older := filepath.Join(folder, "sent-plan.yaml"), filepath.Join(folder, "older-plan.yaml")
	saved := filepath.Join(folder, "saved")
	require.NoError(t, os.Mkdir(saved, 0o700))
	require.NoError(t, os.WriteFile(sent, []byte(before), 0o600))
	require.NoError(t, os.WriteFile(older, []byte(earlier), 0o600))
	nothingWrong(t, drive(t, "plan.mjs", saved, sent, older))
	text, err := os.ReadFile(filepath.Join(saved, "sent-plan.yaml"))
	require.NoError(t, err)
	mended := strings.Split(string(text), "\n")
	same := 0
	for _, row := range strings.Split(before, "\n") {
		if slices.Contains(mended, row) {
			same++
		}
	}
	assert.GreaterOrEqual(t, same, len(strings.Split(before, "\n"))-2, "more is written anew than what was mended")
	p, found := plan.Parse("", text)
	require.Empty(t, found)
	assert.Equal(t, []string{"behov-vuxna"}, p.Outcomes[2].Needs)
	assert.Equal(t, "kristina", p.Actions[4].Responsible)
}

// replaced puts one text in the place of another, which stands there once.
func replaced(t *testing.T, text, from, to string) string {
	t.Helper()
	require.Equal(t, 1, strings.Count(text, from))
	return strings.Replace(text, from, to, 1)
}
