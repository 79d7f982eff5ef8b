package page

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// A detail is a part of a plan told by the titles of its fields, with nothing of it left out: what a page has no better way
// of telling.
type detail struct {
	Field string // of the plan, by its name in documents, where it is one
	Title string
	Says  []titled // what stands in it
	Parts []detail // the groups inside, each with what stands in them

	Number titled // which one of a list it is
}

// A titled is one field: what it is called, and what stands there.
type titled struct {
	Title string
	Words string
}

// details gives a field of the plan, by its name in documents. It gives nothing where nothing stands there.
func (l *leaf) details(name string) *detail {
	whole := reflect.ValueOf(l.Plan).Elem()
	field := fields.Of(whole.Type()).Named(name)
	value := field.In(whole)
	d := &detail{Field: name, Title: field.Title().In(l.Lang)}
	l.fill(d, field, value)
	return d.orNil()
}

// orNil gives the detail; nothing where nothing stands in it.
func (d *detail) orNil() *detail {
	if d.isEmpty() {
		return nil
	}
	return d
}

func (d *detail) isEmpty() bool { return len(d.Says) == 0 && len(d.Parts) == 0 }

// Only gives what stands in a detail that says one thing, by a title that is its own: it needs not stand twice.
func (d *detail) Only() string {
	if len(d.Says) == 1 && d.Says[0].Title == d.Title {
		return d.Says[0].Words
	}
	return ""
}

// A detailTable is a list whose items say little enough to stand as rows.
type detailTable struct {
	Title string
	Heads []string
	Rows  [][]string
}

// mostColumns is how many columns have room on a sheet of paper.
const mostColumns = 7

