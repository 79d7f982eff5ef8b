package yamldoc

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// A Comment is a comment of a document, where it stands. What only looks like one, inside a text or in JSON, is none.
type Comment struct {
	At    mabra.Position
	End   mabra.Position
	Bytes mabra.Span
	Text  string // from its # to the end of its line
	For   int    // the line it speaks of: its own or, where it stands alone, the next that has more than a comment on it
}

// Comments gives the comments of a document that are marked. Of a document that only the YAML library could read it is
// not known which comments are what they seem: those speak of no line.
func (s *Source) Comments(marked func(comment string) bool) []Comment {
	if s == nil || !s.root.There() {
		return nil
	}
	doc := s.root.Document()
	text := doc.Text()
	if doc.ByLibrary() {
		return s.seeming(s.text(), marked)
	}
	var found []Comment
	next, begins := 0, len(text) // the line of what comes after the comment that begins there and stands alone
	for i := len(doc.Comments) - 1; i >= 0; i-- {
		c := doc.Comments[i]
		start, end, line := int(c.Start), int(c.End), int(c.Line)
		speaksOf := line
		if standsAlone(text[:start]) {
			between := text[end:begins]
			blank := len(between) - len(strings.TrimLeft(between, " \t\r\n"))
			if blank < len(between) || next == 0 {
				next = line + strings.Count(between[:blank], "\n")
			}
			speaksOf, begins = next, start
		}
		if marked(text[start:end]) {
			comment := s.standing(doc, c)
			comment.For = speaksOf + s.lines
			found = append(found, comment)
		}
	}
	slices.Reverse(found)
	return found
}

// standing gives a comment that was read, where it stands in the stream.
func (s *Source) standing(doc *yamlread.Document, c yamlread.Comment) Comment {
	line, column := doc.PlaceOf(int(c.Start))
	comment := Comment{Text: doc.Text()[c.Start:c.End]}
	comment.stands(mabra.Position{Line: line + s.lines, Column: column}, int(c.Start)+s.before)
	return comment
}

func standsAlone(before string) bool {
	return strings.TrimLeft(before[strings.LastIndexByte(before, '\n')+1:], " \t\ufeff") == ""
}

// seeming gives what looks like a marked comment.
func (s *Source) seeming(text string, marked func(comment string) bool) []Comment {
	var found []Comment
	line, from := s.lines, 0 // where the line begins
	for rest := []byte(text); len(rest) > 0; {
		var written []byte
		begins := from
		written, rest = cutLine(rest)
		from = len(text) - len(rest)
		line++
		hash := bytes.IndexByte(written, '#')
		if hash >= 0 && marked(string(written[hash:])) {
			c := Comment{Text: string(written[hash:])}
			c.stands(mabra.Position{Line: line, Column: 1 + utf8.RuneCount(written[:hash])}, begins+hash+s.before)
			found = append(found, c)
		}
	}
	return found
}

// stands notes where the comment stands: at a place, which is that many bytes into the stream.
func (c *Comment) stands(at mabra.Position, start int) {
	c.At, c.End = at, mabra.Position{Line: at.Line, Column: at.Column + utf8.RuneCountInString(c.Text)}
	c.Bytes = mabra.Span{Start: start, End: start + len(c.Text)}
}
