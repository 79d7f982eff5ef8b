package changes

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/sentence"
)

// head names what a place belongs to: the outcome ”…”.
func (t *telling) head(s *standing) string { return t.headWithout(s, nil) }

// headWithout is head where the words of a field are left out, since they are what is told.
func (t *telling) headWithout(s *standing, f *fields.Field) string {
	if s.item == nil {
		if len(s.fields) == 0 {
			return sentence.Capital(words().Plan.In(t.lang))
		}
		return s.fields[t.from(s)-1].Title().In(t.lang)
	}
	head := t.nounOf(s.item).The.In(t.lang)
	said := t.nameOf(s.in, s.item)
	if f != nil && slices.Contains(t.naming(s.item), f.Name) && len(s.fields) == 1 && f.Privacy == fields.FreeText {
		said = ""
	}
	head = join(head, said)
	for outer := s.item.outer; outer != nil; outer = outer.outer {
		head += " (" + uncapped(join(t.nounOf(outer).The.In(t.lang), t.nameOf(s.in, outer))) + ")"
	}
	return sentence.Capital(head)
}

// fieldWord names the field inside what head names.
func (t *telling) fieldWord(s *standing) string {
	inside := s.fields
	if s.item == nil {
		inside = inside[t.from(s):]
	}
	var words []string
	for _, f := range inside {
		words = append(words, uncapped(f.Title().In(t.lang)))
	}
	return strings.Join(words, ", ")
}

// from gives the number of fields that the head of a place in no item speaks of: the part of the plan, or all of them where
// the part says nothing.
func (t *telling) from(s *standing) int {
	if saysNothing[s.names[0]] {
		return len(s.fields)
	}
	return min(1, len(s.fields))
}

// saysNothing are the parts of the plan whose own title says nothing that their fields' titles do not.
var saysNothing = map[string]bool{"reviews": true}

func (t *telling) nounOf(at *item) noun {
	if known, ok := words().nouns[at.row]; ok {
		return known
	}
	return noun{New: at.field.Title(), The: at.field.Title()}
}

// naming gives the fields that an item is named by.
func (t *telling) naming(at *item) []string {
	if at.t.Named("name") != nil {
		for _, name := range []string{"name", "relation", "title", "roles", "sector"} {
			if f := at.t.Named(name); f != nil && filledIn(f, at.value) {
				return []string{name}
			}
		}
	}
	i := identityOf(at.t)
	for _, f := range i.required {
		if filledIn(f, at.value) {
			return []string{f.Name}
		}
	}
	var names []string
	for _, must := range []bool{true, false} { // what every item has, and otherwise what this one has
		for _, f := range i.kind {
			if required(f) == must && filledIn(f, at.value) {
				names = append(names, f.Name)
			}
		}
		if names != nil && at.t.Named("voice") == nil { // whose voice it is names nobody
			break
		}
	}
	for _, f := range i.day {
		if filledIn(f, at.value) {
			return append(names, f.Name)
		}
	}
	return names
}

// nameOf names an item by what it says, or by what tells it apart.
func (t *telling) nameOf(in *side, at *item) string {
	var words []string
	for _, name := range t.naming(at) {
		f := at.t.Named(name)
		words = append(words, t.value(in, f, f.In(at.value)))
	}
	return strings.Join(words, ", ")
}

// named gives what an id names: a person by name, an outcome by what it says. An id that names nothing is itself.
func (t *telling) named(in *side, id string, lists []string) string {
	for _, list := range lists {
		if at := in.item(list, id); at != nil {
			if name := t.nameOf(in, at); name != "" {
				return name
			}
		}
	}
	return id
}

// item gives the first item with an id of a list that stands in the plan itself.
func (in *side) item(list, id string) *item {
	f := planType().Named(list)
	if f == nil || f.Type.Kind != fields.List || id == "" {
		return nil
	}
	known, looked := in.items[list]
	if !looked {
		known = map[string]*item{}
		all := f.In(in.root)
		for i := range all.Len() {
			at := &item{row: list, field: f, t: f.Type.Elem, value: all.Index(i)}
			if own := identityOf(at.t).id(at.value); known[own] == nil {
				known[own] = at
			}
		}
		in.items[list] = known
	}
	return known[id]
}