// Table gives the parts of a detail as a table; nil where an item has more than a row has room for.
func (d *detail) Table() *detailTable {
	if len(d.Parts) < 2 {
		return nil
	}
	t := &detailTable{Title: d.Title}
	for i := range d.Parts {
		if len(d.Parts[i].Parts) > 0 || d.Parts[i].Title != "" {
			return nil
		}
		t.Heads = inOrder(t.Heads, d.Parts[i].row())
	}
	if len(t.Heads) > mostColumns {
		return nil
	}
	for i := range d.Parts {
		row := make([]string, len(t.Heads))
		for _, s := range d.Parts[i].row() {
			row[slices.Index(t.Heads, s.Title)] = s.Words
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// row gives what an item says, with its number first.
func (d *detail) row() []titled {
	if d.Number.Title == "" {
		return d.Says
	}
	return append([]titled{d.Number}, d.Says...)
}

// inOrder gives the heads with those that an item has more, each behind the one that it has before it.
func inOrder(heads []string, says []titled) []string {
	at := 0
	for _, s := range says {
		if known := slices.Index(heads, s.Title); known >= 0 {
			at = known + 1
			continue
		}
		heads = slices.Insert(heads, at, s.Title)
		at++
	}
	return heads
}

// fill puts the value of a field into a detail: a group's fields, or a list's items, or what the field says.
func (l *leaf) fill(d *detail, field *fields.Field, value reflect.Value) {
	t := field.Type
	if t.Kind == fields.Optional {
		if value.IsNil() {
			return
		}
		t, value = t.Elem, value.Elem()
	}
	switch {
	case t.Kind == fields.Object:
		l.fillGroup(d, t, value)
	case t.Kind == fields.List && t.Elem.Kind == fields.Object:
		for i := range value.Len() {
			item := detail{}
			l.fillGroup(&item, t.Elem, value.Index(i))
			if item.isEmpty() || isOrigin(t.Elem) && d.tells(&item) {
				continue
			}
			item.Number = titled{l.sentence("number"), strconv.Itoa(len(d.Parts) + 1)}
			d.Parts = append(d.Parts, item)
		}
	default:
		if words := l.inWords(field, t, value); words != "" {
			d.Says = append(d.Says, titled{field.Title().In(l.Lang), words})
		}
	}
}

// leadsTo are the fields of an origin that lead a program to the words. A reader is told in whose voice they were said.
var leadsTo = []string{"document", "path"}

func isOrigin(t *fields.Type) bool { return t.Go == reflect.TypeFor[plan.Origin]() }

// tells reports whether one of the parts of a detail says the same as another.
func (d *detail) tells(other *detail) bool {
	return slices.ContainsFunc(d.Parts, func(part detail) bool { return slices.Equal(part.Says, other.Says) })
}

func (l *leaf) fillGroup(d *detail, t *fields.Type, group reflect.Value) {
	for i := range t.Fields {
		field := &t.Fields[i]
		if field == t.ID || isOrigin(t) && slices.Contains(leadsTo, field.Name) {
			continue // what only holds the document together
		}
		value := field.In(group)
		switch under(field.Type).Kind {
		case fields.Object:
			l.fillPart(d, field, value)
		case fields.List:
			if under(field.Type).Elem.Kind == fields.Object {
				l.fillPart(d, field, value)
				continue
			}
			l.fill(d, field, value)
		default:
			l.fill(d, field, value)
		}
	}
}

// fillPart puts a group that stands inside another into a part of its own.
func (l *leaf) fillPart(d *detail, field *fields.Field, value reflect.Value) {
	part := detail{Title: field.Title().In(l.Lang)}
	l.fill(&part, field, value)
	if !part.isEmpty() {
		d.Parts = append(d.Parts, part)
	}
}

func under(t *fields.Type) *fields.Type {
	if t.Kind == fields.Optional {
		return t.Elem
	}
	return t
}

// inWords gives a value as a reader sees it; nothing where nothing stands there.
func (l *leaf) inWords(field *fields.Field, t *fields.Type, value reflect.Value) string {
	switch t.Kind {
	case fields.List:
		var words []string
		for i := range value.Len() {
			if word := l.inWords(field, t.Elem, value.Index(i)); word != "" {
				words = append(words, word)
			}
		}
		return listed(words)
	case fields.Text:
		return l.textInWords(field, t, value.String())
	case fields.Date:
		return l.Day(value.Interface().(mabra.Date))
	case fields.PartialDate:
		return l.Time(value.Interface().(mabra.PartialDate))
	case fields.Integer:
		if value.IsZero() && field.Type.Kind != fields.Optional {
			return ""
		}
		return strconv.FormatInt(value.Int(), 10)
	case fields.Boolean:
		if value.Bool() {
			return l.sentence("yes")
		}
		return ""
	case fields.UUID:
		if value.IsZero() {
			return ""
		}
		return fmt.Sprint(value.Interface())
	}
	return ""
}

// listed gives words in a row: with semicolons between those that are sentences or hold commas of their own.
func listed(words []string) string {
	whole := func(word string) bool { return strings.Contains(word, ",") || strings.HasSuffix(word, ".") }
	if !slices.ContainsFunc(words, whole) {
		return strings.Join(words, ", ")
	}
	return strings.Join(words, "; ")
}

// textInWords gives a text as it stands: a word of a vocabulary by its label, an id by what it names.
func (l *leaf) textInWords(field *fields.Field, t *fields.Type, text string) string {
	switch {
	case text == "":
		return ""
	case t.Go == reflect.TypeFor[plan.Role]():
		return l.RoleName(plan.Role(text)).In(l.Lang)
	case t.Vocabulary != nil:
		return t.Vocabulary.Label(text, l.Lang)
	case len(field.Ref) > 0:
		return l.Called(text)
	}
	return text
}

// Time gives a day, a month or a year as it is read aloud.
func (l *leaf) Time(d mabra.PartialDate) string {
	switch {
	case l.months == nil || d.IsZero():
	case d.Month == 0:
		return l.year(l.months(mabra.Date{Year: d.Year, Month: time.January}) / 12)
	default:
		return l.month(l.months(mabra.Date{Year: d.Year, Month: d.Month}))
	}
	if day, known := d.Date(); known {
		return l.Day(day)
	}
	return d.InWords().In(l.Lang)
}
