package cli

import (
	"encoding/json"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/examples"
)

// exampleFiles writes the examples into a new folder, which becomes the working folder of the test.
func exampleFiles(t *testing.T) {
	t.Helper()
	contents := map[string]string{}
	names, err := fs.Glob(examples.FS, "*.yaml")
	require.NoError(t, err)
	for _, name := range names {
		text, err := fs.ReadFile(examples.FS, name)
		require.NoError(t, err)
		contents[name] = string(text)
	}
	files(t, contents)
}

func TestLook(t *testing.T) {
	exampleFiles(t)
	swedish, english := run("look", "--lang=sv", "wheel.yaml"), run("look", "--lang=en", "wheel.yaml")
	require.Equal(t, statusClean, swedish.status, swedish.err)
	assert.Contains(t, swedish.out, "\nJämfört med förra gången: barnet (noor), 2026-01-20 och 2026-05-12\n")
	assert.Contains(t, english.out, "\nCompared with the time before: the child (noor), 2026-01-20 and 2026-05-12\n")
	text, err := os.ReadFile("wheel.yaml")
	require.NoError(t, err)
	assert.Equal(t, swedish, runWith(Command{In: strings.NewReader(string(text))}, "look", "--lang=sv", "-"))

	t.Run("several, each for itself, in the order they are named", func(t *testing.T) {
		got := run("look", "--lang=en", "--format=json", "triangle.yaml", "wheel.yaml", "falun-barnets-plan.yaml")
		require.Equal(t, statusClean, got.status, got.err)
		var book struct {
			Version   int
			Documents []struct{ File, Kind string }
		}
		require.NoError(t, json.Unmarshal([]byte(got.out), &book))
		assert.Equal(t, 1, book.Version)
		require.Len(t, book.Documents, 3)
		assert.Equal(t, "triangle.yaml", book.Documents[0].File)
		assert.Equal(t, "Wheel", book.Documents[1].Kind)
		assert.Equal(t, "Plan", book.Documents[2].Kind)
	})
	t.Run("to a file", func(t *testing.T) {
		require.Equal(t, ran{}, run("look", "--lang=sv", "-o", "out.txt", "wheel.yaml"))
		info, err := os.Stat("out.txt")
		require.NoError(t, err)
		assert.Zero(t, info.Mode().Perm()&0o077, "for its owner only")
		got := run("look", "--lang=en", "-o", "out.txt", "wheel.yaml")
		assert.Equal(t, statusFailure, got.status)
		assert.Contains(t, got.err, "--overwrite")
		require.Equal(t, ran{}, run("look", "--lang=en", "--overwrite", "-o", "out.txt", "wheel.yaml"))
		text, err := os.ReadFile("out.txt")
		require.NoError(t, err)
		assert.Equal(t, english.out, string(text))
	})
	t.Run("a wheel of one's own, by the settings", func(t *testing.T) {
		require.NoError(t, os.WriteFile(".mabra.yaml", []byte(configHead+"models: [wheel-model.yaml]\n"), 0o600))
		require.Equal(t, statusClean, run("convert", "--wheel=exempelkommunen", "-o", "own.yaml", "wheel.yaml").status)
		assert.Contains(t, run("look", "--lang=sv", "own.yaml").out, "Exempelkommunens välmåendehjul")
		require.NoError(t, os.Remove(".mabra.yaml"))
	})
}

// What cannot be shown is told, with no word of it, and the rest is shown.
func TestLookLeavesOutNothingInSilence(t *testing.T) {
	bare := strings.Replace(strings.Replace(wheelDocument, "Wheel", "Plan", 1), "child: Hemligt Namn", "child: {name: Hemligt Namn}", 1) +
		"revision: 1\nstatus: draft\nform: own\n"
	files(t, map[string]string{
		"a.yaml": wheelDocument, "bad.yaml": unknownField, "bare.yaml": bare, "model.yaml": "apiVersion: mabra/v1\nkind: WheelModel\n",
	})
	for name, test := range map[string]struct {
		args   []string
		status int
		says   string
	}{
		"not read in full":    {[]string{"bad.yaml", "a.yaml"}, statusFindings, "bad.yaml: går inte att läsa helt"},
		"no assessment":       {[]string{"bare.yaml"}, statusFindings, "bare.yaml: har inget hjul"},
		"no document of ours": {[]string{"model.yaml"}, statusFindings, "model.yaml: "},
		"no file":             {[]string{"none.yaml", "a.yaml"}, statusFailure, "none.yaml: filen finns inte"},
		"a folder":            {[]string{"."}, statusFailure, "är en mapp"},
		"nothing named":       {nil, statusUsage, "ange minst en fil"},
		"another format":      {[]string{"--format=sarf", "a.yaml"}, statusUsage, "skriv --format text|json"},
	} {
		got := run(append([]string{"look"}, test.args...)...)
		assert.Equal(t, test.status, got.status, name)
		assert.Contains(t, got.err, test.says, name)
		assert.NotContains(t, got.err, "Hemlig", name)
		if len(test.args) > 1 && test.args[1] == "a.yaml" && test.status != statusUsage {
			assert.Contains(t, got.out, "Hjulet", name)
		} else {
			assert.Empty(t, got.out, name)
		}
	}
}

