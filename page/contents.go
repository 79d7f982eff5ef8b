package page

import (
	"io"
	"slices"
	"strings"
)

var contentsPage = pageOf("contents")

// An Entry is a page in a folder of pages.
type Entry struct {
	Of   string // what it was made of, as whoever made it knows it: a file's name
	File string // with the page, from the folder, with slashes
}

// Contents writes the list of the pages in a folder, with a link to each, in the order of their names. It says nothing but
// the files' names.
func Contents(w io.Writer, entries []Entry, options ...Option) error {
	l := contentsPage().leaf(nil, options)
	l.Heading = l.sentence("heading")
	l.Title = l.Heading
	l.Meta = l.sentence("meta")
	sorted := slices.Clone(entries)
	slices.SortStableFunc(sorted, func(a, b Entry) int { return strings.Compare(a.File, b.File) })
	l.Body = sorted
	return l.write(w)
}
