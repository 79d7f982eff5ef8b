package page_test

import (
	"html"
	"reflect"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// everyText calls each with every text that somebody wrote in a plan, and the path of fields to it.
func everyText(p *plan.Plan, each func(path mabra.Path, field *fields.Field, text string)) {
	whole := reflect.ValueOf(p).Elem()
	walk(fields.Of(whole.Type()), whole, "", each)
}

func walk(t *fields.Type, group reflect.Value, path mabra.Path, each func(mabra.Path, *fields.Field, string)) {
	for i := range t.Fields {
		field := &t.Fields[i]
		if field != t.ID {
			walkValue(field, field.Type, field.In(group), path.Field(field.Name), each)
		}
	}
}

func walkValue(
	field *fields.Field, t *fields.Type, value reflect.Value, path mabra.Path, each func(mabra.Path, *fields.Field, string),
) {
	switch t.Kind {
	case fields.Optional:
		if !value.IsNil() {
			walkValue(field, t.Elem, value.Elem(), path, each)
		}
	case fields.Object:
		walk(t, value, path, each)
	case fields.List:
		for i := range value.Len() {
			walkValue(field, t.Elem, value.Index(i), path, each)
		}
	case fields.Text:
		if text := value.String(); text != "" && t.Vocabulary == nil && len(field.Ref) == 0 {
			each(path, field, text)
		}
	}
}

// shown gives what a page shows, as one line of text.
func shown(page string) string {
	var text strings.Builder
	for {
		before, rest, tagged := strings.Cut(page, "<")
		text.WriteString(before)
		text.WriteByte(' ')
		if !tagged {
			return oneLine(html.UnescapeString(text.String()))
		}
		for _, unseen := range []string{"style", "title"} {
			if strings.HasPrefix(rest, unseen+">") {
				_, rest, _ = strings.Cut(rest, "</"+unseen)
			}
		}
		_, page, _ = strings.Cut(rest, ">")
	}
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
