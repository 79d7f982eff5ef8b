package cli

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWritingAFileKeepsItsPermissions(t *testing.T) {
	files(t, map[string]string{"a.txt": "before"})
	require.NoError(t, os.Chmod("a.txt", 0o662)) // more than a new file gets
	require.NoError(t, writeWhole("a.txt", []byte("after"), 0o666, always))
	info, err := os.Stat("a.txt")
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o662), info.Mode().Perm())
	require.NoError(t, writeWhole("new.txt", []byte("after"), 0o600, never))
	info, err = os.Stat("new.txt")
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o600), info.Mode().Perm())
}

// held gives what a file holds.
func held(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	return string(text)
}

// A file is put in the place of the one before: whoever has that open reads on in it, and nobody meets half a file.
func TestWritingAFileReplacesIt(t *testing.T) {
	files(t, map[string]string{"a.txt": "before"})
	open, err := os.Open("a.txt")
	require.NoError(t, err)
	defer func() { _ = open.Close() }()
	require.NoError(t, writeWhole("a.txt", []byte("after"), 0o666, always))
	before, err := io.ReadAll(open)
	require.NoError(t, err)
	assert.Equal(t, "before", string(before))
	assert.Equal(t, "after", held(t, "a.txt"))
	left, err := filepath.Glob(".mabra-*")
	require.NoError(t, err)
	assert.Empty(t, left)
}

// Nothing is written over unasked, and nothing through a link, wherever it leads.
func TestWritingSparesWhatIsThere(t *testing.T) {
	files(t, map[string]string{"a.txt": "before", "empty.txt": "", "outside/b.txt": "before", "folder/c.txt": "", "protected.txt": "before"})
	assert.ErrorIs(t, writeWhole("a.txt", []byte("after"), 0o666, never), errThere)
	assert.Equal(t, "before", held(t, "a.txt"))
	assert.NoError(t, writeWhole("a.txt", []byte("before"), 0o666, never), "it holds that already")
	assert.NoError(t, writeWhole("empty.txt", []byte("after"), 0o666, never), "nothing is lost")
	assert.Equal(t, "after", held(t, "empty.txt"))
	assert.Error(t, writeWhole("folder", []byte("after"), 0o666, always))

	require.NoError(t, os.Chmod("protected.txt", 0o400))
	if f, err := os.OpenFile("protected.txt", os.O_WRONLY, 0); err != nil {
		assert.Error(t, writeWhole("protected.txt", []byte("after"), 0o666, always))
	} else {
		_ = f.Close() // somebody who may write anywhere
	}

	if os.Symlink("a.txt", "to-file") != nil {
		t.Skip("no links here")
	}
	require.NoError(t, os.Symlink("nowhere.txt", "to-nothing"))
	require.NoError(t, os.Symlink("../outside", "folder/to-folder"))
	for _, link := range []string{"to-file", "to-nothing"} {
		assert.ErrorIs(t, writeWhole(link, []byte("after"), 0o666, always), errLink)
	}
	assert.ErrorIs(t, writeBelow("folder", "to-folder/b.txt", []byte("after"), anybody, always), errLink)
	assert.ErrorIs(t, writeBelow("folder/", "to-folder/deeper/b.txt", []byte("after"), anybody, always), errLink)
	assert.ErrorIs(t, writeBelow(".", "folder/to-folder/b.txt", []byte("after"), anybody, always), errLink)
	assert.NoError(t, writeBelow("folder/to-folder", "c.txt", []byte("after"), anybody, never), "the folder somebody names may be a link")
	assert.Equal(t, "before", held(t, "outside/b.txt"))
	assert.Equal(t, "before", held(t, "a.txt"))
	assert.NoFileExists(t, "nowhere.txt")
}

