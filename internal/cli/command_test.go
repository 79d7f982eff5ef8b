package cli

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/schemas"
)

// A ran is what one run of the command gave.
type ran struct {
	status   int
	out, err string
}

// run runs the command in Swedish, with nothing on the standard input.
func run(args ...string) ran { return runWith(Command{}, args...) }

// runWith runs the command with what c does not say filled in.
func runWith(c Command, args ...string) ran {
	var out, err bytes.Buffer
	c.Err = &err
	if c.Out == nil {
		c.Out = &out
	}
	if c.In == nil {
		c.In = strings.NewReader("")
	}
	if c.Env == nil {
		c.Env = func(string) string { return "" }
	}
	c.Today = mabra.MustParseDate("2026-06-30")
	status := c.Run(args)
	return ran{status, out.String(), err.String()}
}

// files writes files into a new folder, which becomes the working folder of the test.
func files(t testing.TB, contents map[string]string) {
	t.Helper()
	folder := t.TempDir()
	for name, content := range contents {
		path := filepath.Join(folder, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	}
	t.Chdir(folder)
}

// Documents to try the command on.
const (
	wheelDocument = "apiVersion: mabra/v1\nkind: Wheel\nid: \"3a4f6f1e-6f0c-4c1e-9d55-0d6a2f1c7b10\"\nchild: Hemligt Namn\nlanguage: sv\ncreated: 2026-03-02\n"
	unknownField  = wheelDocument + "berättelse: Hemlig Berättelse\n"
	newerVersion  = "apiVersion: mabra/v1.1\nkind: Wheel\nid: \"3a4f6f1e-6f0c-4c1e-9d55-0d6a2f1c7b10\"\nchild: Hemligt Namn\nlanguage: sv\ncreated: 2026-03-02\nmood: Hemlig Berättelse\n"
)

func TestUsage(t *testing.T) {
	files(t, map[string]string{"ok.yaml": wheelDocument, "empty/notes.txt": "x"})
	tests := map[string]struct {
		args []string
		says string
	}{
		"no command":               {nil, "inget kommando är angivet"},
		"unknown command":          {[]string{"valdate", "--format", "json", "ok.yaml"}, "okänt kommando valdate; menade du validate?"},
		"unknown command, far":     {[]string{"granskningen"}, "okänt kommando granskningen\n"},
		"help for what is not":     {[]string{"help", "explian"}, "menade du explain?"},
		"unknown flag":             {[]string{"validate", "--fromat=Hemligt", "ok.yaml"}, "okänd flagga --fromat; menade du --format?"},
		"unknown letter":           {[]string{"validate", "-z", "ok.yaml"}, "okänd flagga -z"},
		"unknown flag of a letter": {[]string{"validate", "--z", "ok.yaml"}, "okänd flagga --z"},
		"flags alone":              {[]string{"--vresion"}, "okänd flagga --vresion; menade du --version?"},
		"a letter alone":           {[]string{"-z"}, "okänd flagga -z"},
		"a known flag alone":       {[]string{"--lang=sv"}, "inget kommando är angivet"},
		"version with a word":      {[]string{"version", "Hemligt"}, "kommandot tar bara flaggor"},
		"empty model":              {[]string{"validate", "--model", "", "ok.yaml"}, "skriv --model NAMN"},
		"empty baseline":           {[]string{"validate", "--baseline=", "ok.yaml"}, "skriv --baseline FIL"},
		"empty output":             {[]string{"convert", "--to=json", "-o", "", "ok.yaml"}, "skriv -o, --output FIL"},
		"empty scenario":           {[]string{"example", "--scenario="}, "skriv --scenario NAMN"},
		"flag without value":       {[]string{"validate", "--model"}, "skriv --model NAMN"},
		"flag misspelt":            {[]string{"validate", "--=x"}, "en flagga är felskriven"},
		"wrong format":             {[]string{"validate", "--format=xml", "ok.yaml"}, `flaggan tar inte värdet "xml"; skriv --format text|json`},
		"wrong language":           {[]string{"validate", "--lang=no", "ok.yaml"}, `flaggan tar inte värdet "no"; skriv --lang sv|en`},
		"wrong day":                {[]string{"validate", "--at=igår", "ok.yaml"}, `flaggan tar inte värdet "igår"; skriv --at ÅÅÅÅ-MM-DD`},
		"empty day":                {[]string{"validate", "--at=", "ok.yaml"}, `flaggan tar inte värdet ""; skriv --at ÅÅÅÅ-MM-DD`},
		"wrong severity":           {[]string{"validate", "--fail-on=fel", "ok.yaml"}, `flaggan tar inte värdet "fel"; skriv --fail-on error|warning|info`},
		"wrong yes or no":          {[]string{"validate", "--show-source=ja", "ok.yaml"}, `flaggan tar inte värdet "ja"; skriv --show-source`},
		"no path":                  {[]string{"validate"}, "ange minst en sökväg"},
		"no file for pattern":      {[]string{"validate", "ok.yaml", "**/*.json"}, "ingen fil passar mönstret **/*.json"},
		"pattern in no folder":     {[]string{"validate", "nowhere/*.yaml"}, "ingen fil passar mönstret"},
		"wrong pattern":            {[]string{"validate", "[a"}, "mönstret [a är felskrivet"},
		"folder without document":  {[]string{"validate", "empty"}, "mappen empty innehåller inga dokument"},
		"no rule":                  {[]string{"explain"}, "ange en regel eller ett fält"},
		"rule and all":             {[]string{"explain", "--all", "syntax"}, "ange en regel eller ett fält"},
		"two rules":                {[]string{"explain", "syntax", "encoding"}, "ange en regel eller ett fält"},
		"unknown rule":             {[]string{"explain", "sintax"}, "det finns varken en regel eller ett fält med det namnet; menade du syntax?"},
		"unknown rule, far":        {[]string{"explain", "Hemligt"}, "det finns varken en regel eller ett fält med det namnet"},
		"no format to convert to":  {[]string{"convert", "ok.yaml"}, "ange --to yaml eller --to json"},
		"no file to convert":       {[]string{"convert", "--to", "json"}, "ange en fil"},
		"two files to convert":     {[]string{"convert", "--to", "json", "ok.yaml", "ok.yaml"}, "bara en"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got := run(test.args...)
			assert.Equal(t, statusUsage, got.status)
			assert.Empty(t, got.out)
			assert.Contains(t, got.err, test.says)
			assert.Contains(t, got.err, "--help")
			assert.NotContains(t, got.err, "Hemligt")
			assert.NotRegexp(t, `(?i)\b(unknown|invalid|flag|argument|error:)\b`, got.err)

			english := run(append(test.args, "--lang=en")...)
			if name != "flag without value" && name != "wrong language" {
				assert.Equal(t, statusUsage, english.status)
				assert.NotEqual(t, got.err, english.err)
			}
		})
	}
}

