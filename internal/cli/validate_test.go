package cli

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/report"
	"github.com/mabra-hjulet/mabra/rules"
)

// object is the shape that --format json promises.
type object struct {
	Version   int                `json:"version"`
	Language  string             `json:"language"`
	Findings  []report.Entry     `json:"findings"`
	Unchecked []report.Unchecked `json:"unchecked"`
	Summary   report.Summary     `json:"summary"`
}

func decode(t *testing.T, text string) object {
	t.Helper()
	var got object
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&got))
	assert.False(t, decoder.More(), "more than one object")
	return got
}

func TestExitStatus(t *testing.T) {
	files(t, map[string]string{"ok.yaml": wheelDocument, "bad.yaml": unknownField, "newer.yaml": newerVersion, "folder.yaml/x.txt": ""})
	tests := map[string]struct {
		args   []string
		status int
	}{
		"clean":                     {[]string{"ok.yaml"}, statusClean},
		"clean, strict":             {[]string{"ok.yaml", "--fail-on", "info"}, statusClean},
		"an error":                  {[]string{"bad.yaml"}, statusFindings},
		"an error among others":     {[]string{"bad.yaml", "ok.yaml"}, statusFindings},
		"a warning":                 {[]string{"newer.yaml"}, statusClean},
		"a warning, strict":         {[]string{"newer.yaml", "--fail-on", "warning"}, statusFindings},
		"a warning, very strict":    {[]string{"newer.yaml", "--fail-on", "info"}, statusFindings},
		"wrong usage":               {[]string{"bad.yaml", "--fail-on", "never"}, statusUsage},
		"a file that is not there":  {[]string{"none.yaml"}, statusFailure},
		"the others are checked":    {[]string{"none.yaml", "bad.yaml"}, statusFailure},
		"nothing on standard input": {[]string{"-"}, statusFindings},
	}
	for name, test := range tests {
		for _, format := range report.Formats() {
			t.Run(name+", "+string(format), func(t *testing.T) {
				got := run(append([]string{"validate", "--format", string(format)}, test.args...)...)
				assert.Equal(t, test.status, got.status, got.err)
				if format == "json" && test.status != statusUsage {
					decode(t, got.out)
				}
				if strings.Contains(name, "others") {
					assert.Contains(t, got.out, "unknown-field")
				}
			})
		}
	}
}

func TestPaths(t *testing.T) {
	files(t, map[string]string{
		"a.yaml": unknownField, "b.yml": unknownField, "c.json": "{}", "d.txt": unknownField, ".hidden.yaml": unknownField,
		"below/a.yaml": unknownField, "below/deep/E.YAML": unknownField, ".git/config.yaml": unknownField, "[x].yaml": unknownField,
	})
	folder, err := os.Getwd()
	require.NoError(t, err)
	tests := map[string]struct {
		paths []string
		files []string
	}{
		"file":                {[]string{"b.yml"}, []string{"b.yml"}},
		"sorted":              {[]string{"b.yml", "a.yaml"}, []string{"a.yaml", "b.yml"}},
		"any file by name":    {[]string{"d.txt", ".hidden.yaml"}, []string{".hidden.yaml", "d.txt"}},
		"folder":              {[]string{"."}, []string{"[x].yaml", "a.yaml", "b.yml", "below/a.yaml", "below/deep/E.YAML", "c.json"}},
		"folder by name":      {[]string{"below/"}, []string{"below/a.yaml", "below/deep/E.YAML"}},
		"hidden by name":      {[]string{".git"}, []string{".git/config.yaml"}},
		"pattern":             {[]string{"**/a.yaml"}, []string{"a.yaml", "below/a.yaml"}},
		"pattern, files only": {[]string{"be*/**"}, []string{"below/a.yaml", "below/deep/E.YAML"}},
		"pattern, not hidden": {[]string{"**/*.yaml"}, []string{"[x].yaml", "a.yaml", "below/a.yaml"}},
		"alternatives":        {[]string{"{a,b}.y*"}, []string{"a.yaml", "b.yml"}},
		"a name like pattern": {[]string{"[x].yaml"}, []string{"[x].yaml"}},
		"once":                {[]string{"a.yaml", "./a.yaml", "below/../a.yaml", folder + "/a.yaml", "?.yaml"}, []string{"a.yaml"}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got := run(append([]string{"validate", "--format=json"}, test.paths...)...)
			result := decode(t, got.out)
			var named []string
			for _, f := range result.Findings {
				named = append(named, f.File)
			}
			assert.Equal(t, test.files, slices.Compact(named))
			assert.Equal(t, len(test.files), result.Summary.Files)
		})
	}
}

