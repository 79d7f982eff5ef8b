package cli

import (
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const configHead = "apiVersion: mabra/v1\nkind: Config\n"

// inTime runs the command, and fails the test where it does not come to an end.
func inTime(t *testing.T, args ...string) ran {
	t.Helper()
	done := make(chan ran, 1)
	go func() { done <- run(args...) }()
	select {
	case got := <-done:
		return got
	case <-time.After(time.Minute):
		require.Fail(t, "the command hangs", args)
		return ran{}
	}
}

// Whatever stands where settings should, or where a file is named: it is read, or said to be unread, and never waited for.
func TestWhatIsNoOrdinaryFileIsSaid(t *testing.T) {
	files(t, map[string]string{
		"a.yaml": wheelDocument, "folder/x": "", "fifo/b.yaml": wheelDocument, "zero/b.yaml": wheelDocument,
		"link/b.yaml": wheelDocument, "large/b.yaml": wheelDocument,
		"large/.mabra.yaml": configHead + strings.Repeat("# stor\n", 1<<20/7+1),
		"model/b.yaml":      wheelDocument, "model/.mabra.yaml": configHead + "model: pipe.yaml\n",
		"models/b.yaml": wheelDocument, "models/.mabra.yaml": configHead + "models: [../pipe]\n",
		"walked/b.yaml": wheelDocument,
	})
	pipes(t, "pipe", "fifo/.mabra.yaml", "model/pipe.yaml", "walked/x.yaml")
	require.NoError(t, os.Symlink("/dev/zero", "zero/.mabra.yaml"))
	require.NoError(t, os.Symlink("nowhere", "link/.mabra.yaml"))
	const notOrdinary = "är ingen vanlig fil"
	for name, test := range map[string]struct {
		args []string
		said string
	}{
		"settings, a pipe":               {[]string{"validate", "fifo"}, "fifo/.mabra.yaml: " + notOrdinary},
		"settings, a device":             {[]string{"validate", "zero"}, "zero/.mabra.yaml: " + notOrdinary},
		"settings, a link to nothing":    {[]string{"validate", "link"}, "link/.mabra.yaml: filen finns inte"},
		"settings, larger than they are": {[]string{"validate", "large"}, "large/.mabra.yaml: är större än"},
		"a model of settings":            {[]string{"validate", "model/b.yaml"}, "model/pipe.yaml: " + notOrdinary},
		"models of settings":             {[]string{"validate", "models"}, "pipe: " + notOrdinary},
		"a document, a pipe":             {[]string{"validate", "pipe"}, "pipe: " + notOrdinary},
		"a document, a device":           {[]string{"validate", "/dev/zero"}, "/dev/zero: " + notOrdinary},
		"a pipe in a folder":             {[]string{"validate", "walked"}, "walked/x.yaml: " + notOrdinary},
		"known findings, a pipe":         {[]string{"validate", "--baseline", "pipe", "a.yaml"}, "pipe: " + notOrdinary},
		"known findings, a device":       {[]string{"validate", "--baseline", "/dev/zero", "a.yaml"}, "/dev/zero: " + notOrdinary},
		"known findings, a folder":       {[]string{"validate", "--baseline", "folder", "a.yaml"}, "folder: är en mapp"},
		"--model, a pipe":                {[]string{"validate", "--model", "pipe", "a.yaml"}, "går inte att läsa: " + notOrdinary},
		"--model, a folder":              {[]string{"validate", "--model", ".", "a.yaml"}, "går inte att läsa: är en mapp"},
		"to convert, a pipe":             {[]string{"convert", "--to=json", "pipe"}, "pipe: " + notOrdinary},
		"to convert, a folder":           {[]string{"convert", "--to=json", "folder"}, "folder: är en mapp"},
	} {
		got := inTime(t, test.args...)
		assert.Equal(t, statusFailure, got.status, name)
		assert.Contains(t, got.err, test.said, name)
		assert.Equal(t, 1, strings.Count(got.err, "mabra: "), "%s: once\n%s", name, got.err)
	}
	t.Chdir("fifo")
	got := inTime(t, "version")
	assert.Equal(t, statusClean, got.status)
	assert.Contains(t, got.err, "mabra: .mabra.yaml: "+notOrdinary, "where only the language goes by them, too")
	assert.Empty(t, inTime(t, "version", "--lang=sv").err, "nothing goes by them")
}

func TestUnreadableSettings(t *testing.T) {
	files(t, map[string]string{"a.yaml": wheelDocument, ".mabra.yaml": configHead})
	require.NoError(t, os.Chmod(".mabra.yaml", 0))
	if _, err := os.ReadFile(".mabra.yaml"); err == nil {
		t.Skip("whoever runs this may read everything")
	}
	got := run("validate", "a.yaml")
	assert.Equal(t, statusFailure, got.status)
	assert.Contains(t, got.err, ".mabra.yaml: behörighet att läsa saknas")
}

func TestSettingsUnderAnotherName(t *testing.T) {
	for _, name := range []string{".mabra.yml", ".mabra.json", ".MABRA.yaml", ".mabra.yaml.txt"} {
		files(t, map[string]string{"sub/deep/a.yaml": wheelDocument, "sub/b.yaml": wheelDocument, "sub/" + name: configHead})
		got := run("validate", "--format=json", ".")
		assert.Equal(t, []string{"sub/" + name + " warning setting-not-taken"}, about(t, got), name)
		assert.Contains(t, got.out, "menade du .mabra.yaml?", name)
	}
	files(t, map[string]string{"sub/a.yaml": wheelDocument, "sub/.mabra.yml": configHead, "sub/.mabra.yaml": configHead + "language: en\n"})
	got := run("validate", "sub")
	assert.Contains(t, got.out, "sub/.mabra.yml:1:1: warning: ", "beside the right one, too")
}

func TestPatternsThatLeaveOutNothing(t *testing.T) {
	files(t, map[string]string{
		"a.yaml": wheelDocument, "old/b.yaml": wheelDocument, "draft/c.yaml": wheelDocument, "sub/d.yaml": wheelDocument,
		".mabra.yaml": configHead + "exclude: [old, ./draft/, nosuch/**, 'sub/[', '!sub/**', ../x]\n",
	})
	got := run("validate", "--format=json", ".")
	var said []string
	for _, f := range decode(t, got.out).Findings {
		said = append(said, f.Severity+" "+f.Path)
	}
	assert.ElementsMatch(t, []string{"info exclude[2]", "warning exclude[3]", "warning exclude[4]", "warning exclude[5]"}, said)
	for _, part := range []string{"a.yaml", "sub"} {
		assert.NotContains(t, run("validate", part).out, "exclude[2]", "nobody looked at the whole folder")
	}
}

func TestLanguageOfAFolder(t *testing.T) {
	files(t, map[string]string{
		"top.yaml": unknownField, "sub/a.yaml": unknownField, "sub/deep/b.yaml": unknownField, "sub/.mabra.yaml": configHead + "language: en\n",
	})
	for _, path := range []string{"sub", "sub/a.yaml", "sub/deep", "sub/deep/*.yaml"} {
		got := run("validate", path)
		assert.NotContains(t, got.out, "fel: ", path)
		assert.Contains(t, got.out, "error: ", path)
		assert.Contains(t, got.err, " error", path)
	}
	got := run("validate", ".")
	assert.Contains(t, got.out, "top.yaml:7:1: fel: ")
	assert.Contains(t, got.out, "sub/deep/b.yaml:7:1: error: ")
	assert.Contains(t, got.err, "3 fel", "of all of them, as where one stands")
	assert.NotContains(t, run("validate", "--lang=sv", "sub").out, "error: ", "what is asked for goes first")
	assert.Contains(t, run("convert", "--to=json", "sub/a.yaml").err, "nothing is written")
	t.Chdir("sub/deep")
	assert.Contains(t, run("validate", ".").out, "error: ", "from inside")
	assert.Contains(t, run("version").out, "format")
}

// Nothing checked is never "no errors".
func TestNothingChecked(t *testing.T) {
	known := `{"known":[{"file":"a.yaml","rule":"unknown-field","path":"","count":1}]}`
	files(t, map[string]string{
		"all/a.yaml": unknownField, "all/.mabra.yaml": configHead + "exclude: ['**']\n", "own/known.json": known,
		"mixed/known.json": known, "mixed/a.yaml": wheelDocument, "foreign/package.json": `{"name": "x"}`,
	})
	for name, test := range map[string]struct {
		args []string
		said string
	}{
		"all left out":       {[]string{"all"}, "inget är granskat: inställningarna utelämnar alla filer"},
		"all the command's":  {[]string{"own"}, "inget är granskat: inget dokument fanns"},
		"all others'":        {[]string{"--skip-foreign", "foreign"}, "inget är granskat: inget dokument fanns"},
		"one of the command": {[]string{"own/known.json"}, "inget är granskat: inget dokument fanns"},
	} {
		got := run(append([]string{"validate"}, test.args...)...)
		assert.Equal(t, statusUsage, got.status, name)
		assert.Contains(t, got.err, test.said, name)
		assert.NotContains(t, got.err, "inga fel", name)
		assert.Empty(t, got.out, name)

		got = run(append([]string{"validate", "--format=json"}, test.args...)...)
		assert.Equal(t, statusUsage, got.status, name)
		assert.Zero(t, decode(t, got.out).Summary.Documents, name)
	}
	assert.Equal(t, statusClean, run("validate", "mixed").status)

	for _, path := range []string{"all/a.yaml", "./all/../all/a.yaml"} {
		got := run("validate", path)
		assert.Equal(t, statusFindings, got.status, "a file that is named outright is checked")
		assert.Contains(t, got.err, "1 fil, 1 dokument: 1 fel")
	}
	t.Chdir("all")
	got := runWith(Command{In: strings.NewReader(unknownField)}, "validate", "-")
	assert.Equal(t, statusFindings, got.status, "what is handed in is checked")
	assert.Equal(t, statusUsage, run("validate", "").status)
}

func TestTheCommandLeavesItsOwnFilesAlone(t *testing.T) {
	files(t, map[string]string{"a.yaml": unknownField, "plan.json": `{"known": [{"rule": "x"}], "kind": "Plan"}`})
	require.Equal(t, statusFindings, run("validate", "--write-baseline=known.json", "a.yaml").status)
	require.Equal(t, statusClean, run("example", "--count=2", "--flaws=1", "-o", "made").status)
	require.NoError(t, os.Remove("made/.mabra.yaml"))
	require.FileExists(t, "made/facit.yaml")
	got := about(t, run("validate", "--format=json", "."))
	joined := strings.Join(got, "\n")
	assert.NotContains(t, joined, "known.json")
	assert.NotContains(t, joined, "facit.yaml")
	assert.Contains(t, joined, "plan.json error ", "a document that happens to have the field is none of them")
}

func TestForeignFiles(t *testing.T) {
	others := map[string]string{
		"compose.yml":  "services:\n  web:\n    image: nginx\n",
		"package.json": `{"name": "x", "version": "1.0.0"}`,
		"deploy.yaml":  "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x}\n",
		"broken.yaml":  "a: [1\n",
	}
	ours := map[string]string{
		"plan.yaml":     unknownField,
		"no-kind.yaml":  "apiVersion: mabra/v1\nid: x\n",
		"no-api.yaml":   "kind: Plan\nid: x\n",
		"headless.yaml": "child: {name: Påhittat}\nneeds: []\n",
		"capital.yaml":  "apiversion: Mabra/v1\n",
		"one-line.json": `{"a": 1, "kind":"Wheel"}`,
		"cut.yaml":      "apiVersion: mabra/v1\nkind: [\n",
		"empty.yaml":    "",
		"utf-16.yaml":   "a\x00:\x00 \x00b\x00",
	}
	contents := map[string]string{"settings/.mabra.yaml": configHead + "skipForeign: true\n"}
	for _, folder := range []string{"flag/", "settings/"} {
		for name, text := range others {
			contents[folder+name] = text
		}
		for name, text := range ours {
			contents[folder+name] = text
		}
	}
	files(t, contents)
	for folder, args := range map[string][]string{"flag": {"--skip-foreign"}, "settings": nil} {
		got := run(append([]string{"validate", "--format=json", folder}, args...)...)
		var told []string
		for _, f := range decode(t, got.out).Findings {
			told = append(told, strings.TrimPrefix(f.File, folder+"/"))
		}
		slices.Sort(told)
		for name := range ours {
			assert.Contains(t, told, name, folder)
		}
		for name := range others {
			assert.NotContains(t, told, name, folder)
		}
		assert.Contains(t, got.err, "hoppade över filer som inte är formatets dokument: 4", folder)
	}
	assert.Contains(t, run("validate", "flag").out, "compose.yml", "unasked, nothing is let be")
}

func TestLinksToFolders(t *testing.T) {
	files(t, map[string]string{"in/a.yaml": unknownField, "in/sub/b.yaml": unknownField, "real/c.yaml": unknownField})
	if os.Symlink("../real", "in/link") != nil {
		t.Skip("no links here")
	}
	require.NoError(t, os.Symlink("sub", "in/same"))
	require.NoError(t, os.Symlink("..", "in/sub/up"))
	require.NoError(t, os.Symlink("../in", "real/back"))
	var told []string
	for _, f := range decode(t, inTime(t, "validate", "--format=json", "in").out).Findings {
		told = append(told, f.File)
	}
	assert.Equal(t, []string{"in/a.yaml", "in/link/c.yaml", "in/sub/b.yaml"}, told)
}

func TestAFileCalledLikeTheStandardInput(t *testing.T) {
	files(t, map[string]string{"-": unknownField})
	got := run("validate", "./-")
	assert.Contains(t, got.out, "./-:7:1: ")
	both := runWith(Command{In: strings.NewReader(unknownField)}, "validate", "./-", "-")
	assert.Contains(t, both.err, "2 filer")
}

func TestNumbersAreDecimal(t *testing.T) {
	t.Parallel()
	same := func(a, b []string) {
		t.Helper()
		first, second := run(append([]string{"example"}, a...)...), run(append([]string{"example"}, b...)...)
		assert.Equal(t, statusClean, first.status, a)
		assert.Equal(t, first.out, second.out, a)
	}
	same([]string{"--first=000010"}, []string{"--first=10"})
	same([]string{"--first=000009"}, []string{"--first=9"})
	same([]string{"--seed=010"}, []string{"--seed=10"})
	same([]string{"--count=010"}, []string{"--count=10"})
	for _, args := range [][]string{
		{"--count=0"}, {"--count=-1"}, {"--count=0x10"}, {"--count=1e2"}, {"--revisions=0"}, {"--first=0b1"}, {"--seed=-1"},
		{"--first=9223372036854775807", "--count=2"},
	} {
		got := run(append([]string{"example"}, args...)...)
		assert.Equal(t, statusUsage, got.status, args)
		assert.Empty(t, got.out, args)
	}
}
