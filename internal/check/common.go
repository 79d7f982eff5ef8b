package check

import (
	"reflect"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/signs"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// Common checks what holds for every kind of document: shape, ids and references, days said to have happened, and
// personal data where it does not belong. The findings have paths; positions are left to the source. The readers are shown
// every free text on the way.
func Common(
	document any, source *yamldoc.Source, checking mabra.Checking, care Care, readers ...Reader,
) mabra.Findings {
	if source.Unread("") {
		return nil
	}
	c := common{checking: checking, care: care, readers: readers}
	c.visitor.trail = fields.NewTrail()
	t, value := fields.Of(reflect.TypeOf(document).Elem()), reflect.ValueOf(document).Elem()
	c.lists = t.Lists
	if !plainlyInShape(t, value) {
		c.findings = shape(document, whole, source)
	}
	if source.AnyUnread() {
		c.noteUnread(source, t, value, "")
	}
	c.collectIDs(t, value)
	c.at = func() mabra.Path { return c.visitor.trail.Path() }
	c.visitor.looks, c.visitor.each = true, c.value
	c.visitor.items = func(t *fields.Type, item reflect.Value) {
		if Enough(c.findings) || plainlyInShape(t, item) {
			return
		}
		c.findings = append(c.findings, shape(item.Addr().Interface(), c.at, source)...)
	}
	c.visitor.object(t, value)
	return c.findings
}

// Said gives a document as it is to be checked: a free text that says nothing is none. See fields.Said.
func Said[T any](document *T) *T { return fields.Said(document) }

func whole() mabra.Path { return "" }

// A Reader looks at what somebody wrote in their own words. Held are the signs in it; at writes out where it stands.
type Reader func(text string, held signs.Set, at func() mabra.Path)

type common struct {
	visitor  visitor
	checking mabra.Checking
	care     Care
	readers  []Reader
	at       func() mabra.Path       // where the visitor stands
	lists    fields.Lists            // the lists with ids that this kind of document has
	unread   fields.Lists            // those of which something could not be read
	ids      map[string]fields.Lists // id → the lists that it stands in
	findings mabra.Findings
}

// report reports something about the value where the visitor stands.
func (c *common) report(rule *mabra.Rule, args ...mabra.Arg) {
	c.add(mabra.Finding{Rule: rule, Severity: rule.Severity, Args: args})
}

func (c *common) add(f mabra.Finding) {
	if !Enough(c.findings) {
		f.Path = c.visitor.trail.Path()
		c.findings = append(c.findings, f)
	}
}

// noteUnread notes the lists, inside the value at path, with an item or an id that could not be read.
func (c *common) noteUnread(source *yamldoc.Source, t *fields.Type, value reflect.Value, path mabra.Path) {
	for i := range t.Fields {
		f := &t.Fields[i]
		inside, kind, path := f.In(value), f.Type, path.Field(f.Name)
		if kind.Kind == fields.Optional {
			kind = kind.Elem
			inside = reflect.Indirect(inside)
		}
		switch {
		case kind.Kind == fields.Object && source.Unread(path):
			c.unread |= kind.Lists
		case kind.Kind == fields.Object && inside.IsValid():
			c.noteUnread(source, kind, inside, path)
		case kind.Kind == fields.List && f.List != 0:
			unread := source.Unread(path)
			for j := 0; j < inside.Len() && !unread; j++ {
				unread = source.Unread(path.Index(j).Field("id"))
			}
			if unread {
				c.unread |= f.List
			}
		}
	}
}

// collectIDs notes which ids each list of the document has.
func (c *common) collectIDs(t *fields.Type, value reflect.Value) {
	if t.Lists == 0 {
		return
	}
	number := 0
	eachList(t, value, func(_ *fields.Field, items reflect.Value) { number += items.Len() })
	c.ids = make(map[string]fields.Lists, number)
	var repeated map[string]bool
	eachList(t, value, func(f *fields.Field, items reflect.Value) {
		id := f.Type.Items().ID
		for i := range items.Len() {
			text := id.In(items.Index(i)).String()
			if text == "" {
				continue
			}
			lists := c.ids[text]
			if lists != 0 {
				if repeated == nil {
					repeated = map[string]bool{}
				}
				repeated[text] = true
			}
			c.ids[text] = lists | f.List
		}
	})
	if repeated != nil {
		c.reportRepeated(t, value, repeated)
	}
}

// eachList calls each for every list whose items have ids, in the order of the format. Lists in their items are left out.
func eachList(t *fields.Type, value reflect.Value, each func(f *fields.Field, items reflect.Value)) {
	for _, f := range t.Listing {
		inside, kind := f.In(value), f.Type
		if kind.Kind == fields.Optional {
			if inside.IsNil() {
				continue
			}
			inside, kind = inside.Elem(), kind.Elem
		}
		if kind.Kind == fields.Object {
			eachList(kind, inside, each)
		} else if f.List != 0 {
			each(f, inside)
		}
	}
}

// reportRepeated reports every item after the first that has one of the repeated ids.
func (c *common) reportRepeated(t *fields.Type, value reflect.Value, repeated map[string]bool) {
	first := map[string]mabra.Path{}
	c.visitor.each = func(f *fields.Field, v reflect.Value) {
		if f.Name != "id" || v.Kind() != reflect.String || v.String() == "" || !repeated[v.String()] {
			return
		}
		path := c.visitor.trail.Path()
		if earlier, ok := first[v.String()]; ok {
			c.add(mabra.Finding{
				Rule: &rules.DuplicateID, Severity: rules.DuplicateID.Severity,
				Related: []mabra.Related{{Path: earlier, Note: rules.DuplicateID.Phrase("first")}},
			})
			return
		}
		first[v.String()] = path
	}
	c.visitor.object(t, value)
}

// value checks one value of the document.
func (c *common) value(f *fields.Field, v reflect.Value) {
	if v.Kind() == reflect.String && !c.fits(f, v.String()) {
		return // what is far too long is not looked into
	}
	switch {
	case f.Happened:
		if day(v).After(c.checking.At) {
			c.report(&rules.DateInFuture)
		}
	case f.Ref != nil:
		c.reference(f, v.String())
	case f.Privacy == fields.FreeText && v.Kind() == reflect.String:
		c.text(f, v.String())
		return
	}
	c.reveals(f, v)
}

// text shows what somebody wrote in their own words to all who look for something there.
func (c *common) text(f *fields.Field, text string) {
	if text == "" {
		return
	}
	held := signs.In(text)
	for _, read := range c.readers {
		read(text, held, c.at)
	}
	if !Enough(c.findings) {
		c.textReveals(f, text, held)
	}
}

// day gives the day of a date; of one that is partial, the first that it may be.
func day(v reflect.Value) mabra.Date {
	switch date := v.Addr().Interface().(type) {
	case *mabra.PartialDate:
		return date.First()
	case *mabra.Date:
		return *date
	}
	return mabra.Date{}
}

// fits checks that a text is not too long for the kind of field it stands in.
func (c *common) fits(f *fields.Field, text string) bool {
	if limit := f.Privacy.Longest(); len(text) > limit && utf8.RuneCountInString(text) > limit {
		c.report(&rules.TooLarge,
			mabra.Arg{Name: "what", Value: rules.TooLarge.Phrase("text")}, mabra.Arg{Name: "limit", Value: limit},
			mabra.Arg{Name: "unit", Value: rules.TooLarge.Phrase("characters")})
		return false
	}
	return true
}

// reference checks that an id is found in one of the lists the field may refer to. A kind of document that has none of
// the lists, such as a wheel of its own without people, cannot be held to it.
func (c *common) reference(f *fields.Field, id string) {
	if id == "" {
		return
	}
	if f.Refs&c.lists == 0 || f.Refs&(c.unread|c.ids[id]) != 0 {
		return
	}
	c.report(&rules.UnknownReference, mabra.Arg{Name: "lists", Value: strings.Join(f.Ref, ", ")})
}
