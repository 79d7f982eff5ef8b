package yamldoc

import (
	"bytes"
	"encoding/json"
	"regexp"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
)

// A chunk is the text of one document of a stream.
type chunk struct {
	text   []byte
	lines  int                // lines of the stream before the chunk
	before int                // bytes of the stream before the chunk
	joined bool               // only a byte order mark says that it begins
	doc    *yamlread.Document // where it has been read already
}

const byteOrderMark = "\uFEFF"

// chunksOf gives the documents of a stream. Most streams are one group without a mistake. So the first document is read at
// once: to look for markers before costs as much as a tenth of reading.
func chunksOf(stream []byte, limits mabra.Limits) []chunk {
	doc, length := first(stream, limits)
	if length == len(stream) && doc != nil {
		return []chunk{{text: stream, doc: doc}}
	}
	chunks := split(stream)
	if len(chunks) > 0 && len(chunks[0].text) == length { // it is 0 where none was read, and no chunk is empty
		chunks[0].doc = doc
	}
	return chunks
}

// first reads the first document of a stream, and gives its length. It gives none where that is no group, or not read by our
// own reader.
func first(stream []byte, limits mabra.Limits) (doc *yamlread.Document, length int) {
	if len(stream) > limits.Bytes || bytes.HasPrefix(stream, []byte(byteOrderMark)) {
		return nil, 0
	}
	doc, length, stop := yamlread.Read(stream, 0, yamlread.Limits{})
	if stop != nil || doc.Root().Kind() != yamlread.Mapping {
		return nil, 0
	}
	if bytes.Contains(stream[doc.Nodes[0].End:length], []byte("...")) {
		return nil, 0 // a marker ends it, and what follows is no part of it
	}
	return doc, length
}

// split cuts a stream at its document markers, --- and ..., and leaves out chunks without content. Cutting before
// parsing keeps the limits per document, and a mistake in one document does not hide the next one.
func split(stream []byte) []chunk {
	mark := 0 // bytes of one that the stream begins with
	if bytes.HasPrefix(stream, []byte(byteOrderMark)) {
		mark = len(byteOrderMark)
	}
	stream = stream[mark:]
	var chunks []chunk
	start, lines, joined := 0, 0, false
	cut := func(end int) {
		text := stream[start:end]
		before := unmarked(text)
		if hasContent(text[before:], true) {
			chunks = append(chunks, chunk{
				text: text[before:], lines: lines + countLines(text[:before]), before: mark + start + before, joined: joined,
			})
		}
		joined = false
		lines += countLines(text)
		start = end
	}
	opening, closing, joint := findMarker(stream, 0, "---"), findMarker(stream, 0, "..."), findJoint(stream, 0)
	if min(opening, closing) < len(stream) && json.Valid(stream) {
		opening, closing = len(stream), len(stream) // in JSON what looks like a marker stands in a text, after U+2028
	}
	for min(opening, closing, joint) < len(stream) {
		if joint < min(opening, closing) {
			if hasContent(stream[start:joint], true) {
				cut(joint)
				joined = true
			}
			joint = findJoint(stream, joint+1)
			continue
		}
		if closing < opening {
			cut(closing + len("..."))
			closing = findMarker(stream, start, "...")
			continue
		}
		if before := bytes.TrimSuffix(stream[start:opening], []byte(byteOrderMark)); hasContent(before, false) {
			cut(start + len(before))
		}
		opening = findMarker(stream, opening+len("---"), "---")
	}
	cut(len(stream))
	return chunks
}

// unmarked gives how much of a document to leave out so that it begins after its byte order mark: any document may
// have one, as where files have been put together. It stands before the document's marker or on the line after it.
func unmarked(text []byte) int {
	if bytes.HasPrefix(text, []byte(byteOrderMark)) {
		return len(byteOrderMark)
	}
	if bytes.HasPrefix(text, []byte("---")) {
		line, rest := cutLine(text)
		if restIsEmpty(line[len("---"):]) && bytes.HasPrefix(rest, []byte(byteOrderMark)) {
			return len(text) - len(rest) + len(byteOrderMark)
		}
	}
	return 0
}

