package yamldoc

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// Spans gives the bytes of the stream that a value and its name stand on, and whether both are known. An item of a list, and
// the document itself, have no name.
func (s *Source) Spans(path mabra.Path) (name, value mabra.Span, known bool) {
	if s == nil || !s.root.There() || s.asWas != "" {
		return name, value, false
	}
	find := newLocator(s)
	key, at := yamlread.Value{}, s.root
	for _, step := range path.Steps() {
		if key, at = find.child(at, step); !at.There() {
			return name, value, false
		}
	}
	from, to, known := at.Bytes()
	value = mabra.Span{Start: from + s.before, End: max(to, endOf(at)) + s.before}
	if known && key.There() {
		from, to, known = key.Bytes()
		name = mabra.Span{Start: from + s.before, End: to + s.before}
	}
	return name, value, known
}

// endOf gives the byte after the last that stands in a value.
func endOf(at yamlread.Value) int {
	end := 0
	switch at.Kind() {
	case yamlread.Mapping:
		for key, value := range at.Pairs() {
			end = max(end, endOf(key), endOf(value))
		}
	case yamlread.Sequence:
		for item := range at.Items() {
			end = max(end, endOf(item))
		}
	}
	if _, to, known := at.Bytes(); known {
		end = max(end, to)
	}
	return end
}
