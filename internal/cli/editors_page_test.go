package cli

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/schemas"
)

// An editorsPage is the page about editors: its code, by language, in the order of the page.
type editorsPage map[string][]string

func readEditorsPage(t *testing.T, name string) editorsPage {
	t.Helper()
	text, err := os.ReadFile("../../docs/" + name)
	require.NoError(t, err)
	page := editorsPage{}
	for _, block := range regexp.MustCompile("(?ms)^```(\\w+)\n(.*?)^```$").FindAllStringSubmatch(string(text), -1) {
		page[block[1]] = append(page[block[1]], block[2])
	}
	return page
}

// A problemMatcher is how VS Code and GitHub find problems in lines.
type problemMatcher struct {
	Owner, Severity string
	FileLocation    []string
	Pattern         []struct {
		Regexp                            string
		File, Line, Column, Message, Code int
	}
}

// The pages show the same code, which can be read by what it is for, but for the language of the schema.
func TestEditorsPages(t *testing.T) {
	english, swedish := readEditorsPage(t, "editors.md"), readEditorsPage(t, "editors.sv.md")
	for lang, page := range map[mabra.Language]editorsPage{mabra.English: english, mabra.Swedish: swedish} {
		get := page["sh"][0]
		arguments := regexp.MustCompile(`(?m)^mabra (.*) > schemas/document\.v1\.schema\.json$`).FindStringSubmatch(get)
		require.NotNil(t, arguments, get)
		assert.Equal(t, string(schemas.Of(schemas.Document, schemas.Draft07, lang)), run(strings.Fields(arguments[1])...).out)
		page["sh"] = nil
	}
	assert.Equal(t, english, swedish)
	for _, text := range english["json"] {
		assert.True(t, json.Valid([]byte(text)), text)
	}
	for decoder := xml.NewDecoder(strings.NewReader(english["xml"][0])); ; {
		if _, err := decoder.Token(); errors.Is(err, io.EOF) {
			break
		} else {
			require.NoError(t, err)
		}
	}
	var entry struct {
		Name, Description, URL string
		FileMatch              []string
	}
	require.NoError(t, json.Unmarshal([]byte(english["json"][3]), &entry))
	var schema struct {
		ID string `json:"$id"`
	}
	require.NoError(t, json.Unmarshal(schemas.Of(schemas.Document, schemas.Draft07, mabra.English), &schema))
	assert.Equal(t, schema.ID, entry.URL)
}

// foundAt is what the page's files are found to say: severity, line and column, and the rule.
type foundAt struct{ severity, file, line, column, rule string }

const wheelWithFindings = `apiVersion: mabra/v1
kind: Wheel
id: 6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e
language: sv
synthetic: true
created: 2026-03-09
child: "Barn: 14"
grupp: 2B
readings:
  - {model: girfec, date: 2026-03-09, voice: child, indicators: [{indicator: safe, worries: [oro], strengths: []}]}
`

// The matchers of the page find every finding that the command writes, in both languages: how serious it is, where, and by
// which rule.
func TestMatchersOfTheEditorsPage(t *testing.T) {
	page := readEditorsPage(t, "editors.md")
	var tasks struct {
		Tasks []struct {
			Args           []string
			ProblemMatcher []problemMatcher
		}
	}
	require.NoError(t, json.Unmarshal([]byte(page["json"][1]), &tasks))
	var forge struct{ ProblemMatcher []problemMatcher }
	require.NoError(t, json.Unmarshal([]byte(page["json"][2]), &forge))
	for _, lang := range mabra.Languages() {
		files(t, map[string]string{"a b/hjul.mabra.yaml": wheelWithFindings, "utkast.mabra.yaml": draftPlan})
		lines := run(append(tasks.Tasks[0].Args, "--lang", string(lang))...).out
		var report struct {
			Findings []struct {
				File, Severity string
				Line, Column   int
				Rule           string
			}
		}
		asJSON := run(append(tasks.Tasks[0].Args, "--lang", string(lang), "--format", "json")...).out
		require.NoError(t, json.Unmarshal([]byte(asJSON), &report), asJSON)
		var want []foundAt
		severities := map[string]bool{}
		for _, f := range report.Findings {
			severities[f.Severity] = true
			want = append(want, foundAt{f.Severity, f.File, strconv.Itoa(f.Line), strconv.Itoa(f.Column), f.Rule})
		}
		assert.Len(t, severities, 3, "%s: %s", lang, lines)
		for _, matchers := range [][]problemMatcher{tasks.Tasks[0].ProblemMatcher, forge.ProblemMatcher} {
			assert.Equal(t, want, matched(matchers, lines), lang)
		}
	}
}

// matched gives what matchers find in lines.
func matched(matchers []problemMatcher, lines string) (found []foundAt) {
	for line := range strings.SplitSeq(strings.TrimSpace(lines), "\n") {
		for _, matcher := range matchers {
			p := matcher.Pattern[0]
			if m := regexp.MustCompile(p.Regexp).FindStringSubmatch(line); m != nil && m[p.Message] != "" {
				severity := strings.Replace(matcher.Severity, "notice", "info", 1) // as GitHub calls it
				found = append(found, foundAt{severity, m[p.File], m[p.Line], m[p.Column], m[p.Code]})
			}
		}
	}
	return found
}

// Vim, whose error formats Neovim has, finds the places by the one that the page shows.
func TestErrorFormatOfTheEditorsPage(t *testing.T) {
	vim, err := exec.LookPath("vim")
	if err != nil {
		t.Skip("vim is not installed: apt-get install vim")
	}
	lua := readEditorsPage(t, "editors.md")["lua"][0]
	format := regexp.MustCompile(`vim\.o\.errorformat = "(.*)"`).FindStringSubmatch(lua)
	require.NotNil(t, format)
	files(t, map[string]string{"hjul.mabra.yaml": wheelWithFindings})
	lines := run("validate", "--lang", "sv", "hjul.mabra.yaml").out
	folder := t.TempDir()
	list, listed := filepath.Join(folder, "list"), filepath.Join(folder, "listed")
	require.NoError(t, os.WriteFile(list, []byte(lines), 0o600))
	told := exec.Command(vim, "-u", "NONE", "-es", "--cmd", "let &errorformat='"+format[1]+"'", "-c", "cgetfile "+list,
		"-c", `call writefile(map(getqflist(), {_, v -> bufname(v.bufnr) . ':' . v.lnum . ':' . v.col}), '`+listed+`')`, "-c", "qa!")
	output, err := told.CombinedOutput()
	require.NoError(t, err, string(output))
	got, err := os.ReadFile(listed)
	require.NoError(t, err)
	var want []string
	for _, place := range regexp.MustCompile(`(?m)^(hjul\.mabra\.yaml:\d+:\d+): `).FindAllStringSubmatch(lines, -1) {
		want = append(want, place[1])
	}
	require.NotEmpty(t, want)
	assert.Equal(t, want, strings.Fields(string(got)))
}
