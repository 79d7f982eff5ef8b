package disclosure

import (
	"math/bits"
	"slices"
)

// hide hides so much that every cell that needs it can be made as small and as large as it has to look, by changing
// nothing that is shown in any table. Each time that is one other way to fill in what is hidden; hiding more later takes
// none of them away.
//
// Where there is a release before that this one has grown out of, both are filled in: either as many others have come
// since, or the cell was another all along. What is needed may be done by both, the one after the other.
func (p *protection) hide() {
	for i := range p.cells {
		x := &p.cells[i]
		if x.needs {
			p.move(i, x.high-x.n, since)
			less := min(x.n-x.low, x.n-x.floor)
			p.move(i, -less, since)
			p.move(i, x.low-x.n+less, always)
		}
		if p.grown && !x.shown && x.was < p.before { // a zero that was hidden told of everybody
			p.move(i, p.before-1-x.was, always)
			p.move(i, min(1-x.was, 0), always)
		}
	}
}

// When a cell is thought to have been another.
type when int

const (
	since  when = iota // since the release before
	always             // in that release too
)

// move finds what has to change with a cell, in all tables, and hides it. A table that cannot change with it is withheld.
func (p *protection) move(cell, by int, when when) {
	if by == 0 {
		return
	}
	for _, withholding := range []bool{false, true} {
		for _, home := range p.cells[cell].in {
			a := attempt{protection: p, change: map[int]int{}, when: when, withholding: withholding}
			if a.left(&p.members[home]) {
				continue
			}
			if a.from(home, cell, by) {
				for _, changed := range a.order {
					p.cells[changed].hidden = p.cells[changed].hidden || a.change[changed] != 0
				}
				return
			}
		}
	}
	for _, home := range p.cells[cell].in { // no table can hold it
		p.members[home].withheld = true
	}
}

// An attempt is one other way to fill in what is hidden: by how much each cell differs.
type attempt struct {
	*protection
	change      map[int]int
	order       []int // the cells that were ever changed
	settled     []int // the tables that add up
	when        when
	withholding bool
}

// left reports whether a table is not shown, so that it need not add up.
func (a *attempt) left(m *member) bool {
	return m.withheld && (a.when == since || m.withheldBefore)
}

// from changes a cell by an amount, makes up for it in one table, and then in all others that this changes.
func (a *attempt) from(home, cell, by int) bool {
	m := &a.members[home]
	own := m.arcs[m.arcOf[cell]]
	a.add(cell, by)
	from, to := own.to, own.from
	if by < 0 {
		from, to, by = own.from, own.to, -by
	}
	if !a.push(m, from, to, by, func(c int) bool { return c == cell }) {
		return false
	}
	a.settled = append(a.settled, home)
	for {
		next := a.unsettled()
		if next < 0 {
			return true
		}
		if !a.settle(&a.members[next]) {
			if !a.withholding {
				return false
			}
			a.members[next].withheld = true
			if !a.left(&a.members[next]) {
				return false
			}
		}
		a.settled = append(a.settled, next)
	}
}

func (a *attempt) add(cell, by int) {
	if !slices.Contains(a.order, cell) {
		a.order = append(a.order, cell)
	}
	a.change[cell] += by
}

// unsettled gives a table of which something has changed and that may not add up; -1 where there is none.
func (a *attempt) unsettled() int {
	for _, cell := range a.order {
		if a.change[cell] == 0 {
			continue
		}
		for _, table := range a.cells[cell].in {
			if !a.left(&a.members[table]) && !slices.Contains(a.settled, table) {
				return table
			}
		}
	}
	return -1
}

// settle makes a table add up again by cells that no settled table has.
func (a *attempt) settle(m *member) bool {
	excess := make([]int, m.nodes)
	for _, cell := range a.order {
		if i, ok := m.arcOf[cell]; ok {
			excess[m.arcs[i].to] += a.change[cell]
			excess[m.arcs[i].from] -= a.change[cell]
		}
	}
	fixed := func(cell int) bool {
		return slices.ContainsFunc(a.cells[cell].in, func(t int) bool { return slices.Contains(a.settled, t) })
	}
	for a.spread(m, excess, fixed) {
	}
	return !slices.ContainsFunc(excess, func(n int) bool { return n != 0 })
}