func TestLanguage(t *testing.T) {
	const swedish, english = "dokumentens format", "document format"
	tests := map[string]struct {
		env  map[string]string
		args []string
		says string
	}{
		"nothing set":               {nil, nil, swedish},
		"plain C":                   {map[string]string{"LANG": "C.UTF-8"}, nil, swedish},
		"Swedish":                   {map[string]string{"LANG": "sv_SE.UTF-8"}, nil, swedish},
		"English":                   {map[string]string{"LANG": "en_GB.UTF-8"}, nil, english},
		"another":                   {map[string]string{"LANG": "fi_FI.UTF-8"}, nil, swedish},
		"LC_MESSAGES before LANG":   {map[string]string{"LC_MESSAGES": "en_US", "LANG": "sv_SE"}, nil, english},
		"LC_ALL before LC_MESSAGES": {map[string]string{"LC_ALL": "sv_SE", "LC_MESSAGES": "en_US"}, nil, swedish},
		"LC_ALL empty":              {map[string]string{"LC_ALL": "", "LANG": "en"}, nil, english},
		"flag before environment":   {map[string]string{"LC_ALL": "en_GB"}, []string{"--lang", "sv"}, swedish},
		"flag with equals sign":     {nil, []string{"--lang=en"}, english},
		"the last flag":             {nil, []string{"--lang=sv", "--lang", "en"}, english},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			c := Command{Env: func(name string) string { return test.env[name] }}
			for _, args := range [][]string{append([]string{"version"}, test.args...), append(test.args, "version")} {
				got := runWith(c, args...)
				assert.Equal(t, statusClean, got.status)
				assert.Contains(t, got.out, test.says)
			}
		})
	}
}

