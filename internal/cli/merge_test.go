package cli

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// drafts puts a plan and what two services made of it in a folder of the test's own.
func drafts(t *testing.T) {
	t.Helper()
	text, err := os.ReadFile("../../plan/changes/testdata/spring.yaml")
	require.NoError(t, err)
	base := withoutComments(string(text))
	school := strings.Replace(base, "En fadder i femman", "En fadder i sexan", 1)
	health := strings.NewReplacer("En fadder i femman", "Två faddrar i femman", "Läraren ringer", "Rektorn ringer").Replace(base)
	files(t, map[string]string{
		"base.yaml": base, "school.yaml": school, "health.yaml": health, "commented.yaml": "# Påhittat\n" + school,
		"other.yaml": planDocument, "bad.yaml": unknownField,
	})
}

func withoutComments(text string) string { return text[strings.Index(text, "apiVersion"):] }

func TestMerge(t *testing.T) {
	drafts(t)
	got := run("merge", "-o", "merged.yaml", "base.yaml", "school.yaml", "health.yaml")
	assert.Equal(t, statusFindings, got.status)
	assert.Contains(t, got.err, "krockar att reda ut: 1\n")
	assert.Contains(t, got.out, "”En fadder i sexan möter Elis vid")
	assert.Contains(t, got.out, "”Två faddrar")
	merged := held(t, "merged.yaml")
	assert.Contains(t, merged, "En fadder i sexan")
	assert.Contains(t, merged, "Rektorn ringer", "what does not collide is joined")
	info, err := os.Stat("merged.yaml")
	require.NoError(t, err)
	assert.Zero(t, info.Mode().Perm()&0o077, "for its owner only")

	printed := run("merge", "base.yaml", "school.yaml", "health.yaml")
	assert.Equal(t, merged, printed.out)
	assert.Contains(t, printed.err, "mabra: actions[0].text: ändrat på olika sätt\n")
	assert.NotContains(t, printed.err, "fadd", "errors never hold the plan's words")

	same := run("merge", "base.yaml", "school.yaml", "base.yaml")
	assert.Equal(t, statusClean, same.status)
	assert.Equal(t, held(t, "school.yaml"), same.out, "as it is written")
	assert.Equal(t, run("convert", "--to=json", "school.yaml").out, run("merge", "--to=json", "base.yaml", "school.yaml", "base.yaml").out)
}

func TestMergeAsJSON(t *testing.T) {
	drafts(t)
	got := run("merge", "-o", "merged.yaml", "--format=json", "base.yaml", "school.yaml", "health.yaml")
	var read struct {
		Version   int
		Conflicts []struct{ Kind, Item, Path, Base, Left, Right string }
	}
	require.NoError(t, json.Unmarshal([]byte(got.out), &read))
	require.Len(t, read.Conflicts, 1)
	c := read.Conflicts[0]
	assert.Equal(t, []string{"both-changed", "fadder", "actions[0].text"}, []string{c.Kind, c.Item, c.Path})
	for _, version := range []struct{ start, text string }{{"En fadder i femman", c.Base}, {"En fadder i sexan", c.Left}, {"Två faddrar", c.Right}} {
		assert.True(t, strings.HasPrefix(version.text, version.start))
	}
	assert.Contains(t, run("merge", "-o", "same.yaml", "--format=json", "base.yaml", "base.yaml", "base.yaml").out, `"conflicts": []`)
}

// Nothing is written over, nothing over what was read, and of comments it is said that they are not kept.
func TestMergeSparesWhatIsThere(t *testing.T) {
	drafts(t)
	for name, test := range map[string]struct {
		args   []string
		status int
		said   string
	}{
		"two files":       {[]string{"base.yaml", "school.yaml"}, statusUsage, "ange tre filer"},
		"another plan":    {[]string{"base.yaml", "school.yaml", "other.yaml"}, statusUsage, "inte samma id"},
		"not understood":  {[]string{"base.yaml", "school.yaml", "bad.yaml"}, statusFailure, "[unknown-field]"},
		"over one of its": {[]string{"--overwrite", "-o", "./school.yaml", "base.yaml", "school.yaml", "health.yaml"}, statusFailure, "inget är skrivet"},
		"over another":    {[]string{"-o", "other.yaml", "base.yaml", "school.yaml", "health.yaml"}, statusFailure, "inte överskriven"},
		"nowhere":         {[]string{"-o", "no/where", "base.yaml", "school.yaml", "health.yaml"}, statusFailure, "går inte att skriva"},
	} {
		school, other := held(t, "school.yaml"), held(t, "other.yaml")
		got := run(append([]string{"merge"}, test.args...)...)
		assert.Equal(t, test.status, got.status, name)
		assert.Contains(t, got.err, test.said, name)
		assert.Empty(t, got.out, name)
		assert.Equal(t, [2]string{school, other}, [2]string{held(t, "school.yaml"), held(t, "other.yaml")}, name)
	}
}

// The comments of A are kept where they can be; where they cannot, and where only another has them, that is said.
func TestMergeAndComments(t *testing.T) {
	drafts(t)
	got := run("merge", "-o", "merged.yaml", "base.yaml", "commented.yaml", "health.yaml")
	assert.Equal(t, "mabra: krockar att reda ut: 1\n", got.err)
	merged := held(t, "merged.yaml")
	assert.True(t, strings.HasPrefix(merged, "# Påhittat\n"))
	assert.Contains(t, merged, "Rektorn ringer")

	const stay = "mabra: commented.yaml: alla kommentarer i filen följer inte med till den nya planen\n"
	assert.Equal(t, stay, run("merge", "base.yaml", "base.yaml", "commented.yaml").err)
	assert.Equal(t, stay, run("merge", "--to=json", "base.yaml", "commented.yaml", "base.yaml").err)
	assert.Contains(t, run("merge", "--lang=en", "base.yaml", "base.yaml", "commented.yaml").err, "not all comments")
}
