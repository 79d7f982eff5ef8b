package report_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/report"
)

var update = flag.Bool("update", false, "write testdata")

// written gives a report of files, and of what was not checked.
func written(t testing.TB, format report.Format, files []report.File, unchecked []report.Unchecked, options ...report.Option) string {
	t.Helper()
	var out bytes.Buffer
	r, err := report.New(format, &out, mabra.English, append(options, report.SummaryTo(&out))...)
	require.NoError(t, err)
	total := report.Summary{Files: len(files), Documents: len(files)}
	for _, file := range files {
		require.NoError(t, r.Add(file))
		total.Count(file.Findings)
	}
	for _, u := range unchecked {
		r.AddUnchecked(u)
	}
	require.NoError(t, r.Close(total))
	return out.String()
}

// Each format of the same findings, as it is: two in one file, none in another, one file that could not be read. And each
// format of nothing.
func TestEveryFormatAsItIs(t *testing.T) {
	t.Parallel()
	files := []report.File{
		{Name: "a.yaml", Findings: found("a.yaml"), Text: []byte("å: 1\n🔥 x: y z\nb: 2\n")}, {Name: "clean.yaml"},
	}
	unread := []report.Unchecked{{File: "c.yaml", Reason: "the file does not exist"}}
	for _, format := range report.Formats() {
		for name, got := range map[string]string{
			"found": written(t, format, files, unread, report.ByVersion("v1.2.3")),
			"none":  written(t, format, nil, nil),
		} {
			file := filepath.Join("testdata", name+"."+string(format))
			if *update {
				require.NoError(t, os.MkdirAll("testdata", 0o755))
				require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
			}
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			assert.Equal(t, string(want), got, file)
		}
	}
}

// What is written can be told from what others write, so that it may be written over.
func TestAReportIsKnownAgain(t *testing.T) {
	t.Parallel()
	unread := []report.Unchecked{{File: "c.yaml", Reason: "x"}}
	for _, format := range report.Formats() {
		told := format != report.Text && format != report.GitHub
		for _, files := range [][]report.File{nil, {{Name: "a.yaml", Findings: found("a.yaml")}}} {
			for _, unchecked := range [][]report.Unchecked{nil, unread} {
				text := written(t, format, files, unchecked)
				assert.Equal(t, told, report.Wrote(format, []byte(text)), "%s: %.40s", format, text)
				assert.Equal(t, told, report.Holds([]byte(text)), format)
			}
		}
		for _, other := range []string{"", "apiVersion: mabra/v1\n", `{"apiVersion":"mabra/v1","kind":"Plan"}`, "{", "["} {
			assert.False(t, report.Wrote(format, []byte(other)), "%s: %s", format, other)
		}
	}
	assert.False(t, report.Wrote("none", []byte("TAP version 14\n")))
}

// What was not checked is told in every format but text, whose caller says it, and nobody has to say it twice.
func TestWhatWasNotCheckedIsTold(t *testing.T) {
	t.Parallel()
	for _, format := range report.Formats() {
		for _, u := range []report.Unchecked{{File: "c.yaml", Reason: "no permission"}, {Reason: "nothing has been checked"}} {
			got := written(t, format, []report.File{{Name: "a.yaml"}}, []report.Unchecked{u})
			switch format {
			case report.Text:
				assert.Contains(t, got, "not everything could be read")
			default:
				assert.Contains(t, got, u.Reason, format)
				assert.Contains(t, got, u.File, format)
			}
		}
	}
}

// numbered gives findings of a severity in a file, each on a line and in an item of its own.
func numbered(severity mabra.Severity, number int) mabra.Findings {
	findings := make(mabra.Findings, number)
	for i := range findings {
		findings[i] = aRule.At("a.yaml", mabra.Position{Line: i + 1, Column: 1})
		findings[i].Severity = severity
		findings[i].Path = mabra.Path("needs").Index(i)
	}
	return findings
}

