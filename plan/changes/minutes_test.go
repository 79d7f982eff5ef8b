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
	"github.com/mabra-hjulet/mabra/wheel"
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
	plans := generated(t)
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

// A line is about one thing, and says its words once.
func TestMinutesSayEachThingOnce(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		a, b plan.Plan
		want []string
	}{
		"other words are not the name of what has them": {
			plan.Plan{Risks: []plan.Risk{{Text: "går ut ensam på natten", By: "moa"}}},
			plan.Plan{Risks: []plan.Risk{{Text: "går ut ensam sent på natten", By: "moa"}}},
			[]string{"Risken: vad kan hända: ”går ut ensam på natten” → ”går ut ensam sent på natten”."},
		},
		"a longer name is another one, and nothing is added to it": {
			plan.Plan{People: []plan.Person{{ID: "siv", Name: "Siv"}}},
			plan.Plan{People: []plan.Person{{ID: "siv", Name: "Siv Ståhl"}}},
			[]string{"Siv Ståhl: namn: Siv → Siv Ståhl."},
		},
		"somebody without a name": {
			plan.Plan{People: []plan.Person{{ID: "siv"}}},
			plan.Plan{People: []plan.Person{{ID: "siv"}}, Views: []plan.View{{Of: "siv", Text: "bra"}}},
			[]string{"siv: ”bra”."},
		},
		"what is named by its day": {
			plan.Plan{Views: []plan.View{{Of: "siv", Date: day("2026-03-01"), Text: "bra"}}},
			plan.Plan{Views: []plan.View{{Of: "siv", Date: day("2026-03-01"), Text: "bra", By: "moa"}}},
			[]string{"Åsikten från siv, 1 mars 2026: vem som frågade: moa."},
		},
		"one of several words": {
			plan.Plan{Needs: []plan.Need{{ID: "a", Text: "sova", Indicators: []wheel.Indicator{wheel.Safe, wheel.Healthy}}}},
			plan.Plan{Needs: []plan.Need{{ID: "a", Text: "sova", Indicators: []wheel.Indicator{wheel.Safe}}}},
			[]string{"Behovet ”sova”: hjulets delar inte längre hälsa."},
		},
		"a month as people say it, and no id that says nothing": {
			plan.Plan{},
			plan.Plan{
				Chronology: []plan.Event{{Date: mabra.MustParsePartialDate("2025-01"), Text: "cyklar"}},
				Actions:    []plan.Action{{ID: "a", Text: "ringer", Meeting: "borta"}},
			},
			[]string{"Ny insats: ”ringer”.", "Ny händelse: ”cyklar” (när: januari 2025)."},
		},
		"each in its own list, though they stand at the same place there": {
			plan.Plan{Risks: []plan.Risk{{Text: "går hem"}}, Obstacles: []plan.Obstacle{{Text: "ingen buss"}}},
			plan.Plan{
				Risks:     []plan.Risk{{Text: "går hem", By: "siv"}},
				Obstacles: []plan.Obstacle{{Text: "ingen buss", By: "moa"}},
			},
			[]string{"Hindret ”ingen buss”: påpekat av: moa.", "Risken ”går hem”: sagt av: siv."},
		},
	} {
		var lines []string
		for _, s := range changes.Minutes(&test.a, &test.b, changes.Between(&test.a, &test.b)) {
			for _, line := range s.Lines {
				lines = append(lines, line.Text.Sv)
			}
		}
		assert.Equal(t, test.want, lines, name)
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
