package report_test

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/report"
)

var aRule = &mabra.Rule{
	ID: "a-rule", Severity: mabra.Error, Origin: mabra.OriginLaw,
	Title: mabra.Text{Sv: "en regel", En: "a rule"}, Mend: mabra.Text{Sv: "gör om", En: "do it again"}, Source: mabra.Text{Sv: "en lag", En: "a law"},
	Messages: []mabra.Variant{{Text: mabra.Text{Sv: "skriv <b> & c", En: "write <b> & c"}}},
}

// found gives two findings about one file.
func found(file string) mabra.Findings {
	first := aRule.At(file, mabra.Position{Line: 2, Column: 4})
	first.End, first.Path = mabra.Position{Line: 2, Column: 7}, "needs[1].text"
	first.Bytes = mabra.Span{Start: 10, End: 14}
	second := aRule.At(file, mabra.Position{Line: 3, Column: 1})
	second.Severity = mabra.Warning
	act := mabra.Text{Sv: "en ny lag", En: "a new law"}
	second.Law = &mabra.Provision{From: mabra.MustParseDate("2025-07-01"), Text: act, Acts: []mabra.Citation{{Text: act}}}
	second.Related = []mabra.Related{{
		Position: mabra.Position{Line: 1, Column: 1}, End: mabra.Position{Line: 1, Column: 3}, Bytes: mabra.Span{End: 2},
		Path: "child", Note: mabra.Text{Sv: "se också", En: "see also"},
	}}
	return mabra.Findings{first, second}
}

const (
	firstEntry = `{"file":"a.yaml","line":2,"column":4,"endLine":2,"endColumn":7,"startByte":10,"endByte":14,` +
		`"path":"needs[1].text","pointer":"/needs/1/text","rule":"a-rule","severity":"error","origin":"law","title":"a rule",` +
		`"message":"write <b> & c","mend":"do it again","source":"a law","law":null,"page":"docs/rules/en/a-rule.md","related":[]}`
	secondEntry = `{"file":"a.yaml","line":3,"column":1,"endLine":0,"endColumn":0,"startByte":0,"endByte":0,` +
		`"path":"","pointer":"","rule":"a-rule","severity":"warning","origin":"law","title":"a rule",` +
		`"message":"write <b> & c (see also 1:1)","mend":"do it again","source":"a new law",` +
		`"law":{"text":"a new law","from":"2025-07-01","until":"","acts":[{"text":"a new law","link":""}]},"page":"docs/rules/en/a-rule.md",` +
		`"related":[{"line":1,"column":1,"endLine":1,"endColumn":3,"startByte":0,"endByte":2,` +
		`"path":"child","pointer":"/child","note":"see also"}]}`
	begins  = `{"version":1,"language":"en","findings":[`
	summary = `"unchecked":[],"summary":{"files":1,"documents":2,"errors":1,"warnings":1,"infos":0,"partial":true}}`
)

// The bytes of each format are what other programs read.
func TestFormats(t *testing.T) {
	t.Parallel()
	a, b := report.File{Findings: found("a.yaml")}, report.File{Findings: found("b.yaml")}
	inB := strings.NewReplacer("a.yaml", "b.yaml")
	lines := "a.yaml:2:4: error: needs[1].text: write <b> & c [a-rule]\na.yaml:3:1: warning: write <b> & c (see also 1:1) [a-rule]\n"
	entries := firstEntry + ",\n" + secondEntry
	const inWords = "1 file, 2 documents: 1 error, 1 warning; not everything could be read\n"
	for name, test := range map[string]struct {
		files      []report.File
		text, json string
	}{
		"no file":       {nil, "", begins + "],"},
		"a clean file":  {[]report.File{{}}, "", begins + "],"},
		"one file":      {[]report.File{a}, lines, begins + "\n" + entries + "\n],"},
		"two files":     {[]report.File{a, b}, lines + inB.Replace(lines), begins + "\n" + entries + ",\n" + inB.Replace(entries) + "\n],"},
		"a clean first": {[]report.File{{}, a}, lines, begins + "\n" + entries + "\n],"},
		"a clean last":  {[]report.File{a, {}}, lines, begins + "\n" + entries + "\n],"},
	} {
		for format, want := range map[report.Format]string{report.Text: test.text + inWords, report.JSON: test.json + summary + "\n"} {
			var out bytes.Buffer
			r, err := report.New(format, &out, mabra.English)
			require.NoError(t, err)
			for _, file := range test.files {
				require.NoError(t, r.Add(file))
			}
			require.NoError(t, r.Close(report.Summary{Files: 1, Documents: 2, Errors: 1, Warnings: 1, Partial: true}))
			assert.Equal(t, want, out.String(), "%s, %s", name, format)
		}
	}
	assert.Equal(t, []report.Format{
		report.Text, report.JSON, report.JSONLines, report.SARIF, report.JUnit, report.GitHub, report.GitLab, report.RDJSON,
		report.Checkstyle, report.TAP,
	}, report.Formats())
	_, err := report.New("hemligt", io.Discard, mabra.English)
	require.ErrorIs(t, err, report.ErrFormat)
	assert.NotContains(t, err.Error(), "hemligt")
}

