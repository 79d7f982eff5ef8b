package timeline_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/timeline"
)

func TestCalendarOfAnExample(t *testing.T) {
	t.Parallel()
	p := example(t, "falun-barnets-plan.yaml")
	golden(t, "falun.sv.ics", string(timeline.Calendar(p.Index(mabra.At(day("2026-06-30"))))))
	golden(t, "falun.en.ics", string(timeline.Calendar(p.Index(mabra.At(day("2026-06-30"))), timeline.In(mabra.English))))
	words := timeline.Calendar(p.Index(mabra.At(day("2026-06-30"))), timeline.WithWords())
	golden(t, "falun.words.ics", string(words))
	p.Child.Protection = plan.ProtectionMarked
	protected := timeline.Calendar(p.Index(mabra.At(day("2026-06-30"))), timeline.WithWords())
	assert.NotContains(t, unfolded(protected), "Tindra", "whereabouts that are protected stand in no calendar")
	assert.Contains(t, unfolded(words), "Tindra")
}

func unfolded(text []byte) string { return strings.ReplaceAll(string(text), "\r\n ", "") }

// Of any plan, lines end as they are to and are no longer than they may be, no letter is split, and no name, no word
// and no id of the plan is in it.
func TestCalendarsHoldTheirForm(t *testing.T) {
	t.Parallel()
	for _, p := range manyPlans(t, 8) {
		x := p.Index(mabra.At(p.at))
		for _, text := range [][]byte{timeline.Calendar(x), timeline.Calendar(x, timeline.WithWords(), timeline.In(mabra.English))} {
			for _, line := range strings.SplitAfter(string(text), "\n") {
				if line == "" {
					continue
				}
				require.True(t, strings.HasSuffix(line, "\r\n"))
				assert.LessOrEqual(t, len(line), 75+2)
				assert.True(t, utf8.ValidString(line))
				assert.NotContains(t, strings.TrimSuffix(line, "\r\n"), "\r")
			}
		}
		plain := unfolded(timeline.Calendar(x))
		for i := range p.People {
			if name := p.People[i].Name; name != "" {
				assert.NotContains(t, plain, name)
			}
		}
		for i := range p.Actions {
			assert.NotContains(t, plain, p.Actions[i].Text)
			assert.NotContains(t, plain, p.Actions[i].ID)
		}
	}
}

// A day that is moved is the same entry, whatever comes before it in the plan; other plans have other entries.
func TestEntriesKeepTheirIdentity(t *testing.T) {
	t.Parallel()
	uids := func(p *plan.Plan) []string {
		text := string(timeline.Calendar(p.Index(mabra.At(day("2026-01-10")))))
		return regexp.MustCompile(`UID:\S+`).FindAllString(text, -1)
	}
	p := standing()
	before := uids(p)
	require.Greater(t, len(before), 5)
	next := p.Revise(day("2026-02-01"))
	next.Actions[1].Due = day("2026-09-09")
	next.Actions = append([]plan.Action{{ID: "ny", Due: day("2026-09-10")}}, next.Actions...)
	after := uids(next)
	assert.Len(t, after, len(before)+1)
	assert.Subset(t, after, before)
	other := p.Clone()
	other.ID[0]++
	assert.NotContains(t, uids(other), before[0])
}

// What a document says cannot end a line, begin another property or be taken for one.
func TestWordsCannotForgeACalendar(t *testing.T) {
	t.Parallel()
	p := standing()
	p.Outcomes[1].Text = "a\r\nEND:VEVENT\nb;c,d\\e\u2028f\x00\x1b[31m" + strings.Repeat("å", 80) + "\xff"
	text := timeline.Calendar(p.Index(mabra.At(day("2026-08-15"))), timeline.WithWords())
	assert.Contains(t, unfolded(text), `a\nEND:VEVENT\nb\;c\,d\\e\nf[31m`+strings.Repeat("å", 80)+"\uFFFD\r\n")
	assert.Equal(t, strings.Count(string(text), "\r\nBEGIN:VEVENT\r\n"), strings.Count(string(text), "\r\nEND:VEVENT\r\n"))
	assert.NotContains(t, string(text), "\x1b")
}

// A plan that has ended is not followed up, and what has passed is in no calendar.
func TestCalendarsLookAhead(t *testing.T) {
	t.Parallel()
	p := standing()
	assert.Contains(t, string(timeline.Calendar(p.Index(mabra.At(day("2026-08-15"))))), "20261001")
	p.Status = plan.StatusClosed
	assert.NotContains(t, string(timeline.Calendar(p.Index(mabra.At(day("2026-08-15"))))), "20261001")
	assert.NotContains(t, string(timeline.Calendar(p.Index(mabra.At(day("2028-01-01"))))), "BEGIN:VEVENT")
	p.Created = mabra.Date{}
	assert.NotContains(t, string(timeline.Calendar(p.Index())), "BEGIN:VEVENT", "on no day")
}
