package disclosure_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	. "github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

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

// found counts the small cells of which an attacker knows more than the rule says. It does not look at those below zero: of
// what has changed they are the children who have gone, and small cells of what is turned.
func (a *attacker) found(t *testing.T, truth map[string]int, threshold int) int {
	t.Helper()
	found := 0
	for _, cell := range slices.Sorted(maps.Keys(truth)) {
		n := truth[cell]
		b, published := a.bounds[cell]
		if !published || n < 0 || n == 0 && !everybody(truth, cell) {
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

func change(was, now map[string]int) map[string]int {
	came := map[string]int{}
	for cell, n := range now {
		came["came "+cell] = n - was[cell]
	}
	return came
}

// turned gives of what has come what has gone.
func turned(came map[string]int) map[string]int {
	gone := map[string]int{}
	for cell, n := range came {
		gone[cell] = -n
	}
	return gone
}

func (a *attacker) turned() *attacker {
	gone := &attacker{bounds: map[string][2]int{}}
	for cell, b := range a.bounds {
		gone.bounds[cell] = [2]int{-b[1], -b[0]}
	}
	return gone
}
