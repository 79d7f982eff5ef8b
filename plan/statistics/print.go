package statistics

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
)

const hiddenMark = "*"

// A sheet is a table as it is printed.
type sheet struct {
	title, note string
	withheld    bool
	columns     []string
	rows        []string
	cells       [][]string
}

// WriteText writes the tables for people, in the language lang. Tables of yes and no are laid together, and under every
// table stands how it is protected.
func (r *Release) WriteText(w io.Writer, lang mabra.Language) error {
	var b strings.Builder
	_, _ = fmt.Fprintf(&b, texts().Head.In(lang)+"\n"+texts().Counted.In(lang)+"\n", r.day)
	method := r.MethodText().In(lang)
	for _, s := range r.sheets(lang) {
		s.write(&b, method, lang)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// sheets gives the tables as they are printed, those of a family on one sheet.
func (r *Release) sheets(lang mabra.Language) []sheet {
	d := declared()
	var sheets []sheet
	families := map[string]int{} // the sheet of each
	for _, p := range r.Tables() {
		t := &d.tables[d.byName[p.Name()]]
		rows := &d.variables[t.rows]
		family, member, isFamily := strings.Cut(rows.name, ".")
		switch {
		case !isFamily:
			sheets = append(sheets, d.sheet(p, t, lang))
		case family == "actions":
			if _, begun := families[family]; !begun {
				families[family] = len(sheets)
				sheets = append(sheets, actionSheet(lang))
			}
			s := &sheets[families[family]]
			s.action(member, rows.of.In(lang), p)
		default:
			key := family + strconv.Itoa(t.columns)
			if _, begun := families[key]; !begun {
				families[key] = len(sheets)
				sheets = append(sheets, d.familySheet(t, lang))
			}
			s := &sheets[families[key]]
			s.rows = append(s.rows, rows.of.In(lang))
			s.cells = append(s.cells, d.cellsOf(p, t.columns, rows.keys[yes]))
		}
	}
	return sheets
}

// sheet gives a table with a row for each answer.
func (d *declaration) sheet(p disclosure.Protected, t *table, lang mabra.Language) sheet {
	s := sheet{title: d.title(t).In(lang), withheld: p.Withheld(), columns: d.heads(t.columns, lang)}
	for _, l := range append(d.lines(t.rows, lang)[1:], d.lines(t.rows, lang)[0]) {
		s.rows = append(s.rows, l.Label)
		s.cells = append(s.cells, d.cellsOf(p, t.columns, l.Key))
	}
	return s
}

// familySheet begins a table with a row for each of several tables of yes and no.
func (d *declaration) familySheet(t *table, lang mabra.Language) sheet {
	by := *t
	title := join(d.variables[t.rows].title, " ", texts().Titles.ByStage)
	if d.variables[by.columns].name == "form" {
		title = join(d.variables[t.rows].title, " ", texts().Titles.ByForm)
	}
	return sheet{title: title.In(lang), note: texts().Several.In(lang), columns: d.heads(t.columns, lang)}
}

// heads gives the heads of columns: each part, all of them, and the share of all.
func (d *declaration) heads(v int, lang mabra.Language) []string {
	var heads []string
	for _, l := range d.lines(v, lang)[1:] {
		heads = append(heads, l.Label)
	}
	return append(heads, allLabel.In(lang), shareLabel.In(lang))
}

func (d *declaration) cellsOf(p disclosure.Protected, columns int, row string) []string {
	var cells []string
	for _, l := range d.lines(columns, "")[1:] {
		cells = append(cells, shown(p.Value(row, l.Key)))
	}
	return append(cells, shown(p.Value(row, disclosure.Total)), share(p, row))
}

func shown(v disclosure.Value) string {
	if n, ok := v.Number(); ok {
		return strconv.Itoa(n)
	}
	return hiddenMark
}

func share(p disclosure.Protected, row string) string {
	if percent, ok := p.Share(row, disclosure.Total); ok {
		return strconv.Itoa(percent)
	}
	return hiddenMark
}

func actionSheet(lang mabra.Language) sheet {
	s := sheet{title: texts().Titles.Actions.In(lang), note: texts().Several.In(lang)}
	for _, level := range mabra.Values[plan.Level]() {
		s.columns = append(s.columns, levelLabels[string(level)].In(lang))
	}
	return s
}

// action puts one sector and level into the table of actions.
func (s *sheet) action(member, sector string, p disclosure.Protected) {
	_, level, _ := strings.Cut(member, ".")
	if level == string(plan.LevelUniversal) {
		s.rows = append(s.rows, sector)
		s.cells = append(s.cells, nil)
	}
	last := len(s.cells) - 1
	s.cells[last] = append(s.cells[last], shown(p.Value("yes", disclosure.Total)))
}

// write lays out a table: the rows' names on the left, numbers under their heads.
func (s *sheet) write(b *strings.Builder, method string, lang mabra.Language) {
	b.WriteString("\n" + s.title + "\n")
	if s.withheld {
		b.WriteString(texts().Withheld.In(lang) + "\n" + method + "\n")
		return
	}
	widths := make([]int, len(s.columns))
	first := 0
	for i, head := range s.columns {
		widths[i] = utf8.RuneCountInString(head)
		for _, row := range s.cells {
			widths[i] = max(widths[i], len(row[i]))
		}
	}
	for _, row := range s.rows {
		first = max(first, utf8.RuneCountInString(row))
	}
	line := func(name string, cells []string) {
		b.WriteString(name + strings.Repeat(" ", first-utf8.RuneCountInString(name)))
		for i, cell := range cells {
			b.WriteString("  " + strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell)) + cell)
		}
		b.WriteString("\n")
	}
	line("", s.columns)
	for i, row := range s.rows {
		line(row, s.cells[i])
	}
	if s.note != "" {
		b.WriteString(s.note + "\n")
	}
	b.WriteString(method + "\n")
}
