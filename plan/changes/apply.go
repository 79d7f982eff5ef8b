package changes

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// ErrOther says that a difference was found between other plans than the one it is applied to: that says something else
// where the difference begins.
var ErrOther = errors.New("changes: the difference is not from this plan")

// Apply gives the plan as it is after the changes: the later of the two plans that they were found between, if p says what
// the earlier one does. The plan itself stays as it is. The error tells where it does not fit, and never what stands there.
func Apply(p *plan.Plan, d Diff) (*plan.Plan, error) {
	result := p.Clone()
	result.Text = mabra.Written{} // nobody has written it yet
	w := &work{root: reflect.ValueOf(result).Elem(), lists: map[mabra.Path]*reordering{}}
	for i := range d {
		if err := w.do(&d[i]); err != nil {
			return nil, fmt.Errorf("%w: %s", err, d[i].Before)
		}
	}
	paths := make([]mabra.Path, 0, len(w.lists))
	for path := range w.lists {
		paths = append(paths, path)
	}
	slices.SortFunc(paths, func(a, b mabra.Path) int { // the innermost first: what is around them has not moved yet
		if more := len(b.Steps()) - len(a.Steps()); more != 0 {
			return more
		}
		return strings.Compare(string(a), string(b))
	})
	for _, path := range paths {
		if err := w.lists[path].finish(); err != nil {
			return nil, fmt.Errorf("%w: %s", err, path)
		}
	}
	return result, nil
}

// A work is the applying of one difference.
type work struct {
	root  reflect.Value
	lists map[mabra.Path]*reordering // by their places in the earlier plan
}

// do makes one change; what it does to a list is noted, and done when all is known.
func (w *work) do(c *Change) error {
	if c.Own != "" {
		return w.own(c)
	}
	list, index, item := inList(c.Before)
	switch {
	case c.Kind == Moved && item:
		if _, to, ok := inList(c.After); ok {
			return w.reorder(list, func(r *reordering) { r.moved = append(r.moved, move{index, to}) })
		}
	case c.Kind == Removed && item:
		if t, v, ok := w.at(c.Before); !ok || !says(t, v, c.Old) {
			return ErrOther
		}
		return w.reorder(list, func(r *reordering) { r.removed = append(r.removed, index) })
	case c.Kind == Added:
		if _, to, ok := inList(c.After); ok {
			return w.reorder(c.Before, func(r *reordering) { r.added = append(r.added, addition{to, c.New}) })
		}
		return w.set(c)
	case c.Kind == Changed || c.Kind == Removed:
		return w.set(c)
	}
	return ErrOther
}

// inList takes the path of an item apart into that of its list and its place there.
func inList(path mabra.Path) (list mabra.Path, index int, ok bool) {
	if !strings.HasSuffix(string(path), "]") {
		return "", 0, false
	}
	list = path.Parent()
	index, err := strconv.Atoi(strings.TrimSuffix(string(path[len(list)+1:]), "]"))
	return list, index, err == nil && index >= 0
}

// at gives what stands at a path, with its type. What a field may hold and does not is given as it is: nothing.
func (w *work) at(path mabra.Path) (*fields.Type, reflect.Value, bool) {
	t, v := planType(), w.root
	for _, step := range path.Steps() {
		if t.Kind == fields.Optional {
			if v.IsNil() {
				return nil, v, false
			}
			t, v = t.Elem, v.Elem()
		}
		switch t.Kind {
		case fields.Object:
			f := t.Named(step)
			if f == nil {
				return nil, v, false
			}
			t, v = f.Type, f.In(v)
		case fields.List:
			i, err := strconv.Atoi(step)
			if err != nil || i < 0 || i >= v.Len() {
				return nil, v, false
			}
			t, v = t.Elem, v.Index(i)
		default:
			return nil, v, false
		}
	}
	return t, v, true
}

// says reports whether a value is the one that a change speaks of.
func says(t *fields.Type, v reflect.Value, what any) bool {
	if what == nil {
		return t.Kind == fields.Optional && v.IsNil() || t.Kind != fields.Optional && v.IsZero()
	}
	if t.Kind == fields.Optional {
		if v.IsNil() {
			return false
		}
		t, v = t.Elem, v.Elem()
	}
	said := reflect.ValueOf(what)
	return said.Type() == t.Go && same(t, v, said)
}

