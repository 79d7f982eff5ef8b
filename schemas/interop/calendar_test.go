package interop_test

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/timeline"
	"github.com/mabra-hjulet/mabra/schemas/internal/outside"
	"github.com/mabra-hjulet/mabra/training"
)

// A readCalendar is what ical.js reads in a calendar.
type readCalendar struct {
	Problem string
	Events  []struct {
		UID, Summary, Day, Stamp string
		Whole                    bool
		Days                     float64
		Sequence                 int
	}
}

func readCalendars(t *testing.T, calendars ...string) []readCalendar {
	t.Helper()
	var input strings.Builder
	for _, text := range calendars {
		line, err := json.Marshal(text)
		require.NoError(t, err)
		input.Write(append(line, '\n'))
	}
	read := exec.Command("node", filepath.Join(outside.Node(t, "."), "calendar.mjs"))
	read.Stdin = strings.NewReader(input.String())
	output, err := read.Output()
	require.NoError(t, err)
	var all []readCalendar
	for line := range strings.Lines(string(output)) {
		var one readCalendar
		require.NoError(t, json.Unmarshal([]byte(line), &one))
		all = append(all, one)
	}
	require.Len(t, all, len(calendars))
	return all
}

// Another reader of calendars finds the same days in ours, as whole days, each with an identity of its own; and what a plan
// says, word for word.
func TestCalendarsAreReadByOthers(t *testing.T) {
	t.Parallel()
	withAll(t)
	outside.Node(t, ".") // before the plans are made
	made, err := training.Generate(training.Options{Seed: 12, Count: 40, Revisions: 2})
	require.NoError(t, err)
	hostile := &plan.Plan{Revision: 1, Outcomes: []plan.Outcome{{
		ID: "a", Due: mabra.MustParseDate("2026-08-01"), Text: "a\nEND:VEVENT; b, c\\n \"d\" " + strings.Repeat("å😀", 60),
	}}}
	day := mabra.MustParseDate("2026-01-01")
	texts := []string{string(timeline.Calendar(hostile.Index(mabra.At(day)), timeline.WithWords()))}
	var want [][]string
	for e := range made {
		x := e.Plan.Index(mabra.At(e.At))
		var days []string
		for _, entry := range timeline.Of(x).Entries {
			on, known := entry.Day.Date()
			ended := entry.Kind == timeline.ReviewNext && x.Ended()
			if known && entry.Kind.Planned() && !on.Before(e.At) && !ended {
				days = append(days, on.String())
			}
		}
		want = append(want, days)
		texts = append(texts, string(timeline.Calendar(x, timeline.WithWords(), timeline.In(mabra.English))))
	}
	read := readCalendars(t, texts...)
	require.Len(t, read[0].Events, 1)
	assert.Equal(t, "Ett mål ska vara uppnått: "+hostile.Outcomes[0].Text, read[0].Events[0].Summary)
	assert.Equal(t, "2026-01-01T00:00:00Z", read[0].Events[0].Stamp)
	events := 0
	for i, calendar := range read[1:] {
		require.Empty(t, calendar.Problem)
		var days []string
		seen := map[string]bool{}
		for _, event := range calendar.Events {
			events++
			days = append(days, event.Day)
			assert.True(t, event.Whole)
			assert.InDelta(t, 1, event.Days, 0)
			assert.False(t, seen[event.UID], "two days with one identity")
			seen[event.UID] = true
		}
		assert.Equal(t, want[i], days)
	}
	assert.Greater(t, events, 100)
	t.Logf("%d calendars, %d days", len(read), events)
	broken := strings.Replace(texts[0], "DTSTART;VALUE=DATE:2026", "DTSTART;VALUE=DATE:x", 1)
	half := strings.Replace(texts[0], "SEQUENCE:", "SEQUENCE", 1)
	for _, calendar := range readCalendars(t, broken, half) {
		assert.NotEmpty(t, calendar.Problem, "the reader sees nothing")
	}
}