func TestLinkedFolder(t *testing.T) {
	files(t, map[string]string{"real/a.yaml": unknownField})
	if err := os.Symlink("real", "link"); err != nil {
		t.Skip("no links here")
	}
	assert.Contains(t, run("validate", "link").out, "link/a.yaml:")
}

func TestStandardInput(t *testing.T) {
	got := runWith(Command{In: strings.NewReader(unknownField)}, "validate", "-", "-")
	assert.Equal(t, statusFindings, got.status)
	assert.Equal(t, 1, strings.Count(got.out, "\n"), got.out)
	assert.True(t, strings.HasPrefix(got.out, "-:7:1: fel: okänt fält"), got.out)
	assert.Equal(t, "1 fil, 1 dokument: 1 fel\n", got.err)
}

func TestManyFilesInOrder(t *testing.T) {
	contents := map[string]string{}
	var names []string
	for i := range 60 {
		name := fmt.Sprintf("plan-%03d.yaml", i)
		contents[name], names = strings.Repeat("# a comment\n", i%7*500)+unknownField, append(names, name)
	}
	files(t, contents)
	got := run("validate", ".")
	var found []string
	for line := range strings.Lines(got.out) {
		name, _, _ := strings.Cut(line, ":")
		found = append(found, name)
	}
	assert.True(t, slices.Equal(names, found), "not one line for each file, in order")
	assert.Equal(t, "60 filer, 60 dokument: 60 fel\n     60 fel: Okänt fält [unknown-field]\n", got.err)

	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	assert.Equal(t, got, run("validate", "."), "not the same on one core")
}

func TestJSON(t *testing.T) {
	files(t, map[string]string{"bad.yaml": unknownField, "newer.yaml": newerVersion, "ok.yaml": wheelDocument})
	got := run("validate", "--format=json", "--lang=en", "bad.yaml")
	assert.Empty(t, got.err)
	result := decode(t, got.out)
	assert.Equal(t, report.Summary{Files: 1, Documents: 1, Errors: 1}, result.Summary)
	require.Len(t, result.Findings, 1)
	assert.Contains(t, result.Findings[0].Message, "unknown field")
	result.Findings[0].Message = ""
	start := strings.Index(unknownField, "\n"+strings.Split(unknownField, "\n")[6]) + 1
	place := report.Place{Line: 7, Column: 1, EndLine: 7, EndColumn: 11, StartByte: start, EndByte: start + 11} // one letter is no ASCII
	rule := rules.UnknownField
	assert.Equal(t, report.Entry{
		File: "bad.yaml", Place: place, Rule: "unknown-field", Severity: "error", Origin: "structure", Title: rule.Title.En,
		Mend: rule.Mend.En, Source: "the document format, version 1", Page: "docs/rules/en/unknown-field.md", Related: []report.Related{},
	}, result.Findings[0])

	all := decode(t, run("validate", "--format=json", ".").out)
	assert.Equal(t, report.Summary{Files: 3, Documents: 3, Errors: 1, Warnings: 2}, all.Summary)
	assert.Equal(t, `{"version":1,"language":"sv","findings":[],`+
		`"unchecked":[],"summary":{"files":1,"documents":1,"errors":0,"warnings":0,"infos":0,"partial":false}}`+"\n",
		run("validate", "--format=json", "ok.yaml").out)
}

// What could not be read is said in the output, and not only by the exit status.
func TestJSONSaysThatSomethingWasNotRead(t *testing.T) {
	files(t, map[string]string{"ok.yaml": wheelDocument})
	got := run("validate", "--format=json", "none.yaml", "ok.yaml")
	assert.Equal(t, statusFailure, got.status)
	result := decode(t, got.out)
	assert.Equal(t, report.Summary{Files: 1, Documents: 1, Partial: true}, result.Summary)
	assert.Equal(t, []report.Unchecked{{File: "none.yaml", Reason: "filen finns inte"}}, result.Unchecked)
	assert.Equal(t, report.Version, result.Version)
}

