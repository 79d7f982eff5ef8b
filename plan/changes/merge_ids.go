package changes

import (
	"reflect"
	"slices"
	"strconv"

	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// A named is an id in the lists of one name.
type named struct{ list, id string }

// leans counts how often a plan names each item by its id.
type leans map[named]int

// leaning counts how often a plan names each item by its id.
func leaning(p *plan.Plan) leans {
	found := leans{}
	eachReference(planType(), reflect.ValueOf(p).Elem(), nil, func(lists []string, id reflect.Value) {
		for _, list := range lists {
			found[named{list, id.String()}]++
		}
	})
	return found
}

// eachReference goes through the texts in a plan that name an item by its id, with the lists they name it in.
func eachReference(t *fields.Type, v reflect.Value, lists []string, do func(lists []string, id reflect.Value)) {
	switch t.Kind {
	case fields.Object:
		for i := range t.Fields {
			eachReference(t.Fields[i].Type, t.Fields[i].In(v), t.Fields[i].Ref, do)
		}
	case fields.Optional:
		if !v.IsNil() {
			eachReference(t.Elem, v.Elem(), lists, do)
		}
	case fields.List:
		if t.Elem.Kind != fields.Text || lists != nil {
			for i := range v.Len() {
				eachReference(t.Elem, v.Index(i), lists, do)
			}
		}
	case fields.Text:
		if lists != nil && v.Len() > 0 {
			do(lists, v)
		}
	}
}

// eachItem goes through the items of a plan that have ids, with the names of their lists.
func eachItem(t *fields.Type, v reflect.Value, list string, do func(list string, t *fields.Type, item reflect.Value)) {
	switch t.Kind {
	case fields.Object:
		if list != "" && identityOf(t).id(v) != "" {
			do(list, t, v)
		}
		for i := range t.Fields {
			if t.Fields[i].Type.Kind != fields.Text {
				eachItem(t.Fields[i].Type, t.Fields[i].In(v), t.Fields[i].Name, do)
			}
		}
	case fields.Optional:
		if !v.IsNil() {
			eachItem(t.Elem, v.Elem(), "", do)
		}
	case fields.List:
		for i := range v.Len() {
			eachItem(t.Elem, v.Index(i), list, do)
		}
	}
}

// leansOn reports whether a plan names an item, which the other one has removed, more often than the base does.
func (m *merging) leansOn(one leans, t *fields.Type, item reflect.Value) bool {
	at := m.here(t, item)
	return at.id != "" && one[at] > m.base[at]
}

// here gives the name of an item of the list that the merging stands in.
func (m *merging) here(t *fields.Type, item reflect.Value) named {
	steps := m.trail.Path().Steps()
	for i := len(steps) - 1; i >= 0; i-- {
		if _, err := strconv.Atoi(steps[i]); err != nil {
			return named{steps[i], identityOf(t).id(item)}
		}
	}
	return named{}
}

// apart gives the right plan with ids of its own for what it has called as the left one has called something else.
func (m *merging) apart(base, left, right *plan.Plan) *plan.Plan {
	inBase, inLeft, inRight := itemsOf(base), itemsOf(left), itemsOf(right)
	given := map[named]string{}
	m.renamed = map[named]reflect.Value{}
	for at, item := range inRight {
		other, both := inLeft[at]
		if _, known := inBase[at]; known || !both || item.Type() != other.Type() || !anotherThing(item, other) {
			continue
		}
		m.renamed[at] = item
		given[at] = freeID(at, inBase, inLeft, inRight)
	}
	if len(given) == 0 {
		return right
	}
	return inRight.renamed(right, given)
}

// namedItems are the items of a plan that have ids: of several with one id the first.
type namedItems map[named]reflect.Value

func itemsOf(p *plan.Plan) namedItems {
	items := namedItems{}
	eachItem(planType(), reflect.ValueOf(p).Elem(), "", func(list string, t *fields.Type, item reflect.Value) {
		at := named{list, identityOf(t).id(item)}
		if _, there := items[at]; !there {
			items[at] = item
		}
	})
	return items
}

// freeID gives an id with a number after it that nothing in any of the plans has.
func freeID(at named, plans ...namedItems) string {
	for n := 2; ; n++ {
		id := named{at.list, at.id + "-" + strconv.Itoa(n)}
		if !slices.ContainsFunc(plans, func(items namedItems) bool { _, taken := items[id]; return taken }) {
			return id.id
		}
	}
}

// renamed gives the plan of the items with other ids for some of them, in the items and wherever they are named.
func (items namedItems) renamed(p *plan.Plan, given map[named]string) *plan.Plan {
	p = p.Clone()
	root := reflect.ValueOf(p).Elem()
	eachReference(planType(), root, nil, func(lists []string, id reflect.Value) {
		if i := slices.IndexFunc(lists, func(list string) bool { return items[named{list, id.String()}].IsValid() }); i >= 0 {
			if own, ok := given[named{lists[i], id.String()}]; ok {
				id.SetString(own)
			}
		}
	})
	eachItem(planType(), root, "", func(list string, t *fields.Type, item reflect.Value) {
		id := identityOf(t).named.In(item)
		if own, ok := given[named{list, id.String()}]; ok {
			id.SetString(own)
		}
	})
	return p
}

// anotherThing reports whether two items that have the same id are about different things: they say something else.
func anotherThing(one, other reflect.Value) bool {
	i := identityOf(fields.Of(one.Type()))
	differ := func(f *fields.Field) bool {
		a, b := f.In(one), f.In(other)
		return !a.IsZero() && !b.IsZero() && !same(f.Type, a, b)
	}
	if name := i.of.Named("name"); name != nil {
		return differ(name)
	}
	if len(i.required) > 0 {
		return slices.ContainsFunc(i.required, differ) && !mostlyShared(i.words(one), i.words(other))
	}
	return slices.ContainsFunc(i.kind, differ) || slices.ContainsFunc(i.day, differ)
}
