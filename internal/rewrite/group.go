package rewrite

import (
	"reflect"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// A pair is a field as it stands in a group.
type pair struct {
	key, value yamlread.Value
	goes       bool
}

// A coming is a field that is put into a group.
type coming struct {
	name  string
	value reflect.Value
	after []string // the fields that may stand before it, the nearest last
}

// A grouping is the work on one group.
type grouping struct {
	*rewriting
	pairs []pair
	comes []coming
}

// group changes the fields of a group.
func (r *rewriting) group(t *fields.Type, node yamlread.Value, was, now reflect.Value, path mabra.Path) {
	g := &grouping{rewriting: r}
	for key, value := range node.Pairs() {
		g.pairs = append(g.pairs, pair{key: key, value: value})
	}
	before := []string{"apiVersion", "kind", "$schema"}
	for i := range t.Fields {
		f := &t.Fields[i]
		g.field(f, f.In(was), f.In(now), before, path.Field(f.Name))
		before = append(before, f.Name)
	}
	if t.Extra != nil {
		g.own(*t.ExtraIn(was), *t.ExtraIn(now), before)
	}
	if !slices.ContainsFunc(g.pairs, func(p pair) bool { return !p.goes }) {
		r.replace(yamlread.Value{}, node, now)
		return
	}
	g.take()
	g.give()
}

// field changes, puts in or takes out a field.
func (g *grouping) field(f *fields.Field, was, now reflect.Value, before []string, path mabra.Path) {
	if same(f.Type, was, now) {
		return
	}
	at := g.at(f.Name)
	empty := fields.Empty(f.Type, now) || f.Type.Kind == fields.Object && same(f.Type, now, reflect.Zero(now.Type()))
	switch {
	case empty && g.unread.Unread(path):
		now.Set(fields.Copy(was))
	case empty && at >= 0:
		g.pairs[at].goes = true
	case empty:
	case at < 0:
		g.comes = append(g.comes, coming{f.Name, now, slices.Clone(before)})
	default:
		g.value(f.Type, g.pairs[at].key, g.pairs[at].value, was, now, path)
	}
}

// own changes the municipality's own keys.
func (g *grouping) own(was, now mabra.Fields, before []string) {
	for i := range was {
		if _, stays := now.Get(was[i].Name); !stays {
			g.pairs[g.at(was[i].Name)].goes = true
		}
		before = append(before, was[i].Name)
	}
	for i := range now {
		value := reflect.ValueOf(&now[i].Value).Elem()
		old, there := was.Get(now[i].Name)
		switch {
		case !there:
			g.comes = append(g.comes, coming{now[i].Name, value, slices.Clone(before)})
		case !sameAny(old, now[i].Value):
			p := g.pairs[g.at(now[i].Name)]
			g.replace(p.key, p.value, value)
		}
	}
}

// at gives the number of the pair that has a name, or -1.
func (g *grouping) at(name string) int {
	return slices.IndexFunc(g.pairs, func(p pair) bool { return p.key.Text() == name })
}

// take takes out the fields that go: those at the beginning up to the first that stays, each other from its line, or from what stands
// before it in brackets.
func (g *grouping) take() {
	first := slices.IndexFunc(g.pairs, func(p pair) bool { return !p.goes })
	if from, _ := g.span(g.pairs[0].key); first > 0 && (g.flow || !g.alone(from)) {
		to, _ := g.span(g.pairs[first].key)
		g.cut(from, to)
	} else {
		first = 0
	}
	for i := first; i < len(g.pairs); i++ {
		if !g.pairs[i].goes {
			continue
		}
		from, _ := g.span(g.pairs[i].key)
		to := end(g.pairs[i].value)
		if g.flow {
			g.cut(end(g.pairs[i-1].value), to)
			continue
		}
		from, to = g.lineStart(from), g.lineEnd(max(to, g.colon(g.pairs[i].key)))
		if from == 0 {
			to = min(to+1, len(g.text))
		}
		g.put(max(from-1, 0), to, "") // with the line break before it: what comes after it begins with one
	}
}

// cut takes out a piece of the text that may have comments in it.
func (g *grouping) cut(from, to int) {
	if !g.json && strings.Contains(g.text[from:to], "#") {
		g.comments = true
	}
	g.put(from, to, "")
}

// give puts in the fields that come, each after what it follows in the format, or before all.
func (g *grouping) give() {
	first := g.pairs[slices.IndexFunc(g.pairs, func(p pair) bool { return !p.goes })]
	start, _ := g.span(first.key)
	column := g.columnOf(start)
	mark := "\n" + strings.Repeat(" ", column)
	if g.flow {
		_, stop := g.span(g.pairs[0].value)
		begin, _ := g.span(g.pairs[0].key)
		var others []yamlread.Value
		for _, p := range g.pairs[1:] {
			others = append(others, p.key)
		}
		mark = g.mark(begin, stop, others)
		column = len(mark) - strings.LastIndex(mark, "\n") - 1
	}
	for _, c := range g.comes {
		written := g.written(c, column)
		if after := g.follows(c); after.There() {
			at := end(after)
			if !g.flow {
				at = g.lineEnd(max(at, g.colonBefore(after)))
			}
			g.put(at, at, mark+written)
			continue
		}
		g.put(start, start, written+mark)
	}
}

// follows gives the value of the field that one comes after, or nothing.
func (g *grouping) follows(c coming) yamlread.Value {
	for i := len(c.after) - 1; i >= 0; i-- {
		if at := g.at(c.after[i]); at >= 0 && !g.pairs[at].goes {
			return g.pairs[at].value
		}
	}
	return yamlread.Value{}
}

// colonBefore gives the byte after the colon before a value.
func (g *grouping) colonBefore(value yamlread.Value) int {
	at := slices.IndexFunc(g.pairs, func(p pair) bool { return p.value == value })
	return g.colon(g.pairs[at].key)
}

// written gives a field that comes, as it is written so far in.
func (g *grouping) written(c coming, column int) string {
	value := c.value
	if value.Kind() == reflect.Pointer {
		value = value.Elem()
	}
	name := c.name
	if g.json {
		name = `"` + name + `"` // a name of the format, or one that begins with x-: see yamldoc
	}
	switch {
	case g.flow:
		return name + g.afterColon() + g.piece(value, column)
	case isCollection(value):
		return name + ":\n" + strings.Repeat(" ", column+2) + g.piece(value, column+2)
	}
	return name + ": " + g.piece(value, column)
}

// afterColon gives a colon and what stands after it in the first pair.
func (g *grouping) afterColon() string {
	at := g.colon(g.pairs[0].key)
	if value, _ := g.span(g.pairs[0].value); strings.Trim(g.text[at:value], " ") == "" {
		return ":" + g.text[at:value]
	}
	return ": "
}
