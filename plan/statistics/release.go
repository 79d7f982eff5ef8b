package statistics

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

// A Release is the tables of a day, protected together. It is all that may be published.
type Release struct {
	day     mabra.Date
	release *disclosure.Release
}

// Day gives the day on which the plans were counted.
func (r *Release) Day() mabra.Date { return r.day }

// Tables gives the tables, with the names of variables and keys as in cells.
func (r *Release) Tables() []disclosure.Protected { return r.release.Tables() }

// Table gives the table with a name, such as needs.safe×stage, and whether there is one.
func (r *Release) Table(name string) (disclosure.Protected, bool) { return r.release.Table(name) }

// Method gives how the release is protected.
func (r *Release) Method() disclosure.Method { return r.release.Method() }

// Hidden gives how many cells are hidden, of how many that are not zero.
func (r *Release) Hidden() (hidden, of int) { return r.release.Hidden() }

// MethodText says how the tables are protected, in words that stand under each of them.
func (r *Release) MethodText() mabra.Text {
	m := r.Method()
	said := texts().Protected.Map(func(words string) string { return fmt.Sprintf(words, m.Threshold) })
	if m.Round == 0 {
		return said
	}
	return join(said, " ", texts().Rounded.Map(func(words string) string { return fmt.Sprintf(words, m.Round) }))
}

// The form of a release in JSON. Schema describes it.
type (
	jsonRelease struct {
		Version  int            `json:"version"`
		Language mabra.Language `json:"language"`
		Day      mabra.Date     `json:"day"`
		Method   jsonMethod     `json:"method"`
		Tables   []jsonTable    `json:"tables"`
	}
	jsonMethod struct {
		Threshold int    `json:"threshold"`
		Round     int    `json:"round"`
		Text      string `json:"text"`
	}
	jsonTable struct {
		Name     string               `json:"name"`
		Title    string               `json:"title"`
		Withheld bool                 `json:"withheld"`
		Rows     []jsonLine           `json:"rows"`
		Columns  []jsonLine           `json:"columns"`
		Values   [][]disclosure.Value `json:"values"`
		Percent  []disclosure.Value   `json:"percent"` // of all, by row
		Method   string               `json:"method"`
	}
	jsonLine struct {
		Key   string `json:"key"`
		Label string `json:"label"`
	}
)

// WriteJSON writes the release for programs, with labels in the language lang. What is hidden is the text "hidden" where a
// number would stand.
func (r *Release) WriteJSON(w io.Writer, lang mabra.Language) error {
	method := r.MethodText().In(lang)
	out := jsonRelease{
		Version: Version, Language: lang, Day: r.day,
		Method: jsonMethod{r.Method().Threshold, r.Method().Round, method},
	}
	d := declared()
	for _, p := range r.Tables() {
		t := &d.tables[d.byName[p.Name()]]
		table := jsonTable{
			Name: p.Name(), Title: d.title(t).In(lang), Withheld: p.Withheld(), Method: method,
			Rows: d.lines(t.rows, lang), Columns: d.lines(t.columns, lang),
		}
		for _, row := range table.Rows {
			values := make([]disclosure.Value, len(table.Columns))
			for c, column := range table.Columns {
				values[c] = p.Value(row.Key, column.Key)
			}
			table.Values = append(table.Values, values)
			share := disclosure.Value{}
			if percent, shown := p.Share(row.Key, disclosure.Total); shown {
				share = disclosure.Shown(percent)
			}
			table.Percent = append(table.Percent, share)
		}
		out.Tables = append(out.Tables, table)
	}
	text, err := json.Marshal(out)
	if err != nil {
		return err
	}
	// A table on each line, so that two releases can be compared by eye.
	text = bytes.ReplaceAll(text, []byte(`{"name":`), []byte("\n{\"name\":"))
	_, err = w.Write(append(text, '\n'))
	return err
}

// lines gives the rows or columns of a table, and at first those of all.
func (d *declaration) lines(v int, lang mabra.Language) []jsonLine {
	lines := []jsonLine{{disclosure.Total, allLabel.In(lang)}}
	if v < 0 {
		return lines
	}
	for _, key := range d.variables[v].keys {
		lines = append(lines, jsonLine{key, d.variables[v].says[key].In(lang)})
	}
	return lines
}

// title says what a table is about.
func (d *declaration) title(t *table) mabra.Text {
	title := d.variables[t.rows].title
	if of := d.variables[t.rows].of; of != (mabra.Text{}) {
		title = join(title, ": ", of)
	}
	by := t.rows
	if t.columns >= 0 {
		by = t.columns
	}
	switch d.variables[by].name {
	case "stage":
		return join(title, " ", texts().Titles.ByStage)
	case "form":
		return join(title, " ", texts().Titles.ByForm)
	}
	return title
}

func join(a mabra.Text, between string, b mabra.Text) mabra.Text {
	return mabra.Text{Sv: a.Sv + between + b.Sv, En: a.En + between + b.En}
}

// ErrNotRelease says that a text holds no release of this version of the tables.
var ErrNotRelease = errors.New("not a release of this version of the tables")

// ReadRelease reads a release that WriteJSON has written, to protect a later one beside it.
func ReadRelease(text []byte) (*Release, error) {
	var in jsonRelease
	if err := json.Unmarshal(text, &in); err != nil || in.Version != Version || len(in.Tables) != len(declared().tables) {
		return nil, ErrNotRelease
	}
	d := declared()
	var tables []disclosure.Protected
	for i, table := range in.Tables {
		t := &d.tables[i]
		if table.Name != t.name || !sameKeys(table.Rows, d.lines(t.rows, "")) || !sameKeys(table.Columns, d.lines(t.columns, "")) {
			return nil, ErrNotRelease
		}
		columns := disclosure.Variable{}
		if t.columns >= 0 {
			columns = d.variables[t.columns].disclosed()
		}
		p, err := disclosure.ProtectedOf(t.name, d.variables[t.rows].disclosed(), columns, table.Values, table.Withheld)
		if err != nil {
			return nil, ErrNotRelease
		}
		tables = append(tables, p)
	}
	release, err := disclosure.ReleaseOf(disclosure.Method{Threshold: in.Method.Threshold, Round: in.Method.Round}, tables...)
	if err != nil {
		return nil, ErrNotRelease
	}
	return &Release{in.Day, release}, nil
}

func sameKeys(a, b []jsonLine) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Key != b[i].Key {
			return false
		}
	}
	return true
}
