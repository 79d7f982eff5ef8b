package disclosure_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

var (
	audits   = flag.Int("audits", 40, "how many small tables are audited against trying everything")
	tables   = flag.Int("tables", 100, "how many random tables are protected")
	optima   = flag.Int("optima", 10, "how many small tables are compared with the best that there is")
	releases = flag.Int("releases", 6, "how many releases are attacked")
	solved   = flag.Int("solved", 0, "how many are given to a solver of linear programs")
)

func dice(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, 7)) }

// flat gives a variable of n parts.
func flat(name string, n int) Variable {
	keys := make([]string, n)
	for i := range keys {
		keys[i] = fmt.Sprint(name, i)
	}
	return Flat(name, keys...)
}

// tree gives a variable of groups, each of as many parts.
func tree(name string, sizes ...int) Variable {
	v := Variable{Name: name}
	for g, size := range sizes {
		group := Part{Key: fmt.Sprint(name, g)}
		for i := range size {
			group.Parts = append(group.Parts, Part{Key: fmt.Sprint(name, g, ".", i)})
		}
		v.Parts = append(v.Parts, group)
	}
	return v
}

func leaves(v Variable) int {
	n := 0
	var count func([]Part)
	count = func(parts []Part) {
		for _, p := range parts {
			if len(p.Parts) == 0 {
				n++
			}
			count(p.Parts)
		}
	}
	count(v.Parts)
	return max(n, 1)
}

func filled(rows, columns Variable, count func() int) Table {
	t := Table{Name: "t", Rows: rows, Columns: columns, Counts: make([][]int, leaves(rows))}
	for r := range t.Counts {
		t.Counts[r] = make([]int, leaves(columns))
		for c := range t.Counts[r] {
			t.Counts[r][c] = count()
		}
	}
	return t
}

// keys gives the keys of all lines of a variable, all first.
func keys(v Variable) []string {
	list := []string{Total}
	var add func([]Part)
	add = func(parts []Part) {
		for _, p := range parts {
			list = append(list, p.Key)
			add(p.Parts)
		}
	}
	add(v.Parts)
	return list
}

// random gives a table as there may be any: of many forms, with few children and with many, with empty rows and columns.
func random(d *rand.Rand) Table {
	var rows, columns Variable
	switch d.IntN(8) {
	case 0:
		rows, columns = flat("r", 1), flat("c", 1+d.IntN(6))
	case 1:
		rows, columns = flat("r", 2+d.IntN(6)), Variable{}
	case 2:
		rows, columns = tree("r", 1+d.IntN(3), 1+d.IntN(4), 2), flat("c", 1+d.IntN(4))
	case 3:
		rows, columns = flat("r", 1+d.IntN(4)), tree("c", 2, 1+d.IntN(3))
	case 4:
		rows, columns = tree("r", 4, 4, 4), flat("c", 1+d.IntN(5))
	default:
		rows, columns = flat("r", 1+d.IntN(6)), flat("c", 1+d.IntN(5))
	}
	size := []int{1, 2, 6, 12, 40, 400}[d.IntN(6)]
	zeros := []int{0, 20, 60, 90}[d.IntN(4)]
	t := filled(rows, columns, func() int {
		if d.IntN(100) < zeros {
			return 0
		}
		return d.IntN(size + 1)
	})
	if d.IntN(10) == 0 { // one child
		for r := range t.Counts {
			clear(t.Counts[r])
		}
		t.Counts[d.IntN(len(t.Counts))][d.IntN(len(t.Counts[0]))] = 1
	}
	if d.IntN(10) == 0 {
		clear(t.Counts[d.IntN(len(t.Counts))])
	}
	return t
}

// Nothing that is small can be reckoned out, zeros are shown, and where nothing is small nothing is hidden.
func TestProtectLeavesNothingUnsafe(t *testing.T) {
	t.Parallel()
	unsafe, hidden, cells, few := 0, 0, 0, 0
	for i := range *tables {
		table := random(dice(uint64(i)))
		threshold := []int{5, 5, 5, 10}[i%4]
		release, err := Protect([]Table{table}, Method{Threshold: threshold}, nil)
		require.NoError(t, err)
		protected := release.Tables()[0]
		require.False(t, protected.Withheld())
		h, of := release.Hidden()
		hidden, cells = hidden+h, cells+of
		small := smallCells(table, threshold)
		few += len(small)
		if len(small) == 0 {
			assert.Zero(t, h, "table %d has nothing to hide", i)
		}
		bounds, err := Audit(table, func(row, column string) bool {
			_, shown := protected.Value(row, column).Number()
			return !shown
		})
		require.NoError(t, err)
		for _, b := range bounds {
			if n, isSmall := small[[2]string{b.Row, b.Column}]; isSmall && (b.Lower > 1 || b.Upper < threshold-1) {
				unsafe++
				t.Errorf("table %d: a cell of %d lies between %d and %d", i, n, b.Lower, b.Upper)
			}
		}
		assertNumbers(t, table, protected, small)
	}
	t.Logf("%d tables, %d small cells: %d unsafe; hidden %d of %d cells that are not zero (%.1f %%)",
		*tables, few, unsafe, hidden, cells, 100*float64(hidden)/float64(max(cells, 1)))
}

// smallCells gives the cells of a table that are small, totals among them, reckoned anew by adding up leaves.
func smallCells(t Table, threshold int) map[[2]string]int {
	small := map[[2]string]int{}
	for key, n := range everyCell(t) {
		if n > 0 && n < threshold {
			small[key] = n
		}
	}
	return small
}

// everyCell gives the count of every cell: each leaf counts for itself and for all that it is a part of.
func everyCell(t Table) map[[2]string]int {
	cells := map[[2]string]int{}
	rows, columns := chains(t.Rows), chains(t.Columns)
	for r := range rows {
		for c := range columns {
			for _, row := range rows[r] {
				for _, column := range columns[c] {
					cells[[2]string{row, column}] += t.Counts[r][c]
				}
			}
		}
	}
	return cells
}

// chains gives for each leaf of a variable its key and the keys of what it is a part of.
func chains(v Variable) [][]string {
	if len(v.Parts) == 0 {
		return [][]string{{Total}}
	}
	var all [][]string
	var add func(above []string, parts []Part)
	add = func(above []string, parts []Part) {
		for _, p := range parts {
			chain := append(append([]string{}, above...), p.Key)
			if len(p.Parts) == 0 {
				all = append(all, chain)
			}
			add(chain, p.Parts)
		}
	}
	add([]string{Total}, v.Parts)
	return all
}

// assertNumbers holds that what is shown is right, that what is small is not shown, and that zeros are.
func assertNumbers(t *testing.T, table Table, protected Protected, small map[[2]string]int) {
	t.Helper()
	for key, n := range everyCell(table) {
		shown, is := protected.Value(key[0], key[1]).Number()
		if _, isSmall := small[key]; isSmall && is || is && shown != n || !is && n == 0 {
			t.Errorf("a cell of %d is shown: %v, as %d", n, is, shown)
		}
	}
}
