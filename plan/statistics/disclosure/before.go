package disclosure

// An Earlier is a release that was published before, of many of the same children. Without Tables what is protected is how
// numbers that it shows have changed, from somebody who does not know who has come or gone; what it hides stays hidden. It
// does not protect from somebody who knows that children have only gone.
type Earlier struct {
	Release *Release
	// Tables are what was counted then, not protected. With them it is also reckoned with that somebody knows that children
	// have only come since and none has gone, if no count has become smaller. Nil: they are not kept.
	Tables []Table
}

// compare looks at the release before. What was hidden there stays hidden, so that nothing that is shown now says more of
// it. What has changed by fewer children than the threshold is hidden: the difference is a table too, of those who have
// come since, or gone.
func (p *protection) compare(before *Earlier) error {
	values := before.Release.values()
	counted, err := before.counted(values)
	if err != nil {
		return err
	}
	p.before = before.Release.method.Threshold
	same := 0
	for i := range p.members {
		m := &p.members[i]
		if t, known := before.Release.Table(m.Name); known {
			m.withheld, m.withheldBefore = t.withheld, t.withheld
			same++
		}
	}
	p.grown = same == len(before.Release.tables) && same == len(p.members) && p.growth(counted)
	for i := range p.cells {
		x := &p.cells[i]
		value, there := values[x.id]
		was, known := value.Number()
		x.shown = known
		x.hidden = x.hidden || there && !known
		if before.Release.method.Round != 0 {
			known = false // what was shown is no count
		}
		if p.grown {
			was, known = counted[x.id], true
			x.floor = was
		}
		x.was, x.known = was, known
		x.hideChange(p.threshold)
	}
	for i := range p.members {
		p.members[i].tellOfChange(p)
	}
	return nil
}

// growth reports whether what was counted is known, and no count has become smaller since.
func (p *protection) growth(counted map[cellID]int) bool {
	if counted == nil {
		return false
	}
	for i := range p.cells {
		x := &p.cells[i]
		if was, known := counted[x.id]; !known || x.n < was {
			return false
		}
	}
	return true
}

// hideChange hides by how few a cell has changed since, where it is known what it was.
func (x *cell) hideChange(threshold int) {
	if !x.known {
		return
	}
	switch change := x.n - x.was; {
	case change > 0 && change < threshold:
		x.need(x.was+1, x.was+threshold-1)
	case change < 0 && -change < threshold:
		x.need(max(x.was-threshold+1, 0), x.was-1)
	}
}

// tellOfChange hides, where all who have come into a column since stand in a row that tells something of them, that none of
// them stands in the others. So it does where all have who have gone.
func (m *member) tellOfChange(p *protection) {
	for _, telling := range m.Telling {
		row := m.row(telling)
		if row < 0 {
			continue
		}
		for c := range m.columns {
			var others []*cell
			for r := range m.rows {
				if r != row && m.rows[r].parent == m.rows[row].parent {
					others = append(others, &p.cells[m.cells[r][c]])
				}
			}
			come, gone := told(&p.cells[m.cells[0][c]], &p.cells[m.cells[row][c]], others)
			for _, x := range others {
				if x.known && come {
					x.need(x.n, x.was+p.threshold-1)
				}
				if x.known && gone {
					x.need(max(x.was-p.threshold+1, 0), x.n)
				}
			}
		}
	}
}

// told reports whether all who have come into a column, or all who have gone, may stand in one row of it. Where it was
// hidden how many stood in the column or in the row, somebody who knows that a child has come needs no more than to see
// that the others are as many as they were; so what we do not know counts as if it told.
func told(column, row *cell, others []*cell) (come, gone bool) {
	if column.known && row.known {
		change := column.n - column.was
		return change > 0 && change == row.n-row.was, change < 0 && change == row.n-row.was
	}
	for _, x := range others {
		if x.known && x.n != x.was {
			return false, false
		}
	}
	for _, x := range []*cell{column, row} {
		if x.known {
			return x.n > x.was, x.n < x.was
		}
	}
	return true, true
}

// values gives what a release shows and hides, by what the cells are of.
func (r *Release) values() map[cellID]Value {
	values := map[cellID]Value{}
	for i := range r.tables {
		t := &r.tables[i]
		as := Table{Rows: t.rows, Columns: t.columns}
		rows, columns := t.rows.lines(), t.columns.lines()
		for row := range rows {
			for column := range columns {
				value := t.values[row][column]
				if t.withheld {
					value = Value{}
				}
				if id := as.id(&rows[row], &columns[column]); !values[id].shown {
					values[id] = value
				}
			}
		}
	}
	return values
}

// counted gives what was counted, by what the cells are of; nil where that is not known. It has to be what the release
// shows.
func (e *Earlier) counted(values map[cellID]Value) (map[cellID]int, error) {
	if e.Tables == nil {
		return nil, nil
	}
	all := &protection{index: map[cellID]int{}}
	counted := map[cellID]int{}
	for i := range e.Tables {
		if err := all.add(&e.Tables[i]); err != nil {
			return nil, err
		}
	}
	for i := range all.cells {
		x := &all.cells[i]
		counted[x.id] = x.n
		if n, is := values[x.id].Number(); is && n != e.Release.method.rounded(x.n) {
			return nil, ErrNotTheSame
		}
	}
	return counted, nil
}
