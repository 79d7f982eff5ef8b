package disclosure_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

// A child has a part of each variable.
type child map[string]string

var (
	byStage = tree("stage", 2, 2, 1)
	byForm  = flat("form", 3)
	yesNo   = []string{"yes", "no"}
)

// population gives children as a small place has them, and how they answer.
func population(d *rand.Rand, n int) []child {
	rare := map[string]int{}
	for _, q := range questions {
		rare[q] = []int{3, 10, 30, 60, 95}[d.IntN(5)]
	}
	stages, forms := chains(byStage), chains(byForm)
	skew := 1 + d.IntN(3)
	children := make([]child, n)
	for i := range children {
		at := d.IntN(len(stages))
		for range skew - 1 {
			at = min(at, d.IntN(len(stages)))
		}
		c := child{"stage": stages[at][len(stages[at])-1], "form": forms[min(d.IntN(3), d.IntN(3))][1]}
		for _, q := range questions {
			c[q] = "no"
			if d.IntN(100) < rare[q] {
				c[q] = "yes"
			}
		}
		c["came"] = []string{"all", "some", "none"}[d.IntN(3)]
		children[i] = c
	}
	return children
}

var questions = []string{"safe", "healthy", "active"}

// counted gives the tables of a release: who there is, and each question by stage and by form.
func counted(children []child) []Table {
	tables := []Table{count(children, "stage", byStage, Variable{}), count(children, "form", byForm, Variable{})}
	for _, q := range questions {
		for _, by := range []Variable{byStage, byForm} {
			t := count(children, q+"×"+by.Name, Flat(q, yesNo...), by)
			t.Telling = yesNo[:1]
			tables = append(tables, t)
		}
	}
	came := Flat("came", "all", "some", "none")
	return append(tables, count(children, "came×stage", came, byStage), count(children, "came×form", came, byForm))
}

func count(children []child, name string, rows, columns Variable) Table {
	t := filled(rows, columns, func() int { return 0 })
	t.Name = name
	place := func(v Variable, c child) int {
		return max(0, slices.IndexFunc(chains(v), func(chain []string) bool { return chain[len(chain)-1] == c[v.Name] }))
	}
	for _, c := range children {
		t.Counts[place(rows, c)][place(columns, c)]++
	}
	return t
}

// An attacker knows what is published and reckons: every sum, every share in a hundred, and that no count is negative.
type attacker struct {
	bounds    map[string][2]int
	equations [][]term
}

type term struct {
	cell string
	sign int
}

const unknown = 1 << 30

// name says what a cell is of, from what the tables say of themselves.
func name(when string, t Protected, row, column string) string {
	var parts []string
	if row != Total {
		parts = append(parts, t.Rows().Name+"="+row)
	}
	if column != Total {
		parts = append(parts, t.Columns().Name+"="+column)
	}
	slices.Sort(parts)
	return when + strings.Join(parts, ",")
}

// read takes what a release says.
func (a *attacker) read(when string, r *Release) {
	for _, t := range r.Tables() {
		if t.Withheld() {
			continue
		}
		rows, columns := keys(t.Rows()), keys(t.Columns())
		for _, row := range rows {
			for _, column := range columns {
				b := [2]int{0, unknown}
				if n, shown := t.Value(row, column).Number(); shown {
					b = [2]int{n, n}
					if r.Method().Round > 0 && n > 0 {
						b = [2]int{max(n-2, r.Method().Threshold), n + 2}
					}
				}
				a.learn(name(when, t, row, column), b)
			}
		}
		a.sums(t.Rows(), func(row string) []string {
			return each(columns, func(column string) string { return name(when, t, row, column) })
		})
		a.sums(t.Columns(), func(column string) []string {
			return each(rows, func(row string) string { return name(when, t, row, column) })
		})
	}
}

func each(list []string, change func(string) string) []string {
	changed := make([]string, len(list))
	for i := range list {
		changed[i] = change(list[i])
	}
	return changed
}

// sums takes that a line is the sum of its parts, in all that crosses it.
func (a *attacker) sums(v Variable, cells func(key string) []string) {
	var take func(key string, parts []Part)
	take = func(key string, parts []Part) {
		if len(parts) == 0 {
			return
		}
		for i, whole := range cells(key) {
			equation := []term{{whole, -1}}
			for _, p := range parts {
				equation = append(equation, term{cells(p.Key)[i], 1})
			}
			a.equations = append(a.equations, equation)
		}
		for _, p := range parts {
			take(p.Key, p.Parts)
		}
	}
	take(Total, v.Parts)
}

func (a *attacker) learn(cell string, b [2]int) bool {
	old, known := a.bounds[cell]
	if !known {
		old = [2]int{-unknown, unknown}
	}
	b = [2]int{max(old[0], b[0]), min(old[1], b[1])}
	a.bounds[cell] = b
	return b != old
}

// shares takes what the shares in a hundred say: the count is between what rounds up and what rounds down to them.
func (a *attacker) shares(when string, r *Release) (learnt bool) {
	for _, t := range r.Tables() {
		for _, row := range keys(t.Rows()) {
			for _, column := range keys(t.Columns()) {
				if p, shown := t.Share(row, column); shown && r.Method().Round == 0 {
					of := a.bounds[name(when, t, Total, column)]
					low, high := (2*p-1)*of[0], (2*p+1)*of[1]
					learnt = a.learn(name(when, t, row, column), [2]int{max(0, (low+199)/200), high / 200}) || learnt
				}
			}
		}
	}
	return learnt
}

