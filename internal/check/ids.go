package check

import (
	"reflect"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

const longestID = 64

// hasLocalForm reports whether an id inside a document has the right form.
func hasLocalForm(id string) bool {
	if strings.HasPrefix(id, "-") {
		return false
	}
	letters := 0
	for _, r := range id {
		letters++
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-' && r != 'å' && r != 'ä' && r != 'ö' {
			return false
		}
	}
	return letters <= longestID
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
		case f.List != 0:
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
func (c *common) collectIDs(t *fields.Type, whole fields.Spot) {
	number := 0
	eachList(t, whole, func(_ *fields.Field, _ *fields.Type, list fields.Spot) { number += list.Count() })
	c.ids = make(map[string]fields.Lists, number)
	var repeated map[string]bool
	eachList(t, whole, func(f *fields.Field, t *fields.Type, list fields.Spot) {
		id := t.Elem.ID
		for i := range list.Count() {
			text := id.At(list.Item(t, i)).Text()
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
		c.reportRepeated(t, whole, repeated)
	}
}

// eachList calls each for every list whose items have ids, with its type, in the order of the format. Lists in their
// items are left out.
func eachList(t *fields.Type, group fields.Spot, each func(f *fields.Field, t *fields.Type, list fields.Spot)) {
	for _, f := range t.Listing {
		at, kind := f.At(group), f.Type
		if kind.Kind == fields.Optional {
			if at.IsZero(kind) {
				continue
			}
			at, kind = at.Behind(), kind.Elem
		}
		if kind.Kind == fields.Object {
			eachList(kind, at, each)
		} else if f.List != 0 {
			each(f, kind, at)
		}
	}
}

// reportRepeated reports every item after the first that has one of the repeated ids.
func (c *common) reportRepeated(t *fields.Type, whole fields.Spot, repeated map[string]bool) {
	first := map[string]mabra.Path{}
	c.visitor.each = func(f *fields.Field, t *fields.Type, at fields.Spot) {
		if f.Name != "id" || t.Kind != fields.Text || at.Text() == "" || !repeated[at.Text()] {
			return
		}
		path := c.visitor.trail.Path()
		if earlier, ok := first[at.Text()]; ok {
			c.add(mabra.Finding{
				Rule: &rules.DuplicateID, Severity: rules.DuplicateID.Severity,
				Related: []mabra.Related{{Path: earlier, Note: rules.DuplicateID.Phrase("first")}},
			})
			return
		}
		first[at.Text()] = path
	}
	c.visitor.object(t, whole)
}

// listsOfNoIDs gives the lists with an item whose id has not the form of one: what leads nowhere may have been meant to
// lead there, and it is the id that is to be mended.
func (c *common) listsOfNoIDs() fields.Lists {
	if c.noIDs == nil {
		c.noIDs = new(fields.Lists)
		for id, lists := range c.ids {
			if !hasLocalForm(id) {
				*c.noIDs |= lists
			}
		}
	}
	return *c.noIDs
}

// reference checks that an id is found in one of the lists the field may refer to. A kind of document that has none of
// the lists, such as a wheel of its own without people, cannot be held to it.
func (c *common) reference(f *fields.Field, id string) {
	if id == "" {
		return
	}
	if f.Refs&c.lists == 0 || f.Refs&(c.unread|c.ids[id]) != 0 || f.Refs&c.listsOfNoIDs() != 0 {
		return
	}
	if asksForID := func(d fields.Demand) bool { return d.What == fields.LocalID }; !hasLocalForm(id) &&
		slices.ContainsFunc(f.Demands, asksForID) {
		return // what is no id is told of by its form: that is one mistake, not two
	}
	c.report(&rules.UnknownReference, mabra.Arg{Name: "lists", Value: strings.Join(f.Ref, ", ")})
}
