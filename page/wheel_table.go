package page

import "github.com/mabra-hjulet/mabra/wheel"

// A wheelTable is the wheels of a page as one table: a row for each part, a column for each voice.
type wheelTable struct {
	Heads []tableHead
	Rows  []wheelRow
}

// A tableHead stands over the words of one voice.
type tableHead struct {
	Name  string
	Whose string
	When  string
}

type wheelRow struct {
	Label string
	Cells []wheel.Row
}

// tableOf gives the wheels as a table.
func tableOf(shown []wheelShown) wheelTable {
	var table wheelTable
	for i, s := range shown {
		table.Heads = append(table.Heads, tableHead{s.Name, s.Whose, s.When})
		for j, row := range s.Rows {
			if i == 0 {
				table.Rows = append(table.Rows, wheelRow{Label: row.Label})
			}
			if j < len(table.Rows) {
				table.Rows[j].Cells = append(table.Rows[j].Cells, row)
			}
		}
	}
	return table
}
