package timeline

import (
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// An Entry is one day on the axis.
type Entry struct {
	Kind  Kind
	Day   mabra.PartialDate // as much of it as is known
	Path  mabra.Path        // where it stands
	ID    string            // of what it belongs to, where that has one
	Who   []string          // the ids of those whose day it is
	Label mabra.Text
	Words string // what the document says there; only WithWords
}

// A column is a field with a day, or with more fields inside in which there are days.
type column struct {
	field *fields.Field
	row   *dayRow // of a day
	table *table  // of what has days inside
}

// A table is what there is to find in a group of fields: where the days are, and nothing else. The rest of the plan,
// which is most of it, is never looked at.
type table struct {
	columns []column
	id      *fields.Field
	who     map[string]*fields.Field
}

var planTable = sync.OnceValue(func() *table { return tableOf(fields.Of(reflect.TypeFor[plan.Plan]()), "") })

// tableOf gives where days are in a type; nil where there are none.
func tableOf(t *fields.Type, at Kind) *table {
	for t.Kind == fields.Optional || t.Kind == fields.List {
		t = t.Elem
	}
	if t.Kind != fields.Object {
		return nil
	}
	found := &table{id: t.Named("id"), who: map[string]*fields.Field{}}
	for i := range t.Fields {
		f := &t.Fields[i]
		kind := Kind(strings.TrimPrefix(string(at)+"."+f.Name, "."))
		switch {
		case f.Type.Kind == fields.Date || f.Type.Kind == fields.PartialDate:
			row := rowOf(kind)
			found.columns = append(found.columns, column{field: f, row: row})
			for _, beside := range []string{row.Who, row.Words} {
				if beside != "" {
					found.who[beside] = t.Named(beside)
				}
			}
		default:
			if inside := tableOf(f.Type, kind); inside != nil {
				found.columns = append(found.columns, column{field: f, table: inside})
			}
		}
	}
	if len(found.columns) == 0 {
		return nil
	}
	return found
}

// A walk goes through the plan and gathers its days.
type walk struct {
	trail   fields.Trail
	entries []Entry
	words   bool
}

// axis gives every day in the plan, the earliest first; those of the same day in the order of the plan. What is known
// as a month stands before its first day.
func axis(p *plan.Plan, words bool) []Entry {
	w := &walk{words: words, entries: make([]Entry, 0, 128)}
	w.group(planTable(), reflect.ValueOf(p).Elem())
	slices.SortStableFunc(w.entries, func(a, b Entry) int { return before(a.Day, b.Day) })
	return w.entries
}

func before(a, b mabra.PartialDate) int {
	for _, d := range [...]int{a.Year - b.Year, int(a.Month) - int(b.Month), a.Day - b.Day} {
		if d != 0 {
			return d
		}
	}
	return 0
}

// group takes the days of a group into entries, and those of what stands inside it.
func (w *walk) group(t *table, value reflect.Value) {
	for i := range t.columns {
		c := &t.columns[i]
		at := value.FieldByIndex(c.field.Index)
		if at.IsZero() {
			continue
		}
		w.trail.In(c.field.Name)
		switch {
		case c.row != nil:
			w.day(t, c.row, value, at)
		case at.Kind() == reflect.Pointer:
			w.group(c.table, at.Elem())
		case at.Kind() == reflect.Slice:
			for j := range at.Len() {
				w.trail.At(j)
				w.group(c.table, at.Index(j))
				w.trail.Out()
			}
		default:
			w.group(c.table, at)
		}
		w.trail.Out()
	}
}

func (w *walk) day(t *table, row *dayRow, group, at reflect.Value) {
	e := Entry{Kind: row.Kind, Label: row.Label, Path: w.trail.Path()}
	switch day := at.Interface().(type) {
	case mabra.Date:
		e.Day = day.Partial()
	case mabra.PartialDate:
		e.Day = day
	}
	if t.id != nil && t.id.Type.Kind == fields.Text {
		e.ID = group.FieldByIndex(t.id.Index).String()
	}
	if f := t.who[row.Who]; f != nil {
		e.Who = idsIn(group.FieldByIndex(f.Index))
	}
	if f := t.who[row.Words]; w.words && f != nil {
		e.Words = group.FieldByIndex(f.Index).String()
	}
	w.entries = append(w.entries, e)
}

// idsIn gives the ids in a field that holds one, or a list of them.
func idsIn(value reflect.Value) []string {
	if value.Kind() == reflect.Slice {
		return slices.Clone(value.Interface().([]string))
	}
	if id := value.String(); id != "" {
		return []string{id}
	}
	return nil
}
