package yamldoc

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// A duplicates notes the keys of a mapping that stand there more than once.
type duplicates struct {
	firsts  map[string]yamlread.Value // the first of its name, of keys that are no fields of the type
	repeats []yamlread.Value          // every later one
	another bool                      // a document begins within another
}

func newDuplicates() *duplicates { return &duplicates{firsts: map[string]yamlread.Value{}} }

// orNew gives d, or an empty one where there is none yet: most mappings repeat nothing.
func orNew(d *duplicates) *duplicates {
	if d != nil {
		return d
	}
	return newDuplicates()
}

// add notes a key and reports whether it is the first of its name.
func (d *duplicates) add(key yamlread.Value) bool {
	name := key.Text()
	if d.firsts[name].There() {
		d.again(key)
		return false
	}
	d.firsts[name] = key
	return true
}

// begins notes, and reports, whether another document begins with a key that stands there again: both lines that a
// document begins with stand above it.
func (d *duplicates) begins(key yamlread.Value) bool {
	d.another = key.Text() == "apiVersion" && d.firsts["kind"].There()
	return d.another
}

func (d *duplicates) again(key yamlread.Value) { d.repeats = append(d.repeats, key) }

// reportDuplicates gives one finding for each name that stands more than once in a mapping, at its second place.
func (w *walk) reportDuplicates(mapping yamlread.Value, d *duplicates) {
	if d == nil || len(d.repeats) == 0 {
		return
	}
	count := map[string]int{}
	for _, key := range d.repeats {
		count[key.Text()]++
	}
	firsts := map[string]yamlread.Value{}
	begins := "" // the first key of an item in a list: where it stands again, a new item may have been meant
	path := w.trail.Path()
	if mapping.Style() == yamlread.Block && strings.HasSuffix(string(path), "]") {
		for key := range mapping.Pairs() {
			begins = key.Text()
			break
		}
	}
	for key := range mapping.Pairs() {
		if name := key.Text(); !firsts[name].There() {
			firsts[name] = key
		}
	}
	for _, key := range d.repeats {
		name := key.Text()
		if count[name] == 0 {
			continue // reported at its second place
		}
		variant := "again"
		switch {
		case name == begins:
			variant = "item"
		case d.another && name == "apiVersion" && path == "":
			variant = "document"
		}
		first, p := w.source.span(firsts[name]), w.source.span(key)
		w.add(mabra.Finding{
			Rule: &rules.DuplicateKey, Variant: variant, Position: p.start, End: p.end, Bytes: p.bytes,
			Args: []mabra.Arg{{Name: "count", Value: 1 + count[name]}},
			Related: []mabra.Related{{
				Position: first.start, End: first.end, Bytes: first.bytes,
				Path: w.trail.Path(), Note: rules.DuplicateKey.Phrase("first"),
			}},
		})
		count[name] = 0
	}
}
