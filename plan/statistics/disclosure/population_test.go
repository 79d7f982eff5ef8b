package disclosure_test

import (
	"math/rand/v2"
	"slices"

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
