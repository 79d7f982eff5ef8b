package statistics

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

// A jsonCell is a line of cells. Its fields, tables and keys are a closed list: there is no room for anything of a child.
type jsonCell struct {
	Version   int        `json:"v"`
	Day       mabra.Date `json:"release"`
	Protected bool       `json:"protected"` // always false: not for publishing
	Table     string     `json:"table"`
	Keys      []string   `json:"k"`
	N         int        `json:"n"`
}

// What cells can be refused for.
var (
	ErrTooFew   = errors.New("so few children that their cells would be about single ones")
	ErrNotCells = errors.New("a line that is no cell of this version of the tables")
)

// WriteCells writes the sums as JSON Lines, one for each count that is not zero, for an engine that adds up what many
// machines have counted. Cells are not protected and must never be published: every line says so. Sums of fewer children
// than the least threshold are refused, and those of none are no lines.
func (s *Sums) WriteCells(w io.Writer) error {
	if n := s.children(); n > 0 && n < disclosure.Least {
		return ErrTooFew
	}
	out := bufio.NewWriter(w)
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	d := declared()
	for _, t := range d.tables {
		for r, row := range d.variables[t.rows].keys {
			for c := range t.width {
				cell := jsonCell{Version: Version, Day: s.day, Table: t.name, Keys: []string{row}, N: s.counts[t.counts+r*t.width+c]}
				if t.columns >= 0 {
					cell.Keys = append(cell.Keys, d.variables[t.columns].keys[c])
				}
				if cell.N == 0 {
					continue
				}
				if err := lines.Encode(cell); err != nil {
					return err
				}
			}
		}
	}
	return out.Flush()
}

// ReadCells adds cells to the sums: of one part, of several one after the other, or as an engine has added them up. Where a
// line is no cell of the same tables and the same day, or the cells do not make whole tables of the same children, the sums
// stay as they were.
func (s *Sums) ReadCells(r io.Reader) error {
	read := New(s.day)
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		if err := read.readCell(lines.Bytes()); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return errors.Join(ErrNotCells, err)
	}
	if !read.whole() {
		return ErrNotCells
	}
	return s.Merge(read)
}

// DayOfCells gives the day of the first cell of a text, for New.
func DayOfCells(text []byte) (mabra.Date, error) {
	for line := range bytes.Lines(text) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		var cell jsonCell
		if err := json.Unmarshal(line, &cell); err != nil || cell.Version != Version {
			return mabra.Date{}, ErrNotCells
		}
		return cell.Day, nil
	}
	return mabra.Date{}, ErrNotCells
}

// readCell adds what one line of a file of cells has counted.
func (s *Sums) readCell(line []byte) error {
	var cell jsonCell
	strict := json.NewDecoder(bytes.NewReader(line))
	strict.DisallowUnknownFields()
	if err := strict.Decode(&cell); err != nil || cell.Version != Version || cell.Protected || cell.N < 0 || cell.N > mostChildren {
		return ErrNotCells
	}
	if cell.Day != s.day {
		return ErrOtherDay
	}
	d := declared()
	i, known := d.byName[cell.Table]
	if !known {
		return ErrNotCells
	}
	t := &d.tables[i]
	place := t.counts
	for axis, v := range []int{t.rows, t.columns} {
		if v < 0 {
			continue
		}
		if axis >= len(cell.Keys) {
			return ErrNotCells
		}
		at := slices.Index(d.variables[v].keys, cell.Keys[axis])
		if at < 0 {
			return ErrNotCells
		}
		if axis == 0 {
			at *= t.width
		}
		place += at
	}
	if axes := min(t.columns, 0) + 2; len(cell.Keys) != axes {
		return ErrNotCells
	}
	s.counts[place] += cell.N
	return nil
}

// mostChildren bounds a count that is read.
const mostChildren = 1 << 32

// whole reports whether every table counts the same children, as sums of plans do.
func (s *Sums) whole() bool {
	d, n := declared(), s.children()
	for _, t := range d.tables {
		end := t.counts + len(d.variables[t.rows].keys)*t.width
		of := 0
		for _, count := range s.counts[t.counts:end] {
			of += count
		}
		if of != n {
			return false
		}
	}
	return true
}
