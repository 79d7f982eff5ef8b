package page_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/training"
)

func meeting(t testing.TB, x *plan.Index, options ...page.Option) string {
	t.Helper()
	var text bytes.Buffer
	require.NoError(t, page.Meeting(&text, x, options...))
	return text.String()
}

// someGenerated gives a few plans, or many where everything is asked for.
func someGenerated(t testing.TB, each func(*plan.Index)) {
	t.Helper()
	count := 1
	if *everything {
		count = 15
	}
	generated(t, count, each)
}

// generated gives plans with everything that the generator writes.
func generated(t testing.TB, count int, each func(*plan.Index)) {
	t.Helper()
	made, err := training.Generate(training.Options{Seed: 13, Count: count})
	require.NoError(t, err)
	for e := range made {
		each(e.Plan.Index(mabra.At(e.At)))
	}
}

// What the page for the meeting leaves out, and why.
var notAtTheMeeting = map[mabra.Path]string{
	"model":                           "the page is in the model's own words, so that nobody need know its name",
	"language":                        "the page is in it",
	"assessment.wheel.readings.model": "the page is in its words",
}

// All that anybody wrote in the plan is on the page for the meeting.
func TestTheMeetingHasAllOfThePlan(t *testing.T) {
	t.Parallel()
	all := func(x *plan.Index) {
		text := strings.ToLower(shown(meeting(t, x)))
		everyText(x.Plan, func(path mabra.Path, field *fields.Field, words string) {
			if notAtTheMeeting[path] == "" {
				assert.True(t, strings.Contains(text, strings.ToLower(oneLine(words))), path)
			}
		})
	}
	for _, x := range plans(t) {
		all(x)
	}
	someGenerated(t, all)
}