// Settings that cannot be read are never taken for none: a wheel of one's own would be an unknown one.
func TestUnreadSettingsAndWheels(t *testing.T) {
	exampleFiles(t)
	require.NoError(t, os.WriteFile(".mabra.yaml", []byte(configHead+"models: [none.yaml]\n"), 0o600))
	for _, args := range [][]string{
		{"look", "--lang=sv", "wheel.yaml"}, {"convert", "--wheel=falun", "--lang=sv", "-o", "moved.yaml", "wheel.yaml"},
		{"new", "wheel", "--voice=child", "--lang=sv", "-o", "moved.yaml"},
	} {
		got := run(args...)
		assert.Equal(t, statusFailure, got.status, args)
		assert.Equal(t, "mabra: none.yaml: filen finns inte\n", got.err, args)
	}
	assert.NoFileExists(t, "moved.yaml")
}

func TestConvertWheel(t *testing.T) {
	exampleFiles(t)
	before := run("convert", "--to=yaml", "wheel.yaml").out
	for _, model := range []string{"falun", "girfec", "kronoberg", "none", "wheel-model.yaml"} {
		moved := run("convert", "--wheel", model, "wheel.yaml")
		require.Equal(t, statusClean, moved.status, "%s: %s", model, moved.err)
		assert.NotContains(t, moved.out, "model: behovskompassen\n    date", model)
		if model == "wheel-model.yaml" {
			continue // the way back knows it by settings alone
		}
		back := runWith(Command{In: strings.NewReader(moved.out)}, "convert", "--wheel=behovskompassen", "-")
		assert.Equal(t, before, back.out, "%s: nothing is lost", model)
	}
	t.Run("in a plan", func(t *testing.T) {
		moved := run("convert", "--wheel=girfec", "falun-barnets-plan.yaml")
		require.Equal(t, statusClean, moved.status, moved.err)
		back := runWith(Command{In: strings.NewReader(moved.out)}, "convert", "--wheel=falun", "-")
		assert.Equal(t, run("convert", "--to=yaml", "falun-barnets-plan.yaml").out, back.out)
	})
	t.Run("what has no counterpart is told by its place", func(t *testing.T) {
		require.NoError(t, os.WriteFile("hope.yaml", []byte("apiVersion: mabra/v1\nkind: WheelModel\nname: hoppet\n"+
			"title: Hopp\nlanguage: sv\nsource: påhittat\nareas: [{id: hopp, label: Hopp}]\n"), 0o600))
		require.NoError(t, os.WriteFile(".mabra.yaml", []byte(configHead+"models: [hope.yaml]\n"), 0o600))
		require.NoError(t, os.WriteFile("w.yaml", []byte(wheelDocument+"readings:\n  - {model: hoppet, date: 2026-03-02, voice: child, "+
			"indicators: [{area: hopp, worries: [Hemligt]}]}\n"), 0o600))
		got := run("convert", "--wheel=falun", "w.yaml")
		assert.Equal(t, statusClean, got.status)
		assert.Contains(t, got.out, "Hemligt")
		assert.Equal(t, "mabra: w.yaml: readings[0].indicators[0] har ingen motsvarighet i det andra hjulet och står kvar som det sades\n", got.err)
		require.NoError(t, os.Remove(".mabra.yaml"))
	})
	for name, says := range map[string]string{"triangle.yaml": "inga samtal om hjulet", "wheel.yaml": "varken en modell"} {
		got := run("convert", "--wheel="+map[bool]string{true: "falnu", false: "falun"}[name == "wheel.yaml"], name)
		assert.Equal(t, statusUsage, got.status, name)
		assert.Contains(t, got.err, says, name)
		assert.Empty(t, got.out, name)
	}
}

func TestNewWheel(t *testing.T) {
	exampleFiles(t)
	id := func() uuid.UUID { return uuid.MustParse("3a4f6f1e-6f0c-4c1e-9d55-0d6a2f1c7b10") }
	got := runWith(Command{ID: id}, "new", "wheel", "--model=falun", "--voice=child", "--by=noor", "--lang=sv")
	assert.Equal(t, ran{out: got.out}, got)
	for _, part := range []string{"id: \"3a4f6f1e-6f0c-4c1e-9d55-0d6a2f1c7b10\"\n", "voice: child\n", "# Utvecklas\n      - indicator: achieving\n"} {
		assert.Contains(t, got.out, part)
	}
	asJSON := runWith(Command{ID: id}, "new", "wheel", "--model=falun", "--voice=child", "--by=noor", "--lang=sv", "--to=json")
	assert.Equal(t, asJSON.out, runWith(Command{In: strings.NewReader(got.out)}, "convert", "--to=json", "-").out, "the same, without comments")
	assert.NotEqual(t, run("new", "wheel", "--voice=child").out, run("new", "wheel", "--voice=child").out, "each has an id of its own")

	require.Equal(t, ran{}, run("new", "wheel", "--voice=guardian", "--model=wheel-model.yaml", "--at=2026-05-01", "-o", "new.yaml"))
	checked := run("validate", "--fail-on=error", "new.yaml")
	assert.Equal(t, statusClean, checked.status, checked.out)
	assert.Equal(t, statusFailure, run("new", "wheel", "--voice=guardian", "-o", "new.yaml").status, "not over what is there")
	for says, args := range map[string][]string{
		"ange vad som ska börjas":    {"new", "--voice=child"},
		"menade du wheel?":           {"new", "wheal", "--voice=child"},
		"ange vems bild det är":      {"new", "wheel"},
		"child|guardian":             {"new", "wheel", "--voice=chld"},
		"varken en modell av hjulet": {"new", "wheel", "--voice=child", "--model=falnu"},
	} {
		got := run(args...)
		assert.Equal(t, statusUsage, got.status, says)
		assert.Contains(t, got.err, says)
		assert.NotContains(t, got.err, "Hemligt")
	}
}
