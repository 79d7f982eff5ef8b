package timeline_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/mirror"
	"github.com/mabra-hjulet/mabra/plan/timeline"
)

// Every plan that breaks or keeps a rule, however broken, has a timeline, something to ask, a calendar and a mirror, on any day
// and on none; and gives the same again.
func TestBrokenPlansHaveATimelineToo(t *testing.T) {
	t.Parallel()
	var files []string
	for _, pattern := range []string{"../../rules/*/*.yaml", "../../conformance/*.yaml", "../../examples/*.yaml"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		files = append(files, found...)
	}
	plans := 0
	for i, file := range files {
		if i%2 == 1 && !*all {
			continue
		}
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		if !strings.Contains(string(text), "kind: Plan") {
			continue
		}
		p, _ := plan.Parse(file, text)
		if p == nil {
			continue
		}
		plans++
		days := []mabra.Date{{}, day("1000-01-01"), day("2026-06-30"), day("9999-12-31")}
		if !*all {
			days = days[plans%len(days):][:1]
		}
		for _, at := range days {
			x := p.Index(mabra.At(at))
			agenda := timeline.FollowUp(x, timeline.After(p))
			assert.Equal(t, agenda, timeline.FollowUp(p.Index(mabra.At(at)), timeline.After(p)), file)
			assert.Equal(t, timeline.Of(x, timeline.WithWords()), timeline.Of(p.Index(mabra.At(at)), timeline.WithWords()), file)
			assert.Len(t, timeline.Concurrency(x), len(p.Needs))
			calendar := string(timeline.Calendar(x, timeline.WithWords()))
			assert.True(t, strings.HasSuffix(calendar, "END:VCALENDAR\r\n"))
			assert.Equal(t, strings.Count(calendar, "\r\nUID:"), strings.Count(calendar, "\r\nDTSTAMP:"))
			assert.Equal(t, mirror.Of(x), mirror.Of(p.Index(mabra.At(at))), file)
			for _, q := range questionsOf(agenda) {
				assert.NotContains(t, q.Text.Sv, "{", file)
				assert.NotContains(t, q.Text.Sv, "den .", file)
				assert.NotContains(t, q.Text.Sv, "den  ", file)
				assert.NotEmpty(t, q.Places, file)
			}
		}
	}
	assert.Greater(t, plans, 200)
}
