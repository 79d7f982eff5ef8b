package changes

import (
	"bytes"
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
)

// Rewrite changes the text that a plan stands in so that it says what another does, and leaves the rest of it as it is:
// comments, order, the way it is written. It does so where each change has a place of its own: values that are other ones,
// fields and items that come, in groups on lines of their own or in brackets, and those on lines of their own that go. Where
// one has not, or where reading the new text would not give the other plan to the letter, it reports false, and the plan has
// to be written anew with Encode, without comments.
func Rewrite(text []byte, after *plan.Plan) (rewritten []byte, whole bool) {
	want, err := after.Encode(mabra.YAML)
	if err != nil {
		return nil, false
	}
	before, findings := plan.Parse("", text)
	source, _ := before.Text.Source().(*yamldoc.Source)
	if len(findings) > 0 || source == nil {
		return nil, false
	}
	if start := bytes.TrimSpace(text); len(start) > 0 && start[0] == '{' {
		return nil, false // JSON, which has no comments
	}
	r := &rewriting{
		text: text, source: source, came: map[mabra.Path]int{}, begun: map[mabra.Path]bool{},
		after: &work{root: reflect.ValueOf(after).Elem()},
	}
	d := Between(before, after)
	if len(d) > mostEdits {
		return nil, false
	}
	r.gone = d.goneItems()
	for i := range d {
		if !r.change(&d[i]) {
			return nil, false
		}
	}
	rewritten = r.written()
	read, findings := plan.Parse("", rewritten)
	if len(findings) > 0 {
		return nil, false
	}
	if got, err := read.Encode(mabra.YAML); err != nil || !bytes.Equal(got, want) {
		return nil, false
	}
	return rewritten, true
}

// mostEdits bounds how many changes a text is searched for. A text in which more is changed is another one.
const mostEdits = 1000

// A rewriting is the work on one text.
type rewriting struct {
	text   []byte
	source *yamldoc.Source
	edits  []edit
	gone   map[mabra.Path]map[int]bool // of each list in the earlier plan, the items that are gone
	came   map[mabra.Path]int          // of each list, how many items have come so far
	begun  map[mabra.Path]bool         // lists that were not there
	after  *work
}

// An edit puts something in place of a piece of the text.
type edit struct {
	mabra.Span
	text string
}

func (d Diff) goneItems() map[mabra.Path]map[int]bool {
	gone := map[mabra.Path]map[int]bool{}
	for i := range d {
		if list, index, item := inList(d[i].Before); item && d[i].Kind == Removed {
			if gone[list] == nil {
				gone[list] = map[int]bool{}
			}
			gone[list][index] = true
		}
	}
	return gone
}

func (r *rewriting) change(c *Change) bool {
	_, index, item := inList(c.After)
	switch {
	case c.Own != "" || c.Kind == Moved:
		return false
	case c.Kind == Added && item:
		return r.addItem(c, index)
	case c.Kind == Added:
		return r.addField(c)
	case c.Kind == Removed:
		return r.remove(c)
	}
	_, value, known := r.source.Spans(c.Before)
	written, ok := single(c.New)
	if !known || !ok {
		return false
	}
	r.edits = append(r.edits, edit{value, written})
	return true
}

// single writes a value that stands on one line.
func single(what any) (string, bool) {
	v := reflect.ValueOf(what)
	switch t := fields.Of(v.Type()); t.Kind {
	case fields.Object:
		return "", false
	case fields.List:
		var items []string
		for i := range v.Len() {
			item, short := single(v.Index(i).Interface())
			if !short {
				return "", false
			}
			items = append(items, item)
		}
		return "[" + strings.Join(items, ", ") + "]", true
	case fields.Date, fields.PartialDate:
		return v.Interface().(fmt.Stringer).String(), true // which the library would put in quotation marks
	}
	written, err := yaml.Marshal(what)
	line := strings.TrimSuffix(string(written), "\n")
	if err != nil || strings.ContainsAny(line, "\n{}[],") {
		if text, ok := what.(string); ok {
			written, err = yaml.Marshal(&yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Style: yaml.DoubleQuotedStyle, Value: text})
			line = strings.TrimSuffix(string(written), "\n")
			return line, err == nil && !strings.Contains(line, "\n")
		}
		return "", false
	}
	return line, err == nil
}