// GitHub shows ten of each kind and no more: the errors are first, and what stands only in the log is counted.
func TestGitHubTheWorstFirst(t *testing.T) {
	t.Parallel()
	files := []report.File{
		{Findings: numbered(mabra.Info, 3)}, {Findings: numbered(mabra.Warning, 12)}, {Findings: numbered(mabra.Error, 15)},
	}
	lines := strings.Split(strings.TrimSpace(written(t, report.GitHub, files, nil)), "\n")
	require.Len(t, lines, 31)
	for i, line := range lines[:30] {
		want := map[bool]string{true: "::error ", false: "::warning "}[i < 15]
		if i >= 27 {
			want = "::notice "
		}
		assert.True(t, strings.HasPrefix(line, want), line)
	}
	assert.Equal(t, "mabra: GitHub shows at most 10 of each severity beside the lines; 7 more stand only in the log", lines[30])
	assert.NotContains(t, written(t, report.GitHub, files[:1], nil), "more stand")
}

// GitHub refuses a run of more than 25 000 results: the worst are kept, and the file says how many are not there.
func TestSARIFKeepsTheWorst(t *testing.T) {
	t.Parallel()
	got := written(t, report.SARIF, []report.File{
		{Findings: numbered(mabra.Info, 4000)}, {Findings: numbered(mabra.Error, 10)}, {Findings: numbered(mabra.Warning, 26_000)},
	}, nil)
	count := func(level string) int { return strings.Count(got, `{"ruleId":"a-rule","level":"`+level+`"`) }
	assert.Equal(t, []int{10, 24_990, 0}, []int{count("error"), count("warning"), count("note")})
	assert.Contains(t, got, "5010 findings did not fit: at most 25000 are taken")
	assert.Less(t, strings.LastIndex(got, `"level":"error"`), strings.Index(got, `"ruleId":"a-rule","level":"warning"`))
}

// Only what is asked for is shown; the rest is counted, and SARIF says so.
func TestShow(t *testing.T) {
	t.Parallel()
	later := *aRule
	later.WhenActive = true
	draft := later.At("a.yaml", mabra.Position{Line: 9, Column: 1})
	draft.Severity = mabra.Info
	files := []report.File{{Findings: append(found("a.yaml"), numbered(mabra.Info, 2)...)}, {Findings: mabra.Findings{draft}, Draft: true}}
	for _, test := range []struct {
		option report.Option
		hidden int
	}{
		{report.Show(mabra.Info), 0}, {report.Show(mabra.Warning), 3}, {report.Show(mabra.Error), 4}, {report.WithoutDrafts(), 1},
	} {
		var out bytes.Buffer
		r, err := report.New(report.SARIF, &out, mabra.Swedish, test.option)
		require.NoError(t, err)
		for _, file := range files {
			require.NoError(t, r.Add(file))
		}
		assert.Equal(t, test.hidden, r.Hidden())
		require.NoError(t, r.Close(report.Summary{}))
		assert.Equal(t, test.hidden > 0, strings.Contains(out.String(), fmt.Sprintf("%d mindre allvarliga fynd är utelämnade", test.hidden)))
		assert.Equal(t, 5-test.hidden, strings.Count(out.String(), "partialFingerprints"))
	}
	files[1].Draft = false
	assert.Contains(t, written(t, report.Text, files, nil, report.WithoutDrafts()), "a.yaml:9:1")
}

// A failure is what the exit status calls one.
func TestFailOn(t *testing.T) {
	t.Parallel()
	files := []report.File{{Findings: found("a.yaml")}, {Findings: numbered(mabra.Info, 1)}}
	for least, want := range map[mabra.Severity]int{mabra.Error: 1, mabra.Warning: 2, mabra.Info: 3} {
		assert.Equal(t, want, strings.Count(written(t, report.TAP, files, nil, report.FailOn(least)), "not ok - "), least)
		assert.Equal(t, want, strings.Count(written(t, report.JUnit, files, nil, report.FailOn(least)), "<failure "), least)
	}
}

// The summary by rule begins with the worst, and then with what there is most of.
func TestSummaryByRule(t *testing.T) {
	t.Parallel()
	other := *aRule
	other.ID = "b-rule"
	few := other.At("a.yaml", mabra.Position{Line: 1, Column: 1})
	got := written(t, report.Text, []report.File{
		{Findings: append(numbered(mabra.Info, 1200), few)}, {Findings: numbered(mabra.Error, 2)},
	}, nil, report.ByRule(), report.Show(mabra.Error))
	assert.Contains(t, got, ": 3 errors, 1200 infos\n      2 error: a rule [a-rule]\n      1 error: a rule [b-rule]\n   1200 info: a rule [a-rule]\n")
}

