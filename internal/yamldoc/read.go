// Package yamldoc reads and writes the library's documents. No type of the YAML library leaves it and yamlread.
//
// A text is parsed once, to nodes; the nodes are walked once, into plain structs. Positions are looked up in the nodes
// when there is a finding, and only then.
package yamldoc

import (
	"bytes"
	"errors"
	"reflect"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamlread"
	"github.com/mabra-hjulet/mabra/rules"
)

// A Kind is a kind of document: its name, and a new, empty value of its Go type, as a pointer to a struct.
type Kind struct {
	Name string
	New  func() any
}

// A Document is one document of a stream. Value is nil when the document is of no known kind or version.
type Document struct {
	Kind   string
	Value  any
	Source *Source
}

// Read reads all documents of a stream. It gives one Document for each that has any content, as far as each was
// understood, and the findings about their form: where they begin, and Measure says where they end. After more findings
// than anybody reads, the documents that follow are not read, and a finding says so. File is only used in findings.
func Read(file string, stream []byte, limits mabra.Limits, kinds []Kind) ([]Document, mabra.Findings) {
	if findings := foreignFile(file, stream); findings != nil {
		return nil, findings
	}
	chunks := chunksOf(stream, limits)
	if len(chunks) == 0 {
		return nil, mabra.Findings{rules.EmptyDocument.At(file, mabra.Position{Line: 1, Column: 1})}
	}
	documents := make([]Document, 0, len(chunks))
	var findings mabra.Findings
	begun := false // a document that says so, or the rest of one
	for i, c := range chunks {
		if i == limits.Documents {
			f := rules.TooLarge.At(file, firstPlace(c))
			f.Args = tooLarge("stream", limits.Documents, "documents")
			findings = append(findings, f)
			break
		}
		if len(findings) > MostFindings {
			f := rules.TooLarge.At(file, firstPlace(c))
			f.Args = TooManyFindings()
			findings = append(findings, f)
			break
		}
		w := walk{source: &Source{file: file, lines: c.lines, before: c.before}, limits: limits, trail: fields.NewTrail()}
		if c.joined {
			w.add(mabra.Finding{Rule: &rules.Syntax, Variant: "byte-order-mark", Position: w.place(1, 1)})
		}
		if len(chunks) > 1 {
			begins := beginsDocument.Match(c.text)
			w.cutOff = begun && !begins
			begun = begun || begins
		}
		documents = append(documents, w.read(c, kinds))
		if w.headless && i > 0 {
			documents[i-1].Source.goesOn(w.source.root)
		}
		findings = append(findings, w.findings...)
	}
	return documents, findings
}

// read reads one document.
func (w *walk) read(c chunk, kinds []Kind) Document {
	if !w.fits(c) {
		return w.nothing()
	}
	w.askOfLetters(c.text)
	root := w.parse(c, kinds)
	if !root.There() {
		return w.nothing()
	}
	w.source.root = root
	kind, ok := w.header(root, kinds)
	if !ok {
		if !w.foreign {
			w.scan(root, 0)
		}
		return w.nothing()
	}
	value := kind.New()
	described := fields.Of(reflect.TypeOf(value).Elem())
	w.described = described
	w.object(root, described, fields.SpotOf(reflect.ValueOf(value)))
	w.askOfHashes(root.Document())
	if w.full {
		w.unreadPart() // nobody can tell what the rest would have said
	}
	attach(value, w.source)
	return Document{Kind: kind.Name, Value: value, Source: w.source}
}

// goesOn notes that the rest of the document may stand in another, which has no beginning of its own: a line that only
// divides has cut it off. What stands there is not missing here; nor is anything, where nobody can tell what stands there.
func (s *Source) goesOn(rest yamlread.Value) {
	if s.unread[""] {
		return
	}
	if !rest.There() || rest.Kind() != yamlread.Mapping {
		s.unread = map[mabra.Path]bool{"": true}
		return
	}
	if s.unread == nil {
		s.unread = map[mabra.Path]bool{}
	}
	for key := range rest.Pairs() {
		s.unread[mabra.Path("").Field(key.Text())] = true
	}
}

// nothing gives a document of which nothing could be read.
func (w *walk) nothing() Document {
	w.source.unread = map[mabra.Path]bool{"": true}
	return Document{Source: w.source}
}

// attach puts the source into the document, where it keeps one.
func attach(document any, source *Source) {
	value := reflect.ValueOf(document).Elem()
	if text := fields.Of(value.Type()).TextIn(value); text != nil {
		*text = mabra.WrittenAs(source)
	}
}

// parse gives the root of a document, or reports why it cannot be read.
func (w *walk) parse(c chunk, kinds []Kind) yamlread.Value {
	if c.doc != nil {
		return w.withoutOddBlanks(c.doc.Root(), c.text, kinds)
	}
	text := w.withoutMarks(c.text)
	if len(text) < len(c.text) {
		w.source.asWas = string(c.text)
	}
	root, err := parse(text, w.limits)
	switch {
	case errors.Is(err, errMany):
		w.report(&rules.TooLarge, firstPlace(c), tooLarge("document", w.limits.Nodes, "values")...)
	case err != nil && w.cutOff && !isLaid(text):
		_, rest := cutLine(text)
		w.reportDivider(firstPlace(chunk{text: rest, lines: c.lines + countLines(text[:len(text)-len(rest)])}))
	case err != nil:
		root = w.diagnose(text, kinds)
		w.source.asWas = string(c.text)
	default:
		root = w.withoutOddBlanks(root, text, kinds)
	}
	return root
}

