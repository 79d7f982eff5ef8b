package page_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
)

// held gives the hand-written plans as a manager holds them on a day.
func held(t testing.TB, day mabra.Date) []page.Held {
	t.Helper()
	var all []page.Held
	for _, x := range plans(t) {
		all = append(all, page.Held{Plan: x.Plan.Index(mabra.At(day)), Found: x.Plan.Check(mabra.At(day))})
	}
	slices.SortFunc(all, func(a, b page.Held) int { return strings.Compare(a.Plan.ID.String(), b.Plan.ID.String()) })
	return all
}

func due(t testing.TB, day mabra.Date, held []page.Held, options ...page.Option) string {
	t.Helper()
	var text bytes.Buffer
	require.NoError(t, page.Due(&text, day, slices.Values(held), options...))
	return text.String()
}

func TestDueGoesByDays(t *testing.T) {
	t.Parallel()
	later := day.AddDays(400)
	text := due(t, later, held(t, later))
	passed, coming, found := strings.Cut(text, "<h2>Kommer härnäst")
	require.True(t, found)
	assert.Contains(t, coming, "Ingen uppföljning är planerad.")
	names := 0
	for _, h := range held(t, later) {
		if !h.Plan.Ended() {
			names++
			assert.Contains(t, passed, h.Plan.Child.Name)
		}
	}
	assert.Positive(t, names)

	text = due(t, day, held(t, day))
	_, coming, _ = strings.Cut(text, "<h2>Kommer härnäst")
	last := ""
	for _, h := range held(t, day) {
		if next := h.Plan.NextReview(); !h.Plan.Ended() && next.After(day) {
			assert.Contains(t, coming, next.InWords().Sv)
			last = max(last, next.String())
		}
	}
	assert.NotEmpty(t, last)
	assert.Equal(t, due(t, day, held(t, day)), text)
}

func TestAProtectedChildIsOnTheListByNumber(t *testing.T) {
	t.Parallel()
	later := day.AddDays(400)
	all := held(t, later)
	for i := range all {
		hidden := *all[i].Plan.Plan
		hidden.Child.Protection = plan.ProtectionMarked
		all[i].Plan = hidden.Index(mabra.At(later))
	}
	text := due(t, later, all, page.In(mabra.English))
	for _, h := range all {
		assert.NotContains(t, text, h.Plan.Child.Name)
	}
	assert.Contains(t, text, "Plan "+all[0].Plan.ID.String()[:8])
}

func TestAnEmptyListSaysSo(t *testing.T) {
	t.Parallel()
	text := due(t, day, nil)
	assert.Equal(t, 4, strings.Count(text, "<h2>"))
	assert.NotContains(t, text, "<table")
}
