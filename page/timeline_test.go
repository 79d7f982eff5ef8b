package page_test

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
)

var (
	percent = regexp.MustCompile(`="(-?[0-9.]+)%"`)
	barLong = regexp.MustCompile(`y="11" width="([0-9.]+)%"`)
)

func timelinePage(t testing.TB, x *plan.Index) string {
	t.Helper()
	var text bytes.Buffer
	require.NoError(t, page.Timeline(&text, x))
	return text.String()
}

// Every event, meeting and action stands in words with its day, and nothing is drawn off the axis.
func TestTheTimeLineHasItsWords(t *testing.T) {
	t.Parallel()
	all := func(x *plan.Index) {
		text := timelinePage(t, x)
		words := shown(text)
		for _, e := range x.Chronology {
			assert.Contains(t, words, oneLine(e.Text))
		}
		for _, a := range x.Actions {
			for _, id := range a.Outcomes {
				if o, _ := x.Outcome(id); o != nil && len(o.Needs) > 0 {
					assert.Contains(t, words, oneLine(a.Text))
				}
			}
		}
		for _, at := range percent.FindAllStringSubmatch(text, -1) {
			number, err := strconv.ParseFloat(at[1], 64)
			require.NoError(t, err)
			assert.True(t, 0 <= number && number <= 100, at[1])
		}
	}
	for _, x := range plans(t) {
		all(x)
	}
	someGenerated(t, all)
}

// Twice the time is twice the length.
func TestTimeIsLength(t *testing.T) {
	t.Parallel()
	x := plans(t)["gip.yaml"]
	length := func(days int) float64 {
		p := *x.Plan
		p.Needs = []plan.Need{{ID: "n", Text: "behov"}}
		p.Outcomes = []plan.Outcome{{ID: "o", Needs: []string{"n"}, Text: "mål"}}
		p.Actions = []plan.Action{{ID: "a", Outcomes: []string{"o"}, Text: "insats", Start: day.AddDays(10), Due: day.AddDays(10 + days)}}
		p.Consents = nil
		text := timelinePage(t, p.Index())
		bars := barLong.FindAllStringSubmatch(text, -1)
		require.Len(t, bars, 1)
		number, err := strconv.ParseFloat(bars[0][1], 64)
		require.NoError(t, err)
		return number
	}
	assert.InDelta(t, 2*length(30), length(60), 0.02)
}

// What happened before the axis begins, and what lies behind its end, has an arrow at the edge: no day stands beside an empty track.
func TestNoDayStandsBesideAnEmptyTrack(t *testing.T) {
	t.Parallel()
	x := plans(t)["gip.yaml"]
	p := *x.Plan
	p.Meetings, p.Consents, p.Needs, p.Reviews = nil, nil, nil, nil
	edges := func(mark string, day mabra.Date) int {
		p.Chronology = []plan.Event{{Date: mabra.MustParsePartialDate(day.String()), Text: "hände"}}
		return strings.Count(timelinePage(t, p.Index()), mark)
	}
	const before, after = `x="0%" y="16"`, `x="100%" y="16"`
	assert.Equal(t, 1, edges(before, p.Created.AddMonths(-30)))
	assert.Zero(t, edges(before, p.Created.AddMonths(-2)))
	assert.Equal(t, 1, edges(after, p.Created.AddMonths(100)))
}

var (
	numeralAt = regexp.MustCompile(`<text x="([0-9.]+)%" y="[0-9]+" font-size="12" fill="var\(--second\)">[0-9]+</text>`)
	uprightAt = regexp.MustCompile(`<line x1="([0-9.]+)%"[^>]*stroke-width="1.25"`)
)

// No upright line, of today or of another day, runs through a numeral.
func TestNumeralsStandBesideTheLines(t *testing.T) {
	t.Parallel()
	seen := 0
	all := func(x *plan.Index) {
		text := timelinePage(t, x)
		for _, numeral := range numeralAt.FindAllStringSubmatch(text, -1) {
			seen++
			at, _ := strconv.ParseFloat(numeral[1], 64)
			for _, line := range uprightAt.FindAllStringSubmatch(text, -1) {
				upright, _ := strconv.ParseFloat(line[1], 64)
				assert.False(t, at-0.99 < upright && upright < at+4, "a line at %s through a numeral at %s", line[1], numeral[1])
			}
		}
	}
	for _, x := range plans(t) {
		all(x)
	}
	someGenerated(t, all)
	assert.Greater(t, seen, 30, "there are numerals")
}
