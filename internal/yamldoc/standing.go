package yamldoc

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// Standings tell where findings about one text stand, so that each is known again when the text has been edited around
// it: in which document, and in which items of lists, not by their numbers but by what they are. The zero value tells
// of documents built in Go, whose items have no more than numbers.
type Standings struct {
	sources  []*Source // in the order of the text
	locators map[*Source]*locator
	marks    map[yamlread.Value]string // of items that have been met
	lines    map[*Source][]string
}

// NewStandings tells of the documents of a text, given in its order.
func NewStandings(sources []*Source) *Standings {
	return &Standings{
		sources: sources, locators: map[*Source]*locator{}, marks: map[yamlread.Value]string{}, lines: map[*Source][]string{},
	}
}

// Of gives where a finding stands: its path, with a mark instead of the number of an item. A mark is the beginning of a
// hash: of the item's id or, where it has none, of all that it says, so that another item in its place is not taken for
// it. Of what a document says, so little of a hash is kept that nobody can try out what it was.
func (s *Standings) Of(f *mabra.Finding) string {
	number := s.document(f)
	if number < 0 {
		return string(f.Path)
	}
	source := s.sources[number]
	if !source.root.There() {
		return documentMark(number, "") + string(f.Path)
	}
	_, id := s.locator(source).child(source.root, "id")
	var standing strings.Builder
	standing.WriteString(documentMark(number, textOf(id)))
	at, named := s.walk(&standing, source, f.Path)
	if start := source.span(named).start; f.Position.Valid() && f.Position != start && at.There() {
		standing.WriteString("~" + fingerprint(s.written(source, f), longMark)) // it is about a name or a comment that stands there
	}
	return standing.String()
}

// document gives the number of the document that a finding stands in, or -1.
func (s *Standings) document(f *mabra.Finding) int {
	for i := len(s.sources) - 1; i >= 0; i-- {
		if s.sources[i] != nil && (i == 0 || s.sources[i].lines < f.Position.Line) {
			return i
		}
	}
	return -1
}

// documentMark tells the documents of a text apart: by their ids or, where they have none, by their numbers.
func documentMark(number int, id string) string {
	switch {
	case id != "":
		return "#" + fingerprint(id, longMark) + ":"
	case number > 0:
		return "#" + strconv.Itoa(number) + ":"
	}
	return ""
}

// walk writes a path out with marks. It gives the last value that is there, and what a finding about the path points
// at.
func (s *Standings) walk(standing *strings.Builder, source *Source, path mabra.Path) (at, named yamlread.Value) {
	find := s.locator(source)
	at, named = source.root, source.root
	there, deep := true, false
	for _, step := range path.Steps() {
		var key, value yamlread.Value
		if there {
			key, value = find.child(at, step)
			there = value.There()
		}
		inList := step[0] >= '0' && step[0] <= '9'
		switch {
		case inList && there:
			standing.WriteString("[~" + s.mark(find, value) + "]")
		case inList:
			standing.WriteString("[" + step + "]")
		case deep:
			standing.WriteString("." + step)
		default:
			standing.WriteString(step)
		}
		deep = true
		if there {
			at, named = value, value
			if value.Kind() != yamlread.Scalar && key.There() {
				named = key
			}
		}
	}
	return at, named
}

func (s *Standings) locator(source *Source) *locator {
	l, ok := s.locators[source]
	if !ok {
		l = newLocator(source)
		s.locators[source] = l
	}
	return l
}

// How many characters of a hash a mark has. An id, or the name of a field, has been chosen to tell things apart. What
// an item says may be short and somebody's, a telephone number for instance: many numbers share so short a mark.
const (
	longMark  = 8
	shortMark = 4
)

// mark gives the mark of an item.
func (s *Standings) mark(find *locator, item yamlread.Value) string {
	if known, ok := s.marks[item]; ok {
		return known
	}
	var m string
	if _, id := find.child(item, "id"); textOf(id) != "" {
		m = fingerprint(id.Text(), longMark)
	} else {
		h := sha256.New()
		digest(h, item)
		m = hex.EncodeToString(h.Sum(nil))[:shortMark]
	}
	s.marks[item] = m
	return m
}

// fingerprint gives so many hexadecimal digits of what a text comes to.
func fingerprint(text string, length int) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])[:length]
}

// digest takes in what a value says, and not how it is written.
func digest(h hash.Hash, n yamlread.Value) {
	switch n.Kind() {
	case yamlread.Mapping:
		_, _ = io.WriteString(h, "{")
		for key, value := range n.Pairs() {
			digest(h, key)
			digest(h, value)
		}
		_, _ = io.WriteString(h, "}")
	case yamlread.Sequence:
		_, _ = io.WriteString(h, "[")
		for item := range n.Items() {
			digest(h, item)
		}
		_, _ = io.WriteString(h, "]")
	default:
		text := n.Text()
		_, _ = io.WriteString(h, strconv.Itoa(len(text))+":"+text)
	}
}

// written gives what a finding points at, on its line. Where its bytes are known nothing is counted: a text may be one
// long line.
func (s *Standings) written(source *Source, f *mabra.Finding) string {
	from, to, text := f.Bytes.Start-source.before, f.Bytes.End-source.before, source.root.Document().Text()
	if source.asWas == "" && 0 <= from && from < to && to <= len(text) {
		onLine, _, _ := strings.Cut(text[from:to], "\n")
		return strings.TrimSpace(onLine)
	}
	lines, ok := s.lines[source]
	if !ok {
		lines = strings.Split(text, "\n")
		s.lines[source] = lines
	}
	number := f.Position.Line - source.lines - 1
	if number < 0 || number >= len(lines) {
		return ""
	}
	begins, ends := -1, len(lines[number])
	column := 0
	for at := range lines[number] {
		column++
		if column == f.Position.Column {
			begins = at
		}
		if column == f.End.Column && f.End.Line == f.Position.Line {
			ends = at
		}
	}
	if begins < 0 {
		return ""
	}
	return strings.TrimSpace(lines[number][begins:ends])
}