// A file that cannot be read keeps nobody from checking the others that a pattern fits.
func TestAPatternThatLeadsAstray(t *testing.T) {
	files(t, map[string]string{"a.yaml": unknownField, "below/b.yaml": unknownField})
	if err := os.Symlink(".", "below/loop"); err != nil {
		t.Skip("no links here")
	}
	got := run("validate", "--format=json", "**/*.yaml")
	assert.Equal(t, statusFailure, got.status)
	result := decode(t, got.out)
	assert.Equal(t, report.Summary{Files: 2, Documents: 2, Errors: 2, Partial: true}, result.Summary)
	assert.Equal(t, "**/*.yaml", result.Unchecked[0].File)
	assert.NotContains(t, run("validate", "none.yaml").err, "inga fel", "nobody has looked")
}

func TestSummary(t *testing.T) {
	files(t, map[string]string{"ok.yaml": wheelDocument, "newer.yaml": newerVersion, "two.yaml": wheelDocument + "---\n" + unknownField})
	for args, want := range map[string]string{
		"ok.yaml":          "1 fil, 1 dokument: inga fel\n",
		"newer.yaml":       "1 fil, 1 dokument: inga fel, 2 varningar\n",
		"two.yaml ok.yaml": "2 filer, 3 dokument: 1 fel\n      1 fel: Okänt fält [unknown-field]\n",
		"two.yaml newer.yaml": "2 filer, 3 dokument: 1 fel, 2 varningar\n      1 fel: Okänt fält [unknown-field]\n" +
			"      1 varning: Okänt fält [unknown-field]\n      1 varning: Okänd version [unsupported-version]\n",
		"--quiet two.yaml newer.yaml": "",
		"none.yaml ok.yaml":           "mabra: none.yaml: filen finns inte\n1 fil, 1 dokument: inga fel; allt gick inte att läsa\n",
		"--lang=en ok.yaml":           "1 file, 1 document: no errors\n",
		"--lang=en none.yaml":         "mabra: none.yaml: the file does not exist\n0 files, 0 documents; not everything could be read\n",
		"--lang=en two.yaml two.yaml": "1 file, 2 documents: 1 error\n",
	} {
		assert.Equal(t, want, run(append([]string{"validate"}, strings.Fields(args)...)...).err, args)
	}
}

func TestShowSource(t *testing.T) {
	files(t, map[string]string{"bad.yaml": unknownField, "newer.yaml": newerVersion})
	for _, format := range []string{"text", "json"} {
		hidden := run("validate", "--format", format, ".")
		assert.NotRegexp(t, "(?i)hemlig|berättelse|mood", hidden.out+hidden.err)
	}
	shown := run("validate", "--show-source", "bad.yaml")
	lines := strings.Split(shown.out, "\n")
	require.Len(t, lines, 4)
	assert.Equal(t, "    berättelse: Hemlig Berättelse", lines[1])
	assert.Equal(t, "    ^~~~~~~~~~", lines[2])
}

// panics is an input that brings down whoever reads it.
type panics struct{}

func (panics) Read([]byte) (int, error) { panic("Hemligt Namn") }

func TestPanic(t *testing.T) {
	files(t, map[string]string{"bad.yaml": unknownField})
	for _, args := range [][]string{{"validate", "-", "bad.yaml"}, {"convert", "--to=yaml", "-"}} {
		got := runWith(Command{In: panics{}}, args...)
		assert.Equal(t, statusFailure, got.status)
		assert.Contains(t, got.err, "mabra: -: felet ligger i programmet")
		assert.NotContains(t, got.out+got.err, "Hemligt")
		assert.Equal(t, args[0] == "validate", strings.Contains(got.out, "bad.yaml:7:1"))
	}
}

// endless is an input without end.
type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }

func TestTooLarge(t *testing.T) {
	files(t, nil)
	require.NoError(t, os.WriteFile("large.yaml", nil, 0o600))
	require.NoError(t, os.Truncate("large.yaml", largestFile+1))
	for _, path := range []string{"large.yaml", "-"} {
		got := runWith(Command{In: endless{}}, "validate", path)
		assert.Equal(t, statusFindings, got.status)
		assert.Equal(t, path+":1:1: fel: filen är för stor: högst 67108864 byte tas emot [too-large]\n", got.out)
	}
}

func TestDayAndModel(t *testing.T) {
	files(t, map[string]string{"ok.yaml": wheelDocument})
	assert.Equal(t, statusClean, run("validate", "--model", "falun", "ok.yaml").status)
	got := run("validate", "--at", "2026-01-01", "ok.yaml")
	assert.Equal(t, statusFindings, got.status)
	assert.Contains(t, got.out, "[date-in-future]")
}