// What convert would lose, and what it was not asked to write over, stays.
func TestConvertLosesNothing(t *testing.T) {
	const comment = "# yaml-language-server: $schema=x\n" + wheelDocument
	quotedHash := strings.Replace(wheelDocument, "Hemligt Namn", "\"Hemligt #1\"", 1)
	files(t, map[string]string{
		"a.yaml": wheelDocument, "commented.yaml": comment, "other.yaml": planDocument, "hash.yaml": quotedHash, "precious.txt": "x",
		"after.yaml": wheelDocument + "---\n# inget\n", "tagged.yaml": strings.Replace(wheelDocument, "Hemligt", "\"a\\/b\" # Hemligt", 1),
		"late.yaml":   wheelDocument + "---\n" + wheelDocument + "x-a: 1 # Hemligt\n",
		"schema.yaml": "$schema: ../wheel.json\n" + wheelDocument, "price.yaml": wheelDocument + "x-a: {$schema: $schema}\n",
	})
	for _, name := range []string{"commented.yaml", "after.yaml", "late.yaml", "schema.yaml"} {
		before := held(t, name)
		for _, args := range [][]string{{"-o", name}, {"-o", "./" + name, "--overwrite"}} {
			got := run(append([]string{"convert", "--to=yaml", name}, args...)...)
			assert.Equal(t, statusFailure, got.status, name)
			assert.Contains(t, got.err, "kommentarer", name)
			assert.Equal(t, before, held(t, name))
		}
		english := run("convert", "--to=yaml", "--lang=en", "-o", name, name)
		assert.Contains(t, english.err, "comments")
		assert.Equal(t, statusClean, run("convert", "--to=yaml", "-o", "new-"+name, name).status, "to another file it may")
	}
	assert.Equal(t, ran{}, run("convert", "--to=yaml", "-o", "hash.yaml", "hash.yaml"), "a # in a text is no comment")
	assert.Equal(t, ran{}, run("convert", "--to=yaml", "-o", "price.yaml", "price.yaml"), "a word further in names no schema")

	got := run("convert", "--to=json", "-o", "other.yaml", "a.yaml")
	assert.Equal(t, statusFailure, got.status)
	assert.Contains(t, got.err, "mabra: other.yaml: filen finns redan")
	assert.Equal(t, planDocument, held(t, "other.yaml"))
	require.Equal(t, ran{}, run("convert", "--to=json", "-o", "other.yaml", "--overwrite", "a.yaml"))
	assert.Contains(t, held(t, "other.yaml"), "{\n")

	if os.Symlink("precious.txt", "link.yaml") == nil {
		got := run("convert", "--to=json", "-o", "link.yaml", "--overwrite", "a.yaml")
		assert.Equal(t, statusFailure, got.status)
		assert.Contains(t, got.err, "länk")
		assert.Equal(t, "x", held(t, "precious.txt"))
	}
}

// Generated plans do not take the place of somebody's settings, plans or key.
func TestExamplesSpareWhatIsThere(t *testing.T) {
	files(t, map[string]string{
		"settings/.mabra.yaml": "apiVersion: mabra/v1\nkind: Config\nlanguage: en\n", "plans/000000.yaml": "x", "key/facit.yaml": "x", "kurs/facit.html": "x", "precious.txt": "x",
	})
	for folder, name := range map[string]string{"settings": ".mabra.yaml", "plans": "000000.yaml", "key": "facit.yaml"} {
		before := held(t, filepath.Join(folder, name))
		got := run("example", "--seed=4", "--flaws=1", "-o", folder)
		assert.Equal(t, statusFailure, got.status, folder)
		assert.Contains(t, got.err, "mabra: "+filepath.Join(folder, name)+": filen finns redan")
		assert.Equal(t, before, held(t, filepath.Join(folder, name)))
		require.Equal(t, ran{}, run("example", "--seed=4", "--flaws=1", "--overwrite", "-o", folder))
		assert.NotEqual(t, before, held(t, filepath.Join(folder, name)))
		assert.Equal(t, ran{}, run("example", "--seed=4", "--flaws=1", "-o", folder), "the same again changes nothing")
	}
	got := run("example", "--course", "--seed=1", "--count=2", "-o", "kurs")
	assert.Equal(t, statusFailure, got.status)
	assert.Equal(t, "x", held(t, "kurs/facit.html"))

	require.NoError(t, os.Mkdir("linked", 0o700))
	if os.Symlink("../precious.txt", "linked/000000.yaml") == nil {
		got := run("example", "--seed=4", "--overwrite", "-o", "linked")
		assert.Equal(t, statusFailure, got.status)
		assert.Contains(t, got.err, "länk")
		assert.Equal(t, "x", held(t, "precious.txt"))
	}
}

