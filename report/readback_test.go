package report_test

import (
	"encoding/json"
	"encoding/xml"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/internal/line"
	"github.com/mabra-hjulet/mabra/report"
)

// A row is what every format says of a finding.
type row struct {
	rule, severity, file string
	line                 int
}

func sorted(rows []row) []row {
	slices.SortFunc(rows, func(a, b row) int {
		return strings.Compare(a.file+a.rule+a.severity+strconv.Itoa(a.line), b.file+b.rule+b.severity+strconv.Itoa(b.line))
	})
	return rows
}

// A reader gives what a report says, and how a name can be said in its format.
type reader struct {
	read func(*testing.T, string) []row
	said func(name string) string
}

var readers = map[report.Format]reader{
	report.Text:       {readText, line.Of},
	report.JSON:       {readJSON, inUTF8},
	report.JSONLines:  {readJSONLines, inUTF8},
	report.SARIF:      {readSARIF, func(name string) string { return name }},
	report.JUnit:      {readJUnit, inXML},
	report.GitHub:     {readGitHub, line.Of},
	report.GitLab:     {readGitLab, inUTF8},
	report.RDJSON:     {readRDJSON, inUTF8},
	report.Checkstyle: {readCheckstyle, inXML},
	report.TAP:        {readTAP, inUTF8},
}

// All formats say the same of the same findings: which rule, how serious, in which file, on which line. The names of files
// forge nothing.
func TestAllFormatsSayTheSame(t *testing.T) {
	t.Parallel()
	files := corpus(t)
	for _, format := range report.Formats() {
		text := written(t, format, files, nil)
		reader := readers[format]
		var want []row
		for _, file := range files {
			for _, f := range file.Findings {
				want = append(want, row{f.Rule.ID, f.Severity.String(), reader.said(f.File), f.Position.Line})
			}
		}
		assert.Equal(t, sorted(want), sorted(reader.read(t, text)), format)
		forgesNothing(t, format, text)
		assert.Equal(t, text, written(t, format, files, nil), "%s: not the same bytes again", format)
	}
}

// hidden reports whether a character is obeyed, or turns around what is read, and is not seen.
func hidden(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' || 0x7f <= r && r <= 0x9f || 0x2028 <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069 ||
		r == 0xfeff || 0xe0000 <= r && r <= 0xe007f
}

var obeyedByGitHub = regexp.MustCompile(`^(::(error|warning|notice) file=|mabra: GitHub shows )`)

// forgesNothing says that no line of a report is one that a build or a terminal obeys, but for those meant so.
func forgesNothing(t *testing.T, format report.Format, text string) {
	t.Helper()
	assert.True(t, utf8.ValidString(text), format)
	assert.False(t, strings.ContainsFunc(text, hidden), format)
	assert.NotContains(t, text, "##", format)
	for begun := range strings.Lines(text) {
		begun = strings.TrimLeft(begun, " ")
		if strings.HasPrefix(begun, "::") && format != report.GitHub {
			assert.Fail(t, "a command", "%s: %s", format, begun)
		}
		if format == report.GitHub {
			assert.Regexp(t, obeyedByGitHub, begun)
		}
	}
}

func inUTF8(name string) string { return string([]rune(name)) }

// inXML gives a name as XML can hold it.
func inXML(name string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' {
			return utf8.RuneError
		}
		return r
	}, inUTF8(name))
}

var aLine = regexp.MustCompile(`^(.*):(\d+):\d+: (error|warning|info): (?s:.*) \[([a-z0-9-]+)\]$`)

func readText(t *testing.T, text string) (rows []row) {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for _, said := range lines[:len(lines)-1] { // the last is the summary
		rows = append(rows, lineOf(t, said))
	}
	return rows
}

// lineOf reads a line of text. A name may look as the end of one, so that the last place on the line is meant.
func lineOf(t *testing.T, said string) row {
	t.Helper()
	found := aLine.FindStringSubmatch(said)
	require.NotNil(t, found, "%q", said)
	return row{found[4], found[3], found[1], number(t, found[2])}
}

func number(t *testing.T, digits string) int {
	t.Helper()
	n, err := strconv.Atoi(digits)
	require.NoError(t, err)
	return n
}

func fromJSON[T any](t *testing.T, text string) (value T) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(text), &value), "%.200s", text)
	return value
}

func rowOf(e report.Entry) row { return row{e.Rule, e.Severity, e.File, e.Line} }

func readJSON(t *testing.T, text string) (rows []row) {
	for _, e := range fromJSON[struct{ Findings []report.Entry }](t, text).Findings {
		rows = append(rows, rowOf(e))
	}
	return rows
}

func readJSONLines(t *testing.T, text string) (rows []row) {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for _, said := range lines[:len(lines)-1] {
		rows = append(rows, rowOf(fromJSON[report.Entry](t, said)))
	}
	assert.Contains(t, lines[len(lines)-1], `{"summary":{"files":`)
	return rows
}

