package cli

import (
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/examples"
	"github.com/mabra-hjulet/mabra/plan"
)

var (
	update = flag.Bool("update", false, "write testdata")
	all    = flag.Bool("all", false, "run the SQL of the page about statistics too, in DuckDB")
)

func exampleText(t *testing.T, name string) string {
	t.Helper()
	text, err := fs.ReadFile(examples.FS, name)
	require.NoError(t, err)
	return string(text)
}

// What is asked about one plan, in both languages: read these aloud when the questions change.
func TestFollowUpPages(t *testing.T) {
	home, err := os.Getwd()
	require.NoError(t, err)
	files(t, map[string]string{"plan.yaml": exampleText(t, "falun-barnets-plan.yaml")})
	for _, lang := range []string{"sv", "en"} {
		file := filepath.Join(home, "testdata", "follow-up."+lang+".txt")
		got := run("follow-up", "--lang", lang, "plan.yaml")
		assert.Equal(t, statusClean, got.status)
		assert.Empty(t, got.err)
		if *update {
			require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o777))
			require.NoError(t, os.WriteFile(file, []byte(got.out), 0o666))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), got.out, "go test ./internal/cli -run FollowUpPages -update")
		for line := range strings.Lines(got.out) {
			assert.LessOrEqual(t, len([]rune(strings.TrimSuffix(line, "\n"))), lineWidth)
		}
	}
	assert.Contains(t, run("follow-up", "plan.yaml").out, "den 3 december 2026", "the next review by the plan")
	assert.Contains(t, run("follow-up", "--at=2026-10-01", "plan.yaml").out, "den 1 oktober 2026")
}

func TestFollowUpJSON(t *testing.T) {
	files(t, map[string]string{"plan.yaml": exampleText(t, "falun-barnets-plan.yaml")})
	got := run("follow-up", "--format=json", "--lang=en", "plan.yaml")
	require.Equal(t, statusClean, got.status)
	var agenda agendaEntry
	decoder := json.NewDecoder(strings.NewReader(got.out))
	decoder.DisallowUnknownFields()
	require.NoError(t, decoder.Decode(&agenda))
	assert.Equal(t, 1, agenda.Version)
	assert.Equal(t, "mål-rast", agenda.Outcomes[0].ID, "what is reached comes first")
	assert.Equal(t, "/outcomes/1", agenda.Outcomes[0].Pointer)
	assert.Equal(t, "reached", string(agenda.Outcomes[0].Facts[0].State))
	assert.Equal(t, "child", agenda.Views[0].Voice)
	assert.NotContains(t, got.out, "null")
}

func TestFollowUpPrepares(t *testing.T) {
	files(t, map[string]string{"plan.yaml": exampleText(t, "falun-barnets-plan.yaml"), "there.yaml": "x"})
	got := run("follow-up", "--prepare", "next.yaml", "plan.yaml")
	require.Equal(t, statusClean, got.status)
	text, err := os.ReadFile("next.yaml")
	require.NoError(t, err)
	next, findings := plan.Parse("next.yaml", text)
	require.Empty(t, findings)
	assert.Equal(t, 3, next.Revision)
	held := next.Reviews.Held
	assert.Equal(t, mabra.MustParseDate("2026-12-03"), held[1].Date)
	assert.Len(t, held[1].Outcomes, 4)
	info, err := os.Stat("next.yaml")
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	require.Equal(t, statusClean, run("follow-up", "--prepare=next.json", "plan.yaml").status)
	asJSON, err := os.ReadFile("next.json")
	require.NoError(t, err)
	assert.Equal(t, byte('{'), asJSON[0])

	for _, flags := range [][]string{{"--prepare", "there.yaml"}, {"--calendar", "there.yaml"}} {
		refused := run(append(append([]string{"follow-up"}, flags...), "plan.yaml")...)
		assert.Equal(t, statusFailure, refused.status)
		assert.Contains(t, refused.err, "there.yaml: filen finns redan")
		assert.Empty(t, refused.out)
		kept, err := os.ReadFile("there.yaml")
		require.NoError(t, err)
		assert.Equal(t, "x", string(kept))
	}
	early := run("follow-up", "--at=2026-05-01", "--prepare=early.yaml", "plan.yaml")
	assert.Equal(t, statusFailure, early.status)
	assert.Contains(t, early.err, "före den dag då planen skrevs")
	assert.NoFileExists(t, "early.yaml")
}

func TestFollowUpCalendar(t *testing.T) {
	files(t, map[string]string{"plan.yaml": exampleText(t, "falun-barnets-plan.yaml")})
	plain := run("follow-up", "--calendar=-", "plan.yaml")
	require.Equal(t, statusClean, plain.status)
	assert.True(t, strings.HasPrefix(plain.out, "BEGIN:VCALENDAR\r\n"))
	assert.Contains(t, plain.out, "Planen följs upp")
	assert.NotContains(t, plain.out, "Tindra")
	assert.Contains(t, run("follow-up", "--calendar=-", "--with-words", "plan.yaml").out, "Tindra")
	both := run("follow-up", "--calendar=days.ics", "plan.yaml")
	assert.Contains(t, both.out, "Att fråga om")
	days, err := os.ReadFile("days.ics")
	require.NoError(t, err)
	assert.Equal(t, plain.out, string(days))
}

func TestFollowUpRefuses(t *testing.T) {
	example := exampleText(t, "falun-barnets-plan.yaml")
	closed := strings.Replace(example, "status: active", "status: closed", 1)
	files(t, map[string]string{
		"wheel.yaml": wheelDocument, "bad.yaml": strings.Replace(example, "revision: 2", "revision: Hemligt", 1),
		"two.yaml": example + "---\n" + example, "closed.yaml": closed, "plan.yaml": example,
	})
	for name, test := range map[string]struct {
		args   []string
		status int
		said   string
	}{
		"no plan":        {[]string{"wheel.yaml"}, statusUsage, "en plan, och bara en"},
		"two plans":      {[]string{"two.yaml"}, statusUsage, "en plan, och bara en"},
		"no file":        {nil, statusUsage, "ange en fil"},
		"not there":      {[]string{"none.yaml"}, statusFailure, "none.yaml: filen finns inte"},
		"not whole":      {[]string{"bad.yaml"}, statusFindings, "inte går att läsa helt"},
		"closed":         {[]string{"closed.yaml"}, statusClean, "planen är avslutad"},
		"closed, a form": {[]string{"--prepare=x.yaml", "closed.yaml"}, statusFailure, "planen är avslutad"},
		"no such model":  {[]string{"--model=Hemligt", "plan.yaml"}, statusUsage, "varken en arbetsmodell"},
	} {
		got := run(append([]string{"follow-up"}, test.args...)...)
		assert.Equal(t, test.status, got.status, name)
		assert.Contains(t, got.err, test.said, name)
		assert.NotContains(t, got.err, "Hemligt", name)
		if test.status != statusFindings {
			assert.Empty(t, got.out, name)
		}
	}
	assert.NoFileExists(t, "x.yaml")
}
