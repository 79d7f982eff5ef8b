package fields

import (
	"slices"
	"sync"
)

// Lists are some of the lists whose items have ids and that fields refer to, each as a bit: which lists an id stands
// in, and which a field may refer to, are then held against each other at once.
type Lists uint64

// numbered are the names of all such lists, in the order that types were described.
var numbered struct {
	sync.Mutex
	names []string
}

// listsNamed gives the lists of some names. No kind of document has nearly as many lists as there are bits: more are a
// mistake in the library, found by its tests.
func listsNamed(names ...string) (lists Lists) {
	numbered.Lock()
	defer numbered.Unlock()
	for _, name := range names {
		number := slices.Index(numbered.names, name)
		if number < 0 {
			number = len(numbered.names)
			numbered.names = append(numbered.names, name)
		}
		if number >= 64 {
			panic("fields: more lists than can be told apart")
		}
		lists |= 1 << number
	}
	return lists
}

// Names gives the names of the lists, in no order that means anything.
func (l Lists) Names() []string {
	numbered.Lock()
	defer numbered.Unlock()
	var names []string
	for number, name := range numbered.names {
		if l&(1<<number) != 0 {
			names = append(names, name)
		}
	}
	return names
}

// Items gives the type of the items, where a type is, or leads to, a list of groups; otherwise nil.
func (t *Type) Items() *Type {
	if t.Kind == Optional {
		t = t.Elem
	}
	if t.Kind == List && t.Elem.Kind == Object {
		return t.Elem
	}
	return nil
}

// listed gives a field of the type and that name as a list, where its items have ids.
func (t *Type) listed(name string) Lists {
	if items := t.Items(); items != nil && items.ID != nil {
		return listsNamed(name)
	}
	return 0
}

// listsInside gives the lists inside a value of the type.
func (t *Type) listsInside() Lists {
	switch items := t.Items(); {
	case items != nil:
		return items.Lists
	case t.Kind == Optional:
		return t.Elem.Lists
	}
	return t.Lists
}
