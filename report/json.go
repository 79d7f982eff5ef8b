package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
)

// Version is the version of the form that findings are written in as JSON. Fields may be added to a version, so whoever
// reads it leaves alone what it does not know; none is taken away or changes its meaning.
const Version = 1

// A Place is where something stands, made ready for JSON. Lines and columns count from 1, bytes from 0; an end is one past
// the last. A document built in Go has no lines, and what is not known is 0.
type Place struct {
	Line      int    `json:"line"`
	Column    int    `json:"column"` // in characters
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
	StartByte int    `json:"startByte"`
	EndByte   int    `json:"endByte"`
	Path      string `json:"path"`
	Pointer   string `json:"pointer"` // the path as a JSON Pointer
}

// An Entry is a finding made ready for JSON, in one language. The field names are part of the library's contract, and
// Schema describes them.
type Entry struct {
	File string `json:"file"`
	Place
	Rule     string    `json:"rule"`
	Severity string    `json:"severity"`
	Origin   string    `json:"origin"` // what the rule rests on
	Title    string    `json:"title"`
	Message  string    `json:"message"`
	Mend     string    `json:"mend"` // what to do
	Source   string    `json:"source"`
	Law      *Law      `json:"law"`  // nil where the finding is not one of law
	Page     string    `json:"page"` // of the rule, from the root of the repository
	Related  []Related `json:"related"`
}

// A Law is the text of law in force that a finding cites.
type Law struct {
	Text  string `json:"text"`  // chapter, section and act
	From  string `json:"from"`  // the first day it is in force; empty where it is not known
	Until string `json:"until"` // the last; empty while it is in force
	Acts  []Act  `json:"acts"`  // what Text cites, act by act
}

// An Act is one of the acts that a text of law cites.
type Act struct {
	Text string `json:"text"` // chapter, section and act
	Link string `json:"link"` // where the act can be read; empty where that is not known
}

// A Related is another place that a finding speaks of, and what it has to do with it.
type Related struct {
	Place
	Note string `json:"note"`
}

// EntryOf makes a finding ready for JSON, in the language lang.
func EntryOf(f mabra.Finding, lang mabra.Language) Entry {
	e := Entry{
		File: f.File, Place: placeOf(f.Position, f.End, f.Bytes, f.Path),
		Rule: f.Rule.ID, Severity: f.Severity.String(), Origin: string(f.Origin()),
		Title: f.Rule.Title.In(lang), Message: f.Message(lang), Mend: f.Rule.Mend.In(lang), Source: f.Source().In(lang),
		Page: pageOf(f.Rule, lang), Related: make([]Related, len(f.Related)),
	}
	if f.Law != nil {
		e.Law = &Law{
			Text: f.Law.Text.In(lang), From: f.Law.From.String(), Until: f.Law.Until.String(), Acts: make([]Act, len(f.Law.Acts)),
		}
		for i, act := range f.Law.Acts {
			e.Law.Acts[i] = Act{act.Text.In(lang), act.Link}
		}
	}
	for i, r := range f.Related {
		e.Related[i] = Related{placeOf(r.Position, r.End, r.Bytes, r.Path), r.Note.In(lang)}
	}
	return e
}

func placeOf(start, end mabra.Position, bytes mabra.Span, path mabra.Path) Place {
	return Place{
		Line: start.Line, Column: start.Column, EndLine: end.Line, EndColumn: end.Column,
		StartByte: bytes.Start, EndByte: bytes.End, Path: string(path), Pointer: path.Pointer(),
	}
}

// spoken is the language that a text is given in where one is asked for, which may be one that no text has.
var spoken = mabra.Text{Sv: string(mabra.Swedish), En: string(mabra.English)}

// pageOf gives the page that explains a rule, in the language that texts are given in.
func pageOf(rule *mabra.Rule, lang mabra.Language) string {
	return "docs/rules/" + spoken.In(lang) + "/" + rule.ID + ".md"
}

// How an object, and an entry in it, begins.
const (
	objectBegins = `{"version":1,"language":"`
	entryBegins  = `{"file":"`
)

// object writes one object: {"version": 1, "language": "en", "findings": […], "unchecked": […], "summary": {…}}.
type object struct {
	setting
	stream
}

func newJSON(s setting) writer {
	return &object{s, stream{
		opening: objectBegins + spoken.In(s.lang) + `","findings":[`, first: "\n", between: ",\n", last: "\n", closing: "]",
	}}
}

func (o *object) render(file File) []piece {
	var b bytes.Buffer
	for i, f := range file.Findings {
		if i > 0 {
			b.WriteString(o.between)
		}
		b.Write(inJSON(EntryOf(f, o.lang)))
	}
	return one(b.Bytes())
}

func (o *object) end(w io.Writer, all closing) error {
	if err := o.close(w); err != nil {
		return err
	}
	unchecked := all.unchecked
	if unchecked == nil {
		unchecked = []Unchecked{}
	}
	_, err := fmt.Fprintf(w, ",\"unchecked\":%s,\"summary\":%s}\n", inJSON(unchecked), inJSON(all.total))
	return err
}

// inJSON writes a plain struct on one line. Texts are left as a reader knows them, but for characters that nobody sees.
func inJSON(value any) []byte {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(value) // structs of texts and numbers cannot fail
	return masked(bytes.TrimSpace(b.Bytes()), speltInJSON)
}

// speltInJSON spells a character by its number, or by two where it takes two.
func speltInJSON(r rune) string {
	if high, low := utf16.EncodeRune(r); high != utf8.RuneError {
		return fmt.Sprintf(`\u%04x\u%04x`, high, low)
	}
	return fmt.Sprintf(`\u%04x`, r)
}
