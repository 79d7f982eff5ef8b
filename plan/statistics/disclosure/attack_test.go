package disclosure_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

// told are releases after which all who had come were once seen to have the same need: the others in their column were shown
// to be as many as before, and what was hidden in the release before, how many had it, was taken to tell of nobody.
var told = []int{
	749, 1561, 1601, 1665, 1733, 2189, 2249, 2785, 3489, 3657, 3813, 3953, 4013, 4021, 4105, 5025, 5113, 5461,
	5997, 6557, 6857, 7645, 8549, 8581, 9093, 9241, 9525, 9573, 9717,
}

// Somebody who puts all tables of a release together, its shares and the release before, learns of no small cell more than
// that it is small.
func TestNobodyFindsASmallCell(t *testing.T) {
	t.Parallel()
	attackAll(t, *releases, func(i int) outcome { return attack(t, i, come) })
}

func TestNobodyFindsWhatAllWhoCameHaveInCommon(t *testing.T) {
	t.Parallel()
	some := told
	if *releases < 100 {
		some = told[:len(told)/2]
	}
	attackAll(t, len(some), func(i int) outcome { return attack(t, some[i], come) })
}

// Nor do they where children have gone since the release before, or some have come and some gone.
func TestNobodyFindsWhoHasGone(t *testing.T) {
	t.Parallel()
	attackAll(t, (*releases+3)/4, func(i int) outcome { return attack(t, i, []next{leave, comeAndLeave}[i%2]) })
}

// A next gives who there is at the release after, of who there was. None is empty.
type next func(d *rand.Rand, children []child) []child

func come(d *rand.Rand, children []child) []child {
	return append(slices.Clone(children), population(d, 1+d.IntN(12))...)
}

func leave(d *rand.Rand, children []child) []child {
	stay := slices.Clone(children)
	d.Shuffle(len(stay), func(i, j int) { stay[i], stay[j] = stay[j], stay[i] })
	return stay[min(len(stay)-1, 1+d.IntN(12)):]
}

func comeAndLeave(d *rand.Rand, children []child) []child { return come(d, leave(d, children)) }

// An outcome is what attacks came to.
type outcome struct{ found, before, changes, withheld, tables, hidden, of int }

func attackAll(t *testing.T, releases int, attack func(i int) outcome) {
	t.Helper()
	var all outcome
	for i := range releases {
		o := attack(i)
		all.found, all.before, all.changes = all.found+o.found, all.before+o.before, all.changes+o.changes
		all.withheld, all.tables = all.withheld+o.withheld, all.tables+o.tables
		all.hidden, all.of = all.hidden+o.hidden, all.of+o.of
	}
	t.Logf("%d releases and as many after them: %d small cells found, %d of the release before, %d small changes; "+
		"of those after %d of %d tables withheld, and hidden %.1f %% of cells that are not zero", releases, all.found, all.before, all.changes,
		all.withheld, all.tables, 100*float64(all.hidden)/float64(all.of))
	assert.Zero(t, all.found+all.before+all.changes)
}

// attack makes the release of a number and the one after it, and attacks both. Everything about them follows from the number:
// it does not matter which others are attacked.
func attack(t *testing.T, number int, then next) outcome {
	t.Helper()
	d := dice(uint64(number))
	method := Method{Threshold: []int{5, 5, 10}[number%3], Round: []int{0, 0, 0, 5}[number%4]}
	children := population(d, 1+d.IntN([]int{20, 60, 200}[d.IntN(3)]))
	first := counted(children)
	before, err := Protect(first, method, nil)
	require.NoError(t, err)
	a := attacker{bounds: map[string][2]int{}}
	a.read("", before)
	for a.reckon(); a.shares("", before); a.reckon() {
	}
	var o outcome
	o.found = a.found(t, everything("", first), method.Threshold)

	second := counted(then(d, children))
	kept := number%2 == 0 // what was counted
	earlier := &Earlier{Release: before}
	if kept {
		earlier.Tables = first
	}
	came := change(everything("", first), everything("", second))
	onlyCome := kept && !slices.ContainsFunc(slices.Collect(maps.Values(came)), func(n int) bool { return n < 0 })
	after, err := Protect(second, method, earlier)
	require.NoError(t, err)
	b := attacker{bounds: map[string][2]int{}}
	b.read("was ", before)
	b.read("now ", after)
	b.differences(onlyCome)
	for b.reckon(); b.shares("now ", after); b.reckon() {
	}
	o.found += b.found(t, everything("now ", second), method.Threshold)
	o.before = b.found(t, everything("was ", first), method.Threshold)
	if onlyCome || method.Round == 0 {
		o.changes = b.found(t, came, method.Threshold) + b.turned().found(t, turned(came), method.Threshold)
	}
	if o.found+o.before+o.changes > 0 {
		t.Logf("release %d: %d small cells found, %d of the release before, %d small changes", number, o.found, o.before, o.changes)
	}
	for _, p := range after.Tables() {
		if o.tables++; p.Withheld() {
			o.withheld++
		}
	}
	o.hidden, o.of = after.Hidden()
	return o
}

// What stands in two tables is hidden in both, or shown in both.
func TestLinkedCellsAreHiddenTogether(t *testing.T) {
	t.Parallel()
	for i := range 20 {
		d := dice(uint64(i))
		tables := counted(population(d, 10+d.IntN(50)))
		release, err := Protect(tables, Method{}, nil)
		require.NoError(t, err)
		seen := map[string]string{}
		for _, p := range release.Tables() {
			if p.Withheld() {
				continue
			}
			for _, row := range keys(p.Rows()) {
				for _, column := range keys(p.Columns()) {
					cell, value := name("", p, row, column), fmt.Sprint(p.Value(row, column))
					if before, known := seen[cell]; known {
						require.Equal(t, before, value)
					}
					seen[cell] = value
				}
			}
		}
	}
}