// findMarker gives the place of the next document marker at or after from; the end of the stream when there is none.
func findMarker(stream []byte, from int, marker string) int {
	for {
		i := bytes.Index(stream[from:], []byte(marker))
		if i < 0 {
			return len(stream)
		}
		i += from
		before, after := bytes.TrimSuffix(stream[:i], []byte(byteOrderMark)), stream[i+len(marker):]
		if endsLine(before) && endsWord(after) && (marker == "---" || restIsEmpty(after)) {
			return i
		}
		from = i + 1
	}
}

// headed is the beginning of a document, somewhere in its first lines.
var headed = regexp.MustCompile(`(?m)^\s*\{?\s*"?apiVersion"?\s*:`)

const headWithin = 1024

// beginsDocument finds the line that says that a document begins, be it one of two that should.
var beginsDocument = regexp.MustCompile(`(?mi)^(\s*\{?\s*"?apiVersion"?|\{?"?kind"?)\s*:`)

// findJoint gives the place at or after from where a line begins with a byte order mark, and a document after it
// without a marker: there somebody has put a file after another. It gives the end of the stream where there is none.
func findJoint(stream []byte, from int) int {
	for {
		i := bytes.Index(stream[from:], []byte(byteOrderMark))
		if i < 0 {
			return len(stream)
		}
		i += from
		after := stream[i+len(byteOrderMark):]
		marked := bytes.HasPrefix(after, []byte("---")) && endsWord(after[len("---"):])
		if endsLine(stream[:i]) && !marked && headed.Match(after[:min(headWithin, len(after))]) {
			return i
		}
		from = i + 1
	}
}

// restIsEmpty reports whether nothing, or only a comment, stands on the rest of the line.
func restIsEmpty(after []byte) bool {
	line, _ := cutLine(after)
	line = bytes.TrimLeft(line, " \t")
	return len(line) == 0 || line[0] == '#'
}

// hasContent reports whether text is more than blank lines, comments, directives and, when markers is true, markers.
func hasContent(text []byte, markers bool) bool {
	for len(text) > 0 {
		var line []byte
		line, text = cutLine(text)
		if markers && (bytes.HasPrefix(line, []byte("---")) || bytes.HasPrefix(line, []byte("..."))) && endsWord(line[len("---"):]) {
			line = line[len("---"):]
		}
		if len(bytes.TrimSpace(line)) > 0 && line[0] != '%' && bytes.TrimLeft(line, " \t")[0] != '#' {
			return true
		}
	}
	return false
}

// HasComments reports whether a stream of documents may have comments. Of a text that our own reader does not take, it
// says so wherever a # stands.
func HasComments(stream []byte) bool {
	hash := []byte("#")
	outside := bytes.Count(stream, hash) // of all documents: there it begins a comment
	for _, c := range split(stream) {
		inside := bytes.Count(c.text, hash)
		if inside == 0 {
			continue
		}
		outside -= inside
		doc, next, stop := yamlread.Read(c.text, 0, yamlread.Limits{})
		if stop != nil || next != len(c.text) || len(doc.Comments) > 0 {
			return true
		}
	}
	return outside > 0
}

// NamesSchema reports whether a document of a stream says by which schema an editor helps with it: in the field $schema,
// which is not kept.
func NamesSchema(stream []byte) bool {
	if !bytes.Contains(stream, []byte(schemaField)) {
		return false
	}
	for _, c := range split(stream) {
		doc, _, stop := yamlread.Read(c.text, 0, yamlread.Limits{})
		if stop != nil {
			return true // nobody knows
		}
		for key := range doc.Root().Pairs() {
			if key.Text() == schemaField {
				return true
			}
		}
	}
	return false
}