// set gives a field what a change says that it says now.
func (w *work) set(c *Change) error {
	t, v, ok := w.at(c.Before)
	if !ok || !says(t, v, c.Old) {
		return ErrOther
	}
	if c.New == nil {
		v.SetZero()
		return nil
	}
	if t.Kind == fields.Optional {
		t = t.Elem
	}
	value := reflect.ValueOf(c.New)
	if value.Type() != t.Go {
		return ErrOther
	}
	value = fields.Copy(value)
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(t.Go))
		v = v.Elem()
	}
	v.Set(value)
	return nil
}

// own changes a key of a municipality's own.
func (w *work) own(c *Change) error {
	t, v, ok := w.at(c.Before)
	if ok && t.Kind == fields.Optional && !v.IsNil() {
		t, v = t.Elem, v.Elem()
	}
	if !ok || t.Kind != fields.Object || t.Extra == nil {
		return ErrOther
	}
	own := v.FieldByIndex(t.Extra).Addr().Interface().(*mabra.Fields)
	if c.Own == orderOfOwn && c.Kind == Moved {
		names, ok := c.New.([]string)
		if !ok || len(names) != len(*own) {
			return ErrOther
		}
		ordered := make(mabra.Fields, 0, len(names))
		for _, name := range names {
			value, there := own.Get(name)
			if _, twice := ordered.Get(name); !there || twice {
				return ErrOther
			}
			ordered.Set(name, value)
		}
		*own = ordered
		return nil
	}
	was, there := own.Get(c.Own)
	if there == (c.Kind == Added) || there && !sameOwn(was, c.Old) {
		return ErrOther
	}
	if c.Kind == Removed {
		*own = slices.DeleteFunc(*own, func(field mabra.Field) bool { return field.Name == c.Own })
		return nil
	}
	own.Set(c.Own, ownCopy(c.New))
	return nil
}

// A reordering is what is done to one list: which items go, which come, and which stand elsewhere.
type reordering struct {
	t       *fields.Type
	list    reflect.Value
	removed []int
	moved   []move
	added   []addition
}

type move struct{ from, to int }

type addition struct {
	to    int
	value any
}

func (w *work) reorder(list mabra.Path, note func(*reordering)) error {
	r := w.lists[list]
	if r == nil {
		t, v, ok := w.at(list)
		if !ok || t.Kind != fields.List {
			return ErrOther
		}
		r = &reordering{t: t, list: v}
		w.lists[list] = r
	}
	note(r)
	return nil
}

// finish writes the list as it is after all of it: what has come or moved stands at its place, and what is left fills
// the places between, in the order it has.
func (r *reordering) finish() error {
	length := r.list.Len() - len(r.removed) + len(r.added)
	gone := make([]bool, r.list.Len())
	if length < 0 {
		return ErrOther
	}
	list := reflect.MakeSlice(r.t.Go, length, length)
	taken := make([]bool, length)
	take := func(to int, value reflect.Value) bool {
		if to >= length || taken[to] || value.Type() != r.t.Elem.Go {
			return false
		}
		taken[to] = true
		list.Index(to).Set(value)
		return true
	}
	leave := func(from int) bool {
		left := from < len(gone) && !gone[from]
		if left {
			gone[from] = true
		}
		return left
	}
	for _, from := range r.removed {
		if !leave(from) {
			return ErrOther
		}
	}
	for _, m := range r.moved {
		if !leave(m.from) || !take(m.to, r.list.Index(m.from)) {
			return ErrOther
		}
	}
	for _, a := range r.added {
		if a.value == nil || !take(a.to, fields.Copy(reflect.ValueOf(a.value))) {
			return ErrOther
		}
	}
	return r.fill(list, taken, gone)
}

// fill puts what is left at the places that are not taken.
func (r *reordering) fill(list reflect.Value, taken, gone []bool) error {
	to := 0
	for from := range gone {
		if gone[from] {
			continue
		}
		for to < len(taken) && taken[to] {
			to++
		}
		if to == len(taken) {
			return ErrOther
		}
		list.Index(to).Set(r.list.Index(from))
		to++
	}
	if len(taken) == 0 {
		list = reflect.Zero(r.t.Go)
	}
	r.list.Set(list)
	return nil
}
