package interop_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/editions"
	"github.com/mabra-hjulet/mabra/schemas"
)

// The editions that an editor is pointed to.
var editionsForEditors = []string{"bundled", "draft-07"}

// savedPlan writes a plan as the page tells to, with the line that points out its schema.
func savedPlan(t *testing.T, folder, name, text string) string {
	t.Helper()
	file := filepath.Join(folder, "plans", name+".yaml")
	write(t, file, shown(t, "embedding.md")["yaml"]+text)
	return file
}

// after gives the place right after the first text like this in a file.
func after(t *testing.T, file, text string) position {
	t.Helper()
	content, err := os.ReadFile(file)
	require.NoError(t, err)
	before, _, found := strings.Cut(string(content), text)
	require.True(t, found, text)
	before += text
	return position{Line: strings.Count(before, "\n"), Character: len([]rune(before[strings.LastIndex(before, "\n")+1:]))}
}

// linesOf gives the lines that diagnostics are about, each once and in order.
func linesOf(found []diagnostic) []int {
	lines := []int{}
	for _, d := range found {
		lines = append(lines, d.Range.Start.Line)
	}
	slices.Sort(lines)
	return slices.Compact(lines)
}

// An editor marks the lines that are wrong and no others. It knows how a date is written, and not the calendar: the page says
// so.
func TestEditorMarksWhatIsWrong(t *testing.T) {
	t.Parallel()
	withAll(t)
	badlyWrittenDay := mistake{right: "created: 2026-01-22", wrong: "created: 2026-1-22"}
	mistakes := []mistake{unknownWord, badlyWrittenDay, unknownField}
	for _, edition := range editionsForEditors {
		folder := project(t, edition)
		server := openEditor(t, folder, nil)
		assert.Empty(t, server.open(savedPlan(t, folder, "right", example(t))), edition)
		assert.Empty(t, server.open(savedPlan(t, folder, "no-such-day", example(t, noSuchDay))), edition)
		file := savedPlan(t, folder, "wrong", example(t, mistakes...))
		expected := []int{}
		for _, m := range mistakes {
			expected = append(expected, after(t, file, m.wrong).Line)
		}
		assert.Equal(t, expected, linesOf(server.open(file)), edition)
	}
}

// The plans to read that come with the schemas point out where their schema lies, and are right.
func TestEditorTakesTheExamples(t *testing.T) {
	t.Parallel()
	withAll(t)
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	files, err := filepath.Glob(filepath.Join(root, "examples", "*.yaml"))
	require.NoError(t, err)
	server := openEditor(t, root, nil)
	pointing := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		if modeline.Match(text) {
			pointing++
			assert.Empty(t, server.open(file), file)
		}
	}
	assert.Positive(t, pointing)
}

// The settings that the page shows point out the schema of the plans in a folder, without a line in each of them.
func TestEditorGoesByItsSettings(t *testing.T) {
	t.Parallel()
	withAll(t)
	var settings map[string]any
	require.NoError(t, json.Unmarshal([]byte(shown(t, "embedding.md")["json"]), &settings))
	folder := project(t, "bundled")
	file := filepath.Join(folder, "plans", "plan.yaml")
	write(t, file, example(t, unknownWord))
	assert.Empty(t, openEditor(t, folder, nil).open(file), "nothing points out the schema")
	server := openEditor(t, folder, map[string]any{"schemas": settings["yaml.schemas"]})
	assert.Equal(t, []int{after(t, file, unknownWord.wrong).Line}, linesOf(server.open(file)))
}

// By the settings of the page about editors, a file is known by its name alone: each kind of document is held to its own
// schema, the settings of a folder too, and what is shown is in the language of the schema.
func TestEditorKnowsFilesByTheirNames(t *testing.T) {
	t.Parallel()
	withAll(t)
	page, err := os.ReadFile("../../docs/editors.md")
	require.NoError(t, err)
	var settings map[string]any
	require.NoError(t, json.Unmarshal([]byte(blocks.FindAllStringSubmatch(string(page), -1)[2][2]), &settings))
	folder, err := filepath.EvalSymlinks(t.TempDir())
	require.NoError(t, err)
	write(t, filepath.Join(folder, "schemas", "document.v1.schema.json"), string(schemas.Of(schemas.Document, schemas.Draft07, mabra.Swedish)))
	server := openEditor(t, folder, map[string]any{"schemas": settings["yaml.schemas"]})
	plan := filepath.Join(folder, "plans", "falun.mabra.yaml")
	write(t, plan, example(t))
	assert.Empty(t, server.open(plan))
	assert.Contains(t, server.hover(plan, after(t, plan, "\nrevi")), "Vilken version av planen")
	assert.Contains(t, server.hover(plan, after(t, plan, "\nform: ow")), "`sip`: samordnad individuell plan")
	for name, text := range map[string]string{
		"settings/.mabra.yaml":   "apiVersion: mabra/v1\nkind: Config\nlanguage: sv\n",
		"broken/.mabra.yaml":     "apiVersion: mabra/v1\nkind: Config\nlanguage: fi\n",
		"plans/wheel.mabra.yaml": "apiVersion: mabra/v1\nkind: Wheel\nstatus: active\n",
	} {
		file := filepath.Join(folder, filepath.FromSlash(name))
		write(t, file, text)
		assert.Equal(t, name == "settings/.mabra.yaml", len(server.open(file)) == 0, name)
	}
	assert.Contains(t, linesOf(server.diagnostics[address(filepath.Join(folder, "broken", ".mabra.yaml"))]), 2)
}

// An editor proposes the words of a vocabulary, and says of each what it means.
func TestEditorProposesWords(t *testing.T) {
	t.Parallel()
	withAll(t)
	for _, edition := range editionsForEditors {
		folder := project(t, edition)
		server := openEditor(t, folder, nil)
		for vocabulary, begun := range map[string]string{
			"status":    "status: ",
			"indicator": "needs:\n  - id: behov\n    indicators:\n      - ",
			"role":      "people:\n  - id: mamma\n    roles:\n      - ",
		} {
			file := savedPlan(t, folder, vocabulary, begun)
			server.open(file)
			meanings := map[string]string{}
			for _, term := range editions.Vocabularies()[vocabulary].Terms {
				meanings[term.Key] = term.Label.En
			}
			assert.Equal(t, meanings, server.complete(file, after(t, file, begun)), "%s, %s", edition, vocabulary)
		}
	}
}

// An editor tells what a field is for, and what the words of its vocabulary mean.
func TestEditorTellsWhatAFieldIsFor(t *testing.T) {
	t.Parallel()
	withAll(t)
	for _, edition := range editionsForEditors {
		folder := project(t, edition)
		file := savedPlan(t, folder, "plan", example(t))
		server := openEditor(t, folder, nil)
		server.open(file)
		revision := property(t, folder, "revision")
		shown := server.hover(file, after(t, file, "\nrevi"))
		assert.Contains(t, shown, revision.Title)
		assert.Contains(t, shown, revision.Description)
		shown = server.hover(file, after(t, file, "\nform: ow"))
		for _, term := range editions.Vocabularies()["form"].Terms {
			assert.Contains(t, shown, "`"+term.Key+"`: "+term.Label.En)
		}
	}
}

type annotations struct{ Title, Description string }

// property gives what the schema of a project says about a field of the plan.
func property(t *testing.T, folder, name string) annotations {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(folder, "schemas", "plan.v1.schema.json"))
	require.NoError(t, err)
	var schema struct{ Properties map[string]annotations }
	require.NoError(t, json.Unmarshal(text, &schema))
	require.NotEmpty(t, schema.Properties[name].Description)
	return schema.Properties[name]
}
