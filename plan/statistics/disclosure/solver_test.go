package disclosure_test

import (
	"encoding/json"
	"maps"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

// A solver is the linear programs of others, in a process of its own.
type solver struct {
	in  *json.Encoder
	out *json.Decoder
}

func startSolver(t *testing.T) *solver {
	t.Helper()
	folder := filepath.Join("..", "interop")
	_, noNode := exec.LookPath("node")
	if _, err := os.Stat(filepath.Join(folder, "node_modules", "highs")); err != nil || noNode != nil {
		const missing = "no solver to compare with: install Node, and then npm ci --prefix plan/statistics/interop"
		if os.Getenv("MABRA_REQUIRE_NODE") == "1" {
			t.Fatal(missing)
		}
		t.Skip(missing)
	}
	command := exec.Command("node", filepath.Join(folder, "bounds.mjs"))
	command.Stderr = os.Stderr
	in, err := command.StdinPipe()
	require.NoError(t, err)
	out, err := command.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, command.Start())
	t.Cleanup(func() {
		_ = in.Close()
		assert.NoError(t, command.Wait())
	})
	return &solver{json.NewEncoder(in), json.NewDecoder(out)}
}

type sum struct {
	Terms [][2]int `json:"terms"` // variable and factor
	Is    int      `json:"is"`
}

// bounds gives the least and the largest value of cells, by everything that an attacker knows.
func (s *solver) bounds(t *testing.T, a *attacker, cells []string) map[string][2]int {
	t.Helper()
	number := map[string]int{}
	var sums []sum
	for _, equation := range a.equations {
		var e sum
		for _, term := range equation {
			b := a.bounds[term.cell]
			if b[0] == b[1] {
				e.Is -= term.sign * b[0]
				continue
			}
			if _, known := number[term.cell]; !known {
				number[term.cell] = len(number)
			}
			e.Terms = append(e.Terms, [2]int{number[term.cell], term.sign})
		}
		if len(e.Terms) > 0 {
			sums = append(sums, e)
		}
	}
	bounds := map[string][2]int{}
	var ask []int
	var asked []string
	for _, cell := range cells {
		if n, known := number[cell]; known {
			ask, asked = append(ask, n), append(asked, cell)
		} else if b := a.bounds[cell]; b[1] == unknown {
			bounds[cell] = [2]int{b[0], Unbounded}
		} else {
			bounds[cell] = b
		}
	}
	if len(ask) == 0 {
		return bounds
	}
	require.NoError(t, s.in.Encode(map[string]any{"sums": sums, "ask": ask}))
	var answers [][2]*float64
	require.NoError(t, s.out.Decode(&answers))
	for i, cell := range asked {
		// Tables that are linked are no network: a bound may be a half, and the next whole number inside it is meant.
		b := [2]int{int(math.Ceil(*answers[i][0] - 1e-5)), Unbounded}
		if answers[i][1] != nil {
			b[1] = int(math.Floor(*answers[i][1] + 1e-5))
		}
		bounds[cell] = b
	}
	return bounds
}

// releaseOf shows of a table what is not hidden, as if that were protected.
func releaseOf(t *testing.T, table Table, hidden func(row, column string) bool) *Release {
	t.Helper()
	truth := everyCell(table)
	values := blank(table)
	for r, row := range keys(table.Rows) {
		for c, column := range keys(table.Columns) {
			if !hidden(row, column) {
				values[r][c] = Shown(truth[[2]string{row, column}])
			}
		}
	}
	p, err := ProtectedOf(table.Name, table.Rows, table.Columns, values, false)
	require.NoError(t, err)
	release, err := ReleaseOf(Method{}, p)
	require.NoError(t, err)
	return release
}

// The bounds of the network are those of a solver of linear programs, in tables of which one variable is a hierarchy.
func TestAuditIsThatOfASolver(t *testing.T) {
	t.Parallel()
	if *solved == 0 {
		t.Skip("a solver in Node takes some seconds: -args -solved 5")
	}
	s := startSolver(t)
	compared := 0
	for i := range *solved {
		d := dice(uint64(i))
		table := filled(tree("r", 2, 3, 1+d.IntN(3)), flat("c", 2+d.IntN(3)), func() int { return d.IntN(9) })
		if i%2 == 1 {
			table = filled(flat("r", 2+d.IntN(3)), tree("c", 2, 3), func() int { return d.IntN(9) })
		}
		share := 10 + d.IntN(50)
		open := map[[2]string]bool{}
		for _, row := range keys(table.Rows) {
			for _, column := range keys(table.Columns) {
				open[[2]string{row, column}] = d.IntN(100) < share
			}
		}
		hidden := func(row, column string) bool { return open[[2]string{row, column}] }
		release := releaseOf(t, table, hidden)
		a := attacker{bounds: map[string][2]int{}}
		a.read("", release)
		got, err := Audit(table, hidden)
		require.NoError(t, err)
		var cells []string
		for _, b := range got {
			cells = append(cells, name("", release.Tables()[0], b.Row, b.Column))
		}
		want := s.bounds(t, &a, cells)
		for j, b := range got {
			compared++
			assert.Equal(t, want[cells[j]], [2]int{b.Lower, b.Upper}, "table %d", i)
		}
	}
	t.Logf("%d tables, %d hidden cells", *solved, compared)
}

// Nor does a solver find a small cell that has all tables of a release, linked and hierarchies, together with those of the
// release before, and knows that children have only come.
func TestASolverFindsNoSmallCell(t *testing.T) {
	t.Parallel()
	s := startSolver(t)
	if *solved < 20 {
		t.Skip("some seconds for each release: -args -solved 20 for one, 1000 for fifty")
	}
	attacked := 0
	for i := range *solved / 20 {
		d := dice(uint64(1000 + i))
		threshold := []int{5, 10}[i%2]
		children := population(d, 5+d.IntN(120))
		first, second := counted(children), counted(append(slices.Clone(children), population(d, 1+d.IntN(20))...))
		before, err := Protect(first, Method{Threshold: threshold}, nil)
		require.NoError(t, err)
		after, err := Protect(second, Method{Threshold: threshold}, &Earlier{Release: before, Tables: first})
		require.NoError(t, err)
		a := attacker{bounds: map[string][2]int{}}
		a.read("was ", before)
		a.read("now ", after)
		a.differences(true)
		truth := everything("was ", first)
		maps.Copy(truth, everything("now ", second))
		maps.Copy(truth, change(everything("", first), everything("", second)))
		var cells []string
		for _, cell := range slices.Sorted(maps.Keys(truth)) {
			if _, published := a.bounds[cell]; published && truth[cell] > 0 && truth[cell] < threshold {
				cells = append(cells, cell)
			}
		}
		for cell, b := range s.bounds(t, &a, cells) {
			attacked++
			assert.True(t, b[0] <= 1 && b[1] >= threshold-1, "release %d: %s of %d lies between %d and %d", i, cell, truth[cell], b[0], b[1])
		}
	}
	t.Logf("%d releases and as many after them, %d small cells attacked", *solved/20, attacked)
}