var marks = regexp.MustCompile(`"fingerprint":"([0-9a-f]+)"`)

// fingerprintsOf gives the fingerprints in a report for GitLab, in order.
func fingerprintsOf(t *testing.T, file report.File) []string {
	t.Helper()
	var all []string
	for _, found := range marks.FindAllStringSubmatch(written(t, report.GitLab, []report.File{file}, nil), -1) {
		all = append(all, found[1])
	}
	return all
}

// A finding is known again though lines are put in above it, and no two are taken for one.
func TestFingerprints(t *testing.T) {
	t.Parallel()
	file := report.File{Findings: append(numbered(mabra.Error, 3), numbered(mabra.Warning, 3)...)}
	file.Standings = []string{"needs[~a]", "needs[~b]", "needs[~b]", "needs[~a]", "needs[~c]", "needs[~d]"}
	before := fingerprintsOf(t, file)
	require.Len(t, before, 6)
	seen := map[string]bool{}
	for _, mark := range before {
		assert.False(t, seen[mark], "two are alike")
		seen[mark] = true
	}
	for i := range file.Findings {
		file.Findings[i].Position.Line += 10
		file.Findings[i].Path = mabra.Path("needs").Index(i + 1)
	}
	assert.Equal(t, before, fingerprintsOf(t, file))
	file.Findings, file.Standings = file.Findings[1:], file.Standings[1:]
	assert.Equal(t, []string{before[1], before[2], before[0], before[4], before[5]}, fingerprintsOf(t, file))
	assert.NotContains(t, before, fingerprintsOf(t, report.File{Findings: found("b.yaml")})[0])
}

// The same place in the unit of each consumer: characters, or bytes for reviewdog. No format counts UTF-16.
func TestColumnsAsEachConsumerCounts(t *testing.T) {
	t.Parallel()
	f := aRule.At("a.yaml", mabra.Position{Line: 2, Column: 8}) // 🔥 åäö: x
	f.End = mabra.Position{Line: 2, Column: 9}
	file := report.File{Findings: mabra.Findings{f}, Text: []byte("\uFEFFa: b\r\n🔥 åäö: x\r\n")}
	for format, want := range map[report.Format]string{
		report.Text:       "a.yaml:2:8: ",
		report.JSON:       `"line":2,"column":8,"endLine":2,"endColumn":9`,
		report.JSONLines:  `"line":2,"column":8,"endLine":2,"endColumn":9`,
		report.SARIF:      `"region":{"startLine":2,"startColumn":8,"endLine":2,"endColumn":9}`,
		report.GitHub:     "line=2,endLine=2,col=8,endColumn=9,",
		report.Checkstyle: `line="2" column="8"`,
		report.RDJSON:     `"range":{"start":{"line":2,"column":14},"end":{"line":2,"column":15}}`,
		report.TAP:        "  line: 2\n  column: 8\n",
	} {
		assert.Contains(t, written(t, format, []report.File{file}, nil), want, format)
	}
	file.Text = nil
	assert.Contains(t, written(t, report.RDJSON, []report.File{file}, nil), `"range":{"start":{"line":2}}`)
}

// BenchmarkReports writes 10 000 findings in 1 000 files. What is held at the end does not grow with them, but for SARIF and
// GitHub.
func BenchmarkReports(b *testing.B) {
	file := report.File{Name: "a.yaml", Findings: numbered(mabra.Warning, 10), Text: bytes.Repeat([]byte("åäö: x\n"), 20)}
	for _, format := range report.Formats() {
		b.Run(string(format), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				var out counter
				r, err := report.New(format, &out, mabra.Swedish)
				require.NoError(b, err)
				for range 1000 {
					require.NoError(b, r.Add(file))
				}
				require.NoError(b, r.Close(report.Summary{}))
				b.SetBytes(int64(out))
			}
		})
	}
}

// A counter counts what is written and keeps nothing.
type counter int

func (c *counter) Write(p []byte) (int, error) { *c += counter(len(p)); return len(p), nil }
