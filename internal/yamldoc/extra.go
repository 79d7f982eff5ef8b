package yamldoc

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// any reads a value of the municipality's own, whatever it is.
func (w *walk) any(n yamlread.Value, depth int) any {
	if depth > w.limits.Depth {
		w.tooDeep(n)
		return nil
	}
	if !w.plain(n) || w.full {
		return nil
	}
	switch n.Kind() {
	case yamlread.Sequence:
		items := make([]any, 0, n.Count())
		for item := range n.Items() {
			items = append(items, w.any(item, depth+1))
		}
		return items
	case yamlread.Mapping:
		group := mabra.Fields{}
		seen := newDuplicates()
		for key, value := range n.Pairs() {
			if w.key(key) && seen.add(key) {
				group = append(group, mabra.Field{Name: key.Text(), Value: w.any(value, depth+1)})
			} else {
				w.scan(value, depth+1)
			}
		}
		w.reportDuplicates(n, seen)
		return group
	}
	switch {
	case n.Tag() == yamlread.Null:
		return nil
	case n.Tag() == yamlread.Bool:
		return strings.EqualFold(n.Text(), "true")
	case isNumber(n):
		if !jsonNumber.MatchString(n.Text()) {
			w.reportNode(&rules.WrongType, n,
				mabra.Arg{Name: "expected", Value: rules.WrongType.Phrase("json-number")},
				mabra.Arg{Name: "found", Value: rules.WrongType.Phrase("unclear-number")},
				mabra.Arg{Name: "hint", Value: rules.WrongType.Phrase("quote-it")})
			return nil
		}
		return mabra.Number(n.Text())
	}
	if !w.legible(n) {
		return nil
	}
	return n.Text()
}

// scan goes through what is not read, so that its form is checked all the same.
func (w *walk) scan(n yamlread.Value, depth int) { w.any(n, depth) }

func (w *walk) tooDeep(n yamlread.Value) {
	w.reportNode(&rules.TooDeep, n, mabra.Arg{Name: "limit", Value: w.limits.Depth})
}
