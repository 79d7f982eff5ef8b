package disclosure

// The bounds of a threshold, and what is usual.
const (
	Least   = 5 // also what is used where nothing else is asked for
	Largest = 1000
	Step    = 5 // what numbers are rounded to, where that is asked for
)

// A Method says how tables are protected. The zero Method has the threshold Least and does not round.
type Method struct {
	Threshold int // fewer children than this, and at least one, are never shown
	Round     int // 0, or 5: numbers that are shown are rounded to whole fives, none to zero
}

func (m Method) checked() (Method, error) {
	if m.Threshold == 0 {
		m.Threshold = Least
	}
	switch {
	case m.Threshold < Least || m.Threshold > Largest:
		return m, ErrThreshold
	case m.Round != 0 && m.Round != Step:
		return m, ErrRounding
	}
	return m, nil
}

// rounded gives a number as it is shown.
func (m Method) rounded(n int) int {
	if m.Round == 0 || n == 0 {
		return n
	}
	return max(m.Round, (n+m.Round/2)/m.Round*m.Round)
}

// A Release is tables that were protected together. Nothing in it is a number that is hidden.
type Release struct {
	method Method
	tables []Protected
}

// Method gives how the release is protected.
func (r *Release) Method() Method { return r.method }

// Tables gives the tables in the order they were given in.
func (r *Release) Tables() []Protected { return r.tables }

// Table gives the table with a name, and whether there is one.
func (r *Release) Table(name string) (Protected, bool) {
	for i := range r.tables {
		if r.tables[i].name == name {
			return r.tables[i], true
		}
	}
	return Protected{}, false
}

// Hidden gives the share of cells, zeros left out, that the release hides: what protection costs.
func (r *Release) Hidden() (hidden, of int) {
	for i := range r.tables {
		for _, row := range r.tables[i].values {
			for _, v := range row {
				if n, shown := v.Number(); !shown {
					hidden, of = hidden+1, of+1
				} else if n > 0 {
					of++
				}
			}
		}
	}
	return hidden, of
}

// A Protected is a table of a release. The first row and the first column are those of all, with the key Total.
type Protected struct {
	name          string
	rows, columns Variable
	rowAt, colAt  map[string]int
	values        [][]Value
	withheld      bool
	threshold     int
}

// Name gives the name of the table.
func (t Protected) Name() string { return t.name }

// Rows gives the variable of the rows.
func (t Protected) Rows() Variable { return t.rows }

// Columns gives the variable of the columns; without parts where the table has one variable.
func (t Protected) Columns() Variable { return t.columns }

// Withheld reports whether nothing of the table is shown, since too little could be.
func (t Protected) Withheld() bool { return t.withheld }

// Value gives a value by the keys of its row and its column. What the table does not have is hidden.
func (t Protected) Value(row, column string) Value {
	r, known := t.rowAt[row]
	c, also := t.colAt[column]
	if !known || !also {
		return Value{}
	}
	return t.values[r][c]
}

// Share gives how many in a hundred of a column stand in a row, and whether that may be said: where the row and the column
// are shown, and the rest of the column is nobody or not few.
func (t Protected) Share(row, column string) (percent int, shown bool) {
	n, known := t.Value(row, column).Number()
	of, also := t.Value(Total, column).Number()
	if !known || !also || of == 0 || n < of && of-n < t.threshold {
		return 0, false
	}
	return min((200*n+of)/(2*of), 100), true
}

// ProtectedOf makes a table of values that were protected before, as they are read back from a file: in the order of rows
// and columns, all first. Of a table that was withheld no value counts.
func ProtectedOf(name string, rows, columns Variable, values [][]Value, withheld bool) (Protected, error) {
	t := Protected{name: name, rows: rows, columns: columns, values: values, withheld: withheld}
	t.rowAt, t.colAt = places(rows), places(columns)
	if len(values) != len(t.rowAt) {
		return Protected{}, ErrCounts
	}
	for _, row := range values {
		if len(row) != len(t.colAt) {
			return Protected{}, ErrCounts
		}
	}
	return t, nil
}

// ReleaseOf makes a release of tables that were protected together before.
func ReleaseOf(method Method, tables ...Protected) (*Release, error) {
	method, err := method.checked()
	for i := range tables {
		tables[i].threshold = method.Threshold
	}
	return &Release{method, tables}, err
}

func places(v Variable) map[string]int {
	at := map[string]int{}
	for i, l := range v.lines() {
		at[l.key] = i
	}
	return at
}