// A file of known findings takes the place of another such, of nothing else, and of none where not everything was seen.
func TestABaselineTakesThePlaceOfAnother(t *testing.T) {
	files(t, map[string]string{
		"a.yaml": planWithFindings, "plan.json": `{"apiVersion": "mabra/v1"}`, "list.json": "[]", "notes.txt": "x", "model.yaml": "apiVersion: mabra/v1\nkind: Plann\n",
	})
	for _, name := range []string{"plan.json", "list.json", "notes.txt", "a.yaml"} {
		before := held(t, name)
		got := run("validate", "--write-baseline", name, "a.yaml")
		assert.Equal(t, statusFailure, got.status, name)
		assert.Contains(t, got.err, "mabra: "+name+": filen finns redan och rymmer något annat", name)
		assert.Equal(t, before, held(t, name))
	}
	require.Equal(t, statusClean, run("validate", "--write-baseline", "known.json", "a.yaml").status)
	known := held(t, "known.json")
	require.NoError(t, os.WriteFile("b.yaml", []byte(unknownField), 0o600))
	for _, args := range [][]string{{"none.yaml"}, {"--model=model.yaml"}} {
		got := run(append([]string{"validate", "--write-baseline", "known.json", "b.yaml"}, args...)...)
		assert.Equal(t, statusFailure, got.status, args)
		assert.Contains(t, got.err, "mabra: known.json: filen är kvar som den var", args)
		assert.Equal(t, known, held(t, "known.json"))
	}
	require.Equal(t, statusFindings, run("validate", "--write-baseline", "known.json", "a.yaml", "b.yaml").status)
	assert.NotEqual(t, known, held(t, "known.json"))
}

// Names of files, and names in a municipality's own model, forge no line of a log and command no terminal.
// Pipes among the files of a folder, or for known findings, would have the command wait for ever.
func TestNothingIsWrittenToPipesByTheWay(t *testing.T) {
	files(t, map[string]string{"ok.yaml": wheelDocument, "plans/a.txt": "x"})
	pipes(t, "pipe", "plans/000000.yaml")
	for _, args := range [][]string{{"validate", "--write-baseline=pipe", "ok.yaml"}, {"example", "--overwrite", "-o", "plans"}} {
		got := run(args...)
		assert.Equal(t, statusFailure, got.status, args)
		assert.Contains(t, got.err, "ingen vanlig fil")
	}
	if info, err := os.Stat("/dev/null"); err == nil && info.Mode()&os.ModeDevice != 0 {
		assert.Equal(t, ran{}, run("convert", "--to=json", "-o", "/dev/null", "ok.yaml"))
	}
}

func TestNamesForgeNothing(t *testing.T) {
	const evil = "a\n::error file=x::pwned\x1b[2J\u202e##vso[x.yaml"
	const model = "apiVersion: mabra/v1\nkind: PracticeModel\nname: exempelby\nbase: falun\ntitle: {sv: Exempelby, en: Exempelby}\n" +
		"language: sv\ncountry: se\nsource: påhittad\n" +
		"roles:\n  - {role: named-person, name: {sv: \"a\\n::error::pwned\", en: \"a\\n::error::pwned\"}}\n"
	files(t, map[string]string{"a.yaml": planWithFindings, "model.yaml": model})
	if os.WriteFile(evil, []byte(planWithFindings), 0o600) != nil || os.WriteFile("::stop-commands::x.yaml", []byte(unknownField), 0o600) != nil {
		t.Skip("no such names here")
	}
	for _, args := range [][]string{
		{"validate", "."}, {"validate", "--show-source", evil}, {"validate", evil + "-none"}, {"validate", evil + "*"}, {"validate", "--model=model.yaml", "a.yaml"},
		{"convert", "--to=yaml", evil + "-none"}, {"convert", "--to=yaml", "-o", evil, "a.yaml"}, {"example", "-o", evil + "/x"}, {"validate", "--baseline", evil, "a.yaml"},
		{"validate", "--" + evil, "a.yaml"}, {"validate", "--write-baseline", evil, "a.yaml"}, {"validate", "--write-baseline", evil + "/x", "a.yaml"},
	} {
		got := run(args...)
		assert.NotEmpty(t, got.out+got.err, args)
		for printed := range strings.Lines(got.out + got.err) {
			assert.False(t, strings.HasPrefix(strings.TrimSpace(printed), "::"), printed)
			assert.False(t, strings.ContainsAny(printed, "\x1b\u202e"), printed)
			assert.NotContains(t, printed, "##vso")
		}
	}
	assert.Contains(t, run("validate", "--model=model.yaml", "a.yaml").out, "a\ufffd::error::pwned", "the name is shown")
}
