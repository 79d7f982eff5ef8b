package changes

import (
	"reflect"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
)

// A comparison is a walk through two plans at once.
type comparison struct {
	before, after fields.Trail
	items         []string // the ids of the items around, outermost first
	changes       Diff
}

// report notes a change where the walk stands.
func (c *comparison) report(kind Kind, before, after reflect.Value) {
	c.changes = append(c.changes, Change{
		Kind: kind, Item: c.item(), Before: c.before.Path(), After: c.after.Path(), Old: plain(before), New: plain(after),
	})
}

func (c *comparison) item() string {
	if len(c.items) == 0 {
		return ""
	}
	return c.items[len(c.items)-1]
}

// plain gives a value as a copy of its own, and nil for none.
func plain(v reflect.Value) any {
	if !v.IsValid() {
		return nil
	}
	return fields.Copy(v).Interface()
}

var nothing reflect.Value

func (c *comparison) value(t *fields.Type, before, after reflect.Value) {
	switch t.Kind {
	case fields.Object:
		c.group(t, before, after)
	case fields.List:
		c.list(t, before, after)
	case fields.Optional:
		switch {
		case before.IsNil() && after.IsNil():
		case before.IsNil():
			c.report(Added, nothing, after.Elem())
		case after.IsNil():
			c.report(Removed, before.Elem(), nothing)
		default:
			c.value(t.Elem, before.Elem(), after.Elem())
		}
	default:
		c.single(t, before, after)
	}
}

// single compares values that are not put together of others.
func (c *comparison) single(t *fields.Type, before, after reflect.Value) {
	switch {
	case same(t, before, after):
	case t.Kind == fields.Boolean || t.Kind == fields.Integer:
		c.report(Changed, before, after)
	case before.IsZero():
		c.report(Added, nothing, after)
	case after.IsZero():
		c.report(Removed, before, nothing)
	default:
		c.report(Changed, before, after)
	}
}

func (c *comparison) group(t *fields.Type, before, after reflect.Value) {
	for i := range t.Fields {
		f := &t.Fields[i]
		c.in(f.Name)
		c.value(f.Type, f.In(before), f.In(after))
		c.out()
	}
	if t.Extra != nil {
		c.own(t.OwnIn(before), t.OwnIn(after))
	}
}

func (c *comparison) in(name string) {
	c.before.In(name)
	c.after.In(name)
}

func (c *comparison) out() {
	c.before.Out()
	c.after.Out()
}

// own compares keys of a municipality's own: each as a whole.
func (c *comparison) own(before, after mabra.Fields) {
	if len(before) == 0 && len(after) == 0 {
		return
	}
	note := func(kind Kind, key string, was, is any) {
		c.changes = append(c.changes, Change{
			Kind: kind, Item: c.item(), Before: c.before.Path(), After: c.after.Path(), Own: key, Old: was, New: is,
		})
	}
	var left []string // the keys in the order that they would stand in without another change
	for _, field := range before {
		is, stays := after.Get(field.Name)
		switch {
		case !stays:
			note(Removed, field.Name, ownCopy(field.Value), nil)
			continue
		case !sameOwn(field.Value, is):
			note(Changed, field.Name, ownCopy(field.Value), ownCopy(is))
		}
		left = append(left, field.Name)
	}
	for _, field := range after {
		if _, there := before.Get(field.Name); !there {
			note(Added, field.Name, nil, ownCopy(field.Value))
			left = append(left, field.Name)
		}
	}
	if right := namesOf(after); !slices.Equal(left, right) {
		note(Moved, orderOfOwn, left, right)
	}
}

// orderOfOwn stands in place of a key where only the order of the keys differs.
const orderOfOwn = "x-"

func namesOf(own mabra.Fields) []string {
	names := make([]string, len(own))
	for i := range own {
		names[i] = own[i].Name
	}
	return names
}

func ownCopy(value any) any { return mabra.Fields{{Value: value}}.Clone()[0].Value }

// list compares two lists, item by item as they belong together.
func (c *comparison) list(t *fields.Type, before, after reflect.Value) {
	if before.Len() == 0 && after.Len() == 0 {
		return
	}
	if alike := sameSoFar(t.Elem, before, after); alike == before.Len() && alike == after.Len() {
		return
	}
	m := matchLists(t.Elem, before, after)
	moved := m.moved()
	for j := range after.Len() {
		c.after.At(j)
		entered := c.enter(t.Elem, after.Index(j))
		if i := m.before[j]; i < 0 {
			c.report(Added, nothing, after.Index(j))
		} else {
			c.before.At(i)
			if moved[j] {
				c.report(Moved, nothing, nothing)
			}
			c.value(t.Elem, before.Index(i), after.Index(j))
			c.before.Out()
		}
		c.leave(entered)
		c.after.Out()
	}
	for i := range before.Len() {
		if m.after[i] < 0 {
			c.before.At(i)
			entered := c.enter(t.Elem, before.Index(i))
			c.report(Removed, before.Index(i), nothing)
			c.leave(entered)
			c.before.Out()
		}
	}
}

// enter goes into an item, and reports whether it has an id.
func (c *comparison) enter(t *fields.Type, item reflect.Value) bool {
	id := identityOf(t).id(item)
	if id != "" {
		c.items = append(c.items, id)
	}
	return id != ""
}

func (c *comparison) leave(entered bool) {
	if entered {
		c.items = c.items[:len(c.items)-1]
	}
}
