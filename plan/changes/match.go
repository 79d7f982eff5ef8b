package changes

import (
	"reflect"
	"slices"
	"strings"
	"unicode"

	"github.com/mabra-hjulet/mabra/internal/fields"
)

// A match says which items of two lists are the same: for each of one, its position in the other, or -1.
type match struct {
	before []int // of each item of the later list, its position in the earlier
	after  []int // of each item of the earlier list, its position in the later
}

// mostPairs bounds how many items are held against each other word by word.
const mostPairs = 1 << 12

// matchLists finds the items that are the same. Those with ids are the same where the ids are, and nowhere else.
func matchLists(t *fields.Type, before, after reflect.Value) *match {
	m := &match{before: none(after.Len()), after: none(before.Len())}
	for i := range sameSoFar(t, before, after) {
		m.pair(i, i)
	}
	identity := identityOf(t)
	if identity.named != nil {
		m.byKey(identity, before, after, (*identityItem).byID)
	}
	for _, key := range keys {
		if !m.open() {
			return m
		}
		m.byKey(identity, before, after, func(item *identityItem) string { return key(identity, item.value) })
		if t.Kind != fields.Object {
			break
		}
	}
	m.byWords(identity, before, after)
	return m
}

func none(n int) []int {
	positions := make([]int, n)
	for i := range positions {
		positions[i] = -1
	}
	return positions
}

func (m *match) pair(before, after int) { m.before[after], m.after[before] = before, after }

// open reports whether both lists have items that belong to none yet.
func (m *match) open() bool { return slices.Contains(m.before, -1) && slices.Contains(m.after, -1) }

// An identityItem is an item with its id.
type identityItem struct {
	id    string
	value reflect.Value
}

func (i *identityItem) byID() string { return i.id }

// byKey pairs the items that have the same key, in the order they stand.
func (m *match) byKey(identity *identity, before, after reflect.Value, key func(*identityItem) string) {
	waiting := map[waitingFor][]int{}
	for i := range before.Len() {
		if m.after[i] >= 0 {
			continue
		}
		item := identityItem{identity.id(before.Index(i)), before.Index(i)}
		if k := key(&item); k != "" {
			at := waitingFor{k, item.id}
			waiting[at] = append(waiting[at], i)
			if item.id != "" {
				at.id = anyID
				waiting[at] = append(waiting[at], i)
			}
		}
	}
	for j := range after.Len() {
		if m.before[j] >= 0 || len(waiting) == 0 {
			continue
		}
		item := identityItem{identity.id(after.Index(j)), after.Index(j)}
		k := key(&item)
		if k == "" {
			continue
		}
		for _, id := range [...]string{item.id, "", anyID} {
			if id == anyID && item.id != "" {
				break // one with another id is another one
			}
			if i, found := m.next(waiting, waitingFor{k, id}); found {
				m.pair(i, j)
				break
			}
		}
	}
}

// A waitingFor is where an item waits for the one that is the same.
type waitingFor struct{ key, id string }

const anyID = "*" // what no id is

// next takes the next item that waits there and is not paired yet.
func (m *match) next(waiting map[waitingFor][]int, at waitingFor) (int, bool) {
	for left := waiting[at]; len(left) > 0; left = left[1:] {
		if m.after[left[0]] < 0 {
			waiting[at] = left[1:]
			return left[0], true
		}
	}
	delete(waiting, at)
	return 0, false
}

// mayBeSame reports whether items of these ids may be the same: one that has none yet may have been given the other's.
func mayBeSame(one, other string) bool { return one == other || one == "" || other == "" }

// byWords pairs items that are of the same kind and day and have most of their words in common.
func (m *match) byWords(identity *identity, before, after reflect.Value) {
	if !m.open() || before.Len()*after.Len() > mostPairs {
		return
	}
	words := make([]map[string]bool, before.Len())
	for j := range after.Len() {
		if m.before[j] >= 0 {
			continue
		}
		now := identity.words(after.Index(j))
		for i := range before.Len() {
			if m.after[i] >= 0 || !mayBeSame(identity.id(before.Index(i)), identity.id(after.Index(j))) ||
				identity.key(before.Index(i), identity.day) != identity.key(after.Index(j), identity.day) {
				continue
			}
			if words[i] == nil {
				words[i] = identity.words(before.Index(i))
			}
			if mostlyShared(words[i], now) {
				m.pair(i, j)
				break
			}
		}
	}
}

// words gives the words of what an item says.
func (i *identity) words(item reflect.Value) map[string]bool {
	words := map[string]bool{}
	add := func(text string) {
		for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
			words[strings.ToLower(word)] = true
		}
	}
	if i.of.Kind == fields.Text && strings.Contains(item.String(), " ") { // no id and no word of a vocabulary has one
		add(item.String())
	}
	for _, f := range i.says {
		add(f.In(item).String())
	}
	return words
}

// mostlyShared reports whether more than half of the words of each stand in the other, and more than one.
func mostlyShared(one, other map[string]bool) bool {
	shared := 0
	for word := range one {
		if other[word] {
			shared++
		}
	}
	return shared > 1 && 2*shared > len(one) && 2*shared > len(other)
}

// moved gives, for each item of the later list, whether it has moved: of those that are in both, as few as possible
// have, so that the others stand in the order they had.
func (m *match) moved() []bool {
	moved := make([]bool, len(m.before))
	var ends []int                    // the item that the best run of each length ends with
	links := none(len(m.before))      // the item before it in its run
	for j, before := range m.before { // the longest run that goes up
		if before < 0 {
			continue
		}
		moved[j] = true
		n, _ := slices.BinarySearchFunc(ends, before, func(end, target int) int { return m.before[end] - target })
		if n > 0 {
			links[j] = ends[n-1]
		}
		if n == len(ends) {
			ends = append(ends, j)
		} else {
			ends[n] = j
		}
	}
	if len(ends) > 0 {
		for j := ends[len(ends)-1]; j >= 0; j = links[j] {
			moved[j] = false
		}
	}
	return moved
}
