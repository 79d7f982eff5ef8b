package disclosure

// compare looks at the release before. What was hidden there stays hidden, so that nothing that is shown now says more of
// it. What was shown and has changed by fewer children than the threshold is hidden: the difference is a table too, of
// those who have come since, or gone.
func (p *protection) compare(before *Release) {
	shown, hid := before.cells()
	for i := range p.cells {
		x := &p.cells[i]
		if hid[x.id] {
			x.hidden = true
		}
	}
	if before.method.Round != 0 {
		return // what was shown is no count
	}
	for i := range p.cells {
		x := &p.cells[i]
		was, ok := shown[x.id]
		if !ok {
			continue
		}
		switch change := x.n - was; {
		case change > 0 && change < p.threshold:
			x.need(was+1, was+p.threshold-1)
		case change < 0 && -change < p.threshold:
			x.need(max(was-p.threshold+1, 0), was-1)
		}
	}
}

// cells gives what a release shows, and what it hides, by what the cells are of.
func (r *Release) cells() (shown map[cellID]int, hidden map[cellID]bool) {
	shown, hidden = map[cellID]int{}, map[cellID]bool{}
	for i := range r.tables {
		t := &r.tables[i]
		as := Table{Rows: t.rows, Columns: t.columns}
		rows, columns := t.rows.lines(), t.columns.lines()
		for row := range rows {
			for column := range columns {
				id := as.id(&rows[row], &columns[column])
				if n, ok := t.values[row][column].Number(); ok {
					shown[id] = n
				} else if !t.withheld {
					hidden[id] = true
				}
			}
		}
	}
	for id := range shown {
		delete(hidden, id)
	}
	return shown, hidden
}
