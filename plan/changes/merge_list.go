package changes

import (
	"reflect"

	"github.com/mabra-hjulet/mabra/internal/fields"
)

// A thread is one item through the three lists: its place in each, or -1.
type thread struct {
	base, left, right int
	kept              bool
	next              *thread // in the merged list
}

// list merges three lists, item by item as they belong together.
func (m *merging) list(t *fields.Type, base, left, right reflect.Value) reflect.Value {
	if left.Len() == 0 && right.Len() == 0 {
		return reflect.Zero(t.Go)
	}
	w := weave(t.Elem, base, left, right)
	for i := range w.threads {
		w.threads[i].kept = m.keeps(t.Elem, &w.threads[i], base, left, right)
	}
	if w.reordered(byLeft) && w.reordered(byRight) && w.ordersDiffer() {
		m.clash(BothReordered, base, left, right)
	}
	merged := reflect.MakeSlice(t.Go, 0, max(left.Len(), right.Len()))
	for at := w.order(); at != nil; at = at.next {
		m.trail.At(merged.Len())
		merged = reflect.Append(merged, m.item(t.Elem, at, base, left, right))
		m.trail.Out()
	}
	if merged.Len() == 0 {
		return reflect.Zero(t.Go)
	}
	return merged
}

// keeps reports whether an item is in the merged list: one that nobody has removed, or that one has removed and the other
// changed or leans on.
func (m *merging) keeps(t *fields.Type, at *thread, base, left, right reflect.Value) bool {
	switch {
	case at.base < 0, at.left >= 0 && at.right >= 0:
		return true
	case at.left >= 0:
		return !same(t, base.Index(at.base), left.Index(at.left)) || m.leansOn(m.left, t, left.Index(at.left))
	case at.right >= 0:
		return !same(t, base.Index(at.base), right.Index(at.right)) || m.leansOn(m.right, t, right.Index(at.right))
	}
	return false
}

// item merges one item that is kept.
func (m *merging) item(t *fields.Type, at *thread, base, left, right reflect.Value) reflect.Value {
	was, l, r := nothing, nothing, nothing
	if at.base >= 0 {
		was = base.Index(at.base)
	}
	if at.left >= 0 {
		l = left.Index(at.left)
	}
	if at.right >= 0 {
		r = right.Index(at.right)
	}
	kept := l
	if !l.IsValid() {
		kept = r
	}
	if id := identityOf(t).id(kept); id != "" {
		m.items = append(m.items, id)
		defer func() { m.items = m.items[:len(m.items)-1] }()
	}
	if l.IsValid() && r.IsValid() {
		if !was.IsValid() {
			was = reflect.Zero(t.Go)
		}
		return m.value(t, was, l, r)
	}
	if was.IsValid() {
		m.clash(OneRemoved, was, l, r)
	} else if other, ok := m.renamed[m.here(t, kept)]; ok && l.IsValid() {
		m.clash(SameID, nothing, l, other)
	}
	return fields.Copy(kept)
}

// A weaving is three lists, item by item.
type weaving struct {
	threads        []thread
	lefts, rights  []*thread // in the order of each list
	threadsOfThree []*thread // those that are in all three, in the order of the base
}

func byLeft(at *thread) int  { return at.left }
func byRight(at *thread) int { return at.right }

// weave finds out which items of three lists belong together.
func weave(t *fields.Type, base, left, right reflect.Value) *weaving {
	l, r := matchLists(t, base, left), matchLists(t, base, right)
	newLeft, newRight := newItems(left, l.before), newItems(right, r.before)
	both := matchLists(t, pick(left, newLeft), pick(right, newRight))
	w := &weaving{
		threads: make([]thread, 0, base.Len()+len(newLeft)+len(newRight)),
		lefts:   make([]*thread, left.Len()), rights: make([]*thread, right.Len()),
	}
	add := func(base, left, right int) {
		w.threads = append(w.threads, thread{base: base, left: left, right: right})
		at := &w.threads[len(w.threads)-1]
		if left >= 0 {
			w.lefts[left] = at
		}
		if right >= 0 {
			w.rights[right] = at
		}
		if base >= 0 && left >= 0 && right >= 0 {
			w.threadsOfThree = append(w.threadsOfThree, at)
		}
	}
	for i := range base.Len() {
		add(i, l.after[i], r.after[i])
	}
	for n, i := range newLeft {
		j := -1
		if both.after[n] >= 0 {
			j = newRight[both.after[n]]
		}
		add(-1, i, j)
	}
	for n, j := range newRight {
		if both.before[n] < 0 {
			add(-1, -1, j)
		}
	}
	return w
}

// newItems gives the places of the items that the base does not have.
func newItems(list reflect.Value, inBase []int) []int {
	var places []int
	for i := range list.Len() {
		if inBase[i] < 0 {
			places = append(places, i)
		}
	}
	return places
}

func pick(list reflect.Value, places []int) reflect.Value {
	picked := reflect.MakeSlice(list.Type(), 0, len(places))
	for _, i := range places {
		picked = reflect.Append(picked, list.Index(i))
	}
	return picked
}

// reordered reports whether one of the lists has what is in all three in another order than the base.
func (w *weaving) reordered(place func(*thread) int) bool {
	for i := 1; i < len(w.threadsOfThree); i++ {
		if place(w.threadsOfThree[i-1]) > place(w.threadsOfThree[i]) {
			return true
		}
	}
	return false
}

// ordersDiffer reports whether the two lists have what is in all three in different orders.
func (w *weaving) ordersDiffer() bool {
	last := -1
	for _, at := range w.lefts {
		if at.base >= 0 && at.right >= 0 {
			if at.right < last {
				return true
			}
			last = at.right
		}
	}
	return false
}

// order links what is kept in the order of the merged list, and gives the first: in the order of the left list, unless only
// the right one has changed it, and then what the other one has besides, each after what it stands after there.
func (w *weaving) order() *thread {
	first, others, place := w.lefts, w.rights, byLeft
	if w.reordered(byRight) && !w.reordered(byLeft) {
		first, others, place = w.rights, w.lefts, byRight
	}
	begin := &thread{}
	at := begin
	for _, kept := range first {
		if kept.kept {
			at.next = kept
			at = kept
		}
	}
	after := begin
	for _, other := range others {
		switch {
		case !other.kept:
		case place(other) >= 0:
			after = other
		default:
			if after != begin { // what the first list has come with there goes before
				for after.next != nil && after.next.base < 0 && (after.next.left < 0 || after.next.right < 0) && place(after.next) >= 0 {
					after = after.next
				}
			}
			other.next, after.next = after.next, other
			after = other
		}
	}
	return begin.next
}
