package schemas_test

import (
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// A place is where a value stands in a tree, so that it can be changed there.
type place struct {
	group mabra.Fields // the group it is a field of, or nil
	list  []any        // the list it is an item of, or nil
	index int
}

func (p place) value() any {
	if p.group != nil {
		return p.group[p.index].Value
	}
	return p.list[p.index]
}

func (p place) set(value any) {
	if p.group != nil {
		p.group[p.index].Value = value
	} else {
		p.list[p.index] = value
	}
}

// places lists every value of a tree below its root.
func places(value any, found []place) []place {
	switch value := value.(type) {
	case mabra.Fields:
		for i := range value {
			found = append(found, place{group: value, index: i})
			found = places(value[i].Value, found)
		}
	case []any:
		for i := range value {
			found = append(found, place{list: value, index: i})
			found = places(value[i], found)
		}
	}
	return found
}

// copied gives a tree of its own with the same values.
func copied(value any) any {
	switch value := value.(type) {
	case mabra.Fields:
		group := make(mabra.Fields, len(value), len(value)+1)
		for i, f := range value {
			group[i] = mabra.Field{Name: f.Name, Value: copied(f.Value)}
		}
		return group
	case []any:
		list := make([]any, len(value), len(value)+1)
		for i := range value {
			list[i] = copied(value[i])
		}
		return list
	}
	return value
}

// Values that look right and are not, and some that look wrong and are right.
var (
	strangeDates = []any{"2026-02-30", "2024-02-29", "2026-13-01", "2026-00-10", "0000-01-01", "9 mars 2026", "2026-1-1", "20260101",
		"2026-01-01T00:00:00Z", " 2026-01-01", "2026-01-01\n", "２０２６-01-01", "9999-12-31", "1900-02-29",
		"2019", "2019-05", "2019-13", "0000", "0000-01", "0009", "201", "20190", "2019-5", mabra.Number("2019"), mabra.Number("999"), mabra.Number("10000")}
	strangeIDs = []any{"A", "-a", "a-", "å", "é", "a_b", "a b", "need-1", "1", "a\n", strings.Repeat("å", 64), strings.Repeat("a", 65),
		"00000000-0000-0000-0000-000000000000", "6F1C2D3E-4B5A-4C6D-8E7F-901A2B3C4D5E", "{6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e}",
		"urn:uuid:6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e", "6f1c2d3e4b5a4c6d8e7f901a2b3c4d5e"}
	strangeWords = []any{"unknown", "Safe", "safe ", "SAFE", "safe", "active", "own", "gip", "school", "child", "error", "Plan", "mabra/v2", "mabra/v1"}
	longTexts    = []any{strings.Repeat("a", 35), strings.Repeat("a", 36), strings.Repeat("å", 200), strings.Repeat("😀", 200), strings.Repeat("å", 201),
		strings.Repeat("ö", 10_000), strings.Repeat("b", 10_001)}
	otherKinds = []any{nil, true, false, "", " ", "text", "2026-03-09", "12", "null", []any{}, mabra.Fields{}, []any{"a"}, []any{nil}, []any{[]any{}},
		mabra.Fields{{Name: "a", Value: "b"}}, mabra.Fields{{Name: "x-a", Value: nil}},
		mabra.Number("0"), mabra.Number("1"), mabra.Number("-1"), mabra.Number("5"), mabra.Number("6"), mabra.Number("1.5"), mabra.Number("2.0"), mabra.Number("1e2")}
	silentTexts = []any{"", " ", "\t", "\u00a0", "\u200b", "\u3000", "\u3164", "…", "...", "-", "–", "?", "[ ]", "🙂", "½", "§ 7"}
	names       = []string{"name", "id", "text", "date", "by", "note", "sv", "x-own", "x-", "X-own", "Name", "extra", "", "kind", "apiVersion", "child", "indicators", "status"}
)

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

// mutate changes a tree in one to three places.
func mutate(r *rand.Rand, root mabra.Fields) mabra.Fields {
	for range 1 + r.IntN(3) {
		all := places(root, nil)
		if len(all) == 0 {
			return root
		}
		at := pick(r, all)
		switch r.IntN(12) {
		case 0:
			root = dropped(root, at).(mabra.Fields)
		case 1:
			if at.group != nil {
				at.group[at.index].Name = misspelt(r, at.group[at.index].Name)
			}
		case 2:
			at.set(copied(pick(r, otherKinds)))
		case 3:
			at.set(nil)
		case 4:
			at.set(pick(r, strangeWords))
		case 5:
			root = extended(root, at.group, mabra.Field{Name: pick(r, names), Value: copied(pick(r, otherKinds))})
		case 6:
			if value := at.value(); r.IntN(2) == 0 {
				at.set(empty(value))
			} else if _, text := value.(string); text {
				at.set(pick(r, silentTexts))
			}
		case 7:
			at.set(pick(r, longTexts))
		case 8:
			at.set(pick(r, strangeDates))
		case 9:
			at.set(pick(r, strangeIDs))
		case 10:
			at.set(copied(pick(r, all).value())) // something from elsewhere in the document, perhaps with all that is in it
		case 11:
			at.set(wrapped(r, at.value()))
		}
	}
	return root
}

// dropped gives a tree without the value at a place.
func dropped(value any, at place) any {
	switch value := value.(type) {
	case mabra.Fields:
		same := at.group != nil && len(value) == len(at.group) && len(value) > 0 && &value[0] == &at.group[0]
		for i := range value {
			if !same {
				value[i].Value = dropped(value[i].Value, at)
			}
		}
		if same {
			return slices.Delete(value, at.index, at.index+1)
		}
		return value
	case []any:
		same := at.list != nil && len(value) == len(at.list) && len(value) > 0 && &value[0] == &at.list[0]
		for i := range value {
			if !same {
				value[i] = dropped(value[i], at)
			}
		}
		if same {
			return slices.Delete(value, at.index, at.index+1)
		}
		return value
	}
	return value
}

// extended gives a tree with one more field in one of its groups, or at its root.
func extended(root, group mabra.Fields, f mabra.Field) mabra.Fields {
	if group != nil {
		for _, at := range places(root, nil) {
			if inside, ok := at.value().(mabra.Fields); ok && len(inside) > 0 && &inside[0] == &group[0] {
				at.set(with(inside, f))
				return root
			}
		}
	}
	return with(root, f)
}

// with gives a group with a field in it. A field of the same name gets the value: no group has a name twice.
func with(group mabra.Fields, f mabra.Field) mabra.Fields {
	for i := range group {
		if group[i].Name == f.Name {
			group[i].Value = f.Value
			return group
		}
	}
	return append(group, f)
}

func misspelt(r *rand.Rand, name string) string {
	switch r.IntN(4) {
	case 0:
		return name + "s"
	case 1:
		return strings.ToUpper(name)
	case 2:
		return "x-" + name
	}
	return "unknown"
}

// empty gives the empty value of the same kind.
func empty(value any) any {
	switch value.(type) {
	case mabra.Fields:
		return mabra.Fields{}
	case []any:
		return []any{}
	case mabra.Number:
		return mabra.Number("0")
	}
	return ""
}

// wrapped gives a value inside a list or group, or what was inside one.
func wrapped(r *rand.Rand, value any) any {
	if list, ok := value.([]any); ok && len(list) > 0 {
		return pick(r, [][]any{list[:1], append(list, copied(list[0])), {list}})
	}
	if r.IntN(2) == 0 {
		return []any{value}
	}
	return mabra.Fields{{Name: pick(r, names), Value: value}}
}