// spread sends what is too much at some nodes to where it is missing, and reports whether anything went.
func (a *attempt) spread(m *member, excess []int, fixed func(cell int) bool) (moved bool) {
	for from := range excess {
		for to := range excess {
			for excess[from] > 0 && excess[to] < 0 {
				by := a.along(m, from, to, min(excess[from], -excess[to]), fixed)
				if by == 0 {
					break
				}
				excess[from], excess[to], moved = excess[from]-by, excess[to]+by, true
			}
		}
	}
	return moved
}

// push sends an amount through a table, and reports whether all of it came through.
func (a *attempt) push(m *member, from, to, amount int, fixed func(cell int) bool) bool {
	for from != to && amount > 0 {
		moved := a.along(m, from, to, amount, fixed)
		if moved == 0 {
			return false
		}
		amount -= moved
	}
	return true
}

// along sends as much as fits, up to an amount, on the cheapest way that takes all of it, or else as large a part as any
// does, and gives how much went.
func (a *attempt) along(m *member, from, to, amount int, fixed func(cell int) bool) int {
	for size := amount; size > 0; size /= 2 {
		way := a.cheapest(m, from, to, size, fixed)
		if way == nil {
			continue
		}
		moved := amount
		for _, s := range way {
			moved = min(moved, a.room(m.arcs[s.arc].cell, s.along))
		}
		for _, s := range way {
			if s.along {
				a.add(m.arcs[s.arc].cell, moved)
			} else {
				a.add(m.arcs[s.arc].cell, -moved)
			}
		}
		return moved
	}
	return 0
}

// room gives by how much a cell may change yet. A zero that is shown stays: it is often known.
func (a *attempt) room(cell int, up bool) int {
	x := &a.cells[cell]
	switch {
	case x.n == 0 && !x.hidden, a.when == always && x.shown:
		return 0
	case up:
		return Unbounded
	case a.when == always && a.grown:
		return max(x.was+a.change[cell], 0)
	}
	return max(x.n+a.change[cell]-x.floor, 0)
}

const (
	unit    = 1 << 8    // a step
	ofTotal = 20 * unit // what hiding a total costs more, and hiding a cell of another table too
)

// cost gives what hiding a cell costs: nothing where it is hidden already, and otherwise the more the larger it is.
func (a *attempt) cost(cell int) int {
	x := &a.cells[cell]
	if x.hidden || a.change[cell] != 0 {
		return 0
	}
	whole := bits.Len(uint(x.n)) - 1 // the logarithm to the base of 2, between whole numbers on a straight line
	cost := unit + unit*whole + (x.n-1<<whole)*unit>>whole
	if x.total {
		cost += ofTotal
	}
	return cost + ofTotal*(len(x.in)-1)
}

// cheapest gives the way on which the least has to be hidden, of those that take an amount; nil where there is none. Of two
// that cost the same it is the one that was found first.
func (a *attempt) cheapest(m *member, from, to, amount int, fixed func(cell int) bool) []step {
	const far = Unbounded
	costs := make([]int, m.nodes)
	came := make([]step, m.nodes)
	done := make([]bool, m.nodes)
	for i := range costs {
		costs[i] = far
	}
	costs[from] = 0
	for {
		node := -1
		for i := range costs {
			if !done[i] && costs[i] < far && (node < 0 || costs[i] < costs[node]) {
				node = i
			}
		}
		if node < 0 {
			return nil
		}
		if node == to {
			break
		}
		done[node] = true
		for _, i := range m.at[node] {
			e := m.arcs[i]
			next, up := e.from, e.from == node
			if up {
				next = e.to
			}
			if done[next] || fixed(e.cell) || a.room(e.cell, up) < amount {
				continue
			}
			if cost := costs[node] + a.cost(e.cell); cost < costs[next] {
				costs[next], came[next] = cost, step{i, up}
			}
		}
	}
	return m.back(came, from, to)
}