// block writes a value on lines of its own, below a name or after the mark of an item, so far in.
func block(what any, indent int) (string, bool) {
	var b bytes.Buffer
	encoder := yaml.NewEncoder(&b)
	encoder.SetIndent(2)
	if encoder.Encode(what) != nil {
		return "", false
	}
	return strings.ReplaceAll(strings.TrimSuffix(b.String(), "\n"), "\n", "\n"+strings.Repeat(" ", indent)), true
}

// lineEnd gives where the line ends on which a byte stands, and lineStart where it starts.
func (r *rewriting) lineEnd(at int) int {
	if i := bytes.IndexByte(r.text[at:], '\n'); i >= 0 {
		return at + i
	}
	return len(r.text)
}

func (r *rewriting) lineStart(at int) int { return bytes.LastIndexByte(r.text[:at], '\n') + 1 }

// insert puts lines after the line that a byte stands on.
func (r *rewriting) insert(after int, indent int, lines string) {
	at := r.lineEnd(after)
	r.edits = append(r.edits, edit{mabra.Span{Start: at, End: at}, "\n" + strings.Repeat(" ", indent) + lines})
}

func (r *rewriting) addField(c *Change) bool {
	_, group, known := r.source.Spans(c.Before.Parent())
	if !known {
		return false
	}
	steps := c.Before.Steps()
	name := steps[len(steps)-1]
	value, short := single(c.New)
	if r.text[group.Start] == '{' {
		at := group.End - 1
		r.edits = append(r.edits, edit{mabra.Span{Start: at, End: at}, ", " + name + ": " + value})
		return short
	}
	indent := group.Start - r.lineStart(group.Start)
	if !short {
		lines, ok := block(c.New, indent+2)
		r.insert(group.End-1, indent, name+":\n"+strings.Repeat(" ", indent+2)+lines)
		return ok
	}
	r.insert(group.End-1, indent, name+": "+value)
	return true
}

// addItem puts an item after the one that it follows.
func (r *rewriting) addItem(c *Change, index int) bool {
	_, list, known := r.source.Spans(c.Before)
	switch {
	case r.begun[c.Before]:
		return true
	case !known:
		_, all, there := r.after.at(c.After.Parent())
		r.begun[c.Before] = true
		return there && r.addField(&Change{Before: c.Before, New: all.Interface()})
	}
	follows := index - r.came[c.Before] - 1 // among those that were there and stay
	r.came[c.Before]++
	last := -1
	for i := 0; follows >= 0; i++ {
		if r.gone[c.Before][i] {
			continue
		}
		last = i
		follows--
	}
	if last < 0 {
		return false
	}
	_, before, known := r.source.Spans(c.Before.Index(last))
	if !known {
		return false
	}
	if r.text[list.Start] == '[' {
		value, short := single(c.New)
		r.edits = append(r.edits, edit{mabra.Span{Start: before.End, End: before.End}, ", " + value})
		return short
	}
	dash := bytes.LastIndexByte(r.text[:before.Start], '-')
	indent := dash - r.lineStart(before.Start)
	if dash < 0 || indent < 0 {
		return false
	}
	lines, ok := block(c.New, indent+2)
	r.insert(before.End-1, indent, "- "+lines)
	return ok
}

// remove takes out the lines of a field, or of an item.
func (r *rewriting) remove(c *Change) bool {
	name, value, known := r.source.Spans(c.Before)
	if !known {
		return false
	}
	start := name.Start
	if name == (mabra.Span{}) {
		start = bytes.LastIndexByte(r.text[:value.Start], '-')
	}
	from, to := r.lineStart(max(start, 0)), r.lineEnd(value.End-1)
	rest := strings.TrimSpace(string(r.text[value.End:to]))
	if start < 0 || strings.TrimSpace(string(r.text[from:start])) != "" || rest != "" {
		return false // something else stands on its lines
	}
	r.edits = append(r.edits, edit{mabra.Span{Start: from, End: min(to+1, len(r.text))}, ""})
	return true
}

// written gives the text with all edits.
func (r *rewriting) written() []byte {
	slices.SortStableFunc(r.edits, func(a, b edit) int { return cmp.Compare(a.Start, b.Start) })
	var b bytes.Buffer
	at := 0
	for _, e := range r.edits {
		if e.Start < at { // one inside another: what comes of it will not be the plan
			continue
		}
		b.Write(r.text[at:e.Start])
		b.WriteString(e.text)
		at = e.End
	}
	b.Write(r.text[at:])
	return b.Bytes()
}