func TestHelp(t *testing.T) {
	asked := [][]string{
		{"--help"}, {"help"}, {"validate", "--help"}, {"help", "validate"}, {"explain", "-h"}, {"look", "-h"}, {"new", "-h"}, {"convert", "-h"}, {"draft", "-h"}, {"diff", "-h"}, {"merge", "-h"}, {"mirror", "-h"}, {"statistics", "-h"},
		{"follow-up", "-h"}, {"version", "-h"}, {"help", "-h"},
	}
	for _, args := range asked {
		t.Run(strings.Join(args, " "), func(t *testing.T) {
			swedish, english := run(args...), run(append(args, "--lang", "en")...)
			for _, got := range []ran{swedish, english} {
				assert.Equal(t, statusClean, got.status)
				assert.Empty(t, got.err)
				for _, line := range strings.Split(got.out, "\n") {
					assert.LessOrEqual(t, len([]rune(line)), lineWidth)
				}
			}
			assert.NotRegexp(t, `(?i)usage|flags|available|command|default|\bthe\b|\bfor\b`, swedish.out)
			assert.Contains(t, swedish.out, "Flaggor:")
			assert.NotRegexp(t, `[åäöÅÄÖ]|Flaggor`, english.out)
			assert.Contains(t, english.out, "Usage:")
		})
	}
}

func TestVersion(t *testing.T) {
	assert.Regexp(t, `^mabra \S+\ndokumentens format mabra/v1\ngo1\.\S+\n$`, run("version").out)
	assert.Equal(t, run("version"), run("--version"))
	assert.Equal(t, run("version", "--lang=en"), run("--lang=en", "--version"))
}

func TestVersionForPrograms(t *testing.T) {
	var got build
	decoder := json.NewDecoder(strings.NewReader(run("version", "--json").out))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&got))
	assert.Equal(t, thisBuild(), got)
	assert.Equal(t, []string{runtime.Version(), runtime.GOOS + "/" + runtime.GOARCH, "mabra/v1"}, []string{got.Go, got.Platform, got.Format})
	assert.Subset(t, slices.Collect(maps.Keys(got.Schemas)), []string{"Plan", "Wheel", "Findings"})
	assert.Equal(t, schemas.ID("Plan", schemas.Version), got.Schemas["Plan"])
}

// What is not known of a build is not made up.
func TestBuildsSayWhatIsKnown(t *testing.T) {
	yes, no := true, false
	of := func(modified string) *debug.BuildInfo {
		info := &debug.BuildInfo{Settings: []debug.BuildSetting{{Key: "vcs.revision", Value: "abc"}, {Key: "vcs.modified", Value: modified}}}
		info.Main.Version = "v1.2.3"
		return info
	}
	for name, test := range map[string]struct {
		info            *debug.BuildInfo
		version, commit string
		modified        *bool
	}{
		"nothing":            {nil, "(devel)", "", nil},
		"outside repository": {&debug.BuildInfo{}, "(devel)", "", nil},
		"changed":            {of("true"), "v1.2.3", "abc", &yes},
		"as committed":       {of("false"), "v1.2.3", "abc", &no},
	} {
		got := buildOf(test.info)
		assert.Equal(t, test.version, got.Version, name)
		assert.Equal(t, test.commit, got.Commit, name)
		assert.Equal(t, test.modified, got.Modified, name)
	}
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, os.ErrClosed }

func TestOutputThatCannotBeWritten(t *testing.T) {
	got := runWith(Command{Out: brokenPipe{}}, "version")
	assert.Equal(t, statusFailure, got.status)
	assert.Contains(t, got.err, "resultatet gick inte att skriva")
}
