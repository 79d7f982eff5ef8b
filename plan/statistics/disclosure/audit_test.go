package disclosure_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

// limit is larger than any count of the small tables can be where it is bounded at all.
const limit = 13

// small gives a table of at most six leaves and twelve children, and what of it is hidden.
func small(d *rand.Rand) (Table, map[[2]string]bool) {
	forms := []struct{ rows, columns Variable }{
		{flat("r", 2), flat("c", 2)}, {flat("r", 2), flat("c", 3)}, {flat("r", 3), flat("c", 2)}, {flat("r", 4), Variable{}},
		{tree("r", 2, 1), flat("c", 2)}, {flat("r", 2), tree("c", 2, 1)}, {tree("r", 2, 2), flat("c", 1)}, {flat("r", 1), flat("c", 4)},
	}
	form := forms[d.IntN(len(forms))]
	t := filled(form.rows, form.columns, func() int { return d.IntN(3) })
	hidden := map[[2]string]bool{}
	share := 20 + d.IntN(60)
	for _, row := range keys(t.Rows) {
		for _, column := range keys(t.Columns) {
			hidden[[2]string{row, column}] = d.IntN(100) < share
		}
	}
	return t, hidden
}

// tried gives the bounds of every hidden cell by trying every way to fill in the leaves.
func tried(t Table, hidden map[[2]string]bool) map[[2]string][2]int {
	bounds := map[[2]string][2]int{}
	truth := everyCell(t)
	rows, columns := chains(t.Rows), chains(t.Columns)
	sums := map[[2]string]int{}
	put := func(r, c, n int) {
		for _, row := range rows[r] {
			for _, column := range columns[c] {
				sums[[2]string{row, column}] += n
			}
		}
	}
	var try func(at int)
	try = func(at int) {
		if at == len(rows)*len(columns) {
			for key, n := range truth {
				if !hidden[key] && sums[key] != n {
					return
				}
			}
			for key := range truth {
				if hidden[key] {
					b, seen := bounds[key]
					if n := sums[key]; !seen {
						bounds[key] = [2]int{n, n}
					} else {
						bounds[key] = [2]int{min(b[0], n), max(b[1], n)}
					}
				}
			}
			return
		}
		r, c := at/len(columns), at%len(columns)
		from, to := t.Counts[r][c], t.Counts[r][c]
		if hidden[[2]string{rows[r][len(rows[r])-1], columns[c][len(columns[c])-1]}] {
			from, to = 0, limit
		}
		for n := from; n <= to; n++ {
			over := false
			put(r, c, n)
			for _, row := range rows[r] { // what is too much already never gets less
				for _, column := range columns[c] {
					key := [2]string{row, column}
					over = over || !hidden[key] && sums[key] > truth[key]
				}
			}
			if !over {
				try(at + 1)
			}
			put(r, c, -n)
		}
	}
	try(0)
	return bounds
}

// The bounds of the network are those that trying everything gives.
func TestAuditIsExact(t *testing.T) {
	t.Parallel()
	compared := 0
	for i := range *audits {
		table, hidden := small(dice(uint64(i)))
		open := 0
		for key := range everyCell(table) {
			leaf := key[0] != Total && (key[1] != Total || len(table.Columns.Parts) == 0)
			if hidden[key] && leaf {
				open++
			}
		}
		if open > 4 { // too many ways to try them all
			for key := range hidden {
				hidden[key] = hidden[key] && key[0] != Total && key[1] != Total
			}
		}
		want := tried(table, hidden)
		got, err := Audit(table, func(row, column string) bool { return hidden[[2]string{row, column}] })
		require.NoError(t, err)
		require.Len(t, got, len(want), "table %d", i)
		for _, b := range got {
			w := want[[2]string{b.Row, b.Column}]
			compared++
			if w[1] >= limit {
				w[1] = Unbounded
			}
			assert.Equal(t, w, [2]int{b.Lower, b.Upper}, "table %d", i)
		}
	}
	t.Logf("%d tables, %d hidden cells", *audits, compared)
}