// withoutOddBlanks gives the root of a document that reads as it looks, or reports where it does not.
func (w *walk) withoutOddBlanks(root yamlread.Value, text []byte, kinds []Kind) yamlread.Value {
	mistakes := root.Document().OddBlanks()
	if mistakes == nil {
		return root
	}
	newPuzzle(w, text, kinds).tellAll(mistakes)
	return yamlread.Value{}
}

// errLost says that the YAML library would read on and leave out what somebody wrote: a text that goes on with a # after
// its quotation mark, which is no comment in YAML, or the question mark that a text in brackets begins with.
var errLost = errors.New("something written would be lost")

// errMany says that a text seems to hold more values than the limit: the YAML library would make a node of each.
var errMany = errors.New("there may be too many values")

// parse gives the root of a document: by our own reader where it takes the text, otherwise by the YAML library. To that no
// text is given whose lines and separators do not bound the number of nodes before there are any.
func parse(text []byte, limits mabra.Limits) (yamlread.Value, error) {
	doc, next, stop := yamlread.Read(text, 0, yamlread.Limits{})
	switch {
	case stop == nil && next == len(text):
		return doc.Root(), nil
	case stop != nil && (stop.Reason == yamlread.GluedMark || stop.Reason == yamlread.QuestionFirst):
		return yamlread.Value{}, errLost
	case above(separators(text), 3, limits.Nodes):
		return yamlread.Value{}, errMany
	}
	root, err := yamlread.ByLibrary(bytes.NewReader(text))
	if err != nil {
		return yamlread.Value{}, err
	}
	doc = yamlread.FromLibrary(root, text)
	markLoneTags(doc, text)
	return doc.Root(), nil
}

// fits reports whether the text is small enough to be parsed at all.
func (w *walk) fits(c chunk) bool {
	if len(c.text) <= w.limits.Bytes {
		return true
	}
	w.report(&rules.TooLarge, firstPlace(c), tooLarge("document", w.limits.Bytes, "bytes")...)
	return false
}

// above reports whether there are more than so many times a limit, which may be as large as numbers get.
func above(count, times, limit int) bool { return (count-1)/times >= limit }

// separators counts the marks that values stand between. Each is looked for by itself: that is quicker than to look at every byte.
func separators(text []byte) int {
	n := 0
	for _, mark := range []byte("\n,?[{:") {
		n += bytes.Count(text, []byte{mark})
	}
	return n
}

// firstPlace gives the first place of a chunk with anything on its line, so that a finding about the whole document
// does not point at a blank line.
func firstPlace(c chunk) mabra.Position {
	trimmed := bytes.TrimLeft(c.text, " \t\r\n")
	return mabra.Position{Line: 1 + c.lines + countLines(c.text[:len(c.text)-len(trimmed)]), Column: 1}
}

// FileTooLarge gives the finding that a file is larger than limit bytes and so was not read at all. Read bounds one
// document; a caller that reads files bounds those.
func FileTooLarge(file string, limit int) mabra.Finding {
	finding := rules.TooLarge.At(file, mabra.Position{Line: 1, Column: 1})
	finding.Args = tooLarge("file", limit, "bytes")
	return finding
}

// MostFindings is how many findings reading, and then checking, gives about one document. Nobody reads more, and a
// document made to break every rule everywhere must not take more than its share of time.
const MostFindings = 10_000

// TooManyFindings gives the arguments of TooLarge where there are more findings than are given.
func TooManyFindings() []mabra.Arg {
	return tooLarge("number-of-findings", MostFindings, "findings")
}

// tooLarge gives the arguments of TooLarge: what is, and what it is counted in, as phrases of the rule.
func tooLarge(what string, limit int, unit string) []mabra.Arg {
	return []mabra.Arg{
		{Name: "what", Value: rules.TooLarge.Phrase(what)}, {Name: "limit", Value: limit},
		{Name: "unit", Value: rules.TooLarge.Phrase(unit)},
	}
}

// ReadOne reads a stream that holds one document of one kind. It always gives a value: an empty one where nothing could
// be read, so that a caller need not look for nil. Further documents are reported, never left out in silence.
func ReadOne[T any](file string, stream []byte, limits mabra.Limits, kind string) (*T, mabra.Findings) {
	value, findings := readOne(file, stream, limits, Kind{kind, func() any { return new(T) }})
	return value.(*T), findings
}

// readOne does the same for a type that is not known: it stands once in a program, and not for each type anew.
func readOne(file string, stream []byte, limits mabra.Limits, kind Kind) (any, mabra.Findings) {
	documents, findings := Read(file, stream, limits, []Kind{kind})
	for _, further := range documents[min(1, len(documents)):] {
		at := mabra.Position{Line: further.Source.lines + 1, Column: 1}
		if further.Source.root.There() {
			at = further.Source.span(further.Source.root).start
		}
		findings = append(findings, rules.SeveralDocuments.At(file, at))
	}
	Measure(stream, findings)
	findings = findings.Sort()
	if len(documents) > 0 && documents[0].Value != nil {
		return documents[0].Value, findings
	}
	empty, source := kind.New(), &Source{file: file, unread: map[mabra.Path]bool{"": true}}
	if len(documents) > 0 {
		source = documents[0].Source
	}
	attach(empty, source)
	return empty, findings
}
