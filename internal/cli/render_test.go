package cli

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRenderToTheOutput(t *testing.T) {
	exampleFiles(t)
	got := run("render", "--for", "letter", "falun-barnets-plan.yaml")
	assert.Equal(t, statusClean, got.status)
	assert.Empty(t, got.err)
	assert.Contains(t, got.out, "<h1>Vi har läst planen</h1>")
	assert.Contains(t, run("render", "--for", "letter", "--lang", "en", "falun-barnets-plan.yaml").out, "<h1>We have read the plan</h1>")
}

// Many pages go to a folder, each once, with a list; what is there already stays.
func TestRenderToAFolder(t *testing.T) {
	exampleFiles(t)
	const folder = "pages"
	args := []string{"render", "--for", "letter,due,family", "-o", folder, "."}
	got := run(args...)
	assert.Equal(t, statusClean, got.status)
	assert.Empty(t, got.out)
	names, err := filepath.Glob(filepath.Join(folder, "*"))
	require.NoError(t, err)
	assert.Len(t, names, 4*2+2)
	contents, err := os.ReadFile(filepath.Join(folder, "index.html"))
	require.NoError(t, err)
	for _, name := range names {
		if base := filepath.Base(name); base != "index.html" {
			assert.Contains(t, string(contents), `<a href="`+base+`">`)
		}
		info, err := os.Stat(name)
		require.NoError(t, err)
		assert.Zero(t, info.Mode().Perm()&0o077, "a page is about a child")
	}

	assert.Equal(t, statusClean, run(args...).status, "the same pages again lose nothing")
	page := filepath.Join(folder, "gip.letter.html")
	require.NoError(t, os.WriteFile(page, []byte("mine"), 0o600))
	got = run(args...)
	assert.Equal(t, statusFailure, got.status)
	assert.Contains(t, got.err, "gip.letter.html")
	kept, err := os.ReadFile(page)
	require.NoError(t, err)
	assert.Equal(t, "mine", string(kept))
}

// What cannot be read in full is not shown, since what is missing would look like what nobody has said. The letter says
// what is wrong.
func TestRenderAPlanThatCannotBeReadInFull(t *testing.T) {
	exampleFiles(t)
	text, err := os.ReadFile("falun-barnets-plan.yaml")
	require.NoError(t, err)
	broken := string(text) + "nonsense: true\n"
	got := runWith(Command{In: strings.NewReader(broken)}, "render", "--for", "family", "-")
	assert.Equal(t, statusFindings, got.status)
	assert.Empty(t, got.out)
	assert.Contains(t, got.err, "[unknown-field]")
	got = runWith(Command{In: strings.NewReader(broken)}, "render", "--for", "letter", "-")
	assert.Equal(t, statusClean, got.status)
	assert.Contains(t, got.out, "Det här måste rättas")
}

func TestRenderAskedForInAWrongWay(t *testing.T) {
	exampleFiles(t)
	for _, args := range [][]string{
		{"render"},
		{"render", "--for", "nobody", "falun-barnets-plan.yaml"},
		{"render", "--for", "family,letter", "falun-barnets-plan.yaml"},
		{"render", "--for", "family", "falun-barnets-plan.yaml", "gip.yaml"},
		{"render", "--for", "family", "nowhere.yaml"},
	} {
		got := run(args...)
		assert.Contains(t, []int{statusUsage, statusFailure}, got.status, args)
		assert.Empty(t, got.out)
		assert.NotEmpty(t, got.err)
	}
}

// A picture by itself, of a plan or of a document of one tool; a wheel for each reading.
func TestRenderAPicture(t *testing.T) {
	exampleFiles(t)
	got := run("render", "--view", "triangle", "--look", "dark", "triangle.yaml")
	assert.Equal(t, statusClean, got.status, got.err)
	assert.Contains(t, got.out, "<svg ")
	assert.Contains(t, got.out, "#16191F")
	assert.Equal(t, statusClean, run("render", "--view", "matrix", "resilience.yaml").status)
	assert.Equal(t, statusUsage, run("render", "--view", "wheel", "falun-barnets-plan.yaml").status, "there are several")
	assert.Equal(t, ran{}, run("render", "--view", "wheel", "-o", "wheels", "falun-barnets-plan.yaml"))
	names, err := filepath.Glob("wheels/wheel-*.svg")
	require.NoError(t, err)
	assert.Greater(t, len(names), 2)
	assert.Equal(t, statusFailure, run("render", "--view", "matrix", "wheel.yaml").status)
	assert.Equal(t, statusUsage, run("render", "--view", "matrix", "--for", "family", "resilience.yaml").status)
	for view, sheet := range map[string]string{
		"wheel": `width="794" height="1123"`, "triangle": `width="1123" height="794"`, "matrix": `width="794" height="1123"`,
	} {
		blank := run("render", "--view", view, "--for", "form", "--look", "black-and-white")
		assert.Equal(t, statusClean, blank.status, view)
		assert.Contains(t, blank.out, sheet, "a sheet to fill in by hand")
		assert.Equal(t, statusUsage, run("render", "--view", view, "--for", "form", "triangle.yaml").status, "it is of no plan")
	}
}

// A text stands in a consultation only where somebody has read it and says so.
func TestRenderAConsultation(t *testing.T) {
	exampleFiles(t)
	closed := run("render", "--for", "consultation", "gip.yaml")
	assert.Equal(t, statusClean, closed.status, closed.err)
	approval := run("render", "--for", "approval", "gip.yaml").out
	name := regexp.MustCompile(`needs\[0\]\.text@[0-9a-f]{8}`).FindString(approval)
	require.NotEmpty(t, name)
	open := run("render", "--for", "consultation", "--approve", name, "gip.yaml")
	assert.Equal(t, statusClean, open.status, open.err)
	assert.Greater(t, strings.Count(closed.out, "(en text är borttagen)"), strings.Count(open.out, "(en text är borttagen)"))

	text, err := os.ReadFile("gip.yaml")
	require.NoError(t, err)
	changed := regexp.MustCompile(`(?s)(\nneeds:.*?text: *"?)`).ReplaceAllString(string(text), "${1}Nytt: ")
	require.NotEqual(t, string(text), changed)
	changed = strings.Replace(changed, "Nytt: ", "Nytt ", 1)
	for _, unread := range []string{"needs[0].text", name[:len(name)-1], "needs[0].text@00000000"} {
		assert.Empty(t, run("render", "--for", "consultation", "--approve", unread, "gip.yaml").out, "nobody has read it")
	}
	got := runWith(Command{In: strings.NewReader(changed)}, "render", "--for", "consultation", "--approve", name, "-")
	assert.Empty(t, got.out)
	assert.Contains(t, got.err, "ändrats sedan den lästes")
}

// Whoever gets a part in words is told what to do.
func TestRenderAPartThatIsToldInWords(t *testing.T) {
	exampleFiles(t)
	got := run("render", "--for", "receiver", "--to", "tindra", "falun-barnets-plan.yaml")
	assert.Equal(t, statusFailure, got.status)
	assert.Contains(t, got.err, "--for child")
}
