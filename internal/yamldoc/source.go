package yamldoc

import (
	"maps"
	"reflect"
	"slices"
	"strconv"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// A Source is the text that a document was read from, kept so that findings about the document can point at it. A nil
// Source stands for a document built in Go.
type Source struct {
	file   string
	lines  int // lines of the stream before the document
	before int // bytes of the stream before the document
	root   yamlread.Value
	asWas  string              // the text as it was, where something in it had to be spelt otherwise to be read
	unread map[mabra.Path]bool // what was written but could not be read; "" is the whole document
	partly map[mabra.Path]bool // of unread: a part of it was read
	newer  bool                // a newer minor version: what is unknown is no mistake

	document reflect.Value // as it stands now: see Of
	find     *locator      // made when it is first needed, for one check
	holding  holding       // the same
}

// File gives the name of the text.
func (s *Source) File() string {
	if s == nil {
		return ""
	}
	return s.file
}

// Severity gives how serious a rule of form is in the document. In one of a newer minor version, what is unknown is no
// mistake.
func (s *Source) Severity(rule *mabra.Rule) mabra.Severity {
	if s != nil && s.newer {
		switch rule {
		case &rules.UnsupportedVersion, &rules.UnknownField, &rules.UnknownValue:
			return mabra.Warning
		}
	}
	return rule.Severity
}

// Unread reports whether the value at path, or something it stands in, was written in the text but could not be read.
// A rule must not call it missing.
func (s *Source) Unread(path mabra.Path) bool {
	if s == nil || len(s.unread) == 0 {
		return false
	}
	for path != "" {
		if s.unread[path] {
			return true
		}
		path = path.Parent()
	}
	return s.unread[""]
}

// AnyUnread reports whether anything was written that could not be read.
func (s *Source) AnyUnread() bool { return s != nil && len(s.unread) > 0 }

// Silent reports whether a text is written at a path that says nothing, and yet is not empty.
func (s *Source) Silent(path mabra.Path) bool {
	text := s.textAt(path)
	return text != "" && !fields.Says(text)
}

// UnreadText gives what is written at a path where it could not be read as what it should be: for whoever is to put it right, and for no
// finding.
func (s *Source) UnreadText(path mabra.Path) string {
	if s == nil || !s.unread[path] {
		return ""
	}
	return s.textAt(path)
}

// Written reports whether anything is written at a path, be it an empty text.
func (s *Source) Written(path mabra.Path) bool { return s.valueAt(path).There() }

// textAt gives the text that is written at a path; nothing where none is.
func (s *Source) textAt(path mabra.Path) string {
	if at := s.valueAt(path); at.There() {
		return at.Text()
	}
	return ""
}

// valueAt gives what is written at a path, the zero value where nothing is.
func (s *Source) valueAt(path mabra.Path) yamlread.Value {
	if s == nil || !s.root.There() {
		return yamlread.Value{}
	}
	if s.find == nil {
		s.find = newLocator(s)
	}
	at := s.root
	for _, step := range path.Steps() {
		if _, at = s.find.child(at, step); !at.There() {
			break
		}
	}
	return at
}

// UnreadWithin reports whether something inside the value at path was written but could not be read.
func (s *Source) UnreadWithin(path mabra.Path) bool {
	if s == nil {
		return false
	}
	if s.holding.of != len(s.unread) {
		s.holding = holdingOf(s.unread)
	}
	return s.holding.paths[path]
}

// A holding is all paths that hold so many unread ones, and those themselves: each rule asks about each item.
type holding struct {
	paths map[mabra.Path]bool
	of    int
}

func holdingOf(unread map[mabra.Path]bool) holding {
	h := holding{map[mabra.Path]bool{"": true}, len(unread)}
	for path := range unread {
		for ; !h.paths[path]; path = path.Parent() {
			h.paths[path] = true
		}
	}
	return h
}

// WithUnread gives the source with more paths that count as unread.
func (s *Source) WithUnread(paths []mabra.Path) *Source {
	if len(paths) == 0 {
		return s
	}
	with := Source{}
	if s != nil {
		with = *s
	}
	with.unread, with.holding = make(map[mabra.Path]bool, len(with.unread)+len(paths)), holding{}
	if s != nil {
		maps.Copy(with.unread, s.unread)
	}
	for _, path := range paths {
		with.unread[path] = true
	}
	return &with
}

// UnreadFields gives the names of what could not be read: what is missing there may be the fault of that. "outcomes" is
// the list, an item of it, or what ties an item to others; "outcomes.due" is that field of any item. "reviews", which is
// no list, is anything in it.
func (s *Source) UnreadFields() map[string]bool {
	if s == nil || len(s.unread) == 0 {
		return nil
	}
	names := map[string]bool{}
	for path := range s.unread {
		steps := path.Steps()
		if len(steps) == 0 {
			continue
		}
		whole, inside := steps[0], steps[1:]
		isItem := len(inside) > 0 && '0' <= inside[0][0] && inside[0][0] <= '9'
		if isItem {
			inside = inside[1:]
		}
		if !isItem || len(inside) == 0 || slices.Contains(ties, inside[0]) {
			names[whole] = true
		}
		if len(inside) > 0 {
			names[whole+"."+inside[0]] = true
		}
	}
	return names
}

// ties are the fields by which the items of one list are found from those of another.
var ties = []string{"id", "needs", "outcomes"}

// Locate fills in file and position of findings that have a path: the place of the value, or of the nearest thing it
// would stand in.
func (s *Source) Locate(findings mabra.Findings) {
	if s == nil || !s.root.There() {
		return
	}
	places := newLocator(s)
	for i := range findings {
		f := &findings[i]
		f.File = s.file
		if !f.Position.Valid() {
			p := places.of(f.Path)
			places.complete(&p, f.Rule)
			f.Position, f.End, f.Bytes = p.start, p.end, p.bytes
		}
		for j := range f.Related {
			if n := &f.Related[j]; !n.Position.Valid() {
				p := places.of(n.Path)
				places.complete(&p, f.Rule)
				n.Position, n.End, n.Bytes = p.start, p.end, p.bytes
			}
		}
	}
}

// A locator finds places by path. It remembers the keys and items of what it has looked into, so that many findings in one
// large group of fields, or list, do not each go through all of it.
type locator struct {
	ruler  *ruler // nil until a place has to be measured
	source *Source
	keys   map[int]map[string]yamlread.Value // by the number of the group's node
	items  map[int][]yamlread.Value          // by that of the list's
}

func newLocator(source *Source) *locator {
	return &locator{source: source, keys: map[int]map[string]yamlread.Value{}, items: map[int][]yamlread.Value{}}
}

// of gives the place of the value at a path, or of the nearest thing it would stand in; none where something else stands
// there than what was read.
func (l *locator) of(path mabra.Path) stretch {
	at, named := l.source.root, l.source.root
	now := l.source.now()
	compares := now.value.IsValid() && !l.source.Unread(path)
	steps := path.Steps()
	for i, step := range steps {
		key, value := l.child(at, step)
		if compares {
			inside, there := now.inside(step)
			takenOut := inside.t.Kind == fields.Optional
			judged := now.t.Kind == fields.List || i == len(steps)-1 || takenOut
			switch {
			case there && !value.There() && !inside.value.IsZero(),
				judged && value.There() && !there,
				judged && value.There() && !inside.is(value):
				return stretch{}
			}
			now, compares = inside, there
		}
		if !value.There() {
			break
		}
		at, named = value, value
		if value.Kind() != yamlread.Scalar && key.There() {
			named = key // the name says more than the first character of what it holds
		}
	}
	return l.source.span(named)
}

// child gives the value that one step of a path leads to, and its key where it has one; of a key that stands several
// times the first, which is the one that was read.
func (l *locator) child(n yamlread.Value, step string) (key, value yamlread.Value) {
	switch n.Kind() {
	case yamlread.Sequence:
		items, ok := l.items[n.Number()]
		if !ok {
			items = slices.Collect(n.Items())
			l.items[n.Number()] = items
		}
		if i, err := strconv.Atoi(step); err == nil && i < len(items) {
			return key, items[i]
		}
	case yamlread.Mapping:
		keys, ok := l.keys[n.Number()]
		if !ok {
			keys = make(map[string]yamlread.Value, n.Count()/2)
			for key := range n.Pairs() {
				if name := key.Text(); !keys[name].There() {
					keys[name] = key
				}
			}
			l.keys[n.Number()] = keys
		}
		if key := keys[step]; key.There() {
			return key, key.Next()
		}
	}
	return key, value
}