func readSARIF(t *testing.T, text string) (rows []row) {
	read := fromJSON[struct {
		Runs []struct {
			Tool struct {
				Driver struct{ Rules []struct{ ID string } }
			}
			Results []struct {
				RuleID, Level       string
				PartialFingerprints map[string]string
				Locations           []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine, StartColumn, EndLine, EndColumn int }
					}
				}
			}
		}
	}](t, text).Runs[0]
	levels := map[string]string{"note": "info", "warning": "warning", "error": "error"}
	marks, rules := map[string]bool{}, map[string]bool{}
	for _, rule := range read.Tool.Driver.Rules {
		rules[rule.ID] = true
	}
	for _, result := range read.Results {
		where := result.Locations[0].PhysicalLocation
		address, err := url.Parse(where.ArtifactLocation.URI)
		require.NoError(t, err)
		assert.Empty(t, address.Scheme+address.Host+address.RawQuery+address.Fragment)
		file, err := url.PathUnescape(where.ArtifactLocation.URI)
		require.NoError(t, err)
		region, mark := where.Region, result.PartialFingerprints["mabra/v1"]
		assert.True(t, region.StartColumn > 0 && region.EndColumn > 0 && region.EndLine >= region.StartLine)
		assert.False(t, mark == "" || marks[mark], "two are alike")
		assert.True(t, rules[result.RuleID])
		marks[mark] = true
		rows = append(rows, row{result.RuleID, levels[result.Level], file, region.StartLine})
	}
	return rows
}

func readJUnit(t *testing.T, text string) (rows []row) {
	var read struct {
		Suites []struct {
			Name            string `xml:"name,attr"`
			Tests, Failures int    `xml:",attr"`
			Cases           []struct {
				Name    string `xml:"name,attr"`
				Failure string `xml:"failure"`
				Out     string `xml:"system-out"`
			} `xml:"testcase"`
		} `xml:"testsuite"`
	}
	require.NoError(t, xml.Unmarshal([]byte(text), &read))
	names := map[string]bool{}
	for _, suite := range read.Suites {
		for _, tested := range suite.Cases {
			assert.False(t, names[suite.Name+"\x00"+tested.Name], "two are alike")
			names[suite.Name+"\x00"+tested.Name] = true
			if said, _, found := strings.Cut(tested.Failure+tested.Out, "\n"); found {
				r := lineOf(t, said)
				assert.Equal(t, r.severity == "error", tested.Failure != "")
				r.file = suite.Name
				rows = append(rows, r)
			}
		}
	}
	return rows
}

var aCommand = regexp.MustCompile(`^::(error|warning|notice) file=([^,:]*),line=(\d+),[^:]*?title=[^:]*\[([a-z0-9-]+)\]::.`)

func readGitHub(t *testing.T, text string) (rows []row) {
	severities := map[string]string{"notice": "info", "warning": "warning", "error": "error"}
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for _, said := range lines[:len(lines)-1] { // the last says that there are more than are shown
		found := aCommand.FindStringSubmatch(said)
		require.NotNil(t, found, said)
		file := strings.NewReplacer("%25", "%", "%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",").Replace(found[2])
		rows = append(rows, row{found[4], severities[found[1]], file, number(t, found[3])})
	}
	return rows
}

func readGitLab(t *testing.T, text string) (rows []row) {
	severities := map[string]string{"info": "info", "minor": "warning", "major": "error"}
	marks := map[string]bool{}
	for _, e := range fromJSON[[]struct {
		Description, Fingerprint, Severity string
		CheckName                          string `json:"check_name"`
		Location                           struct {
			Path  string
			Lines struct{ Begin int }
		}
	}](t, text) {
		assert.False(t, marks[e.Fingerprint], "two are alike")
		marks[e.Fingerprint] = true
		assert.True(t, e.Description != "" && e.Fingerprint != "" && e.Location.Path != "")
		rows = append(rows, row{e.CheckName, severities[e.Severity], e.Location.Path, e.Location.Lines.Begin})
	}
	return rows
}

func readRDJSON(t *testing.T, text string) (rows []row) {
	for _, d := range fromJSON[struct {
		Diagnostics []struct {
			Message, Severity string
			Location          struct {
				Path  string
				Range struct{ Start, End struct{ Line, Column int } }
			}
			Code struct{ Value string }
		}
	}](t, text).Diagnostics {
		start := d.Location.Range.Start
		assert.True(t, d.Message != "" && start.Column > 0)
		rows = append(rows, row{d.Code.Value, strings.ToLower(d.Severity), d.Location.Path, start.Line})
	}
	return rows
}

func readCheckstyle(t *testing.T, text string) (rows []row) {
	var read struct {
		Files []struct {
			Name   string `xml:"name,attr"`
			Errors []struct {
				Line     int    `xml:"line,attr"`
				Severity string `xml:"severity,attr"`
				Source   string `xml:"source,attr"`
			} `xml:"error"`
		} `xml:"file"`
	}
	require.NoError(t, xml.Unmarshal([]byte(text), &read))
	for _, file := range read.Files {
		for _, e := range file.Errors {
			rows = append(rows, row{strings.TrimPrefix(e.Source, "mabra."), e.Severity, file.Name, e.Line})
		}
	}
	return rows
}

func readTAP(t *testing.T, text string) (rows []row) {
	points := strings.Split(text, "\n  ---\n")
	for _, point := range points[1:] {
		block, _, _ := strings.Cut(point, "  ...\n")
		var r row
		for field := range strings.Lines(block) {
			name, value, _ := strings.Cut(strings.TrimSpace(field), ": ")
			switch name {
			case "rule":
				r.rule = fromJSON[string](t, value)
			case "severity":
				r.severity = fromJSON[string](t, value)
			case "file":
				r.file = fromJSON[string](t, value)
			case "line":
				r.line = number(t, value)
			}
		}
		rows = append(rows, r)
	}
	return rows
}
