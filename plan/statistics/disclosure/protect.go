package disclosure

import "slices"

// Protect hides in tables what may point out a child, and gives them as a release. The tables are those of one population,
// whole: parts of it are added up before, and never after. Where an earlier release is given, of a population that this one
// may have grown out of, what the two say together is protected too; nil says that there is none.
func Protect(tables []Table, method Method, before *Earlier) (*Release, error) {
	method, err := method.checked()
	if err != nil {
		return nil, err
	}
	p := &protection{threshold: method.Threshold, index: map[cellID]int{}}
	for i := range tables {
		if err := p.add(&tables[i]); err != nil {
			return nil, err
		}
	}
	p.find()
	if before != nil {
		if err := p.compare(before); err != nil {
			return nil, err
		}
	}
	p.hide()
	return p.release(tables, method), nil
}

// A cell stands in one table or in several.
type cell struct {
	id           cellID
	n            int
	total        bool
	in           []int // tables
	hidden       bool
	needs        bool // it has to look as small as low and as large as high
	low, high    int
	was          int  // in the release before, where that is known
	floor        int  // it is known to be no less: the population has grown
	known, shown bool // what it was is known to us; it was shown
}

// A member is a table of the release.
type member struct {
	*network
	*Table
	rows, columns []line
	cells         [][]int
	arcOf         map[int]int // of a cell
	withheld      bool

	withheldBefore bool
}

type protection struct {
	threshold int
	cells     []cell
	index     map[cellID]int
	members   []member
	grown     bool // since a release before, of which every count is known
	before    int  // its threshold
}

// add takes a table among those to protect. A table that stands there with all its cells is the same cells.
func (p *protection) add(t *Table) error {
	if err := t.checked(); err != nil {
		return err
	}
	m := member{Table: t, rows: t.Rows.lines(), columns: t.Columns.lines(), arcOf: map[int]int{}}
	sums := t.sums(m.rows, m.columns)
	m.cells = make([][]int, len(m.rows))
	for r := range m.rows {
		m.cells[r] = make([]int, len(m.columns))
		for c := range m.columns {
			id := t.id(&m.rows[r], &m.columns[c])
			at, known := p.index[id]
			if !known {
				at = len(p.cells)
				p.index[id] = at
				p.cells = append(p.cells, cell{id: id, n: sums[r][c]})
			}
			x := &p.cells[at]
			if x.n != sums[r][c] {
				return ErrNotTheSame
			}
			x.total = x.total || m.rows[r].inner() || m.columns[c].inner()
			x.in = append(x.in, len(p.members))
			m.cells[r][c] = at
		}
	}
	m.network = t.network(m.rows, m.columns, func(r, c int) int { return m.cells[r][c] })
	for i, a := range m.arcs {
		m.arcOf[a.cell] = i
	}
	p.members = append(p.members, m)
	return nil
}

// find notes which cells are small, and which zeros tell something of everybody.
func (p *protection) find() {
	for i := range p.cells {
		if x := &p.cells[i]; x.n > 0 && x.n < p.threshold {
			x.need(1, p.threshold-1)
		}
	}
	for i := range p.members {
		m := &p.members[i]
		for _, telling := range m.Telling {
			m.tell(telling, p)
		}
	}
}

func (x *cell) need(low, high int) {
	if !x.needs {
		x.low, x.high = low, high
	}
	x.hidden, x.needs = true, true
	x.low, x.high = min(x.low, low), max(x.high, high)
}

// tell hides, where everybody in a column stands in one row, that nobody stands in the others.
func (m *member) tell(key string, p *protection) {
	row := m.row(key)
	if row < 0 {
		return
	}
	for c := range m.columns {
		all := p.cells[m.cells[0][c]].n
		if all == 0 || p.cells[m.cells[row][c]].n != all {
			continue
		}
		for r := range m.rows {
			if r != row && m.rows[r].parent == m.rows[row].parent {
				p.cells[m.cells[r][c]].need(0, p.threshold-1)
			}
		}
	}
}

// row gives the place of the row with a key, or -1.
func (m *member) row(key string) int {
	return slices.IndexFunc(m.rows, func(l line) bool { return l.key == key && l.parent >= 0 })
}

// release gives the tables as they may be shown.
func (p *protection) release(tables []Table, method Method) *Release {
	r := &Release{method: method, tables: make([]Protected, len(tables))}
	for i := range p.members {
		m := &p.members[i]
		values := make([][]Value, len(m.rows))
		for row := range values {
			values[row] = make([]Value, len(m.columns))
			for column := range values[row] {
				if x := &p.cells[m.cells[row][column]]; !x.hidden && !m.withheld {
					values[row][column] = Shown(method.rounded(x.n))
				}
			}
		}
		r.tables[i] = Protected{
			name: m.Name, rows: m.Rows, columns: m.Columns, rowAt: places(m.Rows), colAt: places(m.Columns),
			values: values, withheld: m.withheld, threshold: method.Threshold,
		}
	}
	return r
}
