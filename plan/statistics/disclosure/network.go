package disclosure

// A network is a table as a circulation: every cell is an arc that carries its count, and what flows into a node flows out
// of it. That is so for tables of two variables of which one may be a hierarchy; the counts being whole, so are all bounds.
type network struct {
	nodes int
	arcs  []arc
	at    [][]int // the arcs at each node
}

// An arc is a cell of a table.
type arc struct {
	from, to int
	cell     int // among the cells of the release
}

// networkOf makes the network of a table. The rows are the hierarchy, if any is; cell gives the cell at a row and a column.
func networkOf(rows, columns []line, cell func(row, column int) int) *network {
	const root = 0
	n := &network{nodes: 1}
	first := make([]int, len(rows)) // of a row without parts its only node, of another that of its first column
	for r := range rows {
		first[r] = n.nodes
		switch {
		case rows[r].inner():
			n.nodes += len(columns)
		case len(columns) > 1:
			n.nodes++
		default:
			first[r] = root // of one variable: what a part counts goes back at once
		}
	}
	for r := range rows {
		for c := range columns {
			inside, above := first[r], root
			if rows[r].inner() {
				inside += c
			}
			if parent := rows[r].parent; parent >= 0 {
				above = first[parent] + c
			}
			if c == 0 { // the column of all
				inside, above = above, inside
			}
			n.arcs = append(n.arcs, arc{inside, above, cell(r, c)})
		}
	}
	n.at = make([][]int, n.nodes)
	for i, a := range n.arcs {
		n.at[a.from] = append(n.at[a.from], i)
		n.at[a.to] = append(n.at[a.to], i)
	}
	return n
}