// reckon draws every conclusion from the sums, one sum at a time, until nothing more follows.
func (a *attacker) reckon() {
	for learnt := true; learnt; {
		learnt = false
		for _, equation := range a.equations {
			low, high := 0, 0
			for _, t := range equation {
				b := a.bounds[t.cell]
				low, high = low+min(t.sign*b[0], t.sign*b[1]), high+max(t.sign*b[0], t.sign*b[1])
			}
			for _, t := range equation {
				b := a.bounds[t.cell]
				restLow, restHigh := low-min(t.sign*b[0], t.sign*b[1]), high-max(t.sign*b[0], t.sign*b[1])
				own := [2]int{-restHigh, -restLow}
				if t.sign < 0 {
					own = [2]int{restLow, restHigh}
				}
				if b[0] > -unknown/2 && own[1] > unknown/2 {
					own[1] = unknown
				}
				if a.learn(t.cell, own) {
					nb := a.bounds[t.cell]
					low, high = restLow+min(t.sign*nb[0], t.sign*nb[1]), restHigh+max(t.sign*nb[0], t.sign*nb[1])
					learnt = true
				}
			}
		}
	}
}

// everything gives the true counts of all cells of tables.
func everything(when string, tables []Table) map[string]int {
	truth := map[string]int{}
	for _, t := range tables {
		p, err := ProtectedOf(t.Name, t.Rows, t.Columns, blank(t), false)
		if err != nil {
			panic(err)
		}
		for key, n := range everyCell(t) {
			truth[name(when, p, key[0], key[1])] = n
		}
	}
	return truth
}

func blank(t Table) [][]Value {
	values := make([][]Value, len(keys(t.Rows)))
	for i := range values {
		values[i] = make([]Value, len(keys(t.Columns)))
	}
	return values
}

// found counts the small cells of which an attacker knows more than the rule says.
func (a *attacker) found(t *testing.T, truth map[string]int, threshold int) int {
	t.Helper()
	found := 0
	for _, cell := range slices.Sorted(maps.Keys(truth)) {
		n := truth[cell]
		b, published := a.bounds[cell]
		if !published || n == 0 && !everybody(truth, cell) {
			continue
		}
		require.True(t, b[0] <= n && n <= b[1], "the attacker reckons wrongly")
		if n < threshold && (b[0] > 1 || b[1] < threshold-1) {
			found++
		}
	}
	return found
}

// everybody reports whether nobody in a cell means that all children of its column have a need.
func everybody(truth map[string]int, cell string) bool {
	has := strings.Replace(cell, "=no", "=yes", 1)
	return has != cell && truth[has] > 0
}

// Somebody who puts all tables of a release together, its shares and the release before, learns of no small cell more than
// that it is small.
func TestNobodyFindsASmallCell(t *testing.T) {
	t.Parallel()
	found, foundBefore, changes, withheld, tables, hidden, of := 0, 0, 0, 0, 0, 0, 0
	for i := range *releases {
		d := dice(uint64(i))
		method := Method{Threshold: []int{5, 5, 10}[i%3], Round: []int{0, 0, 0, 5}[i%4]}
		children := population(d, 1+d.IntN([]int{20, 60, 200}[d.IntN(3)]))
		first := counted(children)
		before, err := Protect(first, method, nil)
		require.NoError(t, err)
		a := attacker{bounds: map[string][2]int{}}
		a.read("", before)
		for a.reckon(); a.shares("", before); a.reckon() {
		}
		found += a.found(t, everything("", first), method.Threshold)

		more := append(slices.Clone(children), population(d, 1+d.IntN(12))...)
		second := counted(more)
		kept := i%2 == 0 // what was counted, and that children only come
		earlier := &Earlier{Release: before}
		if kept {
			earlier.Tables = first
		}
		after, err := Protect(second, method, earlier)
		require.NoError(t, err)
		b := attacker{bounds: map[string][2]int{}}
		b.read("was ", before)
		b.read("now ", after)
		b.differences(kept)
		for b.reckon(); b.shares("now ", after); b.reckon() {
		}
		found += b.found(t, everything("now ", second), method.Threshold)
		foundBefore += b.found(t, everything("was ", first), method.Threshold)
		if kept || method.Round == 0 {
			changes += b.found(t, change(everything("", first), everything("", second)), method.Threshold)
		}
		for _, p := range after.Tables() {
			if tables++; p.Withheld() {
				withheld++
			}
		}
		h, n := before.Hidden()
		hidden, of = hidden+h, of+n
	}
	t.Logf("%d releases and as many after them: %d small cells found, %d of the release before, %d small changes; "+
		"%d of %d tables withheld; hidden %.1f %% of cells that are not zero", *releases, found, foundBefore, changes, withheld, tables,
		100*float64(hidden)/float64(of))
	assert.Zero(t, found)
	assert.Zero(t, foundBefore)
	assert.Zero(t, changes)
}

// differences takes that what is now is what was and what came, less what went; or that none went.
func (a *attacker) differences(onlyCome bool) {
	for _, cell := range slices.Sorted(maps.Keys(a.bounds)) {
		if of, now := strings.CutPrefix(cell, "now "); now {
			if _, was := a.bounds["was "+of]; was {
				least := -unknown
				if onlyCome {
					least = 0
				}
				a.learn("came "+of, [2]int{least, unknown})
				a.equations = append(a.equations, []term{{cell, -1}, {"was " + of, 1}, {"came " + of, 1}})
			}
		}
	}
	for _, equation := range slices.Clone(a.equations) {
		var came []term
		for _, t := range equation {
			of, now := strings.CutPrefix(t.cell, "now ")
			if _, known := a.bounds["came "+of]; !now || !known {
				break
			}
			came = append(came, term{"came " + of, t.sign})
		}
		if len(came) == len(equation) {
			a.equations = append(a.equations, came)
		}
	}
}

func change(was, now map[string]int) map[string]int {
	came := map[string]int{}
	for cell, n := range now {
		came["came "+cell] = n - was[cell]
	}
	return came
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
