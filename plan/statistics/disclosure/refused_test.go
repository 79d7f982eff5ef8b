package disclosure_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

func TestTablesThatAreRefused(t *testing.T) {
	t.Parallel()
	two, three := flat("r", 2), flat("c", 3)
	for name, test := range map[string]struct {
		tables []Table
		method Method
		want   error
	}{
		"two hierarchies": {[]Table{filled(tree("r", 2, 2), tree("c", 2, 1), func() int { return 9 })}, Method{}, ErrTwoHierarchies},
		"a row too few":   {[]Table{{Rows: two, Columns: three, Counts: [][]int{{1, 2, 3}}}}, Method{}, ErrCounts},
		"less than none":  {[]Table{{Rows: two, Counts: [][]int{{1}, {-1}}}}, Method{}, ErrCounts},
		"too many":        {[]Table{{Rows: two, Counts: [][]int{{1}, {1 << 41}}}}, Method{}, ErrCounts},
		"no rows":         {[]Table{{Counts: [][]int{{1}}}}, Method{}, ErrKeys},
		"a key twice":     {[]Table{{Rows: Flat("r", "a", "a"), Counts: [][]int{{1}, {1}}}}, Method{}, ErrKeys},
		"one variable twice": {
			[]Table{{Rows: two, Columns: two, Counts: [][]int{{1, 2}, {1, 2}}}}, Method{}, ErrKeys,
		},
		"other children": {[]Table{
			{Rows: two, Counts: [][]int{{7}, {8}}}, {Rows: two, Columns: flat("c", 1), Counts: [][]int{{7}, {9}}},
		}, Method{}, ErrNotTheSame},
		"below the least":  {nil, Method{Threshold: 4}, ErrThreshold},
		"above the most":   {nil, Method{Threshold: 1001}, ErrThreshold},
		"rounded to tens":  {nil, Method{Round: 10}, ErrRounding},
		"rounded by less":  {nil, Method{Round: -5}, ErrRounding},
		"below by a sign":  {nil, Method{Threshold: -5}, ErrThreshold},
		"nothing is right": {nil, Method{}, nil},
	} {
		_, err := Protect(test.tables, test.method, nil)
		assert.ErrorIs(t, err, test.want, name)
	}
	_, err := Audit(filled(tree("r", 2, 2), tree("c", 2, 1), func() int { return 9 }), func(string, string) bool { return true })
	assert.ErrorIs(t, err, ErrTwoHierarchies)
}

// What is hidden is no number and is not zero, however it is written, and comes back as it was.
func TestAHiddenValueIsNoNumber(t *testing.T) {
	t.Parallel()
	hidden, zero := Value{}, Shown(0)
	assert.NotEqual(t, hidden, zero)
	n, shown := hidden.Number()
	assert.False(t, shown)
	assert.Zero(t, n)
	for value, want := range map[Value]string{hidden: `"hidden"`, zero: "0", Shown(17): "17"} {
		text, err := json.Marshal(value)
		require.NoError(t, err)
		assert.Equal(t, want, string(text))
		var back Value
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, value, back)
	}
	for _, wrong := range []string{`"17"`, "-1", "1.5", "true", `""`, "{}"} {
		var v Value
		assert.Error(t, json.Unmarshal([]byte(wrong), &v), wrong)
	}
	assert.Equal(t, "hidden 0", fmt.Sprint(hidden, " ", zero))
}

// Where all children of a column have the same need, it is hidden that none has not. Where none has it, nothing is.
func TestEverybodyTells(t *testing.T) {
	t.Parallel()
	table := Table{
		Name: "need", Rows: Flat("need", "yes", "no"), Columns: flat("c", 3), Counts: [][]int{{12, 20, 0}, {0, 30, 15}},
		Telling: []string{"no-such-row", "yes"},
	}
	release, err := Protect([]Table{table}, Method{}, nil)
	require.NoError(t, err)
	p := release.Tables()[0]
	for _, row := range []string{"yes", "no"} {
		_, shown := p.Value(row, "c0").Number()
		assert.False(t, shown, row)
	}
	n, shown := p.Value("yes", "c2").Number()
	assert.True(t, shown)
	assert.Zero(t, n)
	bounds, err := Audit(table, func(row, column string) bool {
		_, is := p.Value(row, column).Number()
		return !is
	})
	require.NoError(t, err)
	for _, b := range bounds {
		if b.Row == "no" && b.Column == "c0" {
			assert.GreaterOrEqual(t, b.Upper, Least-1)
		}
	}
}

// A share is given only where the number and all are shown, and the rest are none or not few.
func TestShares(t *testing.T) {
	t.Parallel()
	table := Table{Name: "t", Rows: flat("r", 4), Counts: [][]int{{30}, {2}, {2}, {66}}}
	release, err := Protect([]Table{table}, Method{}, nil)
	require.NoError(t, err)
	p := release.Tables()[0]
	percent, shown := p.Share("r0", Total)
	assert.True(t, shown)
	assert.Equal(t, 30, percent)
	_, shown = p.Share("r1", Total)
	assert.False(t, shown)

	table.Counts = [][]int{{96}, {2}, {2}, {0}}
	release, err = Protect([]Table{table}, Method{}, nil)
	require.NoError(t, err)
	n, known := release.Tables()[0].Value("r0", Total).Number()
	_, shown = release.Tables()[0].Share("r0", Total)
	assert.False(t, shown && known && n == 96, "the rest are four children")
}

// Numbers that are rounded are whole fives, and none that is not zero becomes zero.
func TestRounding(t *testing.T) {
	t.Parallel()
	table := Table{Name: "t", Rows: flat("r", 5), Counts: [][]int{{5}, {7}, {8}, {0}, {33}}}
	release, err := Protect([]Table{table}, Method{Round: Step}, nil)
	require.NoError(t, err)
	var got []string
	for _, key := range keys(table.Rows) {
		got = append(got, release.Tables()[0].Value(key, Total).String())
	}
	assert.Equal(t, []string{"55", "5", "5", "10", "0", "35"}, got)
}

// What is said to have been counted before has to be what was published.
func TestEarlierCountsAreThoseOfTheRelease(t *testing.T) {
	t.Parallel()
	table := Table{Name: "t", Rows: flat("r", 2), Counts: [][]int{{30}, {40}}}
	before, err := Protect([]Table{table}, Method{}, nil)
	require.NoError(t, err)
	other := Table{Name: "t", Rows: flat("r", 2), Counts: [][]int{{31}, {40}}}
	_, err = Protect([]Table{table}, Method{}, &Earlier{Release: before, Tables: []Table{other}})
	assert.ErrorIs(t, err, ErrNotTheSame)
	after, err := Protect([]Table{other}, Method{}, &Earlier{Release: before, Tables: []Table{table}})
	require.NoError(t, err)
	_, shown := after.Tables()[0].Value("r0", Total).Number()
	assert.False(t, shown, "one child more")
}
