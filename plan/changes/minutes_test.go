package changes_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/changes"
)

var update = flag.Bool("update", false, "write testdata")

func readPlan(t testing.TB, file string) *plan.Plan {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	p, findings := plan.Parse(file, text)
	require.Empty(t, findings)
	return p
}

// read gives minutes as they are read aloud.
func read(sections []changes.Section, lang mabra.Language) string {
	var b strings.Builder
	for _, s := range sections {
		b.WriteString(s.Heading.In(lang) + "\n")
		for _, line := range s.Lines {
			b.WriteString("- " + line.Text.In(lang) + "\n")
		}
		b.WriteString("\n")
	}
	return b.String()
}

// A plan before its follow-up and after it, read aloud in both languages.
func TestMinutesOfAFollowUp(t *testing.T) {
	t.Parallel()
	a, b := readPlan(t, "testdata/spring.yaml"), readPlan(t, "testdata/autumn.yaml")
	sections := changes.Minutes(a, b, changes.Between(a, b))
	for _, lang := range mabra.Languages() {
		file := filepath.Join("testdata", "minutes."+string(lang)+".txt")
		got := read(sections, lang)
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(got), 0o666))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), got)
	}
}

// Every change is told, whatever it is, and every line says something in both languages.
func TestEveryChangeIsTold(t *testing.T) {
	t.Parallel()
	plans := generated(t, 20)
	for n := range *pairs {
		e := newEditor(n)
		a := plans[e.IntN(len(plans))]
		b := e.edited(a, 1+e.IntN(12))
		d := changes.Between(a, b)
		told := map[int]bool{}
		for _, s := range changes.Minutes(a, b, d) {
			for _, line := range s.Lines {
				require.NotEmpty(t, line.Text.Sv)
				require.NotEmpty(t, line.Text.En)
				for _, change := range line.Changes {
					told[change] = true
				}
			}
		}
		require.Len(t, told, len(d), "edits %d", n)
	}
}

// That a plan is closed is said before the day and the reasons, which would say nothing by themselves.
func TestMinutesNameTheClosing(t *testing.T) {
	t.Parallel()
	before := readPlan(t, "testdata/autumn.yaml")
	after := before.Clone()
	after.Closing = &plan.Closing{Date: mabra.MustParseDate("2026-12-01"), Because: "Det går bra nu."}
	got := changes.Minutes(before, after, changes.Between(before, after))
	assert.Contains(t, read(got, mabra.Swedish), "- Avslut: dag: 1 december 2026; ")
	assert.Contains(t, read(got, mabra.English), "- Closing: day: 1 December 2026; ")
}
