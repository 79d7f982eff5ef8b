package changes

import (
	"reflect"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// A Clash says how what two services wrote collides.
type Clash string

// The ways to collide.
const (
	BothChanged   Clash = "both-changed"   // each made something else of it; the left one's stands
	OneRemoved    Clash = "one-removed"    // one removed what the other changed, or leans on; it stays
	SameID        Clash = "same-id"        // each gave its id to another thing; both stand, the right one's under a new id
	BothReordered Clash = "both-reordered" // each put the list in another order; it stands in the left one's
)

var clashes = mabra.Vocabulary{
	mabra.TermOf(BothChanged, "ändrat på olika sätt", "changed in different ways"),
	mabra.TermOf(OneRemoved, "borttaget av den ena, ändrat eller använt av den andra", "removed by one, changed or used by the other"),
	mabra.TermOf(SameID, "samma id för olika saker", "the same id for different things"),
	mabra.TermOf(BothReordered, "listan står i olika ordning", "the list stands in different orders"),
}

// Vocabulary gives all ways to collide.
func (Clash) Vocabulary() mabra.Vocabulary { return clashes }

// A Conflict is a place where what two services wrote collides, with both versions.
type Conflict struct {
	Kind Clash `json:"kind"`
	// Item is the id of the innermost item around the place, or at it, that has one.
	Item string     `json:"item,omitempty"`
	Path mabra.Path `json:"path"`          // where in the merged plan
	Own  string     `json:"own,omitempty"` // the key that begins with x-, where it is one
	// Base, Left and Right are what it said and says, as Old and New of a Change are; nil where it is not there.
	Base  any `json:"base,omitempty"`
	Left  any `json:"left,omitempty"`
	Right any `json:"right,omitempty"`
}

// Merge joins what two services have made of a plan. What only one has changed is as that one has it, what both have added
// stands beside each other, and what collides is listed with both versions; the left one's stands then, or what one of them
// still has where the other removed it. Of revision and updated the later stands, and that is no collision. The plans
// themselves stay as they are, and nothing that one of them says is lost.
func Merge(base, left, right *plan.Plan) (*plan.Plan, []Conflict) {
	m := &merging{base: leaning(base), left: leaning(left), right: leaning(right)}
	right = m.apart(base, left, right)
	merged := m.value(planType(), reflect.ValueOf(base).Elem(), reflect.ValueOf(left).Elem(), reflect.ValueOf(right).Elem())
	result := merged.Addr().Interface().(*plan.Plan)
	result.Text = mabra.Written{} // nobody has written it yet
	return result, m.conflicts
}

// A merging is the work on one merge.
type merging struct {
	trail             fields.Trail
	items             []string
	conflicts         []Conflict
	base, left, right leans
	renamed           map[named]reflect.Value // what the right one had called by the id of something else
}

func (m *merging) clash(kind Clash, base, left, right reflect.Value) {
	if base.IsValid() && base.Kind() != reflect.Bool && base.Kind() != reflect.Int && base.IsZero() {
		base = nothing // it was not there
	}
	c := Conflict{Kind: kind, Path: m.trail.Path(), Base: plain(base), Left: plain(left), Right: plain(right)}
	if len(m.items) > 0 {
		c.Item = m.items[len(m.items)-1]
	}
	m.conflicts = append(m.conflicts, c)
}

// value merges three values and gives one that shares nothing with them.
func (m *merging) value(t *fields.Type, base, left, right reflect.Value) reflect.Value {
	switch t.Kind {
	case fields.Object:
		return m.group(t, base, left, right)
	case fields.List:
		return m.list(t, base, left, right)
	case fields.Optional:
		return m.optional(t, base, left, right)
	}
	return fields.Copy(m.single(t, base, left, right))
}

// single merges values that are not put together of others.
func (m *merging) single(t *fields.Type, base, left, right reflect.Value) reflect.Value {
	switch {
	case same(t, left, right) || same(t, base, right):
		return left
	case same(t, base, left):
		return right
	case m.counts():
		return later(left, right)
	case t.Kind == fields.Boolean || t.Kind == fields.Integer: // which are never removed
	case left.IsZero():
		m.clash(OneRemoved, base, nothing, right)
		return right
	case right.IsZero():
		m.clash(OneRemoved, base, left, nothing)
		return left
	}
	m.clash(BothChanged, base, left, right)
	return left
}

// counts reports whether the merging stands at a field that only counts revisions.
func (m *merging) counts() bool {
	path := m.trail.Path()
	return path == "revision" || path == "updated"
}

func later(left, right reflect.Value) reflect.Value {
	if day, ok := left.Interface().(mabra.Date); ok {
		if day.Before(right.Interface().(mabra.Date)) || day.IsZero() {
			return right
		}
	} else if left.Int() < right.Int() {
		return right
	}
	return left
}

func (m *merging) group(t *fields.Type, base, left, right reflect.Value) reflect.Value {
	merged := reflect.New(t.Go).Elem()
	for i := range t.Fields {
		f := &t.Fields[i]
		m.trail.In(f.Name)
		f.In(merged).Set(m.value(f.Type, f.In(base), f.In(left), f.In(right)))
		m.trail.Out()
	}
	if t.Extra != nil {
		own := m.own(t.OwnIn(base), t.OwnIn(left), t.OwnIn(right))
		merged.FieldByIndex(t.Extra).Set(reflect.ValueOf(own))
	}
	return merged
}

// optional merges groups that may be left out. One that one side has removed goes, unless the other has changed it.
func (m *merging) optional(t *fields.Type, base, left, right reflect.Value) reflect.Value {
	if left.IsNil() && right.IsNil() {
		return reflect.Zero(t.Go)
	}
	if !left.IsNil() && !right.IsNil() {
		was := reflect.Zero(t.Elem.Go)
		if !base.IsNil() {
			was = base.Elem()
		}
		merged := reflect.New(t.Elem.Go)
		merged.Elem().Set(m.value(t.Elem, was, left.Elem(), right.Elem()))
		return merged
	}
	kept := left
	if left.IsNil() {
		kept = right
	}
	switch {
	case base.IsNil():
	case same(t, base, kept):
		return reflect.Zero(t.Go)
	case left.IsNil():
		m.clash(OneRemoved, base.Elem(), nothing, right.Elem())
	default:
		m.clash(OneRemoved, base.Elem(), left.Elem(), nothing)
	}
	return fields.Copy(kept)
}

// own merges keys of a municipality's own, each as a whole. Their order is the left one's, unless only the right one has
// changed it.
func (m *merging) own(base, left, right mabra.Fields) mabra.Fields {
	if len(left) == 0 && len(right) == 0 {
		return nil
	}
	names := namesOf(left)
	if more := namesOf(right); slices.Equal(names, namesOf(base)) {
		names, more = more, names
		names = append(names, more...)
	} else {
		names = append(names, more...)
	}
	merged := mabra.Fields{}
	for _, name := range names {
		if _, done := merged.Get(name); done {
			continue
		}
		if value, stays := m.ownValue(name, base, left, right); stays {
			merged.Set(name, ownCopy(value))
		}
	}
	return merged
}

// ownValue merges one key of a municipality's own, and says whether it stays.
func (m *merging) ownValue(name string, base, left, right mabra.Fields) (value any, stays bool) {
	was, there := base.Get(name)
	l, inLeft := left.Get(name)
	r, inRight := right.Get(name)
	alike := func(a any, inA bool, b any, inB bool) bool { return inA == inB && (!inA || sameOwn(a, b)) }
	switch {
	case alike(l, inLeft, r, inRight) || alike(was, there, r, inRight):
		return l, inLeft
	case alike(was, there, l, inLeft):
		return r, inRight
	}
	kind := BothChanged
	if !inLeft || !inRight {
		kind = OneRemoved
	}
	m.clash(kind, nothing, nothing, nothing)
	c := &m.conflicts[len(m.conflicts)-1]
	c.Own, c.Base, c.Left, c.Right = name, ownCopy(was), ownCopy(l), ownCopy(r)
	if inLeft {
		return l, true
	}
	return r, true
}
