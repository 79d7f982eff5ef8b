package statistics

import (
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
	"github.com/mabra-hjulet/mabra/wheel"
)

// Version is the version of the set of tables. Sums of different versions count different things and are not merged.
const Version = 1

const notSaid = "not-said"

// A variable is a question that every plan has one answer to.
type variable struct {
	name  string
	title mabra.Text
	keys  []string
	says  map[string]mabra.Text
	row   func(x *asked) int
	of    mabra.Text // in a family: what this one of its variables is about
}

func (v *variable) disclosed() disclosure.Variable { return disclosure.Flat(v.name, v.keys...) }

// A table is one of the release: the answers to one question, or to one by those to another.
type table struct {
	name          string
	rows, columns int // variables; no columns: -1
	telling       bool
	counts        int // where its counts begin among those of all tables
	width         int
}

// A declaration is the tables of a release, which are always the same.
type declaration struct {
	variables []variable
	tables    []table
	byName    map[string]int
	counts    int
}

var declared = sync.OnceValue(declare)

// declare says which tables there are: what each counts, by what, and what may be known of a child from it.
func declare() *declaration {
	d, title := &declaration{byName: map[string]int{}}, &texts().Titles
	stage := d.code("stage", title.Stage, append(keysOf[plan.Stage](), notSaid), stageLabels,
		func(x *plan.Index) string { return string(x.Stage()) })
	form := d.code("form", title.Form, append(keysOf[plan.Form](), notSaid), formLabels,
		func(x *plan.Index) string { return string(x.Form) })
	d.table(stage, -1, false)
	d.table(form, -1, false)
	divided := func(v int, telling bool) {
		d.table(v, stage, telling)
		d.table(v, form, telling)
	}
	some := []string{"all", "some", "none", notSaid}
	divided(d.code("child-present", title.Present, some, presentLabels, childPresent), false)
	inTime := []string{"in-time", "late", "not-due", notSaid}
	divided(d.code("followed-up", title.Followed, inTime, followedLabels, followedUp), false)
	divided(d.code("outcomes-reached", title.Reached, some, reachedLabels, outcomesReached), false)
	bins := []string{longest[0].key, longest[1].key, longest[2].key, longest[3].key, "181-", "not-started", notSaid}
	divided(d.code("days-to-start", title.Start, bins, startLabels, daysToStart), false)
	for _, i := range mabra.Values[wheel.Indicator]() {
		divided(d.ask("needs."+string(i), mabra.LabelOf(i), func(x *asked) bool { return hasNeed(x.Index, i) }), true)
	}
	for _, k := range mabra.Values[plan.ObstacleKind]() {
		divided(d.ask("obstacles."+string(k), mabra.LabelOf(k), func(x *asked) bool { return hasObstacle(x.Index, k) }), true)
	}
	for _, s := range mabra.Values[plan.Sector]() {
		for _, l := range mabra.Values[plan.Level]() {
			d.table(d.ask(actionsOf(s, l), mabra.LabelOf(s), func(x *asked) bool { return x.actions[served{s, l}] }), -1, true)
		}
	}
	return d
}

func actionsOf(s plan.Sector, l plan.Level) string { return "actions." + string(s) + "." + string(l) }

func keysOf[E mabra.Value]() []string { return E("").Vocabulary().Keys() }

func (d *declaration) code(
	name string, title mabra.Text, keys []string, says map[string]mabra.Text, of func(*plan.Index) string,
) int {
	row := func(x *asked) int { return place(keys, of(x.Index)) }
	d.variables = append(d.variables, variable{name: name, title: title, keys: keys, says: says, row: row})
	return len(d.variables) - 1
}

func (d *declaration) ask(name string, of mabra.Text, is func(*asked) bool) int {
	row := func(x *asked) int { return yesWhere(is(x)) }
	d.variables = append(d.variables, variable{
		name: name, title: titleOfFamily(name), keys: []string{"yes", "no"}, says: yesNoLabels, row: row, of: of,
	})
	return len(d.variables) - 1
}

func (d *declaration) table(rows, columns int, telling bool) {
	t := table{name: d.variables[rows].name, rows: rows, columns: columns, telling: telling, counts: d.counts, width: 1}
	if columns >= 0 {
		t.name += "×" + d.variables[columns].name
		t.width = len(d.variables[columns].keys)
	}
	d.byName[t.name] = len(d.tables)
	d.tables = append(d.tables, t)
	d.counts += len(d.variables[rows].keys) * t.width
}
