package desk_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/plan"
)

// The next revision keeps every comment, and says what is new.
func TestTheNextRevision(t *testing.T) {
	t.Parallel()
	before := tutorial(t, "plan.yaml")
	next := ask(t, "review", map[string]any{"text": before, "day": today})
	assert.Equal(t, true, next["kept"])
	after := next["text"].(string)
	for _, row := range strings.Split(before, "\n") {
		if strings.HasPrefix(row, "#") {
			assert.Contains(t, after, row)
		}
	}
	p, found := plan.Parse("", []byte(after))
	require.Empty(t, found)
	assert.Equal(t, 3, p.Revision)
	assert.Len(t, p.Reviews.Held, 1)
	changed := ask(t, "changed", map[string]any{"text": tutorial(t, "followed.yaml"), "before": before})
	assert.NotEmpty(t, changed["sections"])
	agenda := ask(t, "follow-up", map[string]any{"text": before, "day": "2026-04-23"})
	assert.Len(t, agenda["outcomes"], 3)
	assert.Len(t, agenda["heard"], 2)
}

// The day that the plan had set is this one, once the meeting is held: the page to the family must not bid it welcome to a meeting that
// has been.
func TestTheNextReviewIsSetAnew(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../examples/backa-barnet-sip.yaml")
	require.NoError(t, err)
	for day, next := range map[string]string{"2026-12-08": "", "2026-12-10": "", "2026-11-30": "2026-12-08"} {
		p, _ := plan.Parse("", []byte(ask(t, "review", map[string]any{"text": string(text), "day": day})["text"].(string)))
		assert.Equal(t, next, p.Reviews.Next.String(), day)
	}
}
