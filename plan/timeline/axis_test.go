package timeline

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
)

// dayFields lists the fields of a plan that hold a day, and what stands beside each.
func dayFields(t *fields.Type, at Kind, beside *fields.Type, found map[Kind]*fields.Type) {
	switch t.Kind {
	case fields.Optional, fields.List:
		dayFields(t.Elem, at, beside, found)
	case fields.Object:
		for i := range t.Fields {
			kind := Kind(strings.TrimPrefix(string(at)+"."+t.Fields[i].Name, "."))
			dayFields(t.Fields[i].Type, kind, t, found)
		}
	case fields.Date, fields.PartialDate:
		found[at] = beside
	}
}

// Every field with a day has a row, and every row is of one: a new field cannot be forgotten. What names whose day it
// is holds ids.
func TestEveryKindOfDayHasARow(t *testing.T) {
	t.Parallel()
	found := map[Kind]*fields.Type{}
	dayFields(fields.Of(reflect.TypeFor[plan.Plan]()), "", nil, found)
	var kinds []Kind
	for kind := range found {
		kinds = append(kinds, kind)
	}
	assert.ElementsMatch(t, kinds, Kinds())
	for _, row := range dayRows() {
		beside := found[row.Kind]
		if beside == nil {
			continue
		}
		assert.NotEmpty(t, row.Label, row.Kind)
		if row.Who != "" {
			f := beside.Named(row.Who)
			require.NotNil(t, f, row.Kind)
			assert.True(t, len(f.Ref) > 0 || row.Who == "id", row.Kind)
		}
		if row.Words != "" {
			f := beside.Named(row.Words)
			require.NotNil(t, f, row.Kind)
			assert.Equal(t, reflect.String, f.Type.Go.Kind(), row.Kind)
		}
		assert.False(t, row.Planned && beside.Named(lastOf(row.Kind)).Happened, "%s has happened and is planned", row.Kind)
	}
}

func lastOf(k Kind) string { return string(k[strings.LastIndexByte(string(k), '.')+1:]) }

// Each question is asked of somebody, has no place that is not filled, and rests on a rule that exists.
func TestQuestionsHoldTogether(t *testing.T) {
	t.Parallel()
	require.Greater(t, len(asked()), 30)
	for ask, row := range asked() {
		said := 0
		for _, voice := range voices {
			text := row.in(voice)
			if text.Sv == "" {
				continue
			}
			said++
			d := day2026()
			assert.NotContains(t, days{d, d, d}.fill(text).Sv, "{")
			assert.NotContains(t, days{d, d, d}.fill(text).En, "{")
		}
		assert.NotZero(t, said, ask)
		if row.Rule != "" {
			_, ok := rules.Get(row.Rule)
			assert.True(t, ok, row.Rule)
		}
	}
}

func day2026() mabra.Date { return mabra.MustParseDate("2026-12-03") }
