package disclosure

import "math"

// Unbounded is the upper bound of a cell about which the table says nothing.
const Unbounded = math.MaxInt

// A Bound is what a table says of a cell that it hides: the least and the largest count that fit everything it shows.
type Bound struct {
	Row, Column  string
	Lower, Upper int
}

// Audit gives the exact bounds of all cells that are hidden, by row and column: what somebody knows who reckons with all
// sums and knows that no count is negative.
func Audit(t Table, hidden func(row, column string) bool) ([]Bound, error) {
	if err := t.checked(); err != nil {
		return nil, err
	}
	rows, columns := t.Rows.lines(), t.Columns.lines()
	sums := t.sums(rows, columns)
	var open []bool
	var counts []int
	for r := range rows {
		for c := range columns {
			open = append(open, hidden(rows[r].key, columns[c].key))
			counts = append(counts, sums[r][c])
		}
	}
	net := t.network(rows, columns, func(r, c int) int { return r*len(columns) + c })
	var bounds []Bound
	for cell := range open {
		if open[cell] {
			r, c := cell/len(columns), cell%len(columns)
			lower, upper := net.bounds(cell, counts, open)
			bounds = append(bounds, Bound{rows[r].key, columns[c].key, lower, upper})
		}
	}
	return bounds, nil
}

func (t *Table) network(rows, columns []line, cell func(r, c int) int) *network {
	if t.Columns.hierarchy() {
		return networkOf(columns, rows, func(c, r int) int { return cell(r, c) })
	}
	return networkOf(rows, columns, cell)
}

// bounds gives the least and the largest count of a hidden cell: what more, or less, of it can be made up for by others.
func (n *network) bounds(cell int, counts []int, open []bool) (lower, upper int) {
	own := n.arcOf(cell)
	a, x := n.arcs[own], counts[cell]
	more := n.most(a.to, a.from, own, Unbounded, counts, open)
	less := n.most(a.from, a.to, own, x, counts, open)
	if more == Unbounded {
		return x - less, Unbounded
	}
	return x - less, x + more
}

func (n *network) arcOf(cell int) int {
	for i := range n.arcs {
		if n.arcs[i].cell == cell {
			return i
		}
	}
	return -1
}

// most gives how much can flow from one node to another over open arcs, other than the one left out: with an arc as much
// as anybody likes, against it no more than it carries.
func (n *network) most(from, to, without, limit int, counts []int, open []bool) int {
	if from == to {
		return limit
	}
	carried := make([]int, len(n.arcs))
	for i, a := range n.arcs {
		carried[i] = counts[a.cell]
	}
	total := 0
	for total < limit {
		way := n.shortest(from, to, func(i int, along bool) bool {
			return i != without && open[n.arcs[i].cell] && (along || carried[i] > 0)
		})
		if way == nil {
			break
		}
		step := limit - total
		for _, s := range way {
			if !s.along {
				step = min(step, carried[s.arc])
			}
		}
		if step == Unbounded {
			return Unbounded
		}
		for _, s := range way {
			if s.along {
				carried[s.arc] += step
			} else {
				carried[s.arc] -= step
			}
		}
		total += step
		if limit == Unbounded && onlyAlong(way) {
			return Unbounded
		}
	}
	return total
}

// A step goes over an arc, along it or against it.
type step struct {
	arc   int
	along bool
}

func onlyAlong(way []step) bool {
	for _, s := range way {
		if !s.along {
			return false
		}
	}
	return true
}

// shortest gives the way with the fewest steps, or nil.
func (n *network) shortest(from, to int, may func(arc int, along bool) bool) []step {
	came := make([]step, n.nodes)
	seen := make([]bool, n.nodes)
	seen[from] = true
	queue := []int{from}
	for len(queue) > 0 && !seen[to] {
		node := queue[0]
		queue = queue[1:]
		for _, i := range n.at[node] {
			along := n.arcs[i].from == node
			next := n.arcs[i].from
			if along {
				next = n.arcs[i].to
			}
			if !seen[next] && may(i, along) {
				seen[next], came[next] = true, step{i, along}
				queue = append(queue, next)
			}
		}
	}
	if !seen[to] {
		return nil
	}
	return n.back(came, from, to)
}

// back gives the way to a node, the last step first, from the step that each node was come to by.
func (n *network) back(came []step, from, to int) []step {
	way := []step{}
	for node := to; node != from; {
		s := came[node]
		way = append(way, s)
		if s.along {
			node = n.arcs[s.arc].from
		} else {
			node = n.arcs[s.arc].to
		}
	}
	return way
}
