package changes

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

func valueOf(what any) reflect.Value {
	if what == nil {
		return nothing
	}
	return reflect.ValueOf(what)
}

func filledIn(f *fields.Field, group reflect.Value) bool {
	v := f.In(group)
	return !v.IsZero() && (v.Kind() != reflect.Slice || v.Len() > 0)
}

// details gives the fields of a group that say something, but those that have been told.
func (t *telling) details(in *side, of *fields.Type, group reflect.Value, told ...string) []string {
	var said []string
	for i := range of.Fields {
		f := &of.Fields[i]
		if f.Name == "id" || slices.Contains(told, f.Name) || !filledIn(f, group) {
			continue
		}
		if value := t.value(in, f, f.In(group)); value != "" && !bareID(f, f.In(group), value) {
			said = append(said, uncapped(f.Title().In(t.lang))+": "+value)
		}
	}
	return said
}

// bareID reports whether a field leads to what has no name that a reader knows, so that only its id could be told.
func bareID(f *fields.Field, v reflect.Value, told string) bool {
	return f.Privacy == fields.Structure && f.Ref != nil && v.Kind() == reflect.String && v.String() == told
}

// inBrackets gives details in brackets, and nothing for none.
func inBrackets(details []string) string {
	if details == nil {
		return ""
	}
	return "(" + strings.Join(details, "; ") + ")"
}

// value gives what a field says, as a reader sees it: words of vocabularies by their labels, ids by what they name, days
// as days, and somebody's words in quotation marks.
func (t *telling) value(in *side, f *fields.Field, v reflect.Value) string {
	if !v.IsValid() {
		return ""
	}
	return t.valueAs(in, f, fields.Of(v.Type()), v)
}

// valueAs gives a value of a type, which stands in the field.
func (t *telling) valueAs(in *side, f *fields.Field, of *fields.Type, v reflect.Value) string {
	switch of.Kind {
	case fields.Optional:
		if v.IsNil() {
			return ""
		}
		return t.valueAs(in, f, of.Elem, v.Elem())
	case fields.Object:
		return inBrackets(t.details(in, of, v))
	case fields.List:
		var said []string
		for i := range v.Len() {
			if item := t.valueAs(in, f, of.Elem, v.Index(i)); item != "" {
				said = append(said, item)
			}
		}
		return strings.Join(said, ", ")
	case fields.Text:
		switch {
		case of.Vocabulary != nil:
			return of.Vocabulary.Label(v.String(), t.lang)
		case f.Ref != nil:
			return t.named(in, v.String(), f.Ref)
		case f.Privacy == fields.FreeText:
			return t.quoted(v.String())
		}
		return v.String()
	case fields.Integer:
		return strconv.FormatInt(v.Int(), 10)
	case fields.Boolean:
		if v.Bool() {
			return words().Yes.In(t.lang)
		}
		return words().No.In(t.lang)
	case fields.Date:
		return t.day(v.Interface().(mabra.Date))
	case fields.PartialDate:
		if words := v.Interface().(mabra.PartialDate).InWords().In(t.lang); words != "" {
			return words
		}
	}
	return fmt.Sprint(v.Interface())
}

// day writes a day as people do: 10 juni 2026. What is no day stands as it is.
func (t *telling) day(day mabra.Date) string {
	if words := day.InWords().In(t.lang); words != "" {
		return words
	}
	return day.String()
}

// quoted puts somebody's words in quotation marks.
func (t *telling) quoted(text string) string {
	marks := words().Quoted.In(t.lang)
	return fmt.Sprintf(marks, strings.TrimSpace(text))
}

// uncapped writes the first letter small, where it does not begin a word in capitals.
func uncapped(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if second, _ := utf8.DecodeRuneInString(text[size:]); size == 0 || unicode.IsUpper(second) {
		return text
	}
	return string(unicode.ToLower(first)) + text[size:]
}
