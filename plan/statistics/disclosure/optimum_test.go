package disclosure_test

import (
	"math/bits"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

// How much more is hidden than has to be, in tables that are small enough to try everything that may be hidden.
func TestProtectHidesLittle(t *testing.T) {
	t.Parallel()
	hides, enough, worst, compared := 0, 0, 1.0, 0
	for i := 0; compared < *optima; i++ {
		d := dice(uint64(i))
		rows, columns := flat("r", 2+d.IntN(2)), flat("c", 2+d.IntN(2))
		if d.IntN(3) == 0 {
			rows, columns = tree("r", 2, 1), flat("c", 2)
		}
		size := 4 + d.IntN(20)
		table := filled(rows, columns, func() int { return d.IntN(size) })
		few := smallCells(table, Least)
		if len(few) == 0 || len(few) > 6 {
			continue
		}
		release, err := Protect([]Table{table}, Method{}, nil)
		require.NoError(t, err)
		h, _ := release.Hidden()
		best := fewest(t, table, few, h)
		compared++
		hides, enough = hides+h, enough+best
		worst = max(worst, float64(h)/float64(best))
	}
	ratio := float64(hides) / float64(enough)
	t.Logf("%d tables: hides %d cells where %d are enough: %.3f times the optimum, at worst %.2f times", compared, hides, enough, ratio, worst)
	assert.LessOrEqual(t, ratio, 1.5)
}

// fewest gives how many cells have to be hidden so that all small ones are safe; never more than are known to do.
func fewest(t *testing.T, table Table, few map[[2]string]int, known int) int {
	t.Helper()
	var others [][2]string
	for _, row := range keys(table.Rows) {
		for _, column := range keys(table.Columns) {
			key := [2]string{row, column}
			if n := everyCell(table)[key]; n >= Least {
				others = append(others, key)
			}
		}
	}
	for number := 0; len(few)+number < known; number++ {
		for set := range 1 << len(others) {
			if bits.OnesCount(uint(set)) == number && safe(t, table, few, others, set) {
				return len(few) + number
			}
		}
	}
	return known
}

func safe(t *testing.T, table Table, few map[[2]string]int, others [][2]string, set int) bool {
	hidden := map[[2]string]bool{}
	for key := range few {
		hidden[key] = true
	}
	for i, key := range others {
		if set>>i&1 == 1 {
			hidden[key] = true
		}
	}
	bounds, err := Audit(table, func(row, column string) bool { return hidden[[2]string{row, column}] })
	require.NoError(t, err)
	for _, b := range bounds {
		if _, is := few[[2]string{b.Row, b.Column}]; is && (b.Lower > 1 || b.Upper < Least-1) {
			return false
		}
	}
	return true
}
