package rewrite

import (
	"reflect"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// list changes the items of a list, and their order.
func (r *rewriting) list(t *fields.Type, node yamlread.Value, was, now reflect.Value, path mabra.Path) {
	var nodes []yamlread.Value
	for item := range node.Items() {
		nodes = append(nodes, item)
	}
	of := pairs(t.Elem, was, now)
	asBefore := len(of) == len(nodes)
	for i, j := range of {
		if j >= 0 {
			r.value(t.Elem, yamlread.Value{}, nodes[j], was.Index(j), now.Index(i), path.Index(i))
		}
		asBefore = asBefore && i == j
	}
	switch {
	case asBefore:
	case len(of) == 0:
		from, to := r.span(node)
		r.put(from, to, "[]")
	case r.flow:
		r.inBrackets(nodes, of, now)
	default:
		r.onLinesOfTheirOwn(nodes, of, now)
	}
}

// inBrackets puts the items of a list in brackets in their new order.
func (r *rewriting) inBrackets(nodes []yamlread.Value, of []int, now reflect.Value) {
	from, first := r.span(nodes[0])
	_, to := r.span(nodes[len(nodes)-1])
	mark := r.mark(from, first, nodes[1:])
	at := r.columnOf(from)
	if strings.Contains(mark, "\n") {
		at = len(mark) - strings.LastIndex(mark, "\n") - 1
	}
	items, plain := make([]string, len(of)), make([]string, len(of))
	for i, j := range of {
		if j < 0 {
			items[i] = r.item(now.Index(i), at)
			continue
		}
		start, stop := r.span(nodes[j])
		items[i], plain[i] = r.rendered(start, stop), yamldoc.PlainText(nodes[j])
	}
	for i := range items {
		if yamldoc.CutByComma(plain, i) != 0 {
			items[i] = r.quoted(now.Index(i).String())
		}
	}
	r.put(from, to, strings.Join(items, mark))
}

// item gives a new item of a list in brackets: in quotation marks where it has several words, since nobody sees of two whether they
// were one text.
func (r *rewriting) item(value reflect.Value, at int) string {
	if isText(value) && strings.Contains(value.String(), " ") {
		return r.quoted(value.String())
	}
	return r.piece(value, at)
}

// mark gives what parts two things in brackets: as the first two are parted or, where there is one alone, as it stands.
func (r *rewriting) mark(first, end int, others []yamlread.Value) string {
	if len(others) > 0 {
		next, _ := r.span(others[0])
		between := r.text[end:next]
		if strings.TrimSpace(between) == "," {
			return between
		}
		r.comments = true
		return ", "
	}
	if r.alone(first) && first > r.lineStart(first) {
		return ",\n" + r.text[r.lineStart(first):first]
	}
	return ", "
}

// onLinesOfTheirOwn puts the items of a list on lines of their own in their new order. What stands on lines before an item goes with
// it, but for what stands before the first.
func (r *rewriting) onLinesOfTheirOwn(nodes []yamlread.Value, of []int, now reflect.Value) {
	starts, ends := make([]int, len(nodes)), make([]int, len(nodes))
	indent := ""
	for j, node := range nodes {
		from, to := r.span(node)
		dash := strings.LastIndexByte(r.text[:from], '-')
		if dash < 0 || !r.alone(dash) {
			r.lost = true // a list that begins beside the mark of another
			return
		}
		starts[j], ends[j] = r.lineStart(dash), r.lineEnd(to)
		if j > 0 {
			starts[j] = min(ends[j-1]+1, starts[j])
		} else {
			indent = r.text[starts[j]:dash]
		}
	}
	items := make([]string, len(of))
	stays := make([]bool, len(nodes))
	for i, j := range of {
		if j < 0 {
			items[i] = indent + "- " + r.piece(now.Index(i), len(indent)+2)
			continue
		}
		items[i], stays[j] = r.rendered(starts[j], ends[j]), true
	}
	r.put(starts[0], ends[len(ends)-1], strings.Join(items, "\n"))
}