// What was found in a file is written as soon as it is given, not at the end, but where the worst has to come first.
func TestFilesAreWrittenAsTheyCome(t *testing.T) {
	t.Parallel()
	now := map[report.Format]int{report.SARIF: 0, report.GitHub: 1, report.JUnit: 3}
	for _, format := range report.Formats() {
		at, known := now[format]
		if !known {
			at = 2
		}
		var out, aside bytes.Buffer
		r, err := report.New(format, &out, mabra.Swedish, report.SummaryTo(&aside))
		require.NoError(t, err)
		rendered := r.Render(report.File{Findings: found("a.yaml")})
		assert.Empty(t, out.String(), "to render is not to write")
		require.NoError(t, r.Write(rendered))
		assert.Equal(t, at, strings.Count(out.String(), "skriv"), format)
		require.NoError(t, r.Close(report.Summary{Files: 1}))
		if format == report.Text {
			assert.Equal(t, "1 fil, 0 dokument\n", aside.String())
			assert.NotContains(t, out.String(), "1 fil")
		} else {
			assert.Empty(t, aside.String())
		}
	}
}

func TestSourceIsShownOnlyWhenAskedFor(t *testing.T) {
	t.Parallel()
	file := report.File{Findings: found("a.yaml"), Text: []byte("a: 1\nb: Hemligt\n")}
	for _, format := range report.Formats() {
		var plain, shown bytes.Buffer
		r, err := report.New(format, &plain, mabra.English)
		require.NoError(t, err)
		require.NoError(t, r.Add(file))
		assert.NotContains(t, plain.String(), "Hem")
		r, err = report.New(format, &shown, mabra.English, report.WithSource())
		require.NoError(t, err)
		require.NoError(t, r.Add(file))
		assert.Equal(t, format == report.Text, strings.Contains(shown.String(), "\n    b: Hemligt\n       ^~~\n"), format)
	}
}

func TestSummaryInWords(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		summary report.Summary
		sv, en  string
	}{
		{report.Summary{}, "0 filer, 0 dokument", "0 files, 0 documents"},
		{report.Summary{Files: 1, Partial: true}, "1 fil, 0 dokument; allt gick inte att läsa", "1 file, 0 documents; not everything could be read"},
		{report.Summary{Files: 1, Infos: 1}, "1 fil, 0 dokument: 1 upplysning", "1 file, 0 documents: 1 info"},
		{report.Summary{Files: 1, Documents: 1, Warnings: 1}, "1 fil, 1 dokument: inga fel, 1 varning", "1 file, 1 document: no errors, 1 warning"},
		{report.Summary{Files: 2, Documents: 3, Errors: 1, Infos: 1}, "2 filer, 3 dokument: 1 fel, 1 upplysning", "2 files, 3 documents: 1 error, 1 info"},
		{report.Summary{Errors: 2, Warnings: 2, Infos: 2, Partial: true},
			"0 filer, 0 dokument: 2 fel, 2 varningar, 2 upplysningar; allt gick inte att läsa",
			"0 files, 0 documents: 2 errors, 2 warnings, 2 infos; not everything could be read"},
	} {
		assert.Equal(t, test.sv, test.summary.In(mabra.Swedish))
		assert.Equal(t, test.en, test.summary.In(mabra.English))
	}
	var counted report.Summary
	counted.Count(found("a.yaml"))
	counted.Count(slices.Concat(found("b.yaml"), mabra.Findings{{Rule: aRule, Severity: mabra.Info}}))
	assert.Equal(t, report.Summary{Errors: 2, Warnings: 2, Infos: 1}, counted)
}

var errFull = errors.New("the disk is full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestFindingsInOneCall(t *testing.T) {
	t.Parallel()
	var text, object bytes.Buffer
	require.NoError(t, report.Write(&text, report.Text, mabra.Swedish, found("a.yaml")))
	assert.Equal(t, "a.yaml:2:4: fel: needs[1].text: skriv <b> & c [a-rule]\na.yaml:3:1: varning: skriv <b> & c (se också 1:1) [a-rule]\n", text.String())
	require.NoError(t, report.Write(&object, report.JSON, mabra.English, found("a.yaml")))
	assert.Contains(t, object.String(), `"summary":{"files":0,"documents":0,"errors":1,"warnings":1,"infos":0,"partial":false}`)
	for _, format := range report.Formats() {
		assert.ErrorIs(t, report.Write(full{}, format, mabra.Swedish, found("a.yaml")), errFull)
	}
	assert.ErrorIs(t, report.Write(full{}, report.JSON, mabra.Swedish, nil), errFull)
	assert.ErrorIs(t, report.Write(&text, "none", mabra.Swedish, nil), report.ErrFormat)
}
