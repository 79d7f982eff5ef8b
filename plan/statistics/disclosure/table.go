package disclosure

import (
	"errors"
	"slices"
)

// Total is the key of the row of all rows, and of the column of all columns.
const Total = ""

// A Part is one value of a variable. One that has parts of its own is the sum of these.
type Part struct {
	Key   string
	Parts []Part
}

// A Variable is what a table is divided by: stages of life, forms of plan. Its parts have no child in common, and each
// child stands in one of them.
type Variable struct {
	Name  string
	Parts []Part
}

// Flat makes a variable without parts of parts.
func Flat(name string, keys ...string) Variable {
	v := Variable{Name: name, Parts: make([]Part, len(keys))}
	for i, key := range keys {
		v.Parts[i].Key = key
	}
	return v
}

// A Table is counts of children by one or two variables, not protected. Of the two one may be a hierarchy. Cells of two
// tables that speak of the same children, by the names of variables and the keys of parts, are the same cell.
type Table struct {
	Name    string
	Rows    Variable
	Columns Variable // no parts: the table has one variable
	// Telling are the rows that say something of everybody in a column when all of them stand there, as all having the same
	// need would. Then it is hidden that nobody stands in the other rows.
	Telling []string
	// Counts has a row for each row of the table that has no parts, in order, and in it a count for each such column. A table
	// of one variable has one count in each.
	Counts [][]int
}

// What a table can be refused for.
var (
	ErrTwoHierarchies = errors.New("both variables of the table have parts of parts: no network, and so no exact bounds")
	ErrCounts         = errors.New("the counts of the table do not have its form, or one is negative or too large")
	ErrKeys           = errors.New("a variable has no parts or no name, or two of its parts have the same key")
	ErrNotTheSame     = errors.New("two tables count different numbers of the same children")
	ErrThreshold      = errors.New("the threshold is out of its bounds")
	ErrRounding       = errors.New("numbers are rounded to 5 or not at all")
)

// most bounds a count, so that no sum is too large.
const most = 1 << 40

// A line is a row or a column of a table: a part, or all of them.
type line struct {
	key    string
	parent int   // -1 for the line of all
	parts  []int // none: the line has counts of its own
	leaf   int   // its place among those that have no parts; -1 for others
}

func (l *line) inner() bool { return len(l.parts) > 0 }

// lines gives the lines of a variable: all of them first, each before its parts.
func (v Variable) lines() []line {
	lines := []line{{key: Total, parent: -1, leaf: -1}}
	leaves := 0
	var add func(parent int, parts []Part)
	add = func(parent int, parts []Part) {
		for _, part := range parts {
			at := len(lines)
			lines = append(lines, line{key: part.Key, parent: parent, leaf: -1})
			lines[parent].parts = append(lines[parent].parts, at)
			if len(part.Parts) > 0 {
				add(at, part.Parts)
			} else {
				lines[at].leaf = leaves
				leaves++
			}
		}
	}
	add(0, v.Parts)
	if len(v.Parts) == 0 {
		lines[0].leaf = 0
	}
	return lines
}

func (v Variable) hierarchy() bool {
	return slices.ContainsFunc(v.Parts, func(p Part) bool { return len(p.Parts) > 0 })
}

// checked reports what is wrong with a table.
func (t *Table) checked() error {
	switch {
	case t.Rows.hierarchy() && t.Columns.hierarchy():
		return ErrTwoHierarchies
	case len(t.Rows.Parts) == 0 || t.Rows.Name == t.Columns.Name:
		return ErrKeys
	}
	leaves := [2]int{}
	for i, variable := range []Variable{t.Rows, t.Columns} {
		seen := map[string]bool{}
		for _, l := range variable.lines() {
			if seen[l.key] {
				return ErrKeys
			}
			seen[l.key] = true
			if l.leaf >= 0 {
				leaves[i]++
			}
		}
		if len(variable.Parts) > 0 && variable.Name == "" {
			return ErrKeys
		}
	}
	if len(t.Counts) != leaves[0] {
		return ErrCounts
	}
	for _, row := range t.Counts {
		if len(row) != leaves[1] || slices.ContainsFunc(row, func(n int) bool { return n < 0 || n > most }) {
			return ErrCounts
		}
	}
	return nil
}

// sums gives the count of every cell, by row and column, totals among them.
func (t *Table) sums(rows, columns []line) [][]int {
	cells := make([][]int, len(rows))
	for r := len(rows) - 1; r >= 0; r-- {
		cells[r] = make([]int, len(columns))
		for c := len(columns) - 1; c >= 0; c-- {
			switch {
			case rows[r].inner():
				for _, part := range rows[r].parts {
					cells[r][c] += cells[part][c]
				}
			case columns[c].inner():
				for _, part := range columns[c].parts {
					cells[r][c] += cells[r][part]
				}
			default:
				cells[r][c] = t.Counts[rows[r].leaf][columns[c].leaf]
			}
		}
	}
	return cells
}

// A cellID says which children a cell is of, whatever table it stands in.
type cellID struct{ one, two part }

type part struct{ variable, key string }

func (t *Table) id(row, column *line) cellID {
	a, b := part{t.Rows.Name, row.key}, part{t.Columns.Name, column.key}
	if row.parent < 0 {
		a = part{}
	}
	if column.parent < 0 {
		b = part{}
	}
	if a.variable > b.variable {
		a, b = b, a
	}
	return cellID{a, b}
}
